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
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  ServerPermissionClient,
  createConditionAuthorizer,
} from '@backstage/plugin-permission-node';
import { maturityAssessmentRules } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { DatabaseCatalogStore } from '../database/DatabaseCatalogStore';
import { CatalogReading } from '../names/CatalogReading';
import { NameResolver } from '../names/NameResolver';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { AssessmentAccess } from './AssessmentAccess';

jest.setTimeout(60_000);

describe('AssessmentAccess', () => {
  const databases = createTestDatabases();

  it('holds a service to the permissions that its token is restricted to, with or without a policy', async () => {
    const database = await databases.init('SQLITE_3');
    await HttpPortal.start({ database });
    const refs = ['component:default/ledger', 'component:default/unknown'];
    const rightsWith = async (permissionNames?: string[]) => {
      const config = mockServices.rootConfig();
      const catalogStore = DatabaseCatalogStore.create({ database });
      const permissions = ServerPermissionClient.fromConfig(config, {
        auth: mockServices.auth(),
        discovery: mockServices.discovery(),
      });
      const access = AssessmentAccess.create({
        auth: mockServices.auth(),
        catalogStore,
        isAllowed: createConditionAuthorizer(
          Object.values(maturityAssessmentRules),
        ),
        names: NameResolver.create({
          auth: mockServices.auth(),
          catalog: { getEntitiesByRefs: async () => ({ items: [] }) },
          catalogReading: CatalogReading.create({
            auth: mockServices.auth(),
            permissions,
          }),
          store: catalogStore,
        }),
        permissions,
        permissionsEnabled: false,
        userInfo: mockServices.userInfo(),
      });
      return access.rightsOf(
        refs,
        mockCredentials.service(
          'external:importer',
          permissionNames && { permissionNames },
        ),
      );
    };
    await expect(rightsWith()).resolves.toEqual([
      { known: true, read: true, update: true },
      { known: false, read: true, update: true },
    ]);
    await expect(rightsWith(['maturity.assessment.read'])).resolves.toEqual([
      { known: true, read: true, update: false },
      { known: false, read: true, update: false },
    ]);
    await expect(rightsWith(['maturity.rollup.read'])).resolves.toEqual([
      { known: true, read: false, update: false },
      { known: false, read: false, update: false },
    ]);
  });
});
