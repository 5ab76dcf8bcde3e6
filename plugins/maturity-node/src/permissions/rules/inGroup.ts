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
 * Allows subjects that one of the given groups owns, itself or through groups below it.
 *
 * @public
 */
export const inGroup = createPermissionRule({
  name: 'IN_GROUP',
  description:
    'Allow subjects owned by one of the given groups or by groups below them',
  resourceRef: maturityAssessmentResourceRef,
  paramsSchema: z.object({
    groups: z
      .array(z.string())
      .describe('Full references such as group:default/engineering'),
  }),
  apply: (resource, { groups }) => {
    const ancestors = new Set(resource.ownerAncestorRefs);
    return groups.some(group =>
      ancestors.has(group.toLocaleLowerCase('en-US')),
    );
  },
  toQuery: ({ groups }) => ({
    property: 'ownerAncestor',
    values: groups.map(group => group.toLocaleLowerCase('en-US')),
  }),
});
