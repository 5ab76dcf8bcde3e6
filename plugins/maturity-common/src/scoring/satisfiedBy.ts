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

import { EvaluatedCriterion } from './criterionStates';

/**
 * What becomes met when the criteria with the given ids are: they themselves, and every transitional criterion that is
 * satisfied by one of them, directly or by way of other transitional ones (DESIGN.md §3, rule 5). What is met already is
 * left out.
 *
 * @internal
 */
export function satisfiedBy(
  criteria: readonly EvaluatedCriterion[],
  ids: readonly string[],
): Set<string> {
  const met = new Set(ids);
  const waiting = criteria.filter(
    ({ criterion, state }) =>
      criterion.kind === 'transitional' && state !== 'met',
  );
  let before = -1;
  while (met.size > before) {
    before = met.size;
    for (const { criterion } of waiting) {
      if (criterion.successors.some(successor => met.has(successor))) {
        met.add(criterion.id);
      }
    }
  }
  return met;
}
