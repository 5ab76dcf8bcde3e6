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

import createKnex from 'knex';
import { component, group } from './__testUtils__/catalogEntities';
import { expectRecount } from './__testUtils__/expectRecount';
import { ScheduledRecount } from './__testUtils__/ScheduledRecount';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { TestPortal } from './__testUtils__/TestPortal';

jest.setTimeout(120_000);

const COMPANY = 'group:default/company';
const TEAM = 'group:default/team';
const NAMES = ['red', 'green', 'blue', 'grey'];

/** The name under which the server knows the connections of the replica that dies. */
const VICTIM = 'maturity-victim';

/**
 * A second replica over the same database, with connections of its own. It dies as a process does that is killed: all its
 * connections end at once, in the middle of whatever they do.
 */
class Replica {
  readonly portal: TestPortal;
  readonly #survivor: TestPortal;

  constructor(survivor: TestPortal) {
    const { config } = survivor.database.client;
    this.#survivor = survivor;
    this.portal = TestPortal.overMigrated(
      createKnex({
        ...config,
        connection: { ...config.connection, application_name: VICTIM },
        pool: { min: 0, max: NAMES.length },
      }),
    );
    this.portal.now = survivor.now;
    this.portal.entities = survivor.entities;
  }

  /** Does something up to the counts, and dies there. The counts are locked so long, so that it always gets there. */
  async dieDuring(work: () => Promise<unknown>[], meanwhile: () => void) {
    const { database } = this.#survivor;
    const lock = await database.transaction();
    await lock.raw('lock table rollup_cells in share mode');
    const outcome = Promise.allSettled(work());
    await this.#untilWaiting();
    meanwhile();
    const { rows: ended } = await lock.raw(
      'select pid, pg_terminate_backend(pid) from pg_stat_activity where application_name = ?',
      [VICTIM],
    );
    await this.#untilGone(ended.map(({ pid }: { pid: number }) => pid));
    // Before the outcome: what failed is recorded over a new connection, which waits for the writers that live on.
    await lock.rollback();
    const results = await outcome;
    return results.map(({ status }) => status);
  }

  async #untilGone(pids: number[]): Promise<void> {
    for (;;) {
      const { rows } = await this.#survivor.database.raw(
        'select 1 from pg_stat_activity where pid = any(?)',
        [pids],
      );
      if (rows.length === 0) {
        return;
      }
    }
  }

  async #untilWaiting(): Promise<void> {
    for (;;) {
      const { rows } = await this.#survivor.database.raw(
        `select 1 from pg_locks waiting
         join pg_stat_activity activity on activity.pid = waiting.pid
         where activity.application_name = ? and not waiting.granted
           and waiting.relation = 'rollup_cells'::regclass`,
        [VICTIM],
      );
      if (rows.length > 0) {
        return;
      }
    }
  }
}

describe('two replicas on one PostgreSQL', () => {
  const databases = createTestDatabases();
  const servers = databases
    .eachSupportedId()
    .filter(([databaseId]) => databaseId.startsWith('POSTGRES'));

  async function start(databaseId: (typeof servers)[number][0]) {
    const portal = await TestPortal.create(await databases.init(databaseId));
    portal.entities = [
      group('company'),
      group('team', { parents: [COMPANY] }),
      ...NAMES.map(name => component(name, { owner: TEAM })),
    ];
    await portal.synchronize();
    portal.wait({ minutes: 1 });
    return { portal, replica: new Replica(portal) };
  }

  it('count anew once, though both have the task', async () => {
    for (const [databaseId] of servers) {
      const { portal, replica } = await start(databaseId);
      const { database } = portal;
      await database('rollup_cells')
        .where({ dimension_id: 'overall' })
        .update({ subjects: 100 });
      const counting = await database.transaction();
      await counting.raw('lock table rollup_cells in access exclusive mode');
      const first = new ScheduledRecount(portal);
      const taken = first.until('taken');
      await first.start();
      await taken;
      // The first has the task, and waits for the counts; the second looks, and leaves it to the first.
      const second = new ScheduledRecount(replica.portal);
      const looked = second.until('looked');
      await second.start();
      await looked;
      await counting.rollback();
      await first.done;
      await first.stop();
      await second.stop();
      expect([first.runs, second.runs]).toEqual([1, 0]);
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      await replica.portal.database.destroy();
    }
  });

  const refOf = (name: string) => `component:default/${name}`;

  it('keep every answer that was acknowledged, and no part of one that was not, when one is killed while it writes', async () => {
    for (const [databaseId] of servers) {
      const { portal, replica } = await start(databaseId);
      const survivors: Promise<unknown>[] = [];
      const outcomes = await replica.dieDuring(
        () =>
          NAMES.map(name => replica.portal.answer(refOf(name), 'scans', 'met')),
        () => {
          survivors.push(
            ...NAMES.map(name => portal.answer(refOf(name), 'builds', 'met')),
          );
        },
      );
      await Promise.all(survivors);
      expect(outcomes).toEqual(NAMES.map(() => 'rejected'));
      const answers = await portal.database('answers').select('criterion_id');
      expect(answers).toEqual(NAMES.map(() => ({ criterion_id: 'builds' })));
      await expectRecount(portal, { scopeRefs: [COMPANY] });

      // Whoever sent them sends them again, to the replica that is left.
      for (const name of NAMES) {
        await portal.answer(refOf(name), 'scans', 'met');
      }
      await expectRecount(portal, { scopeRefs: [COMPANY] });
      await replica.portal.database.destroy();
    }
  });

  it('count as before, and let writers go on, when one is killed while it counts anew', async () => {
    for (const [databaseId] of servers) {
      const { portal, replica } = await start(databaseId);
      await portal.answer(refOf('red'), 'builds', 'met');
      const moved = [
        group('company'),
        group('other', { parents: [COMPANY] }),
        group('team'),
        ...NAMES.map(name => component(name, { owner: 'group:default/other' })),
      ];
      replica.portal.entities = moved;
      const survivors: Promise<unknown>[] = [];
      const outcomes = await replica.dieDuring(
        () => [replica.portal.synchronize()],
        () => {
          survivors.push(portal.answer(refOf('green'), 'builds', 'met'));
        },
      );
      await Promise.all(survivors);
      expect(outcomes).toEqual(['rejected']);
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });

      portal.entities = moved;
      expect(await portal.synchronize()).toBe('applied');
      await expectRecount(portal, { scopeRefs: [COMPANY, TEAM] });
      await replica.portal.database.destroy();
    }
  });
});
