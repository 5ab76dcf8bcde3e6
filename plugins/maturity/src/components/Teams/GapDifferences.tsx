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
import { GapView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { DataTable } from '../layout';
import { differingGaps } from './compareScopes';

/** How many of the criteria in which two scopes differ are listed. */
const LISTED = 10;

const useStyles = makeStyles(
  theme => ({
    title: {
      margin: '20px 0 4px',
      fontSize: 16,
      lineHeight: '24px',
      fontWeight: 500,
    },
    text: {
      margin: '0 0 8px',
      maxWidth: '86ch',
      fontSize: 13,
      lineHeight: '18px',
      color: tokensOf(theme).secondary,
    },
    statement: {
      display: 'block',
      minWidth: 200,
      maxWidth: 560,
      whiteSpace: 'normal',
    },
    home: {
      display: 'block',
      fontSize: 12,
      lineHeight: '16px',
      color: tokensOf(theme).secondary,
    },
  }),
  { name: 'MaturityGapDifferences' },
);

/** The criteria that hold back one of two scopes much more than the other. */
export function GapDifferences(props: {
  names: readonly [string, string];
  first: GapView;
  second: GapView;
}) {
  const { names, first, second } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelOutline();
  const differing = differingGaps(first, second);
  const listed = differing.slice(0, LISTED);
  const none =
    first.assessed === 0 || second.assessed === 0
      ? t('teams.gapsNotAssessed')
      : t('teams.gapsAlike');
  return (
    <>
      <h3 className={classes.title}>
        {t('teams.gapsTitle', { count: differing.length })}
      </h3>
      <p className={classes.text}>
        {listed.length > 0 ? t('teams.gapsSubtitle') : none}
      </p>
      {listed.length > 0 && (
        <DataTable
          label={t('teams.gapsTitle', { count: differing.length })}
          columns={[t('gaps.criterion'), ...names, t('teams.difference')]}
          rows={listed.map(({ gap, held, assessed, difference }) => ({
            key: gap.criterionId,
            cells: [
              <span className={classes.statement} key="statement">
                {gap.statement}
                <span className={classes.home}>
                  {model.dimensionTitle(gap.dimensionId)} · {gap.categoryTitle}
                </span>
              </span>,
              ...held.map((count, side) =>
                t('teams.heldOf', {
                  held: format.number(count),
                  assessed: format.number(assessed[side]),
                  share: format.percent(count / assessed[side]),
                }),
              ),
              t('teams.points', {
                points: format.change(Math.round(100 * difference)),
              }),
            ],
          }))}
        />
      )}
    </>
  );
}
