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
import { isDeepStrictEqual } from 'util';
import { CriterionState, Profile, ProfileSide, SetResult } from '../types';
import { criterionStates } from '../criterionStates';
import { Law, law } from './laws';
import {
  assessedWithoutExceptions,
  ComputeProfile,
  exceptionIsNotApplicable,
  exceptionsOnBothSides,
  loweredToEmptyLevel,
  notApplicableIsNotInTheSet,
  overallByRuleOneAlone,
  satisfiedIsNotApplicable,
  scoreOfTheNextLevel,
  successorsInOrderOfAnswers,
  successorsOfOthers,
  unknownIsLeftOut,
} from './wrongCopies';
import { criterionIdsOf, inputOf, withAnswer, World, worlds } from './worlds';

/** A world and one of its criteria. */
const oneCriterion = worlds()
  .filter(world => criterionIdsOf(world).length > 0)
  .chain(world =>
    fc.record({
      world: fc.constant(world),
      criterionId: fc.constantFrom(...criterionIdsOf(world)),
    }),
  );
type OneCriterion = { world: World; criterionId: string };

const excepted = ({ world, criterionId }: OneCriterion): World => ({
  ...world,
  exceptions: [...world.exceptions, criterionId],
});

/** What must always hold of a profile (DESIGN.md §3). */
export const profileLaws: Law<ComputeProfile>[] = [
  law({
    name: 'answering one more criterion met never lowers a level or a score',
    cases: oneCriterion,
    holds: (compute, { world, criterionId }) =>
      noneLower(
        profileOf(compute, world),
        profileOf(compute, withAnswer(world, criterionId, 'met')),
        belowZero,
      ),
    brokenBy: { satisfiedIsNotApplicable, notApplicableIsNotInTheSet },
  }),

  law({
    name: 'turning unknown into not met never raises a level or a score',
    cases: oneCriterion.map(({ world, criterionId }) => ({
      criterionId,
      world: withAnswer(world, criterionId, 'unknown'),
    })),
    holds: (compute, { world, criterionId }) =>
      noneLower(
        profileOf(compute, withAnswer(world, criterionId, 'not-met')),
        profileOf(compute, world),
        asZero,
      ),
    brokenBy: { assessedWithoutExceptions },
  }),

  law({
    name: 'withdrawing an answer never raises a level, unless it was not applicable',
    cases: oneCriterion.filter(
      ({ world, criterionId }) =>
        answerTo(world, criterionId) !== 'not-applicable',
    ),
    holds: (compute, { world, criterionId }) =>
      noneLower(
        profileOf(compute, withAnswer(world, criterionId, 'unknown')),
        profileOf(compute, world),
        asZero,
      ),
    brokenBy: { unknownIsLeftOut },
  }),

  law({
    name: 'the order of the answers does not matter',
    cases: worlds().chain(world =>
      fc.record({
        world: fc.constant(world),
        answers: fc.shuffledSubarray(world.answers, {
          minLength: world.answers.length,
        }),
      }),
    ),
    holds: (compute, { world, answers }) =>
      isDeepStrictEqual(
        profileOf(compute, world),
        profileOf(compute, { ...world, answers }),
      ),
    brokenBy: { successorsInOrderOfAnswers },
  }),

  law({
    name: 'an exception never lowers a level',
    cases: oneCriterion,
    holds: (compute, example) => {
      const before = profileOf(compute, example.world).withExceptions;
      const after = profileOf(compute, excepted(example)).withExceptions;
      return setsOf(before).every(
        (set, index) => belowZero(set) <= belowZero(setsOf(after)[index]),
      );
    },
    brokenBy: { exceptionIsNotApplicable },
  }),

  law({
    name: 'an exception changes nothing in the profile without exceptions',
    cases: oneCriterion,
    holds: (compute, example) =>
      isDeepStrictEqual(
        profileOf(compute, example.world).withoutExceptions,
        profileOf(compute, excepted(example)).withoutExceptions,
      ),
    brokenBy: { exceptionsOnBothSides },
  }),

  law({
    name: 'no dimension that could have a level trails the overall level by more than one, unless at its ceiling',
    cases: worlds(),
    holds: (compute, world) =>
      sidesOf(profileOf(compute, world)).every(({ overall, dimensions }) =>
        dimensions.every(
          ({ state, level = 0, ceiling }) =>
            state === 'small' ||
            state === 'empty' ||
            level === ceiling ||
            (overall.level ?? 0) - level <= 1,
        ),
      ),
    brokenBy: { overallByRuleOneAlone },
  }),

  law({
    name: 'the overall level is one that has criteria, and the highest that rules 1 and 2 allow',
    cases: worlds(),
    holds: (compute, world) =>
      sidesOf(profileOf(compute, world)).every(({ overall, dimensions }) => {
        if (overall.level === undefined) {
          return overall.heldBackBy.length === 0;
        }
        const allowed = dimensions
          .filter(({ state }) => state !== 'small' && state !== 'empty')
          .filter(({ level, ceiling }) => level !== ceiling)
          .map(({ level = 0 }) => level + 1);
        const reached = passedLevelsOf(overall).filter(
          level => level <= Math.min(...allowed),
        );
        return overall.level === Math.max(0, ...reached);
      }),
    brokenBy: { overallByRuleOneAlone, loweredToEmptyLevel },
  }),

  law({
    name: 'what is not asked of a subject changes nothing about it',
    cases: oneCriterion.filter(
      ({ world, criterionId }) => !isAsked(world, criterionId),
    ),
    holds: (compute, { world, criterionId }) =>
      isDeepStrictEqual(
        profileOf(compute, withAnswer(world, criterionId, 'met')),
        profileOf(compute, withAnswer(world, criterionId, 'unknown')),
      ),
    brokenBy: { successorsOfOthers },
  }),

  law({
    name: 'ceilings and small sets are given by the model, never by answers',
    cases: worlds(),
    holds: (compute, world) => {
      const shape = (answers: World['answers']) =>
        sidesOf(profileOf(compute, { ...world, answers })).map(side =>
          setsOf(side).map(({ ceiling, state }) => ({
            ceiling,
            small: state === 'small',
            empty: state === 'empty',
          })),
        );
      return isDeepStrictEqual(shape(world.answers), shape([]));
    },
    brokenBy: { notApplicableIsNotInTheSet },
  }),

  law({
    name: 'a set that is not assessed has not passed its first level',
    cases: worlds(),
    holds: (compute, world) =>
      sidesOf(profileOf(compute, world)).every(side =>
        setsOf(side).every(
          ({ state, levels, level, score }) =>
            state !== 'not-assessed' ||
            (!levels[0].passed && level === undefined && score === undefined),
        ),
      ),
    brokenBy: { assessedWithoutExceptions },
  }),

  law({
    name: 'the score lies from the level to short of the next, in thousandths',
    cases: worlds(),
    holds: (compute, world) =>
      sidesOf(profileOf(compute, world)).every(side =>
        setsOf(side).every(
          ({ level, score, complete }) =>
            level === undefined ||
            (score !== undefined &&
              score >= level &&
              score < level + 1 &&
              Number(score.toFixed(3)) === score &&
              (!complete || score === level)),
        ),
      ),
    brokenBy: { scoreOfTheNextLevel },
  }),
];

function profileOf(compute: ComputeProfile, world: World): Profile {
  return compute(world.model, world.subject, inputOf(world));
}

function sidesOf(profile: Profile): ProfileSide[] {
  return [profile.withExceptions, profile.withoutExceptions];
}

function setsOf({ overall, dimensions }: ProfileSide): SetResult[] {
  return [overall, ...dimensions];
}

/** Not assessed is below 0 in any order (rule 4). */
function belowZero({ level }: SetResult): number {
  return level ?? -1;
}

/** Not assessed counts as 0 (rule 2): to become assessed at 0 is not to rise. */
function asZero({ level }: SetResult): number {
  return level ?? 0;
}

function noneLower(
  before: Profile,
  after: Profile,
  rank: (set: SetResult) => number,
): boolean {
  return sidesOf(before).every((side, sideIndex) =>
    setsOf(side).every((set, index) => {
      const other = setsOf(sidesOf(after)[sideIndex])[index];
      return (
        rank(set) <= rank(other) &&
        (set.score === undefined ||
          other.score === undefined ||
          set.score <= other.score)
      );
    }),
  );
}

/** The levels below the first that is not passed. */
function passedLevelsOf({ levels }: SetResult): number[] {
  const failed = levels.findIndex(({ passed }) => !passed);
  return (failed === -1 ? levels : levels.slice(0, failed)).map(
    ({ level }) => level,
  );
}

function answerTo(world: World, criterionId: string): CriterionState {
  return new Map(world.answers).get(criterionId) ?? 'unknown';
}

function isAsked(world: World, criterionId: string): boolean {
  return criterionStates(world.model, world.subject, inputOf(world)).has(
    criterionId,
  );
}
