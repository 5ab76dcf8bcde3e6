/*
 * Copyright 2026 The Maturity for Backstage Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

import { makeStyles } from '@material-ui/core/styles';
import { FileImportResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { Note, ScrollFrame } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      table: {
        width: '100%',
        marginTop: 8,
        borderCollapse: 'collapse',
        fontSize: 13,
        lineHeight: '18px',
        '& th, & td': {
          padding: '6px 12px 6px 0',
          borderTop: `1px solid ${tokens.hairline}`,
          textAlign: 'left',
          verticalAlign: 'top',
        },
        '& td:last-child': { overflowWrap: 'anywhere' },
        '& thead th': {
          borderTop: 'none',
          fontSize: 12,
          fontWeight: 500,
          color: tokens.secondary,
        },
        '& tbody th': { fontWeight: 400, whiteSpace: 'nowrap' },
      },
    };
  },
  { name: 'MaturityImportProblems' },
);

/** What is wrong with a file, line by line. */
export function ImportProblems(props: { result: FileImportResult }) {
  const { problems, moreProblems } = props.result;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  return (
    <>
      <Note
        tone="attention"
        icon={<StateGlyph state="attention" />}
        title={t('exchange.problems', {
          count: problems.length + moreProblems,
        })}
      >
        {t('exchange.problemsHelp')}
      </Note>
      <ScrollFrame label={t('exchange.problemList')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('exchange.line')}</th>
              <th scope="col">{t('exchange.column')}</th>
              <th scope="col">{t('exchange.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ line, field, message }, index) => (
              <tr key={index}>
                <th scope="row">{format.number(line)}</th>
                <td>{field}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {moreProblems > 0 && (
        <p>{t('exchange.moreProblems', { count: moreProblems })}</p>
      )}
    </>
  );
}
