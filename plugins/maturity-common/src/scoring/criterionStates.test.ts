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

import { AnswerStatus } from '../assessment/types';
import { criterionStates } from './criterionStates';
import {
  buildModel,
  CriterionSketch,
  SERVICE,
} from './__testUtils__/buildModel';

const criterion = (
  id: string,
  given: Partial<CriterionSketch> = {},
): CriterionSketch => ({ id, dimensionId: 'Process', level: 1, ...given });

function statesOf(
  criteria: CriterionSketch[],
  answers: Record<string, AnswerStatus>,
) {
  const model = buildModel({ dimensionIds: ['Process', 'Policy'], criteria });
  const input = { answers: new Map(Object.entries(answers)) };
  return Object.fromEntries(criterionStates(model, SERVICE, input));
}

describe('criterionStates', () => {
  it('gives the answer, or unknown', () => {
    expect(
      statesOf([criterion('a'), criterion('b'), criterion('c')], {
        a: 'partly',
        c: 'not-applicable',
        elsewhere: 'met',
      }),
    ).toEqual({ a: 'partly', b: 'unknown', c: 'not-applicable' });
  });

  it.each<AnswerStatus | undefined>([
    undefined,
    'not-met',
    'partly',
    'not-applicable',
  ])(
    'reads a transitional criterion answered %s as met once a successor is, in whatever dimension',
    own => {
      const criteria = [
        criterion('a', { successors: ['b', 'c'] }),
        criterion('b', { level: 2 }),
        criterion('c', { level: 3, dimensionId: 'Policy' }),
      ];
      expect(statesOf(criteria, { ...(own && { a: own }), c: 'met' }).a).toBe(
        'met',
      );
      expect(
        statesOf(criteria, { ...(own && { a: own }), c: 'partly' }).a,
      ).toBe(own ?? 'unknown');
    },
  );

  it('follows successors that are transitional themselves, in any order, and survives cycles', () => {
    const criteria = [
      criterion('a', { successors: ['b'] }),
      criterion('b', { successors: ['c', 'a'] }),
      criterion('c', { successors: ['d', 'c'] }),
      criterion('d'),
      criterion('x', { successors: ['y'] }),
      criterion('y', { successors: ['x'] }),
    ];
    expect(statesOf(criteria, { d: 'met' })).toEqual({
      a: 'met',
      b: 'met',
      c: 'met',
      d: 'met',
      x: 'unknown',
      y: 'unknown',
    });
    expect(statesOf([...criteria].reverse(), { d: 'met' }).a).toBe('met');
  });

  it('is not satisfied by a successor that is not asked of the subject, or does not exist', () => {
    expect(
      statesOf(
        [
          criterion('a', { successors: ['b', 'c', 'nowhere'] }),
          criterion('b', { scope: 'org' }),
          criterion('c', { appliesTo: { types: ['library'] } }),
        ],
        { b: 'met', c: 'met', nowhere: 'met' },
      ),
    ).toEqual({ a: 'unknown' });
  });
});
