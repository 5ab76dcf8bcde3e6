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

import { ResponseError } from '@backstage/errors';
import { computeProfile } from '../scoring/computeProfile';
import { buildModel, SERVICE } from '../scoring/__testUtils__/buildModel';
import { AnswerConflictError } from './AnswerConflictError';
import { MaturityClient } from './MaturityClient';
import { startBackend } from './__testUtils__/startBackend';

const PROFILE = computeProfile(
  buildModel({
    dimensionIds: ['Process'],
    criteria: [{ id: 'PR-1a', dimensionId: 'Process', level: 1 }],
  }),
  SERVICE,
  { answers: new Map() },
);

const refusal = (status: number, name: string, message: string) => ({
  status,
  body: { error: { name, message }, response: { statusCode: status } },
});

describe('MaturityClient reports', () => {
  let backend: Awaited<ReturnType<typeof startBackend>>;
  let client: MaturityClient;

  beforeAll(async () => {
    backend = await startBackend();
    client = new MaturityClient({ discoveryApi: backend.discoveryApi });
  });

  afterAll(async () => {
    await backend.stop();
  });

  it.each([
    [400, 'InputError', 'answer.status must be one of met, partly'],
    [401, 'AuthenticationError', 'Sign in first'],
    [403, 'NotAllowedError', 'You may not read this'],
    [404, 'NotFoundError', 'There is no component:default/nothing'],
    [500, 'Error', 'The database is away'],
  ])('a refusal with status %d as it came', async (status, name, message) => {
    backend.reply(refusal(status, name, message));
    const error = await client.getStatus().catch(caught => caught);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      statusCode: status,
      cause: { name, message },
    });
  });

  it('what stands now, when someone else answered meanwhile', async () => {
    const answer = {
      id: '18',
      criterionId: 'PR-1a',
      status: 'partly',
      evidence: [],
      source: 'person',
      authorRef: 'user:default/other',
      answeredAt: '2026-11-20T12:00:00Z',
      recordedAt: '2026-11-20T12:00:00Z',
      expired: false,
    };
    const { status, body } = refusal(409, 'ConflictError', 'Answered since');
    backend.reply({ status, body: { ...body, answer, profile: PROFILE } });
    const error = await client
      .putAnswer({
        entityRef: 'component:default/payments',
        criterionId: 'PR-1a',
        answer: { status: 'met', basedOn: '17' },
      })
      .catch(caught => caught);
    expect(error).toBeInstanceOf(AnswerConflictError);
    expect(error).toMatchObject({
      name: 'ConflictError',
      message: 'Answered since',
      answer,
      profile: PROFILE,
    });
  });

  it('that the answer was withdrawn meanwhile', async () => {
    const { status, body } = refusal(409, 'ConflictError', 'Withdrawn');
    backend.reply({ status, body: { ...body, profile: PROFILE } });
    const error = await client.getStatus().catch(caught => caught);
    expect(error).toBeInstanceOf(AnswerConflictError);
    expect(error.answer).toBeUndefined();
  });

  it.each([
    refusal(409, 'ConflictError', 'Moved already'),
    { status: 409, body: '<h1>Conflict</h1>', type: 'text/html' },
    { status: 409, body: 'null' },
  ])('a conflict of another kind like every refusal', async other => {
    backend.reply(other);
    const error = await client
      .moveAssessment({ from: 'component:a/b', to: 'component:a/c' })
      .catch(caught => caught);
    expect(error).not.toBeInstanceOf(AnswerConflictError);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ statusCode: 409 });
  });

  it('what a proxy says in its own words', async () => {
    backend.reply({
      status: 502,
      body: '<h1>Bad gateway</h1>',
      type: 'text/html',
    });
    const error = await client.getStatus().catch(caught => caught);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ statusCode: 502 });
  });

  it('an answer without content', async () => {
    backend.reply({ status: 204 });
    await expect(client.getStatus()).rejects.toThrow(
      'The Maturity backend sent an empty response',
    );
  });
});
