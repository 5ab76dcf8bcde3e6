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
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import demoAuthModule from '.';
import { DEMO_PERSON_HEADER } from './demoAuthenticator';
import { DemoPeople } from './DemoPeople';
import { readAppConfig, readExamples } from '../__testUtils__/repositoryFiles';

const REFRESH = '/api/auth/demo/refresh';

async function startPortal(
  auth: object = readAppConfig().getConfig('auth').get(),
) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      demoAuthModule,
      catalogServiceMock.factory({ entities: readPeople() }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          // so that the tests can read the ownership
          auth: { ...auth, omitIdentityTokenOwnershipClaim: false },
        },
      }),
    ],
  });
  return request(server);
}

/** The users as the catalog returns them, with the relations that it works out. */
function readPeople(): Entity[] {
  return readExamples()
    .filter(({ kind }) => kind === 'User')
    .map(user => ({
      ...user,
      metadata: { ...user.metadata, namespace: 'default' },
      relations: [user.spec?.memberOf].flat().map(group => ({
        type: 'memberOf',
        targetRef: `group:default/${group}`,
      })),
    }));
}

describe('demoAuthModule', () => {
  it.each([
    {
      person: 'user:default/amara.okafor',
      profile: {
        displayName: 'Amara Okafor',
        email: 'amara.okafor@vesperline.example',
      },
      groups: ['group:default/payments'],
    },
    {
      person: 'user:default/jonas.lindqvist',
      profile: {
        displayName: 'Jonas Lindqvist',
        email: 'jonas.lindqvist@vesperline.example',
      },
      groups: [
        'group:default/payments-and-accounting',
        'group:default/maturity-approvers',
      ],
    },
    {
      person: 'user:default/ingrid.solheim',
      profile: {
        displayName: 'Ingrid Solheim',
        email: 'ingrid.solheim@vesperline.example',
      },
      groups: ['group:default/vesperline', 'group:default/technology'],
    },
  ])('signs in $person of the portal', async ({ person, profile, groups }) => {
    const portal = await startPortal();

    const { status, body } = await portal
      .get(REFRESH)
      .set(DEMO_PERSON_HEADER, person);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      profile,
      backstageIdentity: {
        identity: {
          type: 'user',
          userEntityRef: person,
          ownershipEntityRefs: [person, ...groups],
        },
      },
    });
  });

  it('refuses everybody else, and those who do not say who they are', async () => {
    const portal = await startPortal();

    const colleague = await portal
      .get(REFRESH)
      .set(DEMO_PERSON_HEADER, 'user:default/thomas.ashworth');
    expect(colleague.status).toBe(403);
    expect(colleague.body.error.message).toContain(
      'auth.providers.demo.people',
    );

    const nobody = await portal.get(REFRESH);
    expect(nobody.status).toBe(401);
    expect(nobody.body.error.message).toContain('Choose a person');
  });

  it('says so when the catalog does not have the person', async () => {
    const portal = await startPortal({
      providers: {
        demo: { people: [{ userEntityRef: 'user:default/not-here-yet' }] },
      },
    });

    const { status, body } = await portal
      .get(REFRESH)
      .set(DEMO_PERSON_HEADER, 'user:default/not-here-yet');
    expect(status).toBe(404);
    expect(body.error.message).toBe('User not found');
  });

  describe('in production', () => {
    const environment = process.env;

    beforeEach(() => {
      process.env = { ...environment, NODE_ENV: 'production' };
    });

    afterEach(() => {
      process.env = environment;
    });

    it('keeps the backend from starting, and says what to do', async () => {
      await expect(startPortal()).rejects.toThrow(
        /refuses to run with NODE_ENV=production.*set 'auth.providers.demo' to null/,
      );
    });

    it('stays out of the way when it is switched off', async () => {
      const portal = await startPortal({ providers: { demo: null } });

      const { status } = await portal
        .get(REFRESH)
        .set(DEMO_PERSON_HEADER, 'user:default/amara.okafor');
      expect(status).toBe(404);
    });
  });
});

describe('DemoPeople', () => {
  const fromPeople = (...refs: string[]) =>
    DemoPeople.fromConfig(
      mockServices.rootConfig({
        data: { people: refs.map(userEntityRef => ({ userEntityRef })) },
      }),
    );

  it('accepts short references and any case', () => {
    expect(
      fromPeople('Amara.Okafor').require('User:Default/amara.okafor'),
    ).toBe('user:default/amara.okafor');
  });

  it('names what is wrong with the configuration', () => {
    expect(() => fromPeople()).toThrow("'auth.providers.demo.people' is empty");
    expect(() => fromPeople('group:default/payments')).toThrow(
      "'group:default/payments' under auth.providers.demo.people is no user",
    );
  });
});
