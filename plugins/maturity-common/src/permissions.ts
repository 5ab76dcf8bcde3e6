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
  Permission,
  createPermission,
} from '@backstage/plugin-permission-common';

/**
 * The resource type of the assessment permissions. A resource is named by the entity reference of its subject.
 *
 * @public
 */
export const RESOURCE_TYPE_MATURITY_ASSESSMENT = 'maturity-assessment';

/**
 * To read the assessment of a subject: its answers, levels and history.
 *
 * @public
 */
export const maturityAssessmentReadPermission = createPermission({
  name: 'maturity.assessment.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});

/**
 * To answer criteria of a subject, import answers for it, or move its assessment.
 *
 * @public
 */
export const maturityAssessmentUpdatePermission = createPermission({
  name: 'maturity.assessment.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});

/**
 * To confirm or return an assessment that was submitted for review. Nobody reviews what they submitted, whatever a policy
 * says.
 *
 * @public
 */
export const maturityAssessmentReviewPermission = createPermission({
  name: 'maturity.assessment.review',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});

/**
 * To set the target levels of a subject. Asked of a group for what it owns, the resource is the group, and its owners
 * are the group itself and the groups above it.
 *
 * @public
 */
export const maturityTargetUpdatePermission = createPermission({
  name: 'maturity.target.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});

/**
 * To send facts about a subject: what machines observed, and what can answer its criteria.
 *
 * @public
 */
export const maturityFactCreatePermission = createPermission({
  name: 'maturity.fact.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});

/**
 * To ask for an exception: for a subject, or for all that a group owns. The resource is the subject or the group.
 *
 * @public
 */
export const maturityExceptionCreatePermission = createPermission({
  name: 'maturity.exception.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});

/**
 * To approve, deny and revoke exceptions. Nobody approves what they asked for themselves or own, whatever a policy says.
 *
 * @public
 */
export const maturityExceptionApprovePermission = createPermission({
  name: 'maturity.exception.approve',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
});

/**
 * To read rollups: counts over a group, a system, a domain or everything.
 *
 * @public
 */
export const maturityRollupReadPermission = createPermission({
  name: 'maturity.rollup.read',
  attributes: { action: 'read' },
});

/**
 * To move the assessments of a model to another of its editions, and to rehearse it.
 *
 * @public
 */
export const maturityModelManagePermission = createPermission({
  name: 'maturity.model.manage',
  attributes: { action: 'update' },
});

/**
 * To read how the sources of facts are doing, and what they failed with.
 *
 * @public
 */
export const maturityFactSourceReadPermission = createPermission({
  name: 'maturity.fact-source.read',
  attributes: { action: 'read' },
});

/**
 * Every permission of the plugin, for registration and for policy authors.
 *
 * @public
 */
export const maturityPermissions: Permission[] = [
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
  maturityAssessmentReviewPermission,
  maturityTargetUpdatePermission,
  maturityFactCreatePermission,
  maturityExceptionCreatePermission,
  maturityExceptionApprovePermission,
  maturityRollupReadPermission,
  maturityModelManagePermission,
  maturityFactSourceReadPermission,
];
