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
import {
  EvaluatedCriterion,
  evaluateCriteria,
  isOpen,
} from './criterionStates';
import { judgeLevel } from './judgeLevel';
import { CellResult, ScoredSubject, ScoringInput } from './types';

/**
 * Every cell of the model for a subject: all categories, each at all levels, in the order of the model. Weights and
 * `passed` are those with exceptions.
 *
 * DESIGN.md §3, rule 1: cells have states, not levels; a cell is passed by the same test as a level.
 *
 * @public
 */
export function computeCells(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
): CellResult[] {
  const byCategory = new Map<string, EvaluatedCriterion[]>();
  for (const entry of evaluateCriteria(model, subject, input)) {
    const sameCategory = byCategory.get(entry.categoryId);
    if (sameCategory) {
      sameCategory.push(entry);
    } else {
      byCategory.set(entry.categoryId, [entry]);
    }
  }
  return model.dimensions.flatMap(({ categories }) =>
    categories.flatMap(({ id }) =>
      model.levels.map(({ level }) => {
        const criteria = (byCategory.get(id) ?? []).filter(
          ({ criterion }) => criterion.level === level,
        );
        const { metWeight, applicableWeight, passed } = judgeLevel(
          level,
          criteria,
          model.rule,
          true,
        );
        return {
          categoryId: id,
          level,
          state: cellState(criteria),
          metWeight,
          applicableWeight,
          criteria: criteria.length,
          decided: criteria.filter(({ state }) => state !== 'unknown').length,
          passed,
        };
      }),
    ),
  );
}

/**
 * The state of a cell, the first that fits: nothing asked; nothing applicable; all applicable criteria met; all open ones
 * excepted, so that the exception stays visible whatever else is met; nothing applicable decided; something met, at
 * least partly; else not met. Unknown is never a pass (rule 4): a cell is `met` only when nothing in it is unknown.
 */
function cellState(
  criteria: readonly EvaluatedCriterion[],
): CellResult['state'] {
  if (criteria.length === 0) {
    return 'none';
  }
  const applicable = criteria.filter(({ state }) => state !== 'not-applicable');
  if (applicable.length === 0) {
    return 'not-applicable';
  }
  const open = applicable.filter(({ state }) => isOpen(state));
  if (open.length === 0) {
    return 'met';
  }
  if (open.every(({ excepted }) => excepted)) {
    return 'exception';
  }
  if (applicable.every(({ state }) => state === 'unknown')) {
    return 'unknown';
  }
  return applicable.some(({ state }) => state === 'met' || state === 'partly')
    ? 'partly'
    : 'not-met';
}
