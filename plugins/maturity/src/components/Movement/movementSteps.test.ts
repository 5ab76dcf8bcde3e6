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

import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { mainCause, movementSteps } from './movementSteps';

const PERIOD = {
  scope: 'organization',
  from: '2026-08-20',
  to: '2026-11-20',
};

describe('movementSteps', () => {
  it.each([0, 1, 2, 3, 4, 5])(
    'leads from the number before to the number after at level %d',
    async level => {
      const { before, after, change, highest, steps } = movementSteps(
        await new FixtureMaturityApi().getMovement(PERIOD),
        level,
      );
      expect(before + change).toBe(after);
      expect(steps.reduce((sum, step) => sum + step.change, 0)).toBe(change);
      expect(steps.map(({ start }) => start)).toEqual([
        before,
        ...steps.slice(0, -1).map(({ end }) => end),
      ]);
      expect(steps[steps.length - 1].end).toBe(after);
      expect(highest).toBeGreaterThanOrEqual(
        Math.max(1, ...steps.map(({ end }) => end)),
      );
    },
  );

  it('names what did most in the direction of the whole', () => {
    const of = (change: number, ...changes: number[]) =>
      mainCause({
        before: 10,
        after: 10 + change,
        change,
        highest: 10,
        steps: changes.map((by, index) => ({
          cause: index === 0 ? 'answer' : 'expiry',
          subjects: Math.abs(by),
          change: by,
          start: 0,
          end: 0,
        })),
      });
    expect(of(2, 5, -3)).toBe('answer');
    expect(of(-2, 3, -5)).toBe('expiry');
    expect(of(0, 3, -3)).toBeUndefined();
  });
});
