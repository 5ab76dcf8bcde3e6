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
 * Allows subjects that are part of one of the given systems.
 *
 * @public
 */
export const inSystem = createPermissionRule({
  name: 'IN_SYSTEM',
  description: 'Allow subjects that are part of one of the given systems',
  resourceRef: maturityAssessmentResourceRef,
  paramsSchema: z.object({
    systems: z
      .array(z.string())
      .describe('Full references such as system:default/payments'),
  }),
  apply: (resource, { systems }) =>
    systems.some(
      system => system.toLocaleLowerCase('en-US') === resource.systemRef,
    ),
  toQuery: ({ systems }) => ({
    property: 'system',
    values: systems.map(system => system.toLocaleLowerCase('en-US')),
  }),
});
