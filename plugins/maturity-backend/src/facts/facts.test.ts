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
import fc from 'fast-check';
import { component } from '../tests/__testUtils__/catalogEntities';
import { readTables } from '../tests/__testUtils__/readTables';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { DAY, TestPortal } from '../tests/__testUtils__/TestPortal';
import { mergeObservations } from './mergeObservations';
import { FactObservation, SourcedObservation, StoredFact } from './types';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const CART = 'component:default/cart';

describe('what is kept of facts', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function open(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        component('shop'),
        component('cart'),
        { ...component('api'), kind: 'API' },
      ];
      await portal.synchronize();
      return portal;
    }

    it('is the latest value, until it expires', async () => {
      const portal = await open();
      const { facts } = portal.services;
      const observe = (value: boolean) =>
        facts.record([observation(portal, { value })], 'ci');

      expect(await observe(true)).toEqual({
        taken: 1,
        changed: 1,
        rejected: [],
      });
      portal.wait({ days: 10 });
      // Observed again as it was: not worth a write yet.
      expect(await observe(true)).toMatchObject({ taken: 1, changed: 0 });
      const [first] = (await facts.getFacts(SHOP)).facts;
      expect(first).toMatchObject({
        name: 'ci.tests',
        source: 'ci',
        value: true,
        evidence: [{ title: 'A step', file: 'ci.yaml', line: 3 }],
        observedAt: '2026-03-02T09:00:00.000Z',
        expiresAt: '2026-05-31T09:00:00.000Z',
        state: 'fresh',
      });
      portal.wait({ days: 20 });
      await observe(true);
      const [renewed] = (await facts.getFacts(SHOP)).facts;
      expect(renewed.since).toBe(first.since);
      expect(renewed.observedAt).toBe(portal.now.toISOString());

      portal.wait({ days: 46 });
      expect((await facts.getFacts(SHOP)).facts[0].state).toBe('stale');
      portal.wait({ days: 44 });
      expect((await facts.getFacts(SHOP)).facts[0].state).toBe('expired');
      await observe(false);
      expect(await facts.getFacts(SHOP)).toMatchObject({
        facts: [{ value: false, state: 'fresh' }],
        past: [{ value: true, since: first.since, until: renewed.expiresAt }],
      });
    });

    it('is kept apart by source, and stale while its source fails', async () => {
      const portal = await open();
      const { facts } = portal.services;
      await facts.record([observation(portal, { value: true })], 'ci');
      await facts.record([observation(portal, { value: false })], 'scan');
      portal.wait({ minutes: 1 });
      await facts.reportFailure('scan', new Error('No route to the host'));
      const states = async () =>
        (await facts.getFacts(SHOP)).facts.map(({ source, value, state }) => [
          source,
          value,
          state,
        ]);
      expect(await states()).toEqual([
        ['ci', true, 'fresh'],
        ['scan', false, 'stale'],
      ]);
      const failedAt = portal.now;
      portal.wait({ minutes: 1 });
      await facts.reportFailure('scan', new Error('Still none'));
      expect(await portal.services.factStore.readSources()).toEqual([
        {
          source: 'scan',
          lastSuccessAt: undefined,
          failingSince: failedAt,
          lastError: 'Still none',
        },
      ]);
      await facts.reportSuccess('scan');
      expect((await states())[1]).toEqual(['scan', false, 'fresh']);
    });

    it('is not changed by anything that was sent before, and refused facts are named', async () => {
      const portal = await open();
      const { facts } = portal.services;
      const given = [
        observation(portal, {}),
        observation(portal, { entityRef: 'component:default/nowhere' }),
        observation(portal, { entityRef: 'api:default/api' }),
        observation(portal, {
          entityRef: CART,
          observedAt: new Date(portal.now.getTime() + DAY),
        }),
        observation(portal, {
          entityRef: CART,
          validityDays: 1,
          observedAt: new Date(portal.now.getTime() - DAY),
        }),
        observation(portal, { entityRef: CART, value: ['a', 'b'] }),
      ];
      const result = await facts.record(given, 'ci');
      expect(result).toMatchObject({ taken: 2, changed: 2 });
      expect(
        result.rejected.map(({ index, message }) => [
          index,
          message.slice(0, 40),
        ]),
      ).toEqual([
        [1, 'component:default/nowhere is not assesse'],
        [2, 'api:default/api is not assessed, or not '],
        [3, 'observedAt is in the future; check the c'],
        [4, 'it has expired: observedAt and validityD'],
      ]);
      const before = await readTables(portal.database);
      portal.wait({ minutes: 1 });
      expect(await facts.record([...given].reverse(), 'ci')).toMatchObject({
        taken: 2,
        changed: 0,
      });
      expect(await readTables(portal.database)).toEqual(before);
    });

    it('is forgotten after a while, in small steps', async () => {
      const portal = await open();
      const { facts } = portal.services;
      for (const value of [1, 2, 3]) {
        await facts.record([observation(portal, { value })], 'ci');
        portal.wait({ days: 1 });
      }
      const past = async () => {
        const known = await facts.getFacts(SHOP);
        return [known.past.length, known.facts.length];
      };
      portal.wait({ days: 364 });
      await portal.keepHouse();
      expect(await past()).toEqual([1, 1]);
      portal.wait({ days: 80 });
      await portal.keepHouse();
      expect(await past()).toEqual([0, 1]);
      portal.wait({ days: 20 });
      await portal.keepHouse();
      expect(await past()).toEqual([0, 0]);
    });
  });
});

describe('mergeObservations', () => {
  const now = new Date('2026-03-02T09:00:00.000Z');
  const options = { now, validityDays: 90 };
  const observations = fc.array(
    fc.record({
      entityRef: fc.constantFrom(SHOP, CART),
      name: fc.constantFrom('ci.tests', 'ci.scan'),
      source: fc.constantFrom('ci', 'scan'),
      value: fc.constantFrom(true, false, 3, 'text', ['a']),
      observedAt: fc
        .integer({ min: 0, max: 3 })
        .map(hours => new Date(now.getTime() - hours * 3_600_000)),
    }),
    { maxLength: 12 },
  );
  const apply = (facts: StoredFact[], given: SourcedObservation[]) => {
    const keyOf = (fact: StoredFact) =>
      `${fact.entityRef} ${fact.name} ${fact.source}`;
    const all = new Map(facts.map(fact => [keyOf(fact), fact]));
    for (const fact of mergeObservations(facts, given, options).facts) {
      all.set(keyOf(fact), fact);
    }
    return [...all.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };

  it('does not depend on the order in which facts are given', () => {
    fc.assert(
      fc.property(observations, fc.infiniteStream(fc.nat()), (given, order) => {
        const shuffled = given
          .map(item => ({ item, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(apply([], shuffled)).toEqual(apply([], given));
      }),
    );
  });

  it('has nothing to write for what was given before', () => {
    fc.assert(
      fc.property(observations, observations, (earlier, given) => {
        const facts = apply(apply([], earlier), given);
        for (const again of [given, [...given].reverse()]) {
          expect(mergeObservations(facts, again, options)).toEqual({
            facts: [],
            past: [],
            changed: 0,
          });
        }
      }),
    );
  });
});

function observation(
  portal: TestPortal,
  given: Partial<FactObservation>,
): FactObservation {
  return {
    entityRef: SHOP,
    name: 'ci.tests',
    value: true,
    observedAt: portal.now,
    evidence: [{ title: 'A step', file: 'ci.yaml', line: 3 }],
    ...given,
  };
}
