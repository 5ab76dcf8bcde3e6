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
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import { maturityAssessmentReadPermission } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { ReadableSubjects } from '../rollups/types';

/** Whose assessments a caller may read, as a filter for stores; all of them if missing. */
export async function readableSubjects(
  options: {
    permissions: PermissionsService;
    toFilter: ConditionTransformer<MaturityAssessmentFilter>;
  },
  credentials: BackstageCredentials,
): Promise<ReadableSubjects | undefined> {
  const [decision] = await options.permissions.authorizeConditional(
    [{ permission: maturityAssessmentReadPermission }],
    { credentials },
  );
  return toReadableSubjects(decision, options.toFilter);
}

/** What a decision on reading assessments lets a caller read, as a filter for stores; everything if missing. */
export function toReadableSubjects(
  decision: PolicyDecision,
  toFilter: ConditionTransformer<MaturityAssessmentFilter>,
): ReadableSubjects | undefined {
  switch (decision.result) {
    case AuthorizeResult.ALLOW:
      return undefined;
    case AuthorizeResult.CONDITIONAL: {
      const condition: PermissionCriteria<MaturityAssessmentFilter> = toFilter(
        decision.conditions,
      );
      return { condition };
    }
    default:
      return 'nothing';
  }
}
