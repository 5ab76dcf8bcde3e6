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
import { component } from '../tests/__testUtils__/catalogEntities';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { trendOf } from '../tests/__testUtils__/trendOf';
import {
  DESK,
  SHOP,
  TEAM,
  createImportPortal,
  rows,
} from './__testUtils__/imports';

jest.setTimeout(60_000);

describe('AnswerImporter', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const createPortal = async () =>
      createImportPortal(await databases.init(databaseId));

    it('replays the past: levels, history, expiries and trend', async () => {
      const portal = await createPortal();
      const result = await portal.import([
        ...rows(SHOP, '2026-01-14', SERVICE_CRITERIA[1]),
        ...rows(SHOP, '2026-01-28', SERVICE_CRITERIA[2]),
        ...rows(DESK, '2026-02-24', SERVICE_CRITERIA[1]).map(row => ({
          ...row,
          authorRef: 'User:default/Grace',
          expiresAt: '2026-12-31T00:00:00+01:00',
        })),
      ]);
      expect(result).toEqual({
        imported: 11,
        subjects: 2,
        alreadyImported: false,
        dryRun: false,
      });

      // The first answers of the shop expired on 13 February, the others on 27 February.
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: -1 });
      expect(await portal.levelsOf(DESK)).toMatchObject({ overall: 1 });
      const history = await portal.historyOf(SHOP);
      expect(
        history.map(({ cause, effectiveAt, levelsBefore, levelsAfter }) => [
          cause,
          effectiveAt.toISOString().slice(0, 10),
          levelsBefore?.overall,
          levelsAfter?.overall,
        ]),
      ).toEqual([
        ['import', '2026-01-14', 'not-assessed', 'not-assessed'],
        ['import', '2026-01-14', 'not-assessed', 0],
        ['import', '2026-01-14', 0, 0],
        ['import', '2026-01-14', 0, 1],
        // `deploys` and `tests` weigh 5 of 6.
        ['import', '2026-01-28', 1, 1],
        ['import', '2026-01-28', 1, 2],
        ['import', '2026-01-28', 2, 2],
        ['expiry', '2026-02-13', 2, 0],
        // `tests` satisfies \`manual-tests\`, which it replaces, and half of Level 1 is decided until the last expiry.
        ['expiry', '2026-02-13', 0, 0],
        ['expiry', '2026-02-13', 0, 0],
        ['expiry', '2026-02-13', 0, 'not-assessed'],
        ['expiry', '2026-02-27', 'not-assessed', 'not-assessed'],
        ['expiry', '2026-02-27', 'not-assessed', 'not-assessed'],
        ['expiry', '2026-02-27', 'not-assessed', 'not-assessed'],
      ]);
      expect(new Set(history.map(({ recordedAt }) => +recordedAt))).toEqual(
        new Set([+portal.now]),
      );
      expect(
        (await portal.assessmentOf(DESK)).answers.get('scans'),
      ).toMatchObject({
        authorRef: 'user:default/grace',
        importId: 'import-1',
        effectiveAt: new Date('2026-02-24T12:00:00Z'),
        recordedAt: portal.now,
        expiresAt: new Date('2026-12-30T23:00:00Z'),
      });
      expect(await portal.recordExpiries()).toBe(0);
      await expectRecount(portal);

      // Week by week, at the beginning of each Monday; who had opted out is counted so from the beginning.
      expect(await trendOf(portal, TEAM)).toEqual([
        ['2026-01-19', { 1: 1, [-1]: 1, [-3]: 1 }],
        ['2026-01-26', { 1: 1, [-1]: 1, [-3]: 1 }],
        ['2026-02-02', { 2: 1, [-1]: 1, [-3]: 1 }],
        ['2026-02-09', { 2: 1, [-1]: 1, [-3]: 1 }],
        ['2026-02-16', { [-1]: 2, [-3]: 1 }],
        ['2026-02-23', { [-1]: 2, [-3]: 1 }],
        ['2026-03-02', { 1: 1, [-1]: 1, [-3]: 1 }],
      ]);
      expect(await trendOf(portal, 'all')).toEqual(await trendOf(portal, TEAM));
    });

    it('never hides a newer answer behind an older one, and revises the trend', async () => {
      const portal = await createPortal();
      await portal.import(rows(SHOP, '2026-02-11', SERVICE_CRITERIA[1]), {
        id: 'first',
      });
      await portal.answer(SHOP, 'builds', 'partly');
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 0 });
      const before = await portal.historyOf(SHOP);
      portal.wait({ days: 1 });

      await portal.import(
        [
          ...rows(SHOP, '2026-02-18', ['builds'], 'met'),
          ...rows(SHOP, '2026-02-18', ['scans'], 'not-met'),
          ...rows(SHOP, '2026-02-04', ['scans'], 'met'),
          ...rows(SHOP, '2026-02-04', ['documents'], 'not-met'),
        ],
        { id: 'second' },
      );
      const { answers } = await portal.assessmentOf(SHOP);
      expect(
        [...answers].map(([id, { status }]) => [id, status]).sort(),
      ).toEqual([
        ['builds', 'partly'],
        ['documents', 'met'],
        ['manual-tests', 'met'],
        ['scans', 'not-met'],
      ]);
      const history = await portal.historyOf(SHOP);
      expect(history).toHaveLength(before.length + 5);
      // What was recorded before stays as it was.
      expect(history).toEqual(expect.arrayContaining(before));
      expect(
        history
          .filter(({ recordedAt }) => +recordedAt === +portal.now)
          .map(change => [
            change.criterionId,
            change.statusBefore,
            change.statusAfter,
            change.levelsBefore?.overall,
            change.levelsAfter?.overall,
          ]),
      ).toEqual([
        ['scans', 'unknown', 'met', 'not-assessed', 'not-assessed'],
        ['documents', 'unknown', 'not-met', 'not-assessed', 0],
        ['builds', 'met', 'met', 1, 1],
        // Three of four, and safety has Level 0: neither the dimension nor all criteria reach Level 1.
        ['scans', 'met', 'not-met', 1, 0],
        [undefined, undefined, undefined, 0, 0],
      ]);
      // The answer of a person was recorded on the understanding that scans were still there.
      expect(history[history.length - 1]).toMatchObject({
        cause: 'correction',
        effectiveAt: before[before.length - 1].effectiveAt,
        levelsBefore: before[before.length - 1].levelsAfter,
        levelsAfter: { overall: 0, delivery: 0, safety: 0 },
      });
      expect(await trendOf(portal, TEAM)).toEqual([
        ['2026-02-09', { 0: 1, [-1]: 1, [-3]: 1 }],
        ['2026-02-16', { 1: 1, [-1]: 1, [-3]: 1 }],
        ['2026-02-23', { 0: 1, [-1]: 1, [-3]: 1 }],
        ['2026-03-02', { 0: 1, [-1]: 1, [-3]: 1 }],
      ]);
      const revisions = await portal
        .database('rollup_snapshots')
        .where({ scope_ref: 'all' })
        .orderBy(['week', 'revision'])
        .select('week', 'revision');
      expect(revisions.map(({ week, revision }) => [week, revision])).toEqual([
        ['2026-02-09', 1],
        ['2026-02-16', 1],
        ['2026-02-16', 2],
        ['2026-02-23', 1],
        ['2026-02-23', 2],
        ['2026-03-02', 1],
        ['2026-03-02', 2],
      ]);
      await expectRecount(portal);
    });

    it('records the expiries that are due with what it imports', async () => {
      const portal = await createPortal();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      portal.wait({ days: 31 });
      await portal.import(
        [
          ...rows(SHOP, '2026-03-20', ['builds', 'scans']),
          ...rows(DESK, '2026-03-20', ['scans']),
        ],
        { id: 'late' },
      );
      const history = await portal.historyOf(SHOP);
      // What was answered anew in between has not expired.
      expect(
        history
          .filter(({ cause }) => cause === 'expiry')
          .map(({ criterionId }) => criterionId),
      ).toEqual(['manual-tests', 'documents']);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 0 });
      expect(await portal.recordExpiries()).toBe(0);
      await expectRecount(portal);
    });

    it('takes more subjects than one statement names', async () => {
      const portal = await createPortal();
      const names = Array.from({ length: 410 }, (_, index) => `c${index}`);
      portal.entities = names.map(name => component(name, { owner: TEAM }));
      await portal.synchronize();
      await portal.synchronize();
      const refs = names.map(name => `component:default/${name}`);
      await portal.import(
        refs.flatMap(ref => rows(ref, '2026-02-24', SERVICE_CRITERIA[1])),
      );
      await portal.import(
        refs.flatMap(ref => rows(ref, '2026-02-12', ['builds'], 'not-met')),
        { id: 'older' },
      );
      expect(await portal.distributionOf('all')).toEqual({ 1: 410 });
      expect((await trendOf(portal, TEAM)).slice(-2)).toEqual([
        // Shop, desk and demo were still there.
        ['2026-02-23', { [-1]: 412, [-3]: 1 }],
        ['2026-03-02', { 1: 410, [-1]: 2, [-3]: 1 }],
      ]);
      portal.wait({ days: 30 });
      expect(await portal.recordExpiries()).toBe(410);
      await expectRecount(portal);
    });

    it('makes no snapshots of weeks that nobody can ask for', async () => {
      const portal = await createPortal();
      await portal.import([...rows(SHOP, '2017-01-01', ['scans'])]);
      const trend = await trendOf(portal, TEAM);
      expect(trend).toHaveLength(261);
      expect(trend[0]).toEqual(['2021-03-08', { [-1]: 2, [-3]: 1 }]);
      expect(trend[260]).toEqual(['2026-03-02', { [-1]: 2, [-3]: 1 }]);
    });
  });
});
