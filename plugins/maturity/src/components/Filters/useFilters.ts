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

import { useCallback, useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AnswersState, SubjectState } from '../../assessing';
import { useModelView } from '../../model';
import {
  Filters,
  isFiltering,
  matchingCriteria,
  Trait,
  TRAITS,
  traitsOf,
} from './filters';

/** The names of the filters in the address. */
const PARAMETERS = {
  dimensionId: 'dimension',
  level: 'level',
  trait: 'show',
  query: 'search',
} as const;

/** The filters over the criteria of a subject, and what they let through. */
export interface FilterState {
  filters: Filters;
  set(change: Partial<Filters>): void;
  /** The criteria that match; missing where nothing is filtered. */
  matching: ReadonlySet<string> | undefined;
  /** How many criteria have each trait, whatever else is filtered. */
  counts: Record<Trait, number>;
  total: number;
}

/** Filters that live in the address, so that a filtered view can be linked to. */
export function useFilters(
  subject: SubjectState,
  answers: AnswersState,
  canUpdate: boolean,
): FilterState {
  const model = useModelView();
  const [searchParams, setSearchParams] = useSearchParams();
  const dimensionId = searchParams.get(PARAMETERS.dimensionId) ?? undefined;
  const levelText = searchParams.get(PARAMETERS.level);
  const trait = TRAITS.find(
    known => known === searchParams.get(PARAMETERS.trait),
  );
  const query = searchParams.get(PARAMETERS.query) ?? '';

  const filters = useMemo<Filters>(() => {
    const level = model.model.levels.find(
      known => String(known.level) === levelText,
    )?.level;
    return {
      // A link may come from another model: what it does not have filters nothing.
      dimensionId: model.model.dimensions.some(({ id }) => id === dimensionId)
        ? dimensionId
        : undefined,
      level,
      trait,
      query,
    };
  }, [model, dimensionId, levelText, trait, query]);

  const traits = useMemo(
    () => traitsOf(subject, answers, canUpdate),
    [subject, answers, canUpdate],
  );
  // Typing goes before drawing.
  const deferred = useDeferredValue(filters);
  const matching = useMemo(
    () =>
      isFiltering(deferred)
        ? matchingCriteria(deferred, subject, traits, model)
        : undefined,
    [deferred, subject, traits, model],
  );
  const counts = useMemo(() => {
    const result: Record<Trait, number> = {
      unanswered: 0,
      expiring: 0,
      conflicts: 0,
      todo: 0,
    };
    for (const ofCriterion of traits.values()) {
      ofCriterion.forEach(found => {
        result[found] += 1;
      });
    }
    return result;
  }, [traits]);

  const set = useCallback(
    (change: Partial<Filters>) =>
      setSearchParams(
        before => {
          const after = new URLSearchParams(before);
          const values = new Map(Object.entries(change));
          for (const [field, parameter] of Object.entries(PARAMETERS)) {
            if (values.has(field)) {
              const value = values.get(field);
              if (value === undefined || value === '') {
                after.delete(parameter);
              } else {
                after.set(parameter, String(value));
              }
            }
          }
          return after;
        },
        { replace: true },
      ),
    [setSearchParams],
  );
  return { filters, set, matching, counts, total: subject.criteria.length };
}
