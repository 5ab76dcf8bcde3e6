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
import { LevelResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = { padding: '5px 8px 5px 0', textAlign: 'left' } as const;
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        ...cell,
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
      },
      cell: {
        ...cell,
        borderTop: `1px solid ${tokens.hairline}`,
        fontWeight: 400,
        verticalAlign: 'top',
      },
      verdict: { display: 'flex', gap: 6, alignItems: 'center' },
    };
  },
  { name: 'MaturityLevelTable' },
);

/** How all criteria together stand at every level. */
export function LevelTable(props: { levels: readonly LevelResult[] }) {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();

  const verdict = (result: LevelResult) => {
    if (result.passed) {
      return t('explanation.passed');
    }
    if (result.mostlyNotApplicable) {
      return t('explanation.mostlyNotApplicable');
    }
    return result.openMustHaves.length > 0
      ? t('explanation.mustHavesOpen', { count: result.openMustHaves.length })
      : t('explanation.notPassed');
  };

  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.head}>
            {t('explanation.levelColumn')}
          </th>
          <th scope="col" className={classes.head}>
            {t('explanation.metColumn')}
          </th>
          <th scope="col" className={classes.head}>
            {t('explanation.verdictColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.levels.map(result => (
          <tr key={result.level}>
            <th scope="row" className={classes.cell}>
              {levelText.short(result.level)}
            </th>
            <td className={classes.cell}>
              {t('explanation.metCell', {
                met: format.weight(result.metWeight),
                applicable: format.weight(result.applicableWeight),
                share: format.percent(result.share),
              })}
            </td>
            <td className={classes.cell}>
              <span className={classes.verdict}>
                <StateGlyph state={result.passed ? 'met' : 'not-met'} />
                {verdict(result)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
