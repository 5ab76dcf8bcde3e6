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
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';

/**
 * Where permissions are asked for. The permission backend decides on permissions with and without a resource in one
 * request, while the type of its client names only those with one.
 */
export interface PermissionsToAsk {
  authorizeConditional(
    requests: Array<{ permission: Permission }>,
    options: { credentials: BackstageCredentials },
  ): Promise<PolicyDecision[]>;
}

/** The decisions on several permissions, in their order, by one question: every question is a request over HTTP. */
export function askTogether(
  permissions: PermissionsToAsk,
  wanted: Permission[],
  credentials: BackstageCredentials,
): Promise<PolicyDecision[]> {
  return permissions.authorizeConditional(
    wanted.map(permission => ({ permission })),
    { credentials },
  );
}
