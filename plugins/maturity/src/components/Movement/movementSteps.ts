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
  Movement,
  MovementCause,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What one cause did to the number of services at a level or above. */
export interface MovementStep {
  cause: MovementCause;
  /** Services that it moved anywhere, each once. */
  subjects: number;
  /** How many more, or fewer, are at the level or above. */
  change: number;
  /** The number before this step, and after it; each step begins where the one before it ends. */
  start: number;
  end: number;
}

/** The way from the number at the beginning of a period to the number at its end. */
export interface MovementSteps {
  before: number;
  after: number;
  /** `after` less `before`: the sum of all changes. */
  change: number;
  steps: MovementStep[];
  /** The largest number on the way; at least 1, so that it can be divided by. */
  highest: number;
}

/** Splits the difference at a level or above, overall, by what caused it. */
export function movementSteps(
  movement: Movement,
  level: number,
): MovementSteps {
  const before = countAt(movement.before, level);
  const after = countAt(movement.after, level);
  let end = before;
  const steps = movement.parts.map(({ cause, subjects, distributions }) => {
    const change = countAt(distributions, level);
    const start = end;
    end += change;
    return { cause, subjects, change, start, end };
  });
  return {
    before,
    after,
    change: after - before,
    steps,
    highest: Math.max(1, before, after, ...steps.map(step => step.end)),
  };
}

/** What did most for the direction in which the number moved; undefined where it did not move. */
export function mainCause(movement: MovementSteps): MovementCause | undefined {
  const direction = Math.sign(movement.change);
  const [main] = movement.steps
    .filter(({ change }) => Math.sign(change) === direction)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return direction === 0 ? undefined : main?.cause;
}

function countAt(
  distributions: readonly { dimensionId: string; levels: number[] }[],
  level: number,
): number {
  const overall = distributions.find(
    ({ dimensionId }) => dimensionId === OVERALL,
  );
  return (overall?.levels ?? [])
    .slice(level)
    .reduce((sum, count) => sum + count, 0);
}
