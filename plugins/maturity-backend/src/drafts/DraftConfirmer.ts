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
import { hasExpired } from '../assessments/answerExpiry';
import { requirePresent, visibleAnswer } from '../assessments/AnswerRecorder';
import { AnswerRules, expiryOf } from '../assessments/answerRules';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { dueExpiries } from '../assessments/dueExpiries';
import { SubjectScorer } from '../assessments/SubjectScorer';
import {
  AssessmentUpdate,
  RecordedAnswer,
  RecordedChange,
  StoredAssessment,
  TimelineEntry,
} from '../assessments/types';
import {
  findCriterion,
  isIssue,
  validateAnswer,
  whyNotAnswerable,
} from '../assessments/validateAnswer';
import { toLevels } from '../assessments/buckets';
import { ModelRegistry } from '../models';
import { StoredDraft } from './types';

/** Drafts of one subject that a person confirms. */
export interface DraftConfirmation {
  entityRef: string;
  /** Each to another criterion, with the id of the answer that the person knows it takes the place of. */
  drafts: Array<{ draft: StoredDraft; basedOn: string | undefined }>;
  authorRef: string;
  now: Date;
}

/** What is needed. */
export interface DraftConfirmerOptions {
  models: ModelRegistry;
  rules: AnswerRules;
  scorer: SubjectScorer;
  store: AssessmentStore;
}

/** Turns drafts into answers, many at once, each with a change of its own in the history. */
export class DraftConfirmer {
  readonly #options: DraftConfirmerOptions;

  static create(options: DraftConfirmerOptions): DraftConfirmer {
    return new DraftConfirmer(options);
  }

  private constructor(options: DraftConfirmerOptions) {
    this.#options = options;
  }

  /**
   * Gives the answers of drafts in the name of the person who confirms them, from now on, and settles the drafts. Where
   * somebody answered since, that answer and the draft are left alone.
   *
   * Throws a `NotFoundError` for an unknown entity, and an `InputError` if one of the answers could not be given like
   * that today; then none is given.
   */
  async confirm(
    confirmation: DraftConfirmation,
  ): Promise<{ assessment: StoredAssessment; changed: string[] }> {
    const { models, store } = this.#options;
    const { id, edition } = models.getDefault();
    const { entityRef } = confirmation;
    let changed: string[] = [];
    const [assessment] = await store.updateAssessments(
      [entityRef],
      { modelId: id, edition },
      ([stored]) => {
        const current = requirePresent(stored, entityRef);
        const refusal = whyNotAnswerable(current.entity);
        if (refusal) {
          throw new InputError(refusal);
        }
        const fitting = confirmation.drafts.filter(
          ({ draft, basedOn }) =>
            visibleAnswer(current, draft.criterionId)?.id === basedOn,
        );
        const drafts = fitting.map(({ draft }) => draft);
        changed = confirmation.drafts
          .map(({ draft }) => draft.criterionId)
          .filter(
            criterionId =>
              !drafts.some(draft => draft.criterionId === criterionId),
          );
        return drafts.length > 0
          ? [this.#updateFor(current, drafts, confirmation)]
          : [];
      },
    );
    return { assessment, changed };
  }

  #updateFor(
    assessment: StoredAssessment,
    drafts: StoredDraft[],
    confirmation: DraftConfirmation,
  ): AssessmentUpdate {
    const { scorer } = this.#options;
    const { entity, model } = assessment;
    const { authorRef, now } = confirmation;
    const expiries = dueExpiries(assessment, now, scorer);
    const answers = new Map<string, RecordedAnswer>(assessment.answers);
    const recorded: RecordedAnswer[] = [];
    const changes: RecordedChange[] = [];
    const entries: TimelineEntry[] = [];
    // The stored standing may still have answers in it that have expired since.
    let standing = scorer.standingOf(assessment, now);
    for (const draft of drafts) {
      const { criterionId, status } = draft;
      const before = assessment.answers.get(criterionId);
      const answer = this.#toAnswer(draft, assessment, confirmation);
      recorded.push(answer);
      answers.set(criterionId, answer);
      const previous = standing;
      standing = scorer.standingOf({ ...assessment, answers }, now);
      if (standing) {
        entries.push({ effectiveAt: answer.effectiveAt, standing });
      }
      changes.push({
        entityRef: entity.entityRef,
        ...model,
        cause: 'answer',
        effectiveAt: answer.effectiveAt,
        recordedAt: now,
        authorRef,
        criterionId,
        statusBefore:
          before && !hasExpired(before, now) ? before.status : 'unknown',
        statusAfter: status,
        levelsBefore: previous && toLevels(previous),
        levelsAfter: standing && toLevels(standing),
        detail: { copiedFrom: draft.fromRef },
      });
    }
    return {
      entityRef: entity.entityRef,
      model,
      answers: recorded,
      settledDrafts: recorded.map(({ criterionId }) => criterionId),
      expiredAnswerIds: expiries.answerIds,
      standing,
      changes: [...expiries.changes, ...changes],
      timeline: { entries: [...expiries.entries, ...entries] },
    };
  }

  #toAnswer(
    draft: StoredDraft,
    { answers, entity, model }: StoredAssessment,
    { authorRef, now }: DraftConfirmation,
  ): RecordedAnswer {
    const { models, rules } = this.#options;
    const { criterionId, status, reason, evidence } = draft;
    const criterion = findCriterion(
      criterionId,
      entity,
      models.get(model.modelId, model.edition),
    );
    if (isIssue(criterion)) {
      throw new InputError(`${criterion.field}: ${criterion.message}`);
    }
    const [issue] = validateAnswer(draft, criterion, rules);
    if (issue) {
      throw new InputError(
        `criterion '${criterionId}' has to be answered anew: ${issue.field}: ${issue.message}`,
      );
    }
    const effectiveAt = new Date(
      Math.max(
        now.getTime(),
        answers.get(criterionId)?.effectiveAt.getTime() ?? 0,
      ),
    );
    return {
      criterionId,
      status,
      reason,
      evidence,
      source: 'person',
      authorRef,
      effectiveAt,
      recordedAt: now,
      expiresAt: expiryOf(criterion, effectiveAt, rules),
    };
  }
}
