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
import { AnswerStatus } from '../../assessment/types';
import { Applicability, MaturityModel } from '../../model/types';
import { CriterionState, ScoredSubject, ScoringInput } from '../types';
import { buildModel, CriterionSketch, SERVICE } from './buildModel';

/** A model, a subject and what is known about it. */
export interface World {
  model: MaturityModel;
  subject: ScoredSubject;
  /** The answers in the order in which they were given, without `unknown`. */
  answers: [string, AnswerStatus][];
  exceptions: string[];
}

/** What the arithmetic is given of a world. */
export function inputOf({ answers, exceptions }: World): ScoringInput {
  return { answers: new Map(answers), exceptions: new Set(exceptions) };
}

/** The ids of all criteria of a world's model, whether they apply to its subject or not. */
export function criterionIdsOf({ model }: World): string[] {
  return model.dimensions.flatMap(({ categories }) =>
    categories.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
}

/** The world with one answer changed; it becomes the latest. */
export function withAnswer(
  world: World,
  criterionId: string,
  state: CriterionState,
): World {
  const others = world.answers.filter(([id]) => id !== criterionId);
  return {
    ...world,
    answers: state === 'unknown' ? others : [...others, [criterionId, state]],
  };
}

/** Mostly plain numbers, for these meet on thresholds, and some that binary fractions cannot hold. */
const weights = fc.oneof(
  { weight: 6, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.constantFrom(0.1, 0.3, 0.5, 2, 3) },
  { weight: 1, arbitrary: fc.double({ min: 0.05, max: 5, noNaN: true }) },
);

const thresholds = fc.oneof(
  fc.constantFrom(0.51, 0.6, 2 / 3, 0.75, 0.8, 0.9, 1),
  fc.double({ min: 0.51, max: 1, noNaN: true }),
);

/**
 * Dimensions differ in which levels have criteria, so that empty levels, small sets, late first levels and ceilings all
 * occur.
 */
const levelSets = fc.constantFrom<number[]>(
  [1, 2, 3],
  [1, 2, 3],
  [1, 2, 3, 4],
  [1, 2, 3, 4, 5],
  [1, 3, 4],
  [1, 4, 5],
  [2, 3, 5],
  [3, 4, 5],
  [1, 2],
  [4],
  [],
);

/** How far a subject has come decides how likely it is to meet a criterion. */
const states = (met: number) =>
  fc.oneof(
    { weight: met, arbitrary: fc.constant<CriterionState>('met') },
    {
      weight: 6,
      arbitrary: fc.constantFrom<CriterionState>(
        'unknown',
        'unknown',
        'partly',
        'not-met',
        'not-met',
        'not-applicable',
      ),
    },
  );

interface Sketched {
  sketch: CriterionSketch;
  state: CriterionState;
  excepted: boolean;
}

/** Criteria of a dimension: one to three at each of its levels. */
function sketchesOf(
  dimensionId: string,
  levels: number[],
  met: number,
  largestLevel: number,
): fc.Arbitrary<Sketched[]> {
  const criterion = (level: number) =>
    fc.record({
      sketch: fc.record({
        id: fc.constant(''),
        dimensionId: fc.constant(dimensionId),
        categoryId: fc.constantFrom<string>(
          `${dimensionId}-x`,
          `${dimensionId}-y`,
        ),
        level: fc.constant(level),
        weight: weights,
        effort: fc.constantFrom('small' as const, 'medium', 'large'),
        mustHave: rarely(7),
        scope: fc.oneof(
          { weight: 15, arbitrary: fc.constant('service' as const) },
          { weight: 1, arbitrary: fc.constantFrom('team' as const, 'org') },
        ),
        appliesTo: fc.oneof(
          { weight: 12, arbitrary: fc.constant<Applicability>({}) },
          {
            weight: 1,
            arbitrary: fc.constantFrom<Applicability[]>(
              { kinds: ['component'] },
              { types: ['Library'] },
              { types: ['SERVICE'], lifecycles: ['Production'] },
            ),
          },
        ),
      }),
      state: states(met),
      excepted: rarely(4),
    });
  return fc
    .tuple(
      ...levels.map(level =>
        fc.array(criterion(level), { minLength: 1, maxLength: largestLevel }),
      ),
    )
    .map(byLevel =>
      byLevel.flat().map((sketched, index) => ({
        ...sketched,
        sketch: { ...sketched.sketch, id: `${dimensionId}${index}` },
      })),
    );
}

/** About every fifth criterion is transitional. */
function successorsAmong(ids: string[]): fc.Arbitrary<string[] | undefined> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...ids), {
        minLength: 1,
        maxLength: 3,
      }),
    },
  );
}

/** True once in about `often` cases. */
function rarely(often: number): fc.Arbitrary<boolean> {
  return fc.nat(often - 1).map(value => value === 0);
}

/**
 * Worlds of up to `dimensions` dimensions with up to `largestLevel` criteria at each of their levels. About every fifth
 * criterion is transitional; its successors lie anywhere, form chains and cycles, and may not apply or not even exist.
 */
export function worlds(options?: {
  dimensions?: number;
  largestLevel?: number;
}): fc.Arbitrary<World> {
  const { dimensions = 3, largestLevel = 3 } = options ?? {};
  return fc
    .record({
      levels: fc.array(levelSets, { minLength: 1, maxLength: dimensions }),
      met: fc.constantFrom(0, 2, 6, 15, 40),
      threshold: thresholds,
    })
    .chain(({ levels, met, threshold }) =>
      fc
        .tuple(
          ...levels.map((dimensionLevels, index) =>
            sketchesOf('ABC'[index], dimensionLevels, met, largestLevel),
          ),
        )
        .chain(sketched => {
          const all = sketched.flat();
          const ids = all.map(({ sketch }) => sketch.id);
          return fc
            .tuple(
              fc.shuffledSubarray(all, { minLength: all.length }),
              ...all.map(() => successorsAmong([...ids, 'nowhere'])),
            )
            .map(([answered, ...successors]) => ({
              model: buildModel({
                dimensionIds: levels.map((_, index) => 'ABC'[index]),
                threshold,
                criteria: all.map(({ sketch }, index) => ({
                  ...sketch,
                  successors: successors[index],
                })),
              }),
              subject: SERVICE,
              answers: answered.flatMap(
                ({ sketch, state }): [string, AnswerStatus][] =>
                  state === 'unknown' ? [] : [[sketch.id, state]],
              ),
              exceptions: all
                .filter(({ excepted }) => excepted)
                .map(({ sketch }) => sketch.id),
            }));
        }),
    );
}
