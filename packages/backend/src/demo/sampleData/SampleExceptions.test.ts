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
import { mockServices } from '@backstage/backend-test-utils';
import {
  EntityMaturity,
  ExceptionDecision,
  ExceptionRequest,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { sampleModel } from '../__testUtils__/sampleModel';
import { SampleExceptions, SampleExceptionsOptions } from './SampleExceptions';

const SERVICE = {
  scope: 'service',
  kind: 'Component',
  type: 'service',
} as const;

/** All of Level 1 is met but one criterion in each dimension. */
const ANSWERS = sampleModel.dimensions.flatMap(({ id, categories }) =>
  categories[0].criteria
    .filter(({ level, scope }) => level === 1 && scope === 'service')
    .map(({ id: criterionId }) => ({
      criterionId,
      status: criterionId === `${id}-1-0` ? 'not-met' : 'met',
    })),
);

/** A Maturity backend that remembers who asked for what and who decided. */
function createBackend(existing = 0) {
  const requests: Array<ExceptionRequest & { by?: string }> = [];
  const decisions: Array<ExceptionDecision & { id: string; by?: string }> = [];
  const maturity: SampleExceptionsOptions['maturity'] = {
    getExceptions: async () => ({ items: [], total: existing }),
    getModel: async () => sampleModel,
    getModels: async () => ({ items: [{ ...sampleModel, isDefault: true }] }),
    getEntityMaturity: async ({ entityRef }) =>
      ({
        assessment: {
          modelId: sampleModel.id,
          edition: sampleModel.edition,
          scope: SERVICE.scope,
          subject: SERVICE,
          answers: ANSWERS,
          exceptions: requests.filter(known => known.entityRef === entityRef),
        },
      } as unknown as EntityMaturity),
    requestException: async (request, options) => {
      requests.push({ ...request, by: options?.token });
      return { ...request, id: String(requests.length - 1) } as never;
    },
    decideException: async (decision, options) => {
      decisions.push({ ...decision, by: options?.token });
      return {} as never;
    },
  };
  const exceptions = SampleExceptions.create({
    discovery: mockServices.discovery(),
    logger: mockServices.logger.mock(),
    maturity,
  });
  return { decisions, exceptions, requests };
}

describe('the sample exceptions', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  beforeEach(() => {
    // Signing in as somebody gives that somebody's name as the token.
    jest.spyOn(global, 'fetch').mockImplementation(async (_, init) => {
      const token = new Headers(init?.headers).get('x-demo-person');
      return Response.json({ backstageIdentity: { token } });
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it('are asked for by some and decided on by others, and end at different times', async () => {
    const { decisions, exceptions, requests } = createBackend();
    await exceptions.ask(now);
    for (const { id, by } of decisions) {
      expect(by).toBe('user:default/jonas.lindqvist');
      expect(requests[Number(id)].by).toBe('user:default/amara.okafor');
    }
    expect(decisions.map(({ decision }) => decision)).toEqual(
      expect.arrayContaining(['approve', 'deny']),
    );
    expect(requests.length).toBeGreaterThan(decisions.length);
    const days = requests.map(
      ({ endsAt }) => (Date.parse(endsAt) - now.getTime()) / 86_400_000,
    );
    expect(Math.min(...days)).toBeLessThan(0.01);
    expect(days.filter(count => count > 1 && count < 30)).toHaveLength(1);
    expect(Math.max(...days)).toBeLessThanOrEqual(180);
  });

  it('waive what holds a service back, each criterion once', async () => {
    const { exceptions, requests } = createBackend();
    await exceptions.ask(now);
    const keys = requests.map(
      ({ entityRef, criterionId }) => `${entityRef} ${criterionId}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(requests[0].criterionId).toMatch(/-1-0$/);
  });

  it('are not asked for a second time', async () => {
    const { exceptions, requests } = createBackend(1);
    await exceptions.ask(now);
    expect(requests).toEqual([]);
  });
});
