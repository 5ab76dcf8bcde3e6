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
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import { maturityExceptionApprovePermission } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  MaturityAssessmentFilter,
  maturityAssessmentRules,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { ExceptionsOfPerson } from '../exceptions/types';
import { Asker } from './ExceptionAccess';

/** What the filter is made from. */
export interface ExceptionsOfPersonOptions {
  permissions: PermissionsService;
  permissionsEnabled: boolean;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

type Criteria = PermissionCriteria<MaturityAssessmentFilter>;

/**
 * What is a person's own, as a filter for stores: exceptions for what the person owns, or requests on which the person
 * may decide, which is what `whyNotDecide` says of each of them. A service has neither.
 */
export async function exceptionsOfPerson(
  mine: 'decide' | 'owned',
  asker: Asker | undefined,
  options: ExceptionsOfPersonOptions,
  credentials: BackstageCredentials,
): Promise<ExceptionsOfPerson> {
  if (!asker) {
    return { targets: 'nothing' };
  }
  const { inGroup, isSubjectOwner } = maturityAssessmentRules;
  const claims = [...asker.claims];
  const owned: Criteria = isSubjectOwner.toQuery({ claims });
  if (mine === 'owned') {
    return { targets: { condition: owned } };
  }
  const from = async (): Promise<Criteria | 'nothing' | undefined> => {
    if (!options.permissionsEnabled) {
      return inGroup.toQuery({ groups: claims });
    }
    const [decision] = await options.permissions.authorizeConditional(
      [{ permission: maturityExceptionApprovePermission }],
      { credentials },
    );
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return undefined;
      case AuthorizeResult.CONDITIONAL:
        return options.toFilter(decision.conditions);
      default:
        return 'nothing';
    }
  };
  const approvable = await from();
  if (approvable === 'nothing') {
    return { targets: 'nothing' };
  }
  const others: Criteria = { not: owned };
  return {
    targets: {
      condition: approvable ? { allOf: [approvable, others] } : others,
    },
    notAskedBy: { userRef: asker.userRef, claims },
  };
}
