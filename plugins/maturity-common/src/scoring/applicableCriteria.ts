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

import { Applicability, Criterion, MaturityModel } from '../model/types';
import { ScoredSubject } from './types';

/**
 * A criterion that a subject is asked, with its home in the model.
 *
 * @public
 */
export interface ApplicableCriterion {
  dimensionId: string;
  categoryId: string;
  criterion: Criterion;
}

/**
 * The criteria that a subject is asked, in the order of the model: those of its scope that apply to its kind, type and
 * lifecycle, compared without regard to case. What never applies to a subject is not in its set at all
 * (DESIGN.md §3, rule 4). A criterion that names the types it is asked of does not apply to a subject without a type;
 * one that names the types it is not asked of does, and the same holds for lifecycles.
 *
 * @public
 */
export function applicableCriteria(
  model: MaturityModel,
  subject: ScoredSubject,
): ApplicableCriterion[] {
  const kind = subject.kind.toLowerCase();
  const type = subject.type?.toLowerCase();
  const lifecycle = subject.lifecycle?.toLowerCase();

  const applies = (appliesTo: Applicability) =>
    allows(appliesTo.kinds, kind) &&
    allows(appliesTo.types, type) &&
    allows(appliesTo.lifecycles, lifecycle) &&
    !includes(appliesTo.exceptKinds, kind) &&
    !includes(appliesTo.exceptTypes, type) &&
    !includes(appliesTo.exceptLifecycles, lifecycle);

  const result: ApplicableCriterion[] = [];
  for (const dimension of model.dimensions) {
    for (const category of dimension.categories) {
      for (const criterion of category.criteria) {
        if (criterion.scope === subject.scope && applies(criterion.appliesTo)) {
          result.push({
            dimensionId: dimension.id,
            categoryId: category.id,
            criterion,
          });
        }
      }
    }
  }
  return result;
}

/** A missing list allows everything. */
function allows(
  values: string[] | undefined,
  value: string | undefined,
): boolean {
  return values === undefined || includes(values, value);
}

/** `value` is in lower case already; one that is missing is in no list. */
function includes(
  values: string[] | undefined,
  value: string | undefined,
): boolean {
  return (
    value !== undefined &&
    (values ?? []).some(candidate => candidate.toLowerCase() === value)
  );
}
