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

import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  AssessmentReview,
  ReviewDecisionInput,
  WaitingReview,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { readableSubjects } from '../permissions/readableSubjects';
import { requireRead, requireUpdate } from '../permissions/requireRights';
import { ReviewAccess } from '../permissions/ReviewAccess';
import { ReviewService, ReviewServiceOptions } from './ReviewService';

/** What the service needs. */
export interface AuthorizedReviewServiceOptions {
  access: AssessmentAccess;
  permissions: PermissionsService;
  reviewAccess: ReviewAccess;
  service: ReviewService;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/** Permissions, and nothing else, around another {@link ReviewService}. */
export class AuthorizedReviewService implements ReviewService {
  readonly #options: AuthorizedReviewServiceOptions;

  static create(
    options: AuthorizedReviewServiceOptions,
  ): AuthorizedReviewService {
    return new AuthorizedReviewService(options);
  }

  private constructor(options: AuthorizedReviewServiceOptions) {
    this.#options = options;
  }

  async submit(
    request: { entityRef: string; note?: string },
    options: ReviewServiceOptions,
  ): Promise<AssessmentReview> {
    const { access, service } = this.#options;
    await requireUpdate(access, request.entityRef, options.credentials);
    return service.submit(request, options);
  }

  async decide(
    request: { entityRef: string } & ReviewDecisionInput,
    options: ReviewServiceOptions,
  ): Promise<AssessmentReview> {
    const { access, reviewAccess, service } = this.#options;
    const { entityRef } = request;
    await requireRead(access, entityRef, options.credentials);
    if (!(await reviewAccess.mayReview(entityRef, options.credentials))) {
      throw new NotAllowedError(
        `You may not review the assessment of ${entityRef}; by default the members of the group that owns it and of the groups above may`,
      );
    }
    return service.decide(request, options);
  }

  async listWaiting({
    credentials,
  }: ReviewServiceOptions): Promise<{ items: WaitingReview[] }> {
    const { reviewAccess, service } = this.#options;
    const conditions = await Promise.all([
      readableSubjects(this.#options, credentials),
      reviewAccess.reviewable(credentials),
    ]);
    return service.listWaiting({
      credentials,
      subjects: conditions.flatMap(condition => condition ?? []),
    });
  }
}
