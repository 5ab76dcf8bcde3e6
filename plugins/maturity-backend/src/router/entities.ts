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
import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { EntityMaturityService } from '../entities/EntityMaturityService';
import { EntityLevelsService } from '../levels/EntityLevelsService';
import { fullReference } from './fullReference';
import { entityRefOf } from './entityRefOf';
import { operation } from './operation';

/** The routes behind the Maturity tab, and behind cards and tables elsewhere. */
export function addEntityRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    entities: EntityMaturityService;
    levels: EntityLevelsService;
  },
): void {
  const { httpAuth, entities, levels } = options;

  router.post(
    '/entities/levels',
    operation<'GetEntityLevels'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { entityRefs, language } = request.body;
      return levels.getLevels(
        {
          entityRefs: entityRefs.map(entityRef =>
            fullReference('entityRefs', entityRef),
          ),
          language,
        },
        { credentials },
      );
    }),
  );

  router.get(
    '/entities/:kind/:namespace/:name',
    operation<'GetEntityMaturity'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return entities.getEntityMaturity(
        { entityRef: entityRefOf(request.params) },
        { credentials },
      );
    }),
  );
}
