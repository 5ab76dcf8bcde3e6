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
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { StoredAnswer } from './types';

/** The ids of all criteria of a model. */
export function criterionIdsOf(model: MaturityModel): Set<string> {
  return new Set(
    model.dimensions
      .flatMap(({ categories }) => categories)
      .flatMap(({ criteria }) => criteria)
      .map(({ id }) => id),
  );
}

/**
 * The answers of a subject that stand under an edition, by criterion id: the latest to each criterion that the edition
 * has, whatever edition it was given under. A criterion with the same id asks the same, so that its answers carry over.
 *
 * @param answers - All answers ever recorded for the subject under the model, in the order in which they took effect
 */
export function answersUnder(
  criterionIds: ReadonlySet<string>,
  answers: StoredAnswer[],
): Map<string, StoredAnswer> {
  return new Map(
    answers
      .filter(({ criterionId }) => criterionIds.has(criterionId))
      .map(answer => [answer.criterionId, answer]),
  );
}
