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
  applicableCriteria,
  AnswerStatus,
  computeProfile,
  criterionStates,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { sampleModel } from '../../../dev/fixtures/sampleModel';
import { planRun } from './planRun';

const subject = {
  scope: 'service' as const,
  kind: 'component',
  type: 'service',
  lifecycle: 'production',
};

function situation(answers: ReadonlyMap<string, AnswerStatus>) {
  const input = { answers };
  return {
    criteria: applicableCriteria(sampleModel, subject),
    states: criterionStates(sampleModel, subject, input),
    side: computeProfile(sampleModel, subject, input).withExceptions,
  };
}

const plan = (answers: ReadonlyMap<string, AnswerStatus>) => {
  const { criteria, states, side } = situation(answers);
  return planRun(criteria, states, side);
};

const notAssessed = (answers: ReadonlyMap<string, AnswerStatus>) =>
  situation(answers).side.dimensions.filter(
    ({ state }) => state === 'not-assessed',
  ).length;

describe('planRun', () => {
  it('gives every dimension a level with as few answers as that takes', () => {
    const { order } = plan(new Map());
    const answers = new Map<string, AnswerStatus>();
    const missing = [notAssessed(answers)];
    for (const id of order) {
      answers.set(id, 'met');
      missing.push(notAssessed(answers));
      if (missing[missing.length - 1] === 0) {
        break;
      }
    }
    expect(missing[0]).toBeGreaterThan(1);
    expect(missing[missing.length - 1]).toBe(0);
    // The dimensions come one after the other, and none is asked for longer than it needs.
    expect(missing).toEqual([...missing].sort((a, b) => b - a));
    const asked = [...answers.keys()];
    for (const id of asked) {
      const without = new Map(answers);
      without.delete(id);
      expect([id, notAssessed(without)]).toEqual([id, 1]);
    }
  });

  it('asks everything up to the next level once, and goes on where it was left', () => {
    const { criteria } = situation(new Map());
    const first = plan(new Map());
    expect(new Set(first.order).size).toBe(first.order.length);
    expect([...first.order].sort()).toEqual(
      first.covered.map(({ criterion }) => criterion.id).sort(),
    );
    expect(first.covered.length).toBeLessThan(criteria.length);

    const answers = new Map<string, AnswerStatus>();
    for (const id of first.order) {
      // Whoever leaves after any number of answers is asked the same next.
      expect(plan(answers).order[0]).toBe(id);
      answers.set(id, 'partly');
    }
  });

  it('goes on with the lowest level that is open, and ends', () => {
    const { criteria } = situation(new Map());
    const answers = new Map<string, AnswerStatus>();
    for (let round = 0; answers.size < criteria.length; round += 1) {
      const { order } = plan(answers);
      expect([round, order.length > 0]).toEqual([round, true]);
      order.forEach(id => answers.set(id, 'not-met'));
    }
    expect(plan(answers).order).toEqual([]);
  });
});
