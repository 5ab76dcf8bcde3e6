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

import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  OVERALL,
  SubjectLevels,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { LevelSwatch } from '../DistributionBar';
import { ScrollFrame } from '../layout';
import { LevelChip } from '../LevelChip';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '4px 6px',
      borderTop: `1px solid ${tokens.hairline}`,
      textAlign: 'left',
      fontWeight: 400,
    } as const;
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        padding: '4px 6px 6px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      name: {
        ...cell,
        minWidth: 140,
        overflowWrap: 'anywhere',
        position: 'sticky',
        left: 0,
        zIndex: 1,
        backgroundColor: tokens.surface,
      },
      mark: { marginLeft: 6, verticalAlign: 'text-bottom' },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
      cell: { ...cell, whiteSpace: 'nowrap' },
      dimension: { width: '9%', overflowWrap: 'anywhere' },
      number: { textAlign: 'right' },
    };
  },
  { name: 'MaturitySubjectsTable' },
);

/** Subjects with their levels, each leading to its own tab. */
export function SubjectsTable(props: {
  label: string;
  subjects: readonly SubjectLevels[];
}) {
  const { label, subjects } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const maturityLink = useMaturityLink();
  const model = useModelOutline();
  return (
    <ScrollFrame label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.head}>
              {t('subjects.name')}
            </th>
            <th scope="col" className={classes.head}>
              {t('dimensions.overall')}
            </th>
            {model.dimensions.map(({ id, title }) => (
              <th
                scope="col"
                className={`${classes.head} ${classes.dimension}`}
                key={id}
              >
                {title}
              </th>
            ))}
            <th scope="col" className={`${classes.head} ${classes.number}`}>
              {t('figure.coverage')}
            </th>
          </tr>
        </thead>
        <tbody>
          {subjects.map(subject => {
            const { entityRef, title, levels, coverage, provisional } = subject;
            const { conflicts, waived } = subject;
            return (
              <tr key={entityRef}>
                <th scope="row" className={classes.name}>
                  <Link to={maturityLink(entityRef)} className={classes.link}>
                    {title}
                  </Link>
                  {waived !== undefined && (
                    <Mark
                      state="exception"
                      label={t('exceptionList.waived', { count: waived })}
                    />
                  )}
                  {conflicts !== undefined && (
                    <Mark
                      state="attention"
                      label={t('conflicts.mark', { count: conflicts })}
                    />
                  )}
                </th>
                <td className={classes.cell}>
                  <LevelChip
                    bucket={levels[OVERALL] ?? 'not-assessed'}
                    provisional={provisional}
                  />
                </td>
                {model.dimensions.map(({ id }) => (
                  <td className={classes.cell} key={id}>
                    <LevelSwatch bucket={levels[id] ?? 'not-assessed'} />
                  </td>
                ))}
                <td className={`${classes.cell} ${classes.number}`}>
                  {format.percent(
                    coverage.total > 0 ? coverage.decided / coverage.total : 0,
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** A small sign beside a name, with its meaning for who points at it and for who cannot see it. */
function Mark(props: { state: 'exception' | 'attention'; label: string }) {
  const { state, label } = props;
  const classes = useStyles();
  return (
    <span className={classes.mark} title={label}>
      <StateGlyph state={state} size={14} label={label} />
    </span>
  );
}
