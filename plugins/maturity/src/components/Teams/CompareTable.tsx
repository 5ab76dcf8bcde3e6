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
import {
  Distribution,
  OVERALL,
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { tokensOf } from '../../theme/tokens';
import {
  DistributionBar,
  DistributionKey,
  LevelSwatch,
} from '../DistributionBar';
import { ScrollFrame } from '../layout';
import { distributionOf } from '../RollupBody/shares';
import { overallProgress, useProgressText } from '../TargetProgress';
import { medianBucket } from './TeamCells';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const cell = {
      padding: '6px 8px',
      borderTop: `1px solid ${tokens.hairline}`,
      fontWeight: 400,
      textAlign: 'left',
    } as const;
    return {
      table: { width: '100%', borderCollapse: 'collapse' },
      head: {
        padding: '6px 8px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      cell,
      side: { ...cell, width: '40%' },
      number: { textAlign: 'right', whiteSpace: 'nowrap' },
      levels: { display: 'flex', alignItems: 'center', gap: 8 },
      bar: { flex: 1, minWidth: 72 },
      mean: {
        minWidth: 88,
        fontSize: 13,
        lineHeight: '18px',
        textAlign: 'right',
        whiteSpace: 'nowrap',
      },
    };
  },
  { name: 'MaturityCompareTable' },
);

/** The distribution, the median level and the mean score of two scopes in every dimension. */
export function CompareTable(props: {
  label: string;
  names: readonly [string, string];
  rollups: readonly [Rollup, Rollup];
}) {
  const { label, names, rollups } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { reached, others } = useProgressText();
  const progress = rollups.map(overallProgress);
  const model = useModelOutline();
  return (
    <>
      <ScrollFrame label={label}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.head}>
                {t('rollup.dimension')}
              </th>
              {names.map((name, index) => (
                <th scope="col" className={classes.head} key={index}>
                  {t('teams.servicesOf', {
                    name,
                    count: rollups[index].subjects,
                  })}
                </th>
              ))}
              <th scope="col" className={`${classes.head} ${classes.number}`}>
                {t('teams.meanDifference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[OVERALL, ...model.dimensions.map(({ id }) => id)].map(id => {
              const title =
                id === OVERALL
                  ? t('dimensions.overall')
                  : model.dimensionTitle(id);
              const sides = rollups.map(({ distributions }) =>
                distributionOf(distributions, id),
              );
              const [a, b] = sides.map(side => side?.meanScore);
              return (
                <tr key={id}>
                  <th scope="row" className={classes.cell}>
                    {title}
                  </th>
                  {sides.map((side, index) => (
                    <td className={classes.side} key={index}>
                      <Side label={`${names[index]}, ${title}`} side={side} />
                    </td>
                  ))}
                  <td className={`${classes.cell} ${classes.number}`}>
                    {a !== undefined && b !== undefined
                      ? format.change(Math.round((b - a) * 10) / 10)
                      : t('rollup.noShare')}
                  </td>
                </tr>
              );
            })}
            <tr>
              <th scope="row" className={classes.cell}>
                {t('figure.coverage')}
              </th>
              {rollups.map(({ coverage }, index) => (
                <td className={classes.side} key={index}>
                  {format.percent(shareOfCoverage(coverage))}
                </td>
              ))}
              <td className={`${classes.cell} ${classes.number}`}>
                {t('teams.points', {
                  points: format.change(
                    Math.round(
                      100 *
                        (shareOfCoverage(rollups[1].coverage) -
                          shareOfCoverage(rollups[0].coverage)),
                    ),
                  ),
                })}
              </td>
            </tr>
            {progress.every(Boolean) && (
              <tr>
                <th scope="row" className={classes.cell}>
                  {t('targetProgress.column')}
                </th>
                {progress.map((side, index) => (
                  <td className={classes.side} key={index}>
                    {reached(side)}
                    {side && side.targeted > 0 && (
                      <span className={classes.mean}>{others(side)}</span>
                    )}
                  </td>
                ))}
                <td className={classes.cell} />
              </tr>
            )}
          </tbody>
        </table>
      </ScrollFrame>
      <DistributionKey
        distributions={rollups.flatMap(({ distributions }) => distributions)}
      />
    </>
  );
}

function shareOfCoverage({ decided, total }: Rollup['coverage']): number {
  return total > 0 ? decided / total : 0;
}

function Side(props: { label: string; side: Distribution | undefined }) {
  const { label, side } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  if (!side) {
    return null;
  }
  return (
    <div className={classes.levels}>
      <LevelSwatch bucket={medianBucket(side)} />
      <div className={classes.bar}>
        <DistributionBar mini label={label} distribution={side} />
      </div>
      <span className={classes.mean}>
        {side.meanScore === undefined
          ? t('rollup.noShare')
          : t('teams.mean', {
              score: format.number(side.meanScore),
              n: format.number(side.scored),
            })}
      </span>
    </div>
  );
}
