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
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  AssessmentReview,
  ExportedReview,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { StoredAssessment } from '../assessments/types';
import { CatalogStore } from '../catalog/CatalogStore';
import { ReviewScope } from '../config/readReviewScopes';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { ReviewAccess } from '../permissions/ReviewAccess';
import { ReviewStore } from './ReviewStore';
import {
  changedCriteria,
  digestAnswers,
  reviewedCriteria,
} from './reviewedCriteria';

/** What is needed. */
export interface ReviewPresenterOptions {
  auth: AuthService;
  catalogStore: CatalogStore;
  models: ModelRegistry;
  names: NameResolver;
  reviewAccess: ReviewAccess;
  reviewScopes: ReviewScope[];
  store: ReviewStore;
}

/** Shows where the review of an assessment stands, to those who may read the assessment. */
export class ReviewPresenter {
  readonly #options: ReviewPresenterOptions;

  static create(options: ReviewPresenterOptions): ReviewPresenter {
    return new ReviewPresenter(options);
  }

  private constructor(options: ReviewPresenterOptions) {
    this.#options = options;
  }

  /** The criteria of an assessment that are reviewed; none where the configuration asks for no review. */
  async criteriaOf(
    assessment: Pick<StoredAssessment, 'entity' | 'model'>,
  ): Promise<Set<string>> {
    const [criterionIds] = await this.#criteriaOfAll([assessment]);
    return criterionIds;
  }

  /** Where the reviews of a page of assessments stand, of those that are reviewed and were ever submitted. */
  async summarize(
    assessments: readonly StoredAssessment[],
    now: Date,
    credentials: BackstageCredentials,
  ): Promise<ExportedReview[]> {
    const { models, names, store } = this.#options;
    const criteria = await this.#criteriaOfAll(assessments);
    const asked = new Map(
      assessments.flatMap((assessment, index) =>
        criteria[index].size > 0
          ? [
              [
                assessment.entity.entityRef,
                { assessment, criterionIds: criteria[index] },
              ] as const,
            ]
          : [],
      ),
    );
    if (asked.size === 0) {
      return [];
    }
    const reviews = await store.readCurrentOf(
      [...asked.keys()],
      models.getDefault().id,
    );
    const known = await names.resolve(
      reviews.flatMap(({ submittedBy, decidedBy }) => [
        submittedBy,
        ...(decidedBy ? [decidedBy] : []),
      ]),
      credentials,
    );
    const refOf = (person: string | undefined) =>
      person && known.has(person) ? person : undefined;
    return reviews.flatMap(review => {
      const reviewed = asked.get(review.entityRef);
      return reviewed
        ? [
            {
              entityRef: review.entityRef,
              state: review.state,
              submittedAt: review.submittedAt.toISOString(),
              submittedByRef: refOf(review.submittedBy),
              decidedAt: review.decidedAt?.toISOString(),
              decidedByRef: refOf(review.decidedBy),
              changed: changedCriteria(
                review.answers,
                digestAnswers(
                  reviewed.assessment.answers,
                  reviewed.criterionIds,
                  now,
                ),
                reviewed.criterionIds,
              ).length,
            },
          ]
        : [];
    });
  }

  /** Where the review stands; missing where nothing is reviewed. */
  async present(
    assessment: StoredAssessment,
    now: Date,
    credentials: BackstageCredentials,
  ): Promise<AssessmentReview | undefined> {
    const { auth, names, reviewAccess, store } = this.#options;
    const criterionIds = await this.criteriaOf(assessment);
    if (criterionIds.size === 0) {
      return undefined;
    }
    const { entityRef } = assessment.entity;
    const review = await store.readCurrent(entityRef, assessment.model.modelId);
    if (!review) {
      return {
        state: 'not-submitted',
        criterionIds: [...criterionIds],
        changed: [],
        comments: [],
        canReview: false,
      };
    }
    const { submittedBy, decidedBy } = review;
    const isOwn =
      auth.isPrincipal(credentials, 'user') &&
      credentials.principal.userEntityRef === submittedBy;
    const known = await names.resolve(
      [submittedBy, decidedBy ?? []].flat(),
      credentials,
    );
    return {
      id: review.id,
      state: review.state,
      criterionIds: [...criterionIds],
      changed: changedCriteria(
        review.answers,
        digestAnswers(assessment.answers, criterionIds, now),
        criterionIds,
      ),
      submittedAt: review.submittedAt.toISOString(),
      submittedByName: known.get(submittedBy)?.title,
      note: review.note,
      decidedAt: review.decidedAt?.toISOString(),
      decidedByName: decidedBy && known.get(decidedBy)?.title,
      comment: review.comment,
      comments: review.comments,
      canReview:
        review.state === 'submitted' &&
        !isOwn &&
        (await reviewAccess.mayReview(entityRef, credentials)),
    };
  }

  /** The criteria of each assessment that are reviewed, in one statement. */
  async #criteriaOfAll(
    assessments: ReadonlyArray<Pick<StoredAssessment, 'entity' | 'model'>>,
  ): Promise<Array<Set<string>>> {
    const { catalogStore, models, reviewScopes } = this.#options;
    if (reviewScopes.length === 0) {
      return assessments.map(() => new Set());
    }
    const placed = new Map(
      (
        await catalogStore.readEntities(
          assessments.map(({ entity }) => entity.entityRef),
        )
      ).map(place => [place.entity.entityRef, place]),
    );
    return assessments.map(assessment =>
      reviewedCriteria(
        assessment,
        models.get(assessment.model.modelId, assessment.model.edition),
        placed.get(assessment.entity.entityRef)?.ownerAncestorRefs ?? [],
        reviewScopes,
      ),
    );
  }
}
