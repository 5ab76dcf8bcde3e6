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
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { FactSource } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  FactCollector,
  createMaturityPolicyDecision,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { HttpPortal } from './__testUtils__/HttpPortal';
import { TestPolicy } from './__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const SECRET = 'station.internal:8080';

/** A collector that fails when it is told to. */
function weather(): FactCollector & { fails: boolean } {
  return {
    id: 'weather',
    title: 'Weather',
    fails: true,
    facts: [
      {
        name: 'weather.sunny',
        description: 'The sun shines on it.',
        type: 'boolean',
        validityDays: 4,
      },
    ],
    async *collect({ entities }) {
      if (this.fails) {
        throw new Error(`${SECRET} does not answer`);
      }
      for (const { metadata } of entities) {
        yield {
          entityRef: `component:default/${metadata.name}`,
          name: 'weather.sunny',
          value: true,
        };
      }
    },
  };
}

const stateOf = (items: FactSource[]) =>
  items.map(({ id, state, subjects }) => [id, state, subjects]);

describe('the sources of facts', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are shown with how they are doing, on %s',
    async databaseId => {
      const collector = weather();
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
        collectors: [collector],
        maturity: { collectors: { catalog: { enabled: true } } },
      });
      const service = portal.asService();
      const sources = async () => (await service.get('/fact-sources')).body;
      await portal.collect('catalog');
      await portal.collect('weather');
      await service.post('/facts', {
        facts: [
          {
            subject: 'component:default/ledger',
            name: 'ci.tests',
            value: true,
            observedAt: new Date().toISOString(),
            source: 'maturity-facts',
            evidence: [],
          },
        ],
      });

      const failing = await sources();
      // `retired` has opted out.
      expect(failing.subjects).toBe(9);
      expect(stateOf(failing.items)).toEqual([
        ['weather', 'failing', 0],
        ['catalog', 'working', 9],
        ['delivery', 'working', 0],
        ['maturity-facts', 'working', 1],
      ]);
      expect(failing.items[0]).toMatchObject({
        title: 'Weather',
        kind: 'collector',
        error: expect.stringContaining(`${SECRET} does not answer`),
        failingSince: expect.any(String),
        failedBatches: 1,
        facts: [{ name: 'weather.sunny', type: 'boolean', validityDays: 4 }],
      });
      expect(failing.items[0]).not.toHaveProperty('lastSuccessAt');
      expect(failing.items[3].kind).toBe('sender');

      collector.fails = false;
      await portal.collect('weather');
      const working = await sources();
      expect(stateOf(working.items)[0]).toEqual(['weather', 'working', 9]);
      expect(working.items[0]).toMatchObject({
        currentFacts: 9,
        overdueFacts: 0,
        durationMs: expect.any(Number),
        lastSuccessAt: expect.any(String),
      });
      expect(working.items[0]).not.toHaveProperty('error');
    },
  );

  it('are for those whom a policy allows', async () => {
    const policy = new TestPolicy();
    policy.decide = createMaturityPolicyDecision;
    const portal = await HttpPortal.start({ policy, collectors: [weather()] });
    await portal.collect('weather');
    const denied = await portal.as(people.memberAbove).get('/fact-sources');
    expect(denied.status).toBe(403);
    expect(JSON.stringify(denied.body)).not.toContain('weather');

    policy.decide = (request, user) =>
      request.permission.name === 'maturity.fact-source.read' &&
      user?.info.userEntityRef === people.memberAbove
        ? { result: AuthorizeResult.ALLOW }
        : createMaturityPolicyDecision(request, user);
    const allowed = await portal.as(people.memberAbove).get('/fact-sources');
    expect(allowed.body.items[0].error).toContain(SECRET);
    const other = await portal.as(people.member).get('/fact-sources');
    expect(other.status).toBe(403);
  });

  it('speak for themselves: nobody sends facts in the name of a collector', async () => {
    const collector = weather();
    collector.fails = false;
    const portal = await HttpPortal.start({ collectors: [collector] });
    await portal.collect('weather');
    const { body } = await portal.asService().post('/facts', {
      facts: [
        {
          subject: 'component:default/ledger',
          name: 'weather.sunny',
          value: false,
          observedAt: new Date().toISOString(),
          source: 'weather',
          evidence: [],
        },
      ],
      notAnalysed: [
        {
          subject: 'component:default/ledger',
          source: 'weather',
          observedAt: new Date().toISOString(),
          title: 'Nothing to see',
        },
      ],
    });
    expect(body).toMatchObject({
      taken: 0,
      rejected: [
        { index: 0, error: { message: expect.stringContaining("'weather'") } },
      ],
    });
    const { body: known } = await portal
      .asService()
      .get('/facts/component/default/ledger');
    expect(known.facts.map(({ value }: any) => value)).toEqual([true]);
    expect(known.notAnalysed).toEqual([]);
  });

  it('keep their errors to the log where there is no policy', async () => {
    const portal = await HttpPortal.start({ collectors: [weather()] });
    await portal.collect('weather');
    const { status, body } = await portal
      .as(people.outsider)
      .get('/fact-sources');
    expect(status).toBe(200);
    expect(stateOf(body.items)).toEqual([
      ['weather', 'failing', 0],
      ['catalog', 'off', 0],
      ['delivery', 'working', 0],
    ]);
    expect(JSON.stringify(body)).not.toContain(SECRET);
    expect((await portal.asNobody().get('/fact-sources')).status).toBe(401);
  });
});
