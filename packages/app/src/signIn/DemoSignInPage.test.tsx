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
import { useEffect, useState } from 'react';
import {
  mockApis,
  registerMswTestHooks,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { JsonObject } from '@backstage/types';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { DemoSignInPage } from './DemoSignInPage';

const BASE_URL = 'http://localhost:7007/api/auth';

const people = [
  {
    userEntityRef: 'user:default/amara.okafor',
    displayName: 'Amara Okafor',
    role: 'Developer',
    suggestion: 'Answer a criterion.',
  },
  {
    userEntityRef: 'user:default/jonas.lindqvist',
    displayName: 'Jonas Lindqvist',
    role: 'Lead',
    suggestion: 'Read a rollup.',
  },
];

const server = setupServer();

/** The backend of the demo sign-in believes whom it is told. */
const backend = http.get(`${BASE_URL}/demo/refresh`, ({ request }) => {
  const userEntityRef = request.headers.get('x-demo-person');
  return HttpResponse.json({
    profile: people.find(person => person.userEntityRef === userEntityRef),
    backstageIdentity: {
      token: 'a.e30.c',
      identity: {
        type: 'user',
        userEntityRef,
        ownershipEntityRefs: [userEntityRef],
      },
    },
  });
});

/** What the app does: shows the sign-in page until somebody has signed in. */
function Portal() {
  const [identity, setIdentity] = useState<IdentityApi>();
  const [description, setDescription] = useState('');
  useEffect(() => {
    async function describeIdentity(signedIn: IdentityApi) {
      const { displayName } = await signedIn.getProfileInfo();
      const { userEntityRef } = await signedIn.getBackstageIdentity();
      const { token } = await signedIn.getCredentials();
      setDescription(`${displayName} is ${userEntityRef} with ${token}`);
    }
    if (identity) {
      describeIdentity(identity);
    }
  }, [identity]);
  return identity ? (
    <>
      {description}
      <button onClick={() => identity.signOut()}>Sign out</button>
    </>
  ) : (
    <DemoSignInPage onSignInSuccess={setIdentity} />
  );
}

function renderPortal(configuration: JsonObject = {}) {
  return renderInTestApp(<Portal />, {
    config: {
      app: { title: 'Vesperline portal', baseUrl: 'http://localhost' },
      backend: { baseUrl: 'http://localhost:7007' },
      organization: { name: 'Vesperline' },
      auth: { providers: { demo: { people } } },
      ...configuration,
    },
    apis: [mockApis.discovery({ baseUrl: 'http://localhost:7007' })],
  });
}

const amara = { name: /Amara Okafor.*Developer.*Answer a criterion/ };

describe('DemoSignInPage', () => {
  registerMswTestHooks(server);

  beforeEach(() => server.use(backend));
  afterEach(() => window.localStorage.clear());

  it('signs in as the person who is chosen by keyboard', async () => {
    renderPortal();
    expect(
      await screen.findByRole('heading', { name: 'Vesperline portal' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(await screen.findByRole('button', amara)).toBeInTheDocument();

    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    expect(
      await screen.findByText(
        'Jonas Lindqvist is user:default/jonas.lindqvist with a.e30.c',
      ),
    ).toBeInTheDocument();
  });

  it('remembers who is signed in, until they sign out', async () => {
    renderPortal();
    await userEvent.click(await screen.findByRole('button', amara));
    await screen.findByText(/^Amara Okafor is/);
    cleanup();

    renderPortal();
    await screen.findByText(/^Amara Okafor is/);
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    cleanup();

    renderPortal();
    expect(await screen.findByRole('button', amara)).toBeInTheDocument();
  });

  it.each([
    {
      failure: HttpResponse.json(
        {
          error: { name: 'NotFoundError', message: 'User not found' },
          response: { statusCode: 404 },
        },
        { status: 404 },
      ),
      message: /The catalog does not have this person/,
    },
    {
      failure: HttpResponse.json(
        {
          error: { name: 'NotAllowedError', message: 'Only these people' },
          response: { statusCode: 403 },
        },
        { status: 403 },
      ),
      message: 'Signing in did not work: Only these people',
    },
    {
      failure: HttpResponse.text('', { status: 503 }),
      message: /The backend is still starting/,
    },
    {
      failure: HttpResponse.error(),
      message: /The backend does not answer/,
    },
  ])('says $message, and lets one try again', async ({ failure, message }) => {
    server.use(
      http.get(`${BASE_URL}/demo/refresh`, () => failure, { once: true }),
    );
    renderPortal();
    await userEvent.click(await screen.findByRole('button', amara));

    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    await userEvent.click(await screen.findByRole('button', amara));
    expect(await screen.findByText(/^Amara Okafor is/)).toBeInTheDocument();
  });

  it('says that the data is sample data only where it is', async () => {
    renderPortal({ demo: { sampleData: true } });
    expect(await screen.findByRole('note')).toHaveTextContent(
      'Vesperline and its people are invented',
    );
    cleanup();

    renderPortal();
    await screen.findByRole('button', amara);
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  it('says what to do where the demo sign-in is switched off', async () => {
    renderPortal({ auth: { providers: { demo: null } } });

    expect(
      await screen.findByText(/Nobody can sign in yet/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
