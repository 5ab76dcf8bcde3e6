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
  OVERALL,
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { distributionOf } from '../RollupBody/shares';
import { overallProgress } from '../TargetProgress';

/** How many parts above and below one's own are shown in the order of levels. */
export const NEIGHBOURS = 5;

/** The order by the share at their target. It compares teams as levels do. */
const TARGET_ORDER = 'target';

/** The orders that are not about levels; every other one is the id of a dimension, overall, or {@link TARGET_ORDER}. */
export const PLAIN_ORDERS = [
  'name',
  'services',
  'coverage',
  'notAssessed',
] as const;

/** In which order the parts of a scope are listed. */
export interface TeamOrder {
  /** One of {@link PLAIN_ORDERS}, or the id of a dimension, overall, or {@link TARGET_ORDER}. */
  by: string;
  descending: boolean;
}

/** Where the reader stands: the groups that are the reader's, or above one that is, and those the reader is in. */
export interface OwnPlace {
  own: ReadonlySet<string>;
  member: ReadonlySet<string>;
}

/** The parts of a scope as a reader is shown them. */
export interface ArrangedTeams {
  items: RollupChild[];
  /** How many parts the order of levels leaves out. */
  left: number;
  /** Whether the order is that of levels; where none of the parts is the reader's, it is not. */
  isRanked: boolean;
}

/** Whether an order puts parts above or below each other by their levels. */
export function isByLevel({ by }: TeamOrder): boolean {
  return !PLAIN_ORDERS.some(known => known === by);
}

/**
 * Puts the parts of a scope in order. By name, size or what is left to do, all of them are listed. By level there is no
 * league table (DESIGN.md §5): readers see their own parts and the nearest five above and below; who leads the scope
 * sees all of its parts; and where no part is the reader's, they stay in the order of their names.
 *
 * @param place - missing while it is not known, which is as if nothing were the reader's
 * @param path - the scope of the parts and the scopes above it
 */
export function arrangeTeams(
  children: readonly RollupChild[],
  order: TeamOrder,
  options: {
    place?: OwnPlace;
    path: readonly string[];
    compareNames: (a: string, b: string) => number;
  },
): ArrangedTeams {
  const { place, path, compareNames } = options;
  // What a scope owns itself is no part that could be compared with others.
  const direct = children.filter(({ kind }) => kind === 'direct');
  const byName = children
    .filter(({ kind }) => kind !== 'direct')
    .sort((a, b) => compareNames(a.title ?? '', b.title ?? ''));
  const all = (items: RollupChild[], isRanked = false): ArrangedTeams => ({
    items: [...direct, ...items],
    left: 0,
    isRanked,
  });
  if (order.by === 'name') {
    return all(order.descending ? byName.reverse() : byName);
  }
  const sign = order.descending ? -1 : 1;
  // Stable: what is equal stays in the order of names.
  const sorted = [...byName].sort(
    (a, b) => sign * (valueOf(a, order.by) - valueOf(b, order.by)),
  );
  if (!isByLevel(order)) {
    return all(sorted);
  }
  const isOwn = ({ entityRef }: RollupChild) =>
    entityRef !== undefined && place?.own.has(entityRef);
  if (!sorted.some(isOwn)) {
    return path.some(scope => place?.member.has(scope))
      ? all(sorted, true)
      : all(byName);
  }
  const near = sorted.filter((_, index) =>
    sorted
      .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
      .some(isOwn),
  );
  return {
    items: [...direct, ...near],
    left: sorted.length - near.length,
    isRanked: true,
  };
}

/** What is not assessed is below Level 0 in any order (DESIGN.md rule 4). */
function valueOf({ rollup }: RollupChild, by: string): number {
  const { coverage, distributions, subjects } = rollup;
  switch (by) {
    case 'services':
      return subjects;
    case 'coverage':
      return coverage.total > 0 ? coverage.decided / coverage.total : 0;
    case 'notAssessed':
      return distributionOf(distributions, OVERALL)?.notAssessed ?? 0;
    case TARGET_ORDER: {
      const progress = overallProgress(rollup);
      return progress && progress.targeted > 0
        ? progress.reached / progress.targeted
        : -1;
    }
    default:
      return distributionOf(distributions, by)?.meanScore ?? -1;
  }
}
