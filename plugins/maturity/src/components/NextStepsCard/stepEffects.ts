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
  LevelResult,
  OpenCriterion,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** The share of the next level that is met before and after a step, 0 to 1. */
export interface StepEffect {
  before: number;
  after: number;
}

/**
 * What each step does to the share of the next level when they are taken one after another; undefined for a step at
 * another level, which helps in another way.
 */
export function stepEffects(
  steps: readonly OpenCriterion[],
  next: LevelResult | undefined,
): (StepEffect | undefined)[] {
  if (!next || next.applicableWeight === 0) {
    return steps.map(() => undefined);
  }
  let met = next.metWeight;
  return steps.map(({ level, weight, state }) => {
    if (level !== next.level) {
      return undefined;
    }
    const before = met / next.applicableWeight;
    met += state === 'partly' ? weight / 2 : weight;
    return { before, after: met / next.applicableWeight };
  });
}
