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
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  CollectFactsRequest,
  CollectedFact,
  FactCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { Knex } from 'knex';
import { DatabaseCatalogStore } from '../database/DatabaseCatalogStore';
import { DatabaseFactSourceStore } from '../database/DatabaseFactSourceStore';
import { component } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { CollectorRunner } from './CollectorRunner';
import { readSubjects } from './readSubjects';

jest.setTimeout(60_000);

const NAMES = Array.from({ length: 7 }, (_, index) => `service-${index}`);
const REFS = NAMES.map(name => `component:default/${name}`);

function collectorOf(
  collect: FactCollector['collect'],
  options: Partial<FactCollector> = {},
): FactCollector {
  return {
    id: 'weather',
    title: 'Weather',
    facts: [
      {
        name: 'weather.sunny',
        description: 'The sun shines on it.',
        type: 'boolean',
        validityDays: 4,
      },
    ],
    batchSize: 2,
    collect,
    ...options,
  };
}

const sunny = (entity: Entity, value = true): CollectedFact => ({
  entityRef: stringifyEntityRef(entity),
  name: 'weather.sunny',
  value,
});

async function* sunshine({ entities }: CollectFactsRequest) {
  for (const entity of entities) {
    yield sunny(entity);
  }
}

/** A portal with seven services, and what lets collectors observe them. */
async function openPortal(database: Knex) {
  const opened = await openNewPortal(database);
  await opened.portal.synchronize();
  return opened;
}

/** The same before the catalog has been read. */
async function openNewPortal(database: Knex) {
  const portal = await TestPortal.create(database);
  portal.entities = [
    ...NAMES.map(name => component(name)),
    component('retired', { optOut: 'Switched off' }),
    { ...component('no-subject'), kind: 'Resource' },
  ];
  const { facts, factStore } = portal.services;
  const runner = CollectorRunner.create({
    facts,
    now: () => portal.now,
    readSubjects: signal =>
      readSubjects(
        {
          auth: mockServices.auth(),
          catalog: catalogServiceMock({ entities: portal.entities }),
          catalogStore: DatabaseCatalogStore.create({ database }),
          subjects: portal.config.subjects,
        },
        signal,
      ),
  });
  return {
    portal,
    run: (
      collector: FactCollector,
      { signal }: Pick<AbortController, 'signal'> = new AbortController(),
    ) => runner.run(collector, signal),
    /** The services that the collector says something about, with the state of what it says. */
    statesOf: async () => {
      const states: Record<string, string> = {};
      for (const entityRef of REFS) {
        const { facts: found } = await facts.getFacts(entityRef);
        for (const { state } of found) {
          states[entityRef.replace('component:default/', '')] = state;
        }
      }
      return states;
    },
    stored: () => factStore.readFacts(REFS),
    count: () =>
      DatabaseFactSourceStore.create({ database }).countFacts(portal.now, 10),
  };
}

const allIn = (state: string) =>
  Object.fromEntries(NAMES.map(name => [name, state]));

describe('collectors', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'observe every subject once, write nothing anew, and are stale while they fail, on %s',
    async databaseId => {
      const { portal, run, statesOf, stored, count } = await openPortal(
        await databases.init(databaseId),
      );
      expect(await run(collectorOf(sunshine))).toMatchObject({
        batches: 4,
        failedBatches: 0,
        entities: 7,
        subjects: 7,
        facts: 7,
      });
      expect(await statesOf()).toEqual(allIn('fresh'));
      const before = await stored();

      portal.wait({ minutes: 60 });
      await run(collectorOf(sunshine));
      expect(await stored()).toEqual(before);

      const broken = collectorOf(async function* fail() {
        throw new Error('The weather station does not answer');
      });
      expect(await run(broken)).toMatchObject({
        batches: 0,
        error: expect.stringContaining('The weather station does not answer'),
      });
      expect(await statesOf()).toEqual(allIn('stale'));
      // A second collector has nothing to do with it.
      await run(collectorOf(sunshine, { id: 'almanac' }));
      const { facts } = await portal.services.facts.getFacts(REFS[0]);
      expect(facts.map(({ source, state }) => [source, state])).toEqual([
        ['almanac', 'fresh'],
        ['weather', 'stale'],
      ]);

      await run(collectorOf(sunshine));
      expect(await statesOf()).toEqual(allIn('fresh'));
      portal.wait({ days: 5 });
      expect(await count()).toEqual([
        expect.objectContaining({ source: 'almanac', subjects: 0, facts: 0 }),
        expect.objectContaining({
          source: 'weather',
          subjects: 0,
          facts: 0,
          lastObservedAt: before[0].observedAt,
        }),
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'lose no more than the batch that fails, on %s',
    async databaseId => {
      const { portal, run, statesOf, count } = await openPortal(
        await databases.init(databaseId),
      );
      const collector = collectorOf(async function* failOnce(request) {
        if (
          request.entities.some(({ metadata }) => metadata.name === NAMES[2])
        ) {
          throw new Error('Fog');
        }
        yield* sunshine(request);
      });
      expect(await run(collector)).toMatchObject({
        batches: 3,
        failedBatches: 1,
        entities: 5,
        error: expect.stringContaining('Fog'),
      });
      expect(Object.keys(await statesOf())).toEqual(
        NAMES.filter(name => name !== NAMES[2] && name !== NAMES[3]),
      );
      portal.wait({ days: 3 });
      expect(await count()).toEqual([
        {
          source: 'weather',
          subjects: 5,
          facts: 5,
          overdue: 5,
          lastObservedAt: expect.any(Date),
        },
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'may be asked about what the catalog has just removed, on %s',
    async databaseId => {
      const { portal, run, statesOf } = await openPortal(
        await databases.init(databaseId),
      );
      const collector = collectorOf(
        async function* removing(request) {
          portal.entities = portal.entities.slice(1);
          await portal.synchronize();
          await portal.synchronize();
          yield* sunshine(request);
        },
        { batchSize: 10 },
      );
      expect(await run(collector)).toMatchObject({
        failedBatches: 0,
        entities: 7,
        facts: 6,
      });
      expect(Object.keys(await statesOf())).toEqual(NAMES.slice(1));
    },
  );

  describe('that do not behave', () => {
    const open = async () => openPortal(await databases.init('SQLITE_3'));

    it('are left alone when they hang, whether they listen or not', async () => {
      const { run, statesOf } = await open();
      let told = 0;
      const collector = collectorOf(
        async function* hang(request) {
          if (request.entities[0].metadata.name !== NAMES[0]) {
            yield* sunshine(request);
            return;
          }
          request.signal.addEventListener('abort', () => {
            told += 1;
          });
          await new Promise(() => undefined);
        },
        { batchTimeoutSeconds: 1 },
      );
      expect(await run(collector)).toMatchObject({
        batches: 3,
        failedBatches: 1,
        error: expect.stringContaining(
          "The collector 'weather' did not end within 1 s for 2 entities",
        ),
      });
      expect(told).toBe(1);
      expect(Object.keys(await statesOf())).toEqual(NAMES.slice(2));
    });

    it('are stopped when they never stop talking', async () => {
      const { run, stored } = await open();
      let said = 0;
      let isStopped = false;
      const collector = collectorOf(
        async function* flood({ entities }) {
          try {
            for (;;) {
              said += 1;
              yield sunny(entities[said % entities.length]);
            }
          } finally {
            isStopped = true;
          }
        },
        { batchSize: 7 },
      );
      expect(await run(collector)).toMatchObject({
        batches: 0,
        error: expect.stringMatching(/said 'weather.sunny' of \S+ twice/),
      });
      expect(said).toBe(8);
      expect(isStopped).toBe(true);
      expect(await stored()).toEqual([]);
    });

    it.each<[string, (fact: CollectedFact) => unknown, RegExp]>([
      ['an undeclared fact', fact => ({ ...fact, name: 'a.b' }), /declare/],
      [
        'another subject',
        fact => ({ ...fact, entityRef: 'component:default/retired' }),
        /was not asked/,
      ],
      ['another type', fact => ({ ...fact, value: 'yes' }), /type boolean/],
      ['no number', fact => ({ ...fact, value: NaN }), /type boolean/],
      [
        'a link to no page',
        fact => ({
          ...fact,
          evidence: [{ title: 'Look', url: 'data:text/html,hello' }],
        }),
        /evidence/,
      ],
      [
        'too much evidence',
        fact => ({ ...fact, evidence: Array(21).fill({ title: 'x' }) }),
        /evidence/,
      ],
    ])('are refused %s', async (_, change, message) => {
      const { run, stored } = await open();
      const collector = collectorOf(async function* wrong({ entities }) {
        yield change(sunny(entities[0])) as CollectedFact;
      });
      expect(await run(collector)).toMatchObject({
        batches: 0,
        error: expect.stringMatching(message),
      });
      expect(await stored()).toEqual([]);
    });

    it('are given up after three batches in a row', async () => {
      const { run } = await open();
      let asked = 0;
      const collector = collectorOf(
        async function* fail() {
          asked += 1;
          throw new Error('No');
        },
        { batchSize: 1 },
      );
      expect(await run(collector)).toMatchObject({
        batches: 0,
        failedBatches: 3,
      });
      expect(asked).toBe(3);
    });
  });

  it('have as many batches under way as they say, and no more', async () => {
    const { run } = await openPortal(await databases.init('SQLITE_3'));
    let underWay = 0;
    let most = 0;
    const collector = collectorOf(
      async function* slow(request) {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise(setImmediate);
        yield* sunshine(request);
        underWay -= 1;
      },
      { batchSize: 1, concurrency: 3 },
    );
    expect(await run(collector)).toMatchObject({ batches: 7, facts: 7 });
    expect(most).toBe(3);
  });

  it('wait for the first reading of the catalog, but no longer than they may', async () => {
    const { portal, run, statesOf } = await openNewPortal(
      await databases.init('SQLITE_3'),
    );
    expect(
      await run(collectorOf(sunshine), { signal: AbortSignal.abort() }),
    ).toMatchObject({
      batches: 0,
      error: expect.stringContaining('The catalog has not been read yet'),
    });

    const running = run(collectorOf(sunshine));
    await portal.synchronize();
    expect(await running).toMatchObject({ batches: 4, subjects: 7, facts: 7 });
    expect(await statesOf()).toEqual(allIn('fresh'));
  });

  it('end when the backend stops', async () => {
    const { run, stored } = await openPortal(await databases.init('SQLITE_3'));
    const stop = new AbortController();
    let asked = 0;
    const collector = collectorOf(async function* stopping(request) {
      asked += 1;
      if (asked === 2) {
        stop.abort();
      }
      yield* sunshine(request);
    });
    expect(await run(collector, stop)).toMatchObject({ batches: 1 });
    expect(asked).toBe(2);
    expect(await stored()).toHaveLength(2);
  });
});
