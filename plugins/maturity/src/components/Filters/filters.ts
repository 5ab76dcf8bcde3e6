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

import { AnswersState, isExpiring, SubjectState } from '../../assessing';
import { ModelView } from '../../model';

/** What criteria can be filtered by besides where they are. */
export const TRAITS = ['unanswered', 'expiring', 'conflicts', 'todo'] as const;

/** One of {@link TRAITS}. */
export type Trait = (typeof TRAITS)[number];

/** Which criteria are asked for; everything that is set must hold. */
export interface Filters {
  dimensionId?: string;
  level?: number;
  trait?: Trait;
  /** Words that all have to occur. */
  query: string;
}

/** Whether anything is filtered. */
export function isFiltering({
  dimensionId,
  level,
  trait,
  query,
}: Filters): boolean {
  return (
    dimensionId !== undefined ||
    level !== undefined ||
    trait !== undefined ||
    query.trim() !== ''
  );
}

/** The traits of each criterion of a subject, by criterion id. */
export function traitsOf(
  { criteria, disputed, states, steps }: SubjectState,
  { stored, pending }: AnswersState,
  canUpdate: boolean,
): ReadonlyMap<string, ReadonlySet<Trait>> {
  const next = new Set(steps.steps.map(({ criterionId }) => criterionId));
  return new Map(
    criteria.map(({ criterion: { id } }) => {
      const answer = stored.get(id);
      const phase = pending.get(id)?.phase;
      const traits = new Set<Trait>();
      if (states.get(id) === 'unknown') {
        traits.add('unanswered');
      }
      if (isExpiring(answer) || answer?.expired) {
        traits.add('expiring');
      }
      if (phase === 'conflict' || disputed.has(id)) {
        traits.add('conflicts');
      }
      // What only this person, or their team, can move on.
      if (
        canUpdate &&
        (next.has(id) ||
          traits.has('expiring') ||
          traits.has('conflicts') ||
          phase === 'unsent')
      ) {
        traits.add('todo');
      }
      return [id, traits];
    }),
  );
}

/** The criteria that the filters let through, by id, in the order of the model. */
export function matchingCriteria(
  filters: Filters,
  { criteria }: SubjectState,
  traits: ReadonlyMap<string, ReadonlySet<Trait>>,
  model: ModelView,
): ReadonlySet<string> {
  const words = filters.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const result = new Set<string>();
  for (const { criterion, categoryId, dimensionId } of criteria) {
    const matches =
      (filters.dimensionId ?? dimensionId) === dimensionId &&
      (filters.level ?? criterion.level) === criterion.level &&
      (!filters.trait || traits.get(criterion.id)?.has(filters.trait)) &&
      (words.length === 0 ||
        includesAll(
          `${criterion.id} ${criterion.statement} ${
            model.category(categoryId)?.category.title ?? ''
          }`,
          words,
        ));
    if (matches) {
      result.add(criterion.id);
    }
  }
  return result;
}

function includesAll(text: string, words: readonly string[]): boolean {
  const searched = text.toLocaleLowerCase();
  return words.every(word => searched.includes(word));
}
