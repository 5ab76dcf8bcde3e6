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
import { randomUUID } from 'node:crypto';
import {
  FactRefresh,
  MATURITY_AUDIT_EVENTS,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FactCollector } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { DatabaseFactRefreshStore } from '../database/DatabaseFactRefreshStore';
import { migrateDatabase } from '../database/migrateDatabase';
import { people } from '../router/__testUtils__/company';
import { HttpCaller } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { RefreshLimitError } from './RefreshLimitError';
import { PERSON_WINDOW, refuseRefresh } from './refreshLimits';
import { StoredRefresh } from './types';

jest.setTimeout(120_000);

const LEDGER = 'component:default/ledger';
const PATH = '/facts/component/default/ledger/refresh';

/** Decided by `ci.policy-check`, in the built-in model. */
const POLICY_CHECK = 'PO-overview-3a';

const SECRET = 'policies.internal.example';

/** A collector that observes what it is told, and waits as long as it is told to. */
class PolicyChecks implements FactCollector {
  readonly id = 'policy-checks';
  readonly title = 'Policy checks';
  readonly facts = [
    {
      name: 'ci.policy-check',
      description: 'The pipeline evaluates policies.',
      type: 'boolean' as const,
      validityDays: 30,
    },
  ];

  value = true;
  held: Promise<void> = Promise.resolve();
  readonly asked: string[] = [];

  async *collect({ entities }: Parameters<FactCollector['collect']>[0]) {
    await this.held;
    for (const { metadata } of entities) {
      this.asked.push(metadata.name);
      yield {
        entityRef: `component:default/${metadata.name}`,
        name: 'ci.policy-check',
        value: this.value,
      };
    }
  }
}

const broken: FactCollector = {
  id: 'broken',
  title: 'Broken',
  facts: [
    { name: 'a.b', description: 'Nothing.', type: 'boolean', validityDays: 1 },
  ],
  async *collect() {
    throw new Error(`${SECRET} does not answer`);
  },
};

async function untilOver(caller: HttpCaller): Promise<FactRefresh> {
  for (;;) {
    const { body } = await caller.get(PATH);
    if (body.state !== 'running') {
      return body;
    }
    await new Promise(resolve => {
      setTimeout(resolve, 20);
    });
  }
}

describe('collecting the facts of one subject now', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'asks every collector about it alone, and tells what changed, on %s',
    async databaseId => {
      const collector = new PolicyChecks();
      collector.value = false;
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
        collectors: [collector, broken],
      });
      const member = portal.as(people.member);
      expect((await member.get(PATH)).status).toBe(404);
      // By schedule, every service has been asked about when the backend started.
      collector.asked.length = 0;
      collector.value = true;
      let release = () => {};
      collector.held = new Promise(resolve => {
        release = resolve;
      });

      const { status, body: started } = await member.post(PATH, {});
      expect(status).toBe(200);
      expect(started).toMatchObject({
        entityRef: LEDGER,
        state: 'running',
        collectors: [
          { id: 'policy-checks', title: 'Policy checks', state: 'running' },
          { id: 'broken', state: 'running' },
          { id: 'delivery', state: 'running' },
        ],
      });
      // Who asks meanwhile, too, gets the one that is under way.
      const again = await member.post(PATH, {});
      expect(again.body.id).toBe(started.id);

      release();
      const over = await untilOver(member);
      expect(collector.asked).toEqual(['ledger']);
      expect(over).toMatchObject({
        id: started.id,
        state: 'finished',
        collectors: [
          { id: 'policy-checks', state: 'succeeded', facts: 1, changed: 1 },
          { id: 'broken', state: 'failed' },
          { id: 'delivery', state: 'succeeded', facts: 0, changed: 0 },
        ],
        changes: {
          facts: [
            {
              name: 'ci.policy-check',
              source: 'policy-checks',
              before: false,
              after: true,
            },
          ],
          criteria: [
            { criterionId: POLICY_CHECK, before: 'unknown', after: 'met' },
          ],
          levelBefore: 'not-assessed',
        },
      });
      expect(JSON.stringify(over)).not.toContain(SECRET);
      const { assessment } = await member.tab(LEDGER);
      expect(
        assessment?.answers.find(
          ({ criterionId }) => criterionId === POLICY_CHECK,
        ),
      ).toMatchObject({ status: 'met', source: 'fact' });

      const soon = await member.post(PATH, {});
      expect(soon.status).toBe(429);
      const wait = Number(soon.headers['retry-after']);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
      expect(soon.body.error).toMatchObject({
        message: `The facts of ${LEDGER} were collected less than a minute ago; try again in ${wait} s`,
        retryAfterSeconds: wait,
      });
      expect(collector.asked).toEqual(['ledger']);
      expect(portal.audited).toEqual(
        ['success', 'success', 'failure'].map(outcome =>
          expect.objectContaining({
            eventId: MATURITY_AUDIT_EVENTS.factRefresh,
            outcome,
            meta: { actionType: 'update', entityRef: LEDGER },
          }),
        ),
      );
    },
  );

  it('is for those who may answer for it, and for what is assessed', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({
      policy,
      collectors: [new PolicyChecks()],
    });
    portal.hidden.add('component:default/lantern');
    const member = portal.as(people.member);
    const statusOf = async (name: string) =>
      (await member.post(`/facts/component/default/${name}/refresh`, {}))
        .status;
    expect(await statusOf('lantern')).toBe(404);
    expect(await statusOf('nowhere')).toBe(404);
    expect(await statusOf('retired')).toBe(400);
    expect((await portal.asService().post(PATH, {})).status).toBe(403);
    policy.deny('maturity.assessment.update');
    expect(await statusOf('ledger')).toBe(403);
    expect((await member.get(PATH)).status).toBe(403);
    policy.deny('maturity.assessment.read');
    expect(await statusOf('ledger')).toBe(403);
    expect((await member.get(PATH)).status).toBe(403);
  });

  it('is for owners where permissions are switched off', async () => {
    const portal = await HttpPortal.start();
    const beside = await portal.as(people.memberBeside).post(PATH, {});
    expect(beside.status).toBe(403);
    const owner = await portal.as(people.member).post(PATH, {});
    expect(owner.status).toBe(200);
  });

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    it('keeps to its limits however many ask at once', async () => {
      const database = await databases.init(databaseId);
      await migrateDatabase({ getClient: async () => database });
      const now = new Date('2026-03-02T09:00:00Z');
      const replicas = [1, 2, 3].map(() =>
        DatabaseFactRefreshStore.create({ database }),
      );
      const ask = (entityRef: string, requestedBy: string, replica: number) =>
        replicas[replica % 3].begin(
          {
            id: randomUUID(),
            entityRef,
            requestedBy,
            startedAt: now,
            collectors: [],
          },
          new Date(now.getTime() - PERSON_WINDOW),
          before => refuseRefresh(before, entityRef, now),
        );
      const ofPerson = await Promise.all(
        Array.from({ length: 15 }, (_, index) =>
          ask(`component:default/service-${index}`, people.member, index),
        ),
      );
      expect(
        ofPerson.filter(refusal => refusal instanceof RefreshLimitError),
      ).toHaveLength(5);
      const ofSubject = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          ask(LEDGER, `user:default/person-${index}`, index),
        ),
      );
      expect(ofSubject.filter(refusal => refusal === undefined)).toHaveLength(
        1,
      );
      expect(
        ofSubject.filter(refusal => refusal && 'running' in refusal),
      ).toHaveLength(5);
    });
  });

  it('is tried again when the first of the counted ones is long enough ago', () => {
    const at = (seconds: number) =>
      new Date(Date.parse('2026-03-02T09:00:00Z') + seconds * 1000);
    const refusalAt = (
      seconds: number,
      before: { latest?: Partial<StoredRefresh>; times?: number[] },
    ) => {
      const refusal = refuseRefresh(
        {
          latest: before.latest && {
            id: '1',
            entityRef: LEDGER,
            requestedBy: people.member,
            startedAt: at(0),
            collectors: [],
            ...before.latest,
          },
          timesOfPerson: (before.times ?? []).map(at),
        },
        LEDGER,
        at(seconds),
      );
      return refusal instanceof RefreshLimitError
        ? refusal.retryAfterSeconds
        : refusal;
    };
    const finished = { finishedAt: at(2) };
    expect(refusalAt(20, { latest: finished })).toBe(40);
    expect(refusalAt(60, { latest: finished })).toBeUndefined();
    // The backend was stopped meanwhile: nothing is under way any more.
    expect(refusalAt(179, { latest: {} })).toMatchObject({ running: {} });
    expect(refusalAt(181, { latest: {} })).toBeUndefined();

    const times = Array.from({ length: 10 }, (_, index) => index * 10);
    expect(refusalAt(100, { times: times.slice(1) })).toBeUndefined();
    expect(refusalAt(100, { times })).toBe(500);
    expect(refusalAt(599, { times })).toBe(1);
  });
});
