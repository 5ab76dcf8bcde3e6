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
import { mockCredentials } from '@backstage/backend-test-utils';
import { createPermission } from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_MATURITY_ASSESSMENT,
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
  maturityFactSourceReadPermission,
  maturityRollupReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { DemoPermissionPolicy } from './DemoPermissionPolicy';

const amara: PolicyQueryUser = {
  credentials: mockCredentials.user('user:default/amara.okafor'),
  info: {
    userEntityRef: 'user:default/amara.okafor',
    ownershipEntityRefs: [
      'user:default/amara.okafor',
      'group:default/payments',
    ],
  },
};

const otherPermission = createPermission({
  name: 'catalog.entity.delete',
  attributes: { action: 'delete' },
});

describe('DemoPermissionPolicy', () => {
  const policy = new DemoPermissionPolicy();

  it('lets everyone who is signed in read, and do what is not about maturity', async () => {
    for (const permission of [
      maturityAssessmentReadPermission,
      maturityRollupReadPermission,
      otherPermission,
    ]) {
      await expect(policy.handle({ permission }, amara)).resolves.toEqual({
        result: 'ALLOW',
      });
    }
  });

  it('shows how the sources of facts are doing to those who lead the technology', async () => {
    const permission = maturityFactSourceReadPermission;
    const ingrid = {
      ...amara,
      info: {
        userEntityRef: 'user:default/ingrid.solheim',
        ownershipEntityRefs: ['group:default/technology'],
      },
    };
    await expect(policy.handle({ permission }, ingrid)).resolves.toEqual({
      result: 'ALLOW',
    });
    await expect(policy.handle({ permission }, amara)).resolves.toEqual({
      result: 'DENY',
    });
  });

  it('lets owners assess', async () => {
    await expect(
      policy.handle({ permission: maturityAssessmentUpdatePermission }, amara),
    ).resolves.toEqual({
      result: 'CONDITIONAL',
      pluginId: 'maturity',
      resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
      conditions: {
        rule: 'IS_SUBJECT_OWNER',
        resourceType: RESOURCE_TYPE_MATURITY_ASSESSMENT,
        params: { claims: amara.info.ownershipEntityRefs },
      },
    });
  });

  it('lets nobody do anything who is not signed in', async () => {
    for (const permission of [maturityRollupReadPermission, otherPermission]) {
      await expect(policy.handle({ permission })).resolves.toEqual({
        result: 'DENY',
      });
    }
  });
});
