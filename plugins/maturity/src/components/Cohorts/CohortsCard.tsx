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

import { useState } from 'react';
import {
  CohortView,
  ExceptionsChoice,
  RollupSelection,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useCohorts } from '../../hooks/useCohorts';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { DistributionKey } from '../DistributionBar';
import { Card, ViewToggle } from '../layout';
import { LoadError } from '../LoadError';
import { CohortBars } from './CohortBars';
import { CohortsTable } from './CohortsTable';
import { CohortFigures, cohortFigures } from './cohortFigures';
import { UNKNOWN_COHORT, useCohortTitle } from './useCohortTitle';

/** Cohorts side by side. Nothing where no service belongs to one, since there is nothing to put side by side. */
export function CohortsCard(props: {
  selection: RollupSelection & ExceptionsChoice;
  level: number;
}) {
  const { selection, level } = props;
  const t = useText();
  const { value, error, reload } = useCohorts(selection);
  if (error) {
    return (
      <LoadError
        title={t('cohorts.errorTitle')}
        error={error}
        onRetry={reload}
      />
    );
  }
  const isUsed = value?.items.some(
    ({ id, rollup }) => id !== UNKNOWN_COHORT && rollup.subjects > 0,
  );
  return value && isUsed ? (
    <CohortsView items={value.items} level={level} />
  ) : null;
}

function CohortsView(props: { items: CohortView['items']; level: number }) {
  const { items, level } = props;
  const t = useText();
  const levelText = useLevelText();
  const cohortTitle = useCohortTitle();
  const [isTable, setTable] = useState(false);
  const cohorts = items.flatMap(item =>
    cohortFigures(item.id, cohortTitle(item), item.rollup, level),
  );
  const title = useCohortsTitle(cohorts, level);
  return (
    <Card
      title={title}
      subtitle={t('cohorts.subtitle', { level: levelText.short(level) })}
      actions={<ViewToggle isTable={isTable} onChange={setTable} />}
    >
      {isTable ? (
        <CohortsTable label={title} cohorts={cohorts} level={level} />
      ) : (
        <>
          <CohortBars cohorts={cohorts} level={level} />
          <DistributionKey
            distributions={cohorts.map(({ overall }) => overall)}
          />
        </>
      )}
    </Card>
  );
}

/** Which cohort has the highest share, where one has. */
function useCohortsTitle(
  cohorts: readonly CohortFigures[],
  level: number,
): string {
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const [first, second] = cohorts
    .filter(({ id, of }) => id !== UNKNOWN_COHORT && of > 0)
    .sort((a, b) => b.share - a.share);
  return second && first.share > second.share
    ? t('cohorts.titleLeading', {
        name: first.title,
        share: format.percent(first.share),
        level: levelText.short(level),
      })
    : t('cohorts.title');
}
