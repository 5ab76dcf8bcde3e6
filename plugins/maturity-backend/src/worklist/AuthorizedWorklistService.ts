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
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  WorklistPage,
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  MaturityAssessmentFilter,
  maturityAssessmentRules,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import {
  WorklistRequest,
  WorklistService,
  WorklistServiceOptions,
} from './WorklistService';
import { WorklistSubjects } from './types';

/** What the service needs. */
export interface AuthorizedWorklistServiceOptions {
  auth: AuthService;
  permissions: PermissionsService;
  service: WorklistService;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
  userInfo: UserInfoService;
}

/**
 * Permissions, and nothing else, around another {@link WorklistService}: a person's assessments are those of what the
 * person owns, and what a conditional decision lets the person assess besides; of these, the ones that may be read.
 * Whoever may assess everything is not given everything to do.
 */
export class AuthorizedWorklistService implements WorklistService {
  readonly #options: AuthorizedWorklistServiceOptions;

  static create(
    options: AuthorizedWorklistServiceOptions,
  ): AuthorizedWorklistService {
    return new AuthorizedWorklistService(options);
  }

  private constructor(options: AuthorizedWorklistServiceOptions) {
    this.#options = options;
  }

  async list(
    request: WorklistRequest,
    options: WorklistServiceOptions,
  ): Promise<WorklistPage> {
    const { auth, service } = this.#options;
    if (!auth.isPrincipal(options.credentials, 'user')) {
      throw new NotAllowedError(
        'Only a person has assessments to do; sign in as one',
      );
    }
    return service.list(request, {
      ...options,
      subjects: await this.#subjectsOf(options.credentials),
    });
  }

  async #subjectsOf(
    credentials: BackstageCredentials,
  ): Promise<WorklistSubjects> {
    const { permissions, toFilter, userInfo } = this.#options;
    const [{ ownershipEntityRefs: claims }, [read, update]] = await Promise.all(
      [
        userInfo.getUserInfo(credentials),
        permissions.authorizeConditional(
          [
            { permission: maturityAssessmentReadPermission },
            { permission: maturityAssessmentUpdatePermission },
          ],
          { credentials },
        ),
      ],
    );
    if (read.result === AuthorizeResult.DENY) {
      return ['nothing'];
    }
    const owned: PermissionCriteria<MaturityAssessmentFilter> =
      maturityAssessmentRules.isSubjectOwner.toQuery({ claims });
    const mine =
      update.result === AuthorizeResult.CONDITIONAL
        ? { anyOf: [owned, toFilter(update.conditions)] }
        : owned;
    return [
      { condition: mine as PermissionCriteria<MaturityAssessmentFilter> },
      ...(read.result === AuthorizeResult.CONDITIONAL
        ? [{ condition: toFilter(read.conditions) }]
        : []),
    ];
  }
}
