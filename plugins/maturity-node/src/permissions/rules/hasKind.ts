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
 * Allows subjects of the given kinds, compared without regard to case.
 *
 * @public
 */
export const hasKind = createPermissionRule({
  name: 'HAS_KIND',
  description: 'Allow subjects of the given kinds',
  resourceRef: maturityAssessmentResourceRef,
  paramsSchema: z.object({
    kinds: z.array(z.string()).describe('Kinds such as component'),
  }),
  apply: (resource, { kinds }) =>
    kinds.some(kind => kind.toLocaleLowerCase('en-US') === resource.kind),
  toQuery: ({ kinds }) => ({
    property: 'kind',
    values: kinds.map(kind => kind.toLocaleLowerCase('en-US')),
  }),
});
