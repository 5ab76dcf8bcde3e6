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

import { AuthService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import {
  AssessmentReview,
  ReviewDecisionInput,
  WaitingReview,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { requirePresent } from '../assessments/AnswerRecorder';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { ChangeNotifier } from '../assessments/ChangeNotifier';
import { StoredAssessment } from '../assessments/types';
import { whyNotAnswerable } from '../assessments/validateAnswer';
import { ReviewScope } from '../config/readReviewScopes';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { ReviewPresenter } from './ReviewPresenter';
import { ReviewService, ReviewServiceOptions } from './ReviewService';
import { ReviewStore } from './ReviewStore';
import { digestAnswers } from './reviewedCriteria';

/** How many reviews are listed that wait for a person. */
const WAITING_SHOWN = 50;

/** What the service needs. */
export interface DefaultReviewServiceOptions {
  assessments: AssessmentStore;
  auth: AuthService;
  models: ModelRegistry;
  names: NameResolver;
  notifier: ChangeNotifier;
  now(): Date;
  presenter: ReviewPresenter;
  reviewScopes: readonly ReviewScope[];
  store: ReviewStore;
}

/** {@link ReviewService} without permissions, but for the rule that nobody reviews what they submitted. */
export class DefaultReviewService implements ReviewService {
  readonly #options: DefaultReviewServiceOptions;

  static create(options: DefaultReviewServiceOptions): DefaultReviewService {
    return new DefaultReviewService(options);
  }

  private constructor(options: DefaultReviewServiceOptions) {
    this.#options = options;
  }

  async submit(
    request: { entityRef: string; note?: string },
    options: ReviewServiceOptions,
  ): Promise<AssessmentReview> {
    const { notifier, presenter, store } = this.#options;
    const { entityRef, note } = request;
    const submittedBy = this.#requirePerson(options);
    const assessment = await this.#requireSubject(entityRef);
    const criterionIds = await presenter.criteriaOf(assessment);
    if (criterionIds.size === 0) {
      throw new InputError(
        `Assessments of ${entityRef} are not reviewed; 'maturity.review.scopes' says which are`,
      );
    }
    const current = await store.readCurrent(
      entityRef,
      assessment.model.modelId,
    );
    const isLate = new ConflictError(
      `The assessment of ${entityRef} waits for a review already`,
    );
    if (current?.state === 'submitted') {
      throw isLate;
    }
    const now = this.#options.now();
    const answers = digestAnswers(assessment.answers, criterionIds, now);
    if (Object.keys(answers).length === 0) {
      throw new InputError(
        `There is nothing to review yet: no criterion of ${entityRef} that is reviewed has an answer`,
      );
    }
    const isSubmitted = await store.submit({
      entityRef,
      model: assessment.model,
      submittedBy,
      submittedAt: now,
      note: note?.trim() || undefined,
      answers,
    });
    if (!isSubmitted) {
      throw isLate;
    }
    await notifier.notify([entityRef], { except: submittedBy });
    return this.#present(assessment, options);
  }

  async decide(
    request: { entityRef: string } & ReviewDecisionInput,
    options: ReviewServiceOptions,
  ): Promise<AssessmentReview> {
    const { notifier, presenter, store } = this.#options;
    const { entityRef, reviewId, decision, comments = [] } = request;
    const decidedBy = this.#requirePerson(options);
    const comment = request.comment?.trim() || undefined;
    const assessment = await this.#requireSubject(entityRef);
    const criterionIds = await presenter.criteriaOf(assessment);
    const unknown = comments.find(each => !criterionIds.has(each.criterionId));
    if (unknown) {
      throw new InputError(
        `comments: criterion '${unknown.criterionId}' is not reviewed here; leave it out`,
      );
    }
    if (decision === 'return' && !comment && comments.length === 0) {
      throw new InputError(
        'comment: say what has to change, at all or at a criterion',
      );
    }
    const review = await store.readCurrent(entityRef, assessment.model.modelId);
    const isLate = new ConflictError(
      `The review of ${entityRef} has changed since you saw it; look at it again`,
    );
    if (review?.id !== reviewId || review.state !== 'submitted') {
      throw isLate;
    }
    if (review.submittedBy === decidedBy) {
      throw new NotAllowedError(
        'Nobody reviews what they submitted themselves; somebody else has to',
      );
    }
    const isDecided = await store.decide(
      { id: review.id, entityRef, model: assessment.model },
      {
        state: decision === 'confirm' ? 'confirmed' : 'returned',
        decidedBy,
        decidedAt: this.#options.now(),
        comment,
        comments,
      },
    );
    if (!isDecided) {
      throw isLate;
    }
    await notifier.notify([entityRef], { except: decidedBy });
    return this.#present(assessment, options);
  }

  async listWaiting(
    options: ReviewServiceOptions,
  ): Promise<{ items: WaitingReview[] }> {
    const { models, names, reviewScopes, store } = this.#options;
    const waiting = await store.listWaiting({
      modelId: models.getDefault().id,
      subjects: options.subjects ?? ['nothing'],
      scopes: reviewScopes,
      notSubmittedBy: this.#requirePerson(options),
      limit: WAITING_SHOWN,
    });
    const known = await names.resolve(
      waiting.flatMap(({ entityRef, submittedBy }) => [entityRef, submittedBy]),
      options.credentials,
    );
    return {
      items: waiting.flatMap(({ entityRef, submittedAt, submittedBy }) => {
        const name = known.get(entityRef);
        return name
          ? [
              {
                entityRef,
                title: name.title,
                submittedAt: submittedAt.toISOString(),
                submittedByName: known.get(submittedBy)?.title,
              },
            ]
          : [];
      }),
    };
  }

  async #present(
    assessment: StoredAssessment,
    { credentials }: ReviewServiceOptions,
  ): Promise<AssessmentReview> {
    const { now, presenter } = this.#options;
    const review = await presenter.present(assessment, now(), credentials);
    if (!review) {
      throw new ConflictError(
        `Assessments of ${assessment.entity.entityRef} are not reviewed any more`,
      );
    }
    return review;
  }

  async #requireSubject(entityRef: string): Promise<StoredAssessment> {
    const { assessments, models } = this.#options;
    const { id, edition } = models.getDefault();
    const [stored] = await assessments.readAssessments([entityRef], {
      modelId: id,
      edition,
    });
    const assessment = requirePresent(stored, entityRef);
    const refusal = whyNotAnswerable(assessment.entity);
    if (refusal) {
      throw new InputError(refusal);
    }
    return assessment;
  }

  #requirePerson({ credentials }: ReviewServiceOptions): string {
    if (!this.#options.auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('Only a person can submit or review');
    }
    return credentials.principal.userEntityRef;
  }
}
