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
  applicableCriteria,
  computeProfile,
  MaturityModel,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** The level of each dimension that has one, for a subject that meets everything except what is named. */
export function levelsOf(
  model: MaturityModel,
  subject: ScoredSubject,
  notMet: string[],
): Record<string, number> {
  const answers = new Map(
    applicableCriteria(model, subject).map(({ criterion: { id } }) => [
      id,
      notMet.includes(id) ? ('not-met' as const) : ('met' as const),
    ]),
  );
  const { withExceptions } = computeProfile(model, subject, { answers });
  return Object.fromEntries(
    withExceptions.dimensions.flatMap(({ dimensionId, level }) =>
      level === undefined ? [] : [[dimensionId, level]],
    ),
  );
}
