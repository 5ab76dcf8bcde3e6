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

import { Bucket, Distribution } from './types';

/**
 * A distribution that counts nobody yet, over the levels 0 to `levelCount` of the model.
 *
 * @public
 */
export function emptyDistribution(
  dimensionId: string,
  levelCount: number,
): Distribution {
  return {
    dimensionId,
    levels: new Array<number>(levelCount + 1).fill(0),
    notAssessed: 0,
    noLevel: 0,
    optedOut: 0,
    scored: 0,
  };
}

/**
 * The distribution with one more subject in it. A score takes part in the mean only of a subject that has a level
 * (DESIGN.md §3, rule 6).
 *
 * Throws a `RangeError` for a level that the distribution does not have.
 *
 * @public
 */
export function addToDistribution(
  distribution: Distribution,
  bucket: Bucket,
  score?: number,
): Distribution {
  switch (bucket) {
    case 'not-assessed':
      return { ...distribution, notAssessed: distribution.notAssessed + 1 };
    case 'no-level':
      return { ...distribution, noLevel: distribution.noLevel + 1 };
    case 'opted-out':
      return { ...distribution, optedOut: distribution.optedOut + 1 };
    default:
      return mergeDistributions(distribution, {
        ...emptyDistribution(
          distribution.dimensionId,
          distribution.levels.length - 1,
        ),
        levels: oneAt(bucket, distribution.levels.length),
        ...(score !== undefined && { meanScore: score, scored: 1 }),
      });
  }
}

/**
 * Both distributions counted together; means are weighted by how many subjects they were taken over.
 *
 * Throws a `RangeError` where the two are of different dimensions or numbers of levels: such counts share no scale.
 *
 * @public
 */
export function mergeDistributions(
  a: Distribution,
  b: Distribution,
): Distribution {
  if (a.dimensionId !== b.dimensionId || a.levels.length !== b.levels.length) {
    throw new RangeError(
      `Cannot merge the distribution of '${a.dimensionId}' over ${a.levels.length} levels with that of '${b.dimensionId}' over ${b.levels.length}`,
    );
  }
  const scored = a.scored + b.scored;
  return {
    dimensionId: a.dimensionId,
    levels: a.levels.map((count, level) => count + b.levels[level]),
    notAssessed: a.notAssessed + b.notAssessed,
    noLevel: a.noLevel + b.noLevel,
    optedOut: a.optedOut + b.optedOut,
    ...(scored > 0 && {
      meanScore:
        ((a.meanScore ?? 0) * a.scored + (b.meanScore ?? 0) * b.scored) /
        scored,
    }),
    scored,
  };
}

/**
 * How many subjects a distribution counts, assessed or not.
 *
 * @public
 */
export function subjectsOf(distribution: Distribution): number {
  return (
    sum(distribution.levels) +
    distribution.notAssessed +
    distribution.noLevel +
    distribution.optedOut
  );
}

/**
 * How many subjects are at a level or above, of all that could be. Not assessed counts among those that could, since
 * unknown is never a pass (DESIGN.md §3, rule 4); opted out and without a level do not.
 *
 * @public
 */
export function shareAtOrAbove(
  distribution: Distribution,
  level: number,
): { n: number; of: number } {
  return {
    n: sum(distribution.levels.slice(Math.max(0, level))),
    of: sum(distribution.levels) + distribution.notAssessed,
  };
}

function oneAt(level: number, length: number): number[] {
  if (!Number.isInteger(level) || level < 0 || level >= length) {
    throw new RangeError(
      `Level ${level} is not one of the levels 0 to ${length - 1}`,
    );
  }
  return Array.from({ length }, (_, index) => (index === level ? 1 : 0));
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
