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
import { createBackend } from '@backstage/backend-defaults';
import { demoClockFactory, demoClockModule } from './demo/clock';
import { demoRepositoriesFactory } from './demo/repositories';
import { useRepositoryAsWorkingDirectory } from './useRepositoryAsWorkingDirectory';

useRepositoryAsWorkingDirectory();

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@cloud-native-maturity/backstage-plugin-maturity-backend'));

// only for the demo: its people, its policy, its sample data, its repositories, and what its software templates need
backend.add(import('./demo/auth'));
backend.add(import('./demo/policy'));
backend.add(import('./demo/sampleData'));
backend.add(demoRepositoriesFactory);
backend.add(demoClockFactory);
backend.add(demoClockModule);
backend.add(import('./demo/scaffolder'));

backend.start().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  // otherwise a backend that could not start would stay, and answer every request with 503
  process.exit(1);
});
