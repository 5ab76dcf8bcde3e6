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
import { ModelRegistry } from '../models';
import { entityTag } from './entityTag';
import { operation } from './operation';

/** The routes of models, which everyone who is signed in may read. */
export function addModelRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; models: ModelRegistry },
): void {
  const { httpAuth, models } = options;

  router.get(
    '/models',
    operation<'ListModels'>(async request => {
      await httpAuth.credentials(request, { allow: ['user', 'service'] });
      return { items: models.list() };
    }),
  );

  router.get(
    '/models/:modelId',
    operation<'GetModel'>(async (request, response) => {
      await httpAuth.credentials(request, { allow: ['user', 'service'] });
      const { edition, lang, scope } = request.query;
      const model = models.getForReaders(request.params.modelId, {
        edition,
        language: lang,
        scope,
      });
      if (model.language !== undefined) {
        response.set('Content-Language', model.language);
      }
      // A browser keeps the model and asks each time whether it is still right; Express then answers 304 by itself.
      response.set('Cache-Control', 'private, no-cache');
      response.set('ETag', entityTag(model));
      return model;
    }),
  );
}
