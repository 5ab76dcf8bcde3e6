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

import fc from 'fast-check';
import { OVERALL } from '../constants';
import { computeProfile } from '../scoring/computeProfile';
import { Profile } from '../scoring/types';
import { ENOUGH_RUNS, Law, law } from '../scoring/__testUtils__/laws';
import { inputOf, worlds } from '../scoring/__testUtils__/worlds';
import { bucketsOf } from './bucketsOf';
import {
  addToDistribution,
  emptyDistribution,
  mergeDistributions,
  shareAtOrAbove,
  subjectsOf,
} from './distribution';
import { Distribution } from './types';

/** The arithmetic of a rollup, right or wrong. */
interface Counting {
  bucketsOf: typeof bucketsOf;
  add: typeof addToDistribution;
  merge: typeof mergeDistributions;
}

const counting: Counting = {
  bucketsOf,
  add: addToDistribution,
  merge: mergeDistributions,
};

interface Subject {
  profile: Profile;
  optedOut: boolean;
}

const subjects: fc.Arbitrary<Subject> = fc.record({
  profile: worlds().map(world =>
    computeProfile(world.model, world.subject, inputOf(world)),
  ),
  optedOut: fc.nat(5).map(value => value === 0),
});

const groups = fc.array(subjects, { maxLength: 12 });

const laws: Law<Counting>[] = [
  law({
    name: 'every subject is in exactly one bucket of each distribution',
    cases: subjects,
    holds: (arithmetic, { profile, optedOut }) => {
      const buckets = arithmetic.bucketsOf(profile, { optedOut });
      const { dimensions } = profile.withExceptions;
      return [OVERALL, ...dimensions.map(set => set.dimensionId)].every(id => {
        const {
          levels,
          notAssessed,
          noLevel,
          optedOut: out,
        } = arithmetic.add(emptyDistribution(id, 5), buckets[id]);
        const counts = [...levels, notAssessed, noLevel, out];
        return (
          counts.filter(number => number === 1).length === 1 &&
          counts.filter(number => number === 0).length === counts.length - 1
        );
      });
    },
    brokenBy: {
      notAssessedAtLevelZeroToo: {
        ...counting,
        add: (distribution, bucket, score) => {
          const right = addToDistribution(distribution, bucket, score);
          return bucket === 'not-assessed'
            ? addToDistribution(right, 0)
            : right;
        },
      },
    },
  }),

  law({
    name: 'to merge distributions is to count their subjects together',
    cases: fc.tuple(groups, groups),
    holds: (arithmetic, [one, other]) =>
      isSame(
        arithmetic.merge(count(arithmetic, one), count(arithmetic, other)),
        count(arithmetic, [...one, ...other]),
      ),
    brokenBy: { meanOfMeans: wrongMerge((a, b) => (a + b) / 2) },
  }),

  law({
    name: 'the order in which distributions are merged does not matter',
    cases: fc.tuple(groups, groups, groups),
    holds: (arithmetic, [one, two, three]) => {
      const [a, b, c] = [one, two, three].map(group =>
        count(arithmetic, group),
      );
      const { merge } = arithmetic;
      return (
        isSame(merge(a, merge(b, c)), merge(merge(a, b), c)) &&
        isSame(merge(a, b), merge(b, a))
      );
    },
    brokenBy: {
      meanOfMeans: wrongMerge((a, b) => (a + b) / 2),
      meanOfTheFirst: wrongMerge(a => a),
    },
  }),

  law({
    name: 'the shares at or above a level fall with the level, of all that could have one',
    cases: groups,
    holds: (arithmetic, group) => {
      const distribution = count(arithmetic, group);
      const shares = [0, 1, 2, 3, 4, 5].map(level =>
        shareAtOrAbove(distribution, level),
      );
      const without = group.filter(
        ({ profile, optedOut }) =>
          optedOut ||
          profile.withExceptions.overall.state === 'small' ||
          profile.withExceptions.overall.state === 'empty',
      );
      return (
        subjectsOf(distribution) === group.length &&
        shares.every(({ of }) => of === group.length - without.length) &&
        shares[0].n + distribution.notAssessed === shares[0].of &&
        shares.every(({ n }, index) => index === 0 || n <= shares[index - 1].n)
      );
    },
    brokenBy: {
      optedOutIsNotAssessed: {
        ...counting,
        bucketsOf: profile => bucketsOf(profile),
      },
    },
  }),
];

describe('rollup arithmetic', () => {
  describe.each(laws)('$name', ({ counterexample, brokenBy }) => {
    it('holds', () => {
      expect(counterexample(counting, 500)).toBeUndefined();
    });

    it.each(brokenBy)('finds the mistake in %s', (_, wrongCopy) => {
      expect(counterexample(wrongCopy, ENOUGH_RUNS)).toBeDefined();
    });
  });
});

function count(arithmetic: Counting, group: Subject[]): Distribution {
  return group.reduce(
    (counted, { profile, optedOut }) =>
      arithmetic.add(
        counted,
        arithmetic.bucketsOf(profile, { optedOut })[OVERALL],
        profile.withExceptions.overall.score,
      ),
    emptyDistribution(OVERALL, 5),
  );
}

/** A wrong way to merge the means of two distributions that have one. */
function wrongMerge(mean: (a: number, b: number) => number): Counting {
  return {
    ...counting,
    merge: (a, b) => ({
      ...mergeDistributions(a, b),
      ...(a.meanScore !== undefined &&
        b.meanScore !== undefined && {
          meanScore: mean(a.meanScore, b.meanScore),
        }),
    }),
  };
}

/** Sums of the same scores in another order differ in the last digits of binary fractions. */
function isSame(a: Distribution, b: Distribution): boolean {
  const { meanScore: meanOfA = -1, ...countsOfA } = a;
  const { meanScore: meanOfB = -1, ...countsOfB } = b;
  return (
    Math.abs(meanOfA - meanOfB) < 1e-9 &&
    JSON.stringify(countsOfA) === JSON.stringify(countsOfB)
  );
}
