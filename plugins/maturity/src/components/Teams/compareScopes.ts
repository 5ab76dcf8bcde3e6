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
  GapView,
  RollupGap,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** A criterion differs when the shares that it holds back are at least so far apart. */
const LEAST_DIFFERENCE = 0.05;

/** A criterion that holds the services of two scopes back, but not alike. */
export interface DifferingGap {
  gap: RollupGap;
  /** How many services it holds back in each scope, of those that have a level. */
  held: readonly [number, number];
  assessed: readonly [number, number];
  /** The share in the second less the share in the first, -1 to 1. */
  difference: number;
}

/**
 * The criteria in which two scopes differ most, by the share of the services with a level that each holds back. None
 * where one of the scopes has no such service: there is nothing to take a share of.
 */
export function differingGaps(
  first: Pick<GapView, 'items' | 'assessed'>,
  second: Pick<GapView, 'items' | 'assessed'>,
): DifferingGap[] {
  if (first.assessed === 0 || second.assessed === 0) {
    return [];
  }
  const heldIn = ({ items }: Pick<GapView, 'items'>) =>
    new Map(items.map(({ criterionId, held }) => [criterionId, held]));
  const [inFirst, inSecond] = [heldIn(first), heldIn(second)];
  const gaps = new Map(
    [...second.items, ...first.items].map(gap => [gap.criterionId, gap]),
  );
  return [...gaps.values()]
    .map((gap): DifferingGap => {
      const a = inFirst.get(gap.criterionId) ?? 0;
      const b = inSecond.get(gap.criterionId) ?? 0;
      return {
        gap,
        held: [a, b],
        assessed: [first.assessed, second.assessed],
        difference: b / second.assessed - a / first.assessed,
      };
    })
    .filter(({ difference }) => Math.abs(difference) >= LEAST_DIFFERENCE)
    .sort(
      (a, b) =>
        Math.abs(b.difference) - Math.abs(a.difference) ||
        (a.gap.criterionId < b.gap.criterionId ? -1 : 1),
    );
}
