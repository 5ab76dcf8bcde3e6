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
import { RepositoryService } from '../repository/RepositoryService';
import { entityRefOf } from './entityRefOf';
import { operation } from './operation';

/** The route of the file that keeps answers in a repository. */
export function addRepositoryRoutes(
  router: Router,
  options: { httpAuth: HttpAuthService; repository: RepositoryService },
): void {
  const { httpAuth, repository } = options;

  router.get(
    '/assessments/:kind/:namespace/:name/maturity-file',
    operation<'GetMaturityFile'>(async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return repository.composeFile(
        { entityRef: entityRefOf(request.params) },
        { credentials },
      );
    }),
  );
}
