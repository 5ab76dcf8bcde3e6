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
import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { maturityAssessmentResourceRef } from '../resources';

/**
 * Allows those who own the subject: the owner itself, members of the owning group, and members of groups below it.
 * `claims` are the ownership references of the person, as Backstage issues them.
 *
 * @public
 */
export const isSubjectOwner = createPermissionRule({
  name: 'IS_SUBJECT_OWNER',
  description:
    'Allow those who own the subject, directly or as members of a group below the owning group',
  resourceRef: maturityAssessmentResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('The ownership entity references of the person'),
  }),
  apply: (resource, { claims }) => {
    const members = new Set(resource.ownerMemberRefs);
    return claims.some(claim => members.has(claim.toLocaleLowerCase('en-US')));
  },
  toQuery: ({ claims }) => ({
    property: 'ownerMember',
    values: claims.map(claim => claim.toLocaleLowerCase('en-US')),
  }),
});
