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
import {
  MaturityModel,
  TargetProgress,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { composeTargets } from '../../rollups/composeTargets';
import { RollupCell } from '../../rollups/types';
import { PlacedSubject, Recount } from './recount';
import { TestPortal } from './TestPortal';

/** What a model may have as a target: nothing, something for everything, or for one dimension. */
const TARGETS_OF_MODELS: Array<MaturityModel['target']> = [
  undefined,
  { level: 2, dimensions: { safety: 1 } },
  { dimensions: { delivery: 3 } },
];

/**
 * Holds how far the subjects of scopes are from their targets against a count from the targets that a test set, one
 * subject after the other, and whatever the model has as a target.
 */
export function expectTargets(
  cells: Map<string, RollupCell[]>,
  recount: Recount,
  portal: TestPortal,
  subjectScope: string,
  isCounted: (subject: PlacedSubject) => boolean = () => true,
): void {
  const subjects = recount.subjects.filter(
    subject => subject.scope === subjectScope && isCounted(subject),
  );
  const aims = new Map(
    subjects.map(subject => [subject, aimsOf(subject, recount, portal)]),
  );
  for (const target of TARGETS_OF_MODELS) {
    const model = { ...portal.model, target };
    for (const side of ['with', 'without'] as const) {
      for (const [scopeRef, ofScope] of cells) {
        const inScope = subjects.filter(({ scopeRefs }) =>
          scopeRefs.has(scopeRef),
        );
        const counted = composeTargets(ofScope, model, side);
        expect([scopeRef, counted]).toEqual([
          scopeRef,
          ['overall', ...model.dimensions.map(({ id }) => id)].map(id =>
            progressOf(
              id,
              inScope.map(subject => ({
                standing:
                  side === 'with' ? subject.standing[id] : subject.without[id],
                target: aims.get(subject)?.[id] ?? ofModel(target, id),
              })),
            ),
          ),
        ]);
      }
    }
  }
}

/** The target of each dimension that anybody has set: its own, else that of the nearest group that says anything. */
function aimsOf(
  subject: PlacedSubject,
  recount: Recount,
  portal: TestPortal,
): Record<string, number> {
  const rings = [
    portal.aimed.filter(
      ({ holderRef, reach }) =>
        reach === 'subject' && holderRef === subject.entityRef,
    ),
    ...recount
      .ringsAbove(subject.ownerRef)
      .map(ring =>
        portal.aimed.filter(
          ({ holderRef, reach }) =>
            reach === 'owned' &&
            ring.includes(holderRef) &&
            holderRef !== subject.entityRef,
        ),
      ),
  ];
  const result: Record<string, number> = {};
  for (const id of ['overall', ...portal.model.dimensions.map(d => d.id)]) {
    const levels = rings
      .map(ring => {
        const said = ring.filter(({ dimensionId }) => dimensionId === id);
        const speak = new Set(said.map(({ holderRef }) => holderRef));
        return [
          ...said,
          ...ring.filter(
            ({ dimensionId, holderRef }) =>
              dimensionId === 'overall' && !speak.has(holderRef),
          ),
        ].map(({ level }) => level);
      })
      .find(ring => ring.length > 0);
    if (levels) {
      result[id] = Math.max(...levels);
    }
  }
  return result;
}

function ofModel(
  target: MaturityModel['target'],
  dimensionId: string,
): number | undefined {
  const dimensions: Record<string, number> = target?.dimensions ?? {};
  return dimensions[dimensionId] ?? target?.level;
}

function progressOf(
  dimensionId: string,
  subjects: Array<{
    standing: PlacedSubject['standing'][string];
    target: number | undefined;
  }>,
): TargetProgress {
  const progress = {
    dimensionId,
    targeted: 0,
    reached: 0,
    below: 0,
    notAssessed: 0,
    levelsMissing: 0,
  };
  for (const { standing, target } of subjects) {
    if (target !== undefined && standing.bucket >= -1) {
      progress.targeted += 1;
      const missing = standing.levels.filter(
        level => level > standing.bucket && level <= target,
      ).length;
      if (standing.bucket === -1) {
        progress.notAssessed += 1;
      } else if (missing === 0) {
        progress.reached += 1;
      } else {
        progress.below += 1;
        progress.levelsMissing += missing;
      }
    }
  }
  return progress.below > 0
    ? { ...progress, meanMissing: progress.levelsMissing / progress.below }
    : progress;
}
