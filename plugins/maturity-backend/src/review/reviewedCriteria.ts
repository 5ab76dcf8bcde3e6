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

import { createHash } from 'node:crypto';
import {
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { hasExpired } from '../assessments/answerExpiry';
import { scoredSubject } from '../assessments/SubjectScorer';
import { RecordedAnswer, StoredAssessment } from '../assessments/types';
import { ReviewScope } from '../config/readReviewScopes';

/**
 * The criteria of an assessment that are reviewed, by the scopes that it fits; none if it fits none.
 *
 * @param owners - The owner of the subject and every group above
 */
export function reviewedCriteria(
  { entity }: Pick<StoredAssessment, 'entity'>,
  model: MaturityModel,
  owners: readonly string[],
  scopes: readonly ReviewScope[],
): Set<string> {
  const fitting = scopes.filter(
    ({ kinds, types, groups }) =>
      fits(kinds, entity.kind) &&
      fits(types, entity.type?.toLocaleLowerCase('en-US')) &&
      (!groups || groups.some(group => owners.includes(group))),
  );
  return new Set(
    applicableCriteria(model, scoredSubject(entity))
      .filter(({ dimensionId }) =>
        fitting.some(({ dimensionIds }) => fits(dimensionIds, dimensionId)),
      )
      .map(({ criterion }) => criterion.id),
  );
}

/** A missing list fits everything. */
function fits(values: string[] | undefined, value: string | undefined) {
  return !values || (value !== undefined && values.includes(value));
}

/** A digest of each answer that counts at a moment, by criterion: of what it says, not of who said it when. */
export function digestAnswers(
  answers: ReadonlyMap<string, RecordedAnswer>,
  criterionIds: ReadonlySet<string>,
  now: Date,
): Record<string, string> {
  return Object.fromEntries(
    [...answers]
      .filter(
        ([criterionId, answer]) =>
          criterionIds.has(criterionId) &&
          answer.status !== 'unknown' &&
          !hasExpired(answer, now),
      )
      .map(([criterionId, { status, reason, evidence }]) => [
        criterionId,
        createHash('sha256')
          .update(JSON.stringify([status, reason ?? '', evidence]))
          .digest('base64url')
          .slice(0, 16),
      ]),
  );
}

/** The criteria whose answers differ: given, withdrawn, expired or changed since. */
export function changedCriteria(
  before: Record<string, string>,
  after: Record<string, string>,
  criterionIds: ReadonlySet<string>,
): string[] {
  return [...criterionIds].filter(id => before[id] !== after[id]);
}
