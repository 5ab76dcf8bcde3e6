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

import { MaturityModel } from '../model/types';
import { ApplicableCriterion, applicableCriteria } from './applicableCriteria';
import { CriterionState, ScoredSubject, ScoringInput } from './types';

/**
 * A criterion of a subject together with all that the arithmetic needs to know about it.
 *
 * @internal
 */
export interface EvaluatedCriterion extends ApplicableCriterion {
  /** The state after rule 5: a satisfied transitional criterion reads `met`. */
  state: CriterionState;
  /** An exception is open and has an effect: the criterion is `unknown`, `not-met` or `partly` (rule 9). */
  excepted: boolean;
}

/**
 * Whether a criterion could still be met: an exception and an answer `met` can change something.
 *
 * @internal
 */
export function isOpen(state: CriterionState): boolean {
  return state !== 'met' && state !== 'not-applicable';
}

/**
 * The state of every criterion that a subject is asked, by criterion id, `unknown` where nothing was answered.
 *
 * DESIGN.md §3, rule 5: a transitional criterion is satisfied, and reads `met` whatever was answered, when it is met or
 * one of its successors is, provided that the successor applies to the subject too. A successor that is transitional
 * itself may be satisfied by its own successors; cycles are survived. An exception on a successor satisfies nothing.
 *
 * @public
 */
export function criterionStates(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
): Map<string, CriterionState> {
  return new Map(
    evaluateCriteria(model, subject, input).map(({ criterion, state }) => [
      criterion.id,
      state,
    ]),
  );
}

/**
 * The criteria that a subject is asked, each with its state and whether an exception takes effect on it.
 *
 * @internal
 */
export function evaluateCriteria(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
): EvaluatedCriterion[] {
  const { answers, exceptions } = input;
  const evaluated = applicableCriteria(model, subject).map(
    ({ dimensionId, categoryId, criterion }): EvaluatedCriterion => ({
      dimensionId,
      categoryId,
      criterion,
      state: answers.get(criterion.id) ?? 'unknown',
      excepted: false,
    }),
  );
  satisfyTransitional(evaluated);
  if (exceptions?.size) {
    for (const entry of evaluated) {
      entry.excepted =
        isOpen(entry.state) && exceptions.has(entry.criterion.id);
    }
  }
  return evaluated;
}

function satisfyTransitional(evaluated: EvaluatedCriterion[]): void {
  let waiting = evaluated.filter(
    ({ criterion, state }) =>
      criterion.kind === 'transitional' && state !== 'met',
  );
  if (waiting.length === 0) {
    return;
  }
  const met = new Set<string>();
  for (const { criterion, state } of evaluated) {
    if (state === 'met') {
      met.add(criterion.id);
    }
  }
  // Repeated until nothing changes, so that chains are followed to their end and cycles cannot trap it.
  let before = Infinity;
  while (waiting.length > 0 && waiting.length < before) {
    before = waiting.length;
    waiting = waiting.filter(entry => {
      const { id, successors } = entry.criterion;
      const satisfied = successors.some(successor => met.has(successor));
      if (satisfied) {
        entry.state = 'met';
        met.add(id);
      }
      return !satisfied;
    });
  }
}
