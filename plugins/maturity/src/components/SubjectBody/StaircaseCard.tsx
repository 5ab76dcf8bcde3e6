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

import { ReactNode, Ref, useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { SubjectState } from '../../assessing';
import { cellKey } from '../../assessing/cellKey';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { FilterBar, FilterState } from '../Filters';
import { Card } from '../layout';
import {
  CellPosition,
  Staircase,
  StaircaseHandle,
  StaircaseKey,
  staircaseOf,
} from '../Staircase';
import { useTargets } from '../Targets';

/** At most this many dimensions are named in a title. */
const MOST_NAMED = 2;

const useStyles = makeStyles(
  theme => ({
    content: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 20,
    },
    withList: { gridTemplateColumns: 'minmax(0, 1fr) minmax(280px, 34%)' },
    list: {
      position: 'sticky',
      top: 16,
      alignSelf: 'start',
      maxHeight: 'calc(100vh - 32px)',
      overflowY: 'auto',
      paddingLeft: 20,
      paddingRight: 8,
      borderLeft: `1px solid ${tokensOf(theme).hairline}`,
    },
  }),
  { name: 'MaturityStaircaseCard' },
);

/** The staircase with its key, and beside it the criteria of the chosen category. */
export function StaircaseCard(props: {
  subject: SubjectState;
  selected: CellPosition | undefined;
  onSelect: (position: CellPosition) => void;
  handle: Ref<StaircaseHandle>;
  list: ReactNode;
  filter: FilterState;
}) {
  const { subject, selected, onSelect, handle, list, filter } = props;
  const classes = useStyles();
  const t = useText();
  const model = useModelView();
  const title = useStaircaseTitle(subject);
  const { cells, criteria, profile, expiringCells, draftCells } = subject;
  const { targetOf, overall: target } = useTargets();
  const { matching } = filter;
  const matchingCells = useMemo(
    () =>
      matching &&
      new Set(
        criteria.flatMap(({ criterion, categoryId }) =>
          matching.has(criterion.id)
            ? cellKey(categoryId, criterion.level)
            : [],
        ),
      ),
    [matching, criteria],
  );
  const groups = useMemo(
    () =>
      staircaseOf(
        model,
        cells,
        profile.withExceptions.dimensions,
        expiringCells,
        dimensionId => targetOf(dimensionId)?.level,
        matchingCells,
        draftCells,
      ),
    [model, cells, profile, expiringCells, targetOf, matchingCells, draftCells],
  );
  return (
    <Card title={title} subtitle={t('staircase.subtitle')}>
      <FilterBar state={filter} />
      <div className={`${classes.content} ${list ? classes.withList : ''}`}>
        <div>
          <Staircase
            groups={groups}
            selected={selected}
            targetLevel={target?.level}
            onSelect={onSelect}
            handle={handle}
          />
          <StaircaseKey hasDrafts={draftCells.size > 0} />
        </div>
        {list && <div className={classes.list}>{list}</div>}
      </div>
    </Card>
  );
}

/** Names the weakest dimensions where there are few of them. */
function useStaircaseTitle(subject: SubjectState): string {
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const model = useModelView();
  const { overall, dimensions } = subject.profile.withExceptions;
  const weakest = dimensions.filter(
    ({ dimensionId, complete }) =>
      overall.weakest.includes(dimensionId) && !complete,
  );
  const [first] = weakest;
  const levelled = dimensions.filter(({ state }) => state === 'assessed');
  if (
    !first ||
    first.level === undefined ||
    weakest.length > MOST_NAMED ||
    weakest.length === levelled.length
  ) {
    return t('staircase.title');
  }
  return t('staircase.titleWeakest', {
    count: weakest.length,
    dimensions: format.list(
      weakest.map(({ dimensionId }) => model.dimensionTitle(dimensionId)),
    ),
    level: levelText.short(first.level),
  });
}
