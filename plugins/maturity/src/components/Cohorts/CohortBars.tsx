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

import { Link as RouterLink } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { useAddress } from '../../hooks/useAddress';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { DistributionBar } from '../DistributionBar';
import { CohortFigures } from './cohortFigures';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '6px 12px 6px 0',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
    } as const;
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        padding: '0 12px 6px 0',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      name: { ...cell, width: '24%', overflowWrap: 'anywhere' },
      cell,
      number: {
        width: '1%',
        paddingRight: 0,
        paddingLeft: 8,
        textAlign: 'right',
        whiteSpace: 'nowrap',
      },
      quiet: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityCohortBars' },
);

/** One bar for each cohort; its name leads to the overview of its services alone. */
export function CohortBars(props: {
  cohorts: readonly CohortFigures[];
  level: number;
}) {
  const { cohorts, level } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const { addressWith } = useAddress();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.head}>
            {t('selection.cohort')}
          </th>
          <th scope="col" className={classes.head}>
            {t('rollup.distribution')}
          </th>
          <th
            scope="col"
            className={`${classes.head} ${classes.number}`}
            title={t('rollup.atLevel', { level: levelText.short(level) })}
          >
            {t('rollup.atLevelShort', { level: String(level) })}
          </th>
          <th scope="col" className={`${classes.head} ${classes.number}`}>
            {t('cohorts.meanScore')}
          </th>
        </tr>
      </thead>
      <tbody>
        {cohorts.map(({ id, title, subjects, overall, share, of }) => (
          <tr key={id}>
            <th scope="row" className={classes.name}>
              {subjects > 0 ? (
                <RouterLink
                  className={classes.link}
                  to={addressWith({
                    cohort: id,
                    dimension: undefined,
                    bucket: undefined,
                  })}
                >
                  {title}
                </RouterLink>
              ) : (
                title
              )}
              <span className={classes.quiet}>
                {t('cohorts.services', { count: subjects })}
              </span>
            </th>
            <td className={classes.cell}>
              <DistributionBar label={title} distribution={overall} />
            </td>
            <td className={`${classes.cell} ${classes.number}`}>
              {of > 0 ? format.percent(share) : t('rollup.noShare')}
            </td>
            <td className={`${classes.cell} ${classes.number}`}>
              {overall.meanScore === undefined
                ? t('rollup.noShare')
                : format.number(overall.meanScore)}
              <span className={classes.quiet}>
                {t('cohorts.of', { number: format.number(overall.scored) })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
