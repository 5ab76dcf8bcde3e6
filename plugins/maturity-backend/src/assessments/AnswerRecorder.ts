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
import { InputError, NotFoundError } from '@backstage/errors';
import {
  AnswerInput,
  Criterion,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { toLevels } from './buckets';
import { SubjectFactReader } from '../facts/SubjectFactReader';
import { ModelRegistry } from '../models';
import { SubjectFileReader } from '../repository/SubjectFileReader';
import { AnswerRules, expiryOf } from './answerRules';
import { AssessmentStore } from './AssessmentStore';
import { dueExpiries } from './dueExpiries';
import { hasExpired } from './answerExpiry';
import { requireReason } from './requireReason';
import { SubjectScorer } from './SubjectScorer';
import {
  AssessmentUpdate,
  RecordedAnswer,
  StoredAnswer,
  StoredAssessment,
} from './types';
import {
  findCriterion,
  isIssue,
  validateAnswer,
  whyNotAnswerable,
} from './validateAnswer';

/** An answer that a person gives. */
export interface GivenAnswer {
  entityRef: string;
  criterionId: string;
  answer: AnswerInput;
  authorRef: string;
  now: Date;
}

/** What came of it: the assessment as it stands now, and whether someone else was faster. */
export interface RecordedResult {
  assessment: StoredAssessment;
  conflict: boolean;
  /** Whether anything was recorded: not in a conflict, and not for an answer that was sent twice. */
  recorded: boolean;
}

/** What the recorder needs. */
export interface AnswerRecorderOptions {
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: AssessmentStore;
  subjectFacts: Pick<SubjectFactReader, 'readVerdicts'>;
  subjectFiles: Pick<SubjectFileReader, 'readCounting'>;
  rules: AnswerRules;
}

/** Records the answers of people, one at a time. */
export class AnswerRecorder {
  readonly #options: AnswerRecorderOptions;

  static create(options: AnswerRecorderOptions): AnswerRecorder {
    return new AnswerRecorder(options);
  }

  private constructor(options: AnswerRecorderOptions) {
    this.#options = options;
  }

  /**
   * Records an answer unless someone else answered since the one that it is based on. The same answer sent again by the
   * same person because a response was lost changes nothing; the same answer based on the one that stands confirms it,
   * and it counts anew from then on.
   *
   * Throws a `NotFoundError` for an unknown entity and an `InputError` that names the field.
   */
  async record(given: GivenAnswer): Promise<RecordedResult> {
    const { models, store, subjectFacts, subjectFiles } = this.#options;
    const { id, edition } = models.getDefault();
    const verdicts = await subjectFacts.readVerdicts(
      given.entityRef,
      given.now,
    );
    const declared = await subjectFiles.readCounting(
      given.entityRef,
      given.now,
    );
    let conflict = false;
    let recorded = false;
    const [assessment] = await store.updateAssessments(
      [given.entityRef],
      { modelId: id, edition },
      ([stored]) => {
        const current = requirePresent(stored, given.entityRef);
        const criterion = this.#check(current, given);
        const { entity, model } = current;
        requireReason(given.answer, {
          verdict: verdicts(
            models.get(model.modelId, model.edition),
            entity,
          ).get(given.criterionId),
          declared: declared.get(given.criterionId),
        });
        const answer = visibleAnswer(current, given.criterionId);
        if (isRepetition(answer, given)) {
          return [];
        }
        conflict = answer?.id !== given.answer.basedOn;
        recorded = !conflict;
        return recorded ? [this.#updateFor(current, given, criterion)] : [];
      },
    );
    return { assessment, conflict, recorded };
  }

  #check(assessment: StoredAssessment, given: GivenAnswer): Criterion {
    const { entity, model } = assessment;
    const refusal = whyNotAnswerable(entity);
    if (refusal) {
      throw new InputError(refusal);
    }
    const criterion = findCriterion(
      given.criterionId,
      entity,
      this.#options.models.get(model.modelId, model.edition),
    );
    if (isIssue(criterion)) {
      throw new InputError(`${criterion.field}: ${criterion.message}`);
    }
    const [issue] = validateAnswer(
      given.answer,
      criterion,
      this.#options.rules,
    );
    if (issue) {
      throw new InputError(`${issue.field}: ${issue.message}`);
    }
    return criterion;
  }

  #updateFor(
    assessment: StoredAssessment,
    given: GivenAnswer,
    criterion: Criterion,
  ): AssessmentUpdate {
    const { scorer } = this.#options;
    const { entity, model } = assessment;
    const { criterionId, now } = given;
    const before = assessment.answers.get(criterionId);
    const recorded = this.#toRecorded(given, criterion, before);
    const answers = new Map<string, RecordedAnswer>(assessment.answers).set(
      criterionId,
      recorded,
    );
    const standing = scorer.standingOf({ ...assessment, answers }, now);
    // The stored standing may still have answers in it that have expired since.
    const previous = scorer.standingOf(assessment, now);
    if (!standing || !previous) {
      throw new InputError(`${entity.entityRef} is not assessed`);
    }
    const { effectiveAt } = recorded;
    const expiries = dueExpiries(assessment, now, scorer);
    return {
      entityRef: entity.entityRef,
      model,
      answers: [recorded],
      settledDrafts: [criterionId],
      expiredAnswerIds: expiries.answerIds,
      standing,
      changes: [
        ...expiries.changes,
        {
          entityRef: entity.entityRef,
          ...model,
          cause: 'answer',
          effectiveAt,
          recordedAt: now,
          authorRef: given.authorRef,
          criterionId,
          statusBefore:
            before && !hasExpired(before, now) ? before.status : 'unknown',
          statusAfter: recorded.status,
          levelsBefore: toLevels(previous),
          levelsAfter: toLevels(standing),
        },
      ],
      timeline: { entries: [...expiries.entries, { effectiveAt, standing }] },
    };
  }

  #toRecorded(
    given: GivenAnswer,
    criterion: Criterion,
    before: RecordedAnswer | undefined,
  ): RecordedAnswer {
    const { answer, now } = given;
    // Clocks of replicas differ a little, and a later answer must not take effect before the one that it replaces.
    const effectiveAt = new Date(
      Math.max(now.getTime(), before?.effectiveAt.getTime() ?? 0),
    );
    return {
      criterionId: given.criterionId,
      status: answer.status,
      reason: answer.reason?.trim() || undefined,
      evidence: answer.evidence ?? [],
      source: 'person',
      authorRef: given.authorRef,
      effectiveAt,
      recordedAt: now,
      expiresAt:
        answer.status === 'unknown'
          ? undefined
          : expiryOf(criterion, effectiveAt, this.#options.rules),
    };
  }
}

/**
 * The assessment of an entity that is in the catalog.
 *
 * Throws a `NotFoundError` for any other.
 */
export function requirePresent(
  assessment: StoredAssessment | undefined,
  entityRef: string,
): StoredAssessment {
  if (!assessment?.present) {
    throw new NotFoundError(
      `There is no ${entityRef} among the entities read from the catalog; if it is new, try again in a few minutes`,
    );
  }
  return assessment;
}

/** The answer that a reader sees: expired ones are shown, withdrawn ones are not. */
export function visibleAnswer(
  assessment: StoredAssessment,
  criterionId: string,
): StoredAnswer | undefined {
  const answer = assessment.answers.get(criterionId);
  return answer?.status === 'unknown' ? undefined : answer;
}

function isRepetition(
  current: StoredAnswer | undefined,
  given: GivenAnswer,
): boolean {
  const { answer } = given;
  if (!current) {
    return answer.status === 'unknown';
  }
  return (
    current.id !== answer.basedOn &&
    current.authorRef === given.authorRef &&
    current.status === answer.status &&
    !hasExpired(current, given.now) &&
    (current.reason ?? '') === (answer.reason?.trim() ?? '') &&
    JSON.stringify(current.evidence) === JSON.stringify(answer.evidence ?? [])
  );
}
