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
  Gap,
  MaturityModel,
  ScoredSubject,
  ScoringInput,
  findGaps,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectGap } from './types';

/**
 * The criteria that hold a subject back, each once, with what it does with exceptions and what it does without them
 * (DESIGN.md §3, rule 9). Where no exception is open, both are the same, and nothing is worked out twice.
 */
export function gapsOnSides(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
): SubjectGap[] {
  const usual = findGaps(model, subject, input);
  const plain = input.exceptions?.size
    ? findGaps(model, subject, { ...input, exceptions: undefined })
    : usual;
  const gaps = new Map<string, SubjectGap>();
  const add = (side: 'with' | 'without', found: Gap[]) => {
    for (const { criterionId, state, lifts } of found) {
      gaps.set(criterionId, {
        ...(gaps.get(criterionId) ?? { criterionId, state }),
        [side]: { lifts },
      });
    }
  };
  add('with', usual);
  add('without', plain);
  return [...gaps.values()];
}
