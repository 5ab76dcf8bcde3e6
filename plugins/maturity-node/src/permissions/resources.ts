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
  MATURITY_PLUGIN_ID,
  RESOURCE_TYPE_MATURITY_ASSESSMENT,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/**
 * What the rules know of an assessment: its subject, and where the subject is placed in the catalog. All references are
 * full entity references.
 *
 * @public
 */
export interface MaturityAssessmentResource {
  entityRef: string;
  kind: string;
  type?: string;
  lifecycle?: string;
  /** The owner as the catalog states it, whether it exists or not. */
  ownerRef?: string;
  /** The owner and every group below it: whose members own the subject. */
  ownerMemberRefs: string[];
  /** The owner and every group above it: in whose rollups the subject counts. */
  ownerAncestorRefs: string[];
  systemRef?: string;
}

/**
 * A rule as a query fragment, which the backend turns into SQL. `values` are compared as they are.
 *
 * @public
 */
export interface MaturityAssessmentFilter {
  property: 'kind' | 'system' | 'ownerMember' | 'ownerAncestor';
  values: string[];
}

/**
 * The resource of the assessment permissions.
 *
 * @public
 */
export const maturityAssessmentResourceRef = createPermissionResourceRef<
  MaturityAssessmentResource,
  MaturityAssessmentFilter
>().with({
  pluginId: MATURITY_PLUGIN_ID,
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});
