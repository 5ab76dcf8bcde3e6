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
import { InputError } from '@backstage/errors';
import {
  Criterion,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { toLevels } from './buckets';
import { ModelRegistry } from '../models';
import { hasExpired } from './answerExpiry';
import { requirePresent, visibleAnswer } from './AnswerRecorder';
import { AnswerRules, expiryOf } from './answerRules';
import { AssessmentStore } from './AssessmentStore';
import { dueExpiries } from './dueExpiries';
import { SubjectScorer, scoredSubject } from './SubjectScorer';
import {
  AssessmentUpdate,
  RecordedAnswer,
  RecordedChange,
  StoredAnswer,
  StoredAssessment,
  TimelineEntry,
} from './types';
import { validateAnswer, whyNotAnswerable } from './validateAnswer';

/** Answers of one subject that a person says are still true. */
export interface Confirmation {
  entityRef: string;
  /** Each criterion once, with the id of the answer that the person saw. */
  answers: Array<{ criterionId: string; basedOn: string }>;
  authorRef: string;
  now: Date;
}

/** What came of it. */
export interface ConfirmationResult {
  assessment: StoredAssessment;
  /** The criteria whose answers count anew. */
  confirmed: string[];
  /** The criteria that somebody answered since: those answers stand as they are. */
  changed: string[];
}

/** What is needed. */
export interface AnswerConfirmerOptions {
  models: ModelRegistry;
  rules: AnswerRules;
  scorer: SubjectScorer;
  store: AssessmentStore;
}

/** Renews answers of people that are still true, many at once, each with a change of its own in the history. */
export class AnswerConfirmer {
  readonly #options: AnswerConfirmerOptions;

  static create(options: AnswerConfirmerOptions): AnswerConfirmer {
    return new AnswerConfirmer(options);
  }

  private constructor(options: AnswerConfirmerOptions) {
    this.#options = options;
  }

  /**
   * Gives the answers again, as they stand, under the name of the person who confirms them. Answers that somebody
   * changed meanwhile are left alone.
   *
   * Throws a `NotFoundError` for an unknown entity, and an `InputError` if one of the answers could not be given like
   * that today; then none is renewed.
   */
  async confirm(confirmation: Confirmation): Promise<ConfirmationResult> {
    const { models, store } = this.#options;
    const { id, edition } = models.getDefault();
    const { entityRef } = confirmation;
    let confirmed: StoredAnswer[] = [];
    const [assessment] = await store.updateAssessments(
      [entityRef],
      { modelId: id, edition },
      ([stored]) => {
        const current = requirePresent(stored, entityRef);
        const refusal = whyNotAnswerable(current.entity);
        if (refusal) {
          throw new InputError(refusal);
        }
        confirmed = confirmation.answers.flatMap(({ criterionId, basedOn }) => {
          const answer = visibleAnswer(current, criterionId);
          return answer?.id === basedOn ? [answer] : [];
        });
        const criteria = this.#criteriaOf(current);
        confirmed.forEach(answer => this.#check(answer, criteria));
        return confirmed.length > 0
          ? [this.#updateFor(current, confirmed, criteria, confirmation)]
          : [];
      },
    );
    const ids = new Set(confirmed.map(({ criterionId }) => criterionId));
    return {
      assessment,
      confirmed: [...ids],
      changed: confirmation.answers
        .map(({ criterionId }) => criterionId)
        .filter(criterionId => !ids.has(criterionId)),
    };
  }

  #criteriaOf({ entity, model }: StoredAssessment): Map<string, Criterion> {
    return new Map(
      applicableCriteria(
        this.#options.models.get(model.modelId, model.edition),
        scoredSubject(entity),
      ).map(({ criterion }) => [criterion.id, criterion]),
    );
  }

  #check(answer: StoredAnswer, criteria: Map<string, Criterion>): void {
    const { criterionId, status } = answer;
    const criterion = criteria.get(criterionId);
    if (!criterion) {
      throw new InputError(
        `criterion '${criterionId}' is not asked of this subject any more; leave it out`,
      );
    }
    if (answer.source === 'fact') {
      throw new InputError(
        `criterion '${criterionId}' is answered by a fact, which renews itself; leave it out`,
      );
    }
    if (answer.source === 'repository') {
      throw new InputError(
        `criterion '${criterionId}' is answered by the file in the repository; renew its answeredAt there`,
      );
    }
    const [issue] =
      status === 'unknown'
        ? []
        : validateAnswer({ ...answer, status }, criterion, this.#options.rules);
    if (issue) {
      throw new InputError(
        `criterion '${criterionId}' has to be answered anew: ${issue.field}: ${issue.message}`,
      );
    }
  }

  #updateFor(
    assessment: StoredAssessment,
    confirmed: StoredAnswer[],
    criteria: Map<string, Criterion>,
    { authorRef, now }: Confirmation,
  ): AssessmentUpdate {
    const { rules, scorer } = this.#options;
    const { entity, model } = assessment;
    const expiries = dueExpiries(assessment, now, scorer);
    const answers = new Map<string, RecordedAnswer>(assessment.answers);
    const recorded: RecordedAnswer[] = [];
    const changes: RecordedChange[] = [];
    const entries: TimelineEntry[] = [];
    // The stored standing may still have answers in it that have expired since.
    let standing = scorer.standingOf(assessment, now);
    for (const before of confirmed) {
      const effectiveAt = new Date(
        Math.max(now.getTime(), before.effectiveAt.getTime()),
      );
      const renewed: RecordedAnswer = {
        criterionId: before.criterionId,
        status: before.status,
        reason: before.reason,
        evidence: before.evidence,
        source: 'person',
        authorRef,
        effectiveAt,
        recordedAt: now,
        expiresAt: expiryOf(
          criteria.get(before.criterionId),
          effectiveAt,
          rules,
        ),
      };
      recorded.push(renewed);
      answers.set(before.criterionId, renewed);
      const previous = standing;
      const wasUnknown = hasExpired(before, now);
      // An answer that counted goes on counting: only one that had expired moves anything.
      if (wasUnknown) {
        standing = scorer.standingOf({ ...assessment, answers }, now);
      }
      if (standing && wasUnknown) {
        entries.push({ effectiveAt, standing });
      }
      changes.push({
        entityRef: entity.entityRef,
        ...model,
        cause: 'confirmation',
        effectiveAt,
        recordedAt: now,
        authorRef,
        criterionId: before.criterionId,
        statusBefore: wasUnknown ? 'unknown' : before.status,
        statusAfter: before.status,
        levelsBefore: previous && toLevels(previous),
        levelsAfter: standing && toLevels(standing),
      });
    }
    return {
      entityRef: entity.entityRef,
      model,
      answers: recorded,
      expiredAnswerIds: expiries.answerIds,
      standing,
      changes: [...expiries.changes, ...changes],
      timeline: { entries: [...expiries.entries, ...entries] },
    };
  }
}
