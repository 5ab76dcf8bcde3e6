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

import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import { maturityAssessmentReviewPermission } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  MaturityAssessmentFilter,
  maturityAssessmentRules,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { ReadableSubjects } from '../rollups/types';
import { AssessmentAccessOptions } from './AssessmentAccess';
import { readResources } from './readResources';

/** What the decisions are taken from. */
export interface ReviewAccessOptions extends AssessmentAccessOptions {
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/** Decides who reviews: by the policy; without one, the members of the group that owns the subject and of those above. */
export class ReviewAccess {
  readonly #options: ReviewAccessOptions;

  static create(options: ReviewAccessOptions): ReviewAccess {
    return new ReviewAccess(options);
  }

  private constructor(options: ReviewAccessOptions) {
    this.#options = options;
  }

  /** Whether the caller may review the assessment of a subject. What the caller submitted is another question. */
  async mayReview(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const { auth, catalogStore, isAllowed, permissionsEnabled } = this.#options;
    if (!auth.isPrincipal(credentials, 'user')) {
      return false;
    }
    const [resource] = await readResources([entityRef], catalogStore);
    if (!resource) {
      return false;
    }
    if (!permissionsEnabled) {
      const groups = await this.#claimsOf(credentials);
      return maturityAssessmentRules.inGroup.apply(resource, { groups });
    }
    const [decision] = await this.#options.permissions.authorizeConditional(
      [{ permission: maturityAssessmentReviewPermission }],
      { credentials },
    );
    return isAllowed(decision, resource);
  }

  /** The subjects that the caller may review, as a filter for stores; all of them if missing. */
  async reviewable(
    credentials: BackstageCredentials,
  ): Promise<ReadableSubjects | undefined> {
    const { permissions, permissionsEnabled, toFilter } = this.#options;
    if (!permissionsEnabled) {
      const groups = await this.#claimsOf(credentials);
      const condition: PermissionCriteria<MaturityAssessmentFilter> =
        maturityAssessmentRules.inGroup.toQuery({ groups });
      return { condition };
    }
    const [decision] = await permissions.authorizeConditional(
      [{ permission: maturityAssessmentReviewPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) {
      return undefined;
    }
    return decision.result === AuthorizeResult.CONDITIONAL
      ? { condition: toFilter(decision.conditions) }
      : 'nothing';
  }

  async #claimsOf(credentials: BackstageCredentials): Promise<string[]> {
    const { ownershipEntityRefs } = await this.#options.userInfo.getUserInfo(
      credentials,
    );
    return ownershipEntityRefs;
  }
}
