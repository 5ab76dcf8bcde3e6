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
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
  maturityFactSourceReadPermission,
  maturityModelManagePermission,
  maturityPermissions,
  maturityRollupReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityConditions } from './conditionExports';
import { createMaturityPolicyDecision } from './createMaturityPolicyDecision';

const olga: PolicyQueryUser = {
  credentials: mockCredentials.user('user:default/olga'),
  info: {
    userEntityRef: 'user:default/olga',
    ownershipEntityRefs: ['user:default/olga', 'group:default/payments'],
  },
};

describe('createMaturityPolicyDecision', () => {
  it('lets everyone who is signed in read', () => {
    for (const permission of [
      maturityAssessmentReadPermission,
      maturityRollupReadPermission,
    ]) {
      expect(createMaturityPolicyDecision({ permission }, olga)).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
  });

  it('lets people assess what they own', () => {
    expect(
      createMaturityPolicyDecision(
        { permission: maturityAssessmentUpdatePermission },
        olga,
      ),
    ).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'maturity',
      resourceType: 'maturity-assessment',
      conditions: maturityConditions.isSubjectOwner({
        claims: ['user:default/olga', 'group:default/payments'],
      }),
    });
  });

  it.each([
    ['move all assessments to another edition', maturityModelManagePermission],
    ['read about the sources of facts', maturityFactSourceReadPermission],
  ])('lets nobody %s', (_, permission) => {
    expect(createMaturityPolicyDecision({ permission }, olga)).toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('lets nobody do anything who is not signed in', () => {
    for (const permission of maturityPermissions) {
      expect(createMaturityPolicyDecision({ permission }, undefined)).toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it('leaves the permissions of others to others', () => {
    const permission = createPermission({
      name: 'catalog.entity.delete',
      attributes: { action: 'delete' },
    });
    expect(createMaturityPolicyDecision({ permission }, olga)).toBeUndefined();
    expect(
      createMaturityPolicyDecision({ permission }, undefined),
    ).toBeUndefined();
  });
});
