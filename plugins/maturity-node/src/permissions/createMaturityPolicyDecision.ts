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
  AuthorizeResult,
  PolicyDecision,
  isPermission,
} from '@backstage/plugin-permission-common';
import {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  maturityAssessmentReviewPermission,
  maturityAssessmentUpdatePermission,
  maturityExceptionApprovePermission,
  maturityExceptionCreatePermission,
  maturityFactCreatePermission,
  maturityFactSourceReadPermission,
  maturityModelManagePermission,
  maturityPermissions,
  maturityTargetUpdatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from './conditionExports';

/**
 * The default policy of the plugin (DESIGN.md §4): everyone who is signed in reads, owners assess, set targets, send facts
 * and ask for exceptions, members of the groups above the owners approve them, and members of the owning group and of the
 * groups above it review assessments. Nobody moves all assessments to another edition, nor reads what the sources of facts
 * failed with: whom a policy wants to do that, it allows by itself.
 *
 * @remarks
 *
 * For use within an adopter's own permission policy. Returns `undefined` for permissions that are not this plugin's.
 *
 * @param request - What the policy is asked
 * @param user - Who asks; nobody signed in may do nothing
 * @public
 */
export function createMaturityPolicyDecision(
  request: PolicyQuery,
  user: PolicyQueryUser | undefined,
): PolicyDecision | undefined {
  const { permission } = request;
  if (!maturityPermissions.some(known => known.name === permission.name)) {
    return undefined;
  }
  if (!user) {
    return { result: AuthorizeResult.DENY };
  }
  if (
    isPermission(permission, maturityExceptionApprovePermission) ||
    isPermission(permission, maturityAssessmentReviewPermission)
  ) {
    return createMaturityConditionalDecision(
      permission,
      maturityConditions.inGroup({ groups: user.info.ownershipEntityRefs }),
    );
  }
  if (
    isPermission(permission, maturityAssessmentUpdatePermission) ||
    isPermission(permission, maturityTargetUpdatePermission) ||
    isPermission(permission, maturityFactCreatePermission) ||
    isPermission(permission, maturityExceptionCreatePermission)
  ) {
    return createMaturityConditionalDecision(
      permission,
      maturityConditions.isSubjectOwner({
        claims: user.info.ownershipEntityRefs,
      }),
    );
  }
  return {
    result:
      isPermission(permission, maturityModelManagePermission) ||
      isPermission(permission, maturityFactSourceReadPermission)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
  };
}
