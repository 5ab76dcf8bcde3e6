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
import { toLevels } from './buckets';
import { ReplayedStep } from './replaySubject';
import { RecordedChange, StoredAssessment } from './types';

/** The change to be recorded for a step of a replay: an answer that took effect, or one that expired. */
export function toStepChange(
  assessment: StoredAssessment,
  step: ReplayedStep,
  now: Date,
): RecordedChange {
  const { before, cause, effectiveAt, event, previous, standing } = step;
  const hasExpired = cause === 'expiry';
  return {
    entityRef: assessment.entity.entityRef,
    ...assessment.model,
    cause,
    effectiveAt,
    recordedAt: now,
    authorRef: hasExpired ? undefined : event?.answer.authorRef,
    criterionId: event?.answer.criterionId,
    statusBefore: hasExpired
      ? event?.answer.status
      : previous?.status ?? 'unknown',
    statusAfter: hasExpired ? 'unknown' : event?.answer.status,
    levelsBefore: before && toLevels(before),
    levelsAfter: standing && toLevels(standing),
  };
}
