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
import { dueExpiries } from '../assessments/dueExpiries';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { AssessmentUpdate, StoredAssessment } from '../assessments/types';
import { findCriterion, isIssue } from '../assessments/validateAnswer';
import { toLevels } from '../assessments/buckets';
import { ModelRegistry } from '../models';
import { StoredException } from './types';

/** How an exception begins or ends. */
export interface ExceptionEvent {
  /** When it takes effect. */
  at: Date;
  now: Date;
  authorRef?: string;
  statusBefore: StoredException['state'];
  statusAfter: StoredException['state'];
}

/**
 * What the beginning or the end of an exception changes for a subject: nothing where the subject is not asked the
 * criterion, or where a request ends that was never approved. Answers that expired before are recorded first.
 */
export function rescoreSubject(
  assessment: StoredAssessment,
  exception: StoredException,
  event: ExceptionEvent,
  options: { models: ModelRegistry; scorer: SubjectScorer },
): AssessmentUpdate[] {
  const { entity, model, present } = assessment;
  const { models, scorer } = options;
  const { at, now, statusBefore, statusAfter } = event;
  const criterion = findCriterion(
    exception.criterionId,
    entity,
    models.get(model.modelId, model.edition),
  );
  const begins = statusAfter === 'approved';
  if (isIssue(criterion) || !(begins || statusBefore === 'approved')) {
    return [];
  }
  const expiries = dueExpiries(assessment, at, scorer);
  const due = new Set(expiries.answerIds);
  const others = assessment.exceptions.filter(({ id }) => id !== exception.id);
  const scored = {
    ...assessment,
    // They count no more, even a moment before; that they were given counts for freshness.
    answers: new Map(
      [...assessment.answers].map(([criterionId, answer]) => [
        criterionId,
        due.has(answer.id) ? { ...answer, expiryRecorded: true } : answer,
      ]),
    ),
  };
  // Several that end at one moment end one after another: those that are still to end are in force a moment before.
  const moment = statusAfter === 'expired' ? new Date(at.getTime() - 1) : at;
  const withIt = scorer.standingOf(
    {
      ...scored,
      exceptions: [
        ...others,
        {
          id: exception.id,
          criterionId: exception.criterionId,
          from: moment,
          until: new Date(moment.getTime() + 1),
        },
      ],
    },
    moment,
  );
  const withoutIt = scorer.standingOf(
    { ...scored, exceptions: others },
    moment,
  );
  const [before, after] = begins ? [withoutIt, withIt] : [withIt, withoutIt];
  return [
    {
      entityRef: entity.entityRef,
      model,
      expiredAnswerIds: expiries.answerIds,
      standing: after,
      changes: [
        ...expiries.changes,
        {
          entityRef: entity.entityRef,
          ...model,
          cause: 'exception',
          effectiveAt: at,
          recordedAt: now,
          authorRef: event.authorRef,
          criterionId: exception.criterionId,
          statusBefore,
          statusAfter,
          levelsBefore: present && before ? toLevels(before) : undefined,
          levelsAfter: present && after ? toLevels(after) : undefined,
          detail: { exceptionId: exception.id },
        },
      ],
      timeline: {
        entries: [
          ...expiries.entries,
          ...(after ? [{ effectiveAt: at, standing: after }] : []),
        ],
      },
    },
  ];
}
