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
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { maturityFactSourceReadPermission } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { createMaturityPolicyDecision } from '@cloud-native-maturity/backstage-plugin-maturity-node';

/** The group whose members run the portal of the demo. */
const LEADERS = 'group:default/technology';

/**
 * The permission policy of the demo: for maturity the plugin's own default (everyone who is signed in reads, owners
 * assess; DESIGN.md §4), and for those who lead its technology how the sources of facts are doing; for everything else whatever
 * a signed-in person asks for.
 *
 * @internal
 */
export class DemoPermissionPolicy implements PermissionPolicy {
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return { result: AuthorizeResult.DENY };
    }
    if (
      isPermission(request.permission, maturityFactSourceReadPermission) &&
      user.info.ownershipEntityRefs.includes(LEADERS)
    ) {
      return { result: AuthorizeResult.ALLOW };
    }
    return (
      createMaturityPolicyDecision(request, user) ?? {
        result: AuthorizeResult.ALLOW,
      }
    );
  }
}
