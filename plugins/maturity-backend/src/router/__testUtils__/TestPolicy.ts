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
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/** Decides as the test says, by the name of the permission; what the test does not name is allowed. */
export class TestPolicy implements PermissionPolicy {
  decide: (
    request: PolicyQuery,
    user: PolicyQueryUser | undefined,
  ) => PolicyDecision | undefined = () => undefined;

  /** How often the policy was asked. */
  asked = 0;

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    this.asked += 1;
    return (
      this.decide(request, user) ?? {
        result: AuthorizeResult.ALLOW,
      }
    );
  }

  /** Denies the named permissions. */
  deny(...names: string[]): void {
    this.decide = ({ permission }) =>
      names.includes(permission.name)
        ? { result: AuthorizeResult.DENY }
        : undefined;
  }
}
