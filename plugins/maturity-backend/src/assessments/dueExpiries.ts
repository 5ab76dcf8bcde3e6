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
import { AnswerStep, entriesOf, replayEvents } from './replayAnswers';
import { hasExpired } from './answerExpiry';
import { SubjectScorer } from './SubjectScorer';
import {
  RecordedChange,
  Standing,
  StoredAnswer,
  StoredAssessment,
  TimelineEntry,
} from './types';

/** The expiries of an assessment that have not been taken into its standing, and what they changed. */
export interface DueExpiries {
  answerIds: string[];
  changes: RecordedChange[];
  entries: TimelineEntry[];
}

/** The answers that stand, have expired, and have not been recorded as expired. */
export function dueAnswers(
  assessment: StoredAssessment,
  now: Date,
): StoredAnswer[] {
  return [...assessment.answers.values()].filter(
    answer => !answer.expiryRecorded && hasExpired(answer, now),
  );
}

/**
 * The expiries that are due, each at its own time (DESIGN.md §3, rule 12). Whoever writes an answer records them first,
 * so that no answer ever takes effect between an expiry and its recording, and each owns its own difference.
 */
export function dueExpiries(
  assessment: StoredAssessment,
  now: Date,
  scorer: SubjectScorer,
): DueExpiries {
  const due = dueAnswers(assessment, now);
  const events = due
    .map(answer => ({
      at: answer.expiresAt ?? now,
      cause: 'expiry' as const,
      answer,
    }))
    .sort(
      (a, b) =>
        a.at.getTime() - b.at.getTime() ||
        Number(a.answer.id) - Number(b.answer.id),
    );
  const steps = replayEvents(assessment, assessment.answers, events, scorer);
  return {
    answerIds: due.map(({ id }) => id),
    changes: steps.map(step => toExpiryChange(assessment, step, now)),
    entries: entriesOf(
      steps.map(({ at, after }) => ({ effectiveAt: at, standing: after })),
    ),
  };
}

/** The change that an expiry makes. What is not in the catalog counts nowhere and has no levels to lose. */
function toExpiryChange(
  { entity, model, present }: StoredAssessment,
  step: AnswerStep,
  now: Date,
): RecordedChange {
  const levelsOf = (standing: Standing | undefined) =>
    present && standing ? toLevels(standing) : undefined;
  return {
    entityRef: entity.entityRef,
    ...model,
    cause: 'expiry',
    effectiveAt: step.at,
    recordedAt: now,
    criterionId: step.answer.criterionId,
    statusBefore: step.answer.status,
    statusAfter: 'unknown',
    levelsBefore: levelsOf(step.before),
    levelsAfter: levelsOf(step.after),
  };
}
