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
import { ImportedAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { DESK, SHOP, createImportPortal, rows } from './__testUtils__/imports';

jest.setTimeout(60_000);

describe('AnswerImporter, request by request', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const createPortal = async () =>
      createImportPortal(await databases.init(databaseId));

    const stateOf = async (portal: TestPortal) => {
      const tables = [
        'answers',
        'current_answers',
        'current_scores',
        'rollup_cells',
        'changes',
        'score_timeline',
        'imports',
        'rollup_snapshots',
      ];
      return Promise.all(tables.map(table => portal.database(table).select()));
    };

    it('imports the same id once, even twice at the same time', async () => {
      const portal = await createPortal();
      const answers = rows(SHOP, '2026-02-25', SERVICE_CRITERIA[1]);
      const results = await Promise.all([
        portal.import(answers),
        portal.import(answers),
      ]);
      expect(results.map(({ imported }) => imported).sort()).toEqual([0, 4]);
      expect(
        results.map(({ alreadyImported }) => alreadyImported).sort(),
      ).toEqual([false, true]);
      const state = await stateOf(portal);
      portal.wait({ days: 1 });
      expect(await portal.import(answers)).toMatchObject({
        imported: 0,
        alreadyImported: true,
      });
      expect(await stateOf(portal)).toEqual(state);
      await expectRecount(portal);
    });

    it('marks sample data', async () => {
      const portal = await createPortal();
      const { assessmentStore, catalogStore } = portal.services;
      await portal.import(rows(DESK, '2026-02-25', ['scans']), { id: 'real' });
      expect((await catalogStore.readState()).sampleData).toBe(false);
      await portal.import(rows(SHOP, '2026-02-25', ['scans']), {
        id: 'sample',
        sample: true,
      });
      expect((await catalogStore.readState()).sampleData).toBe(true);
      expect(await assessmentStore.sampleImportIds()).toEqual(
        new Set(['sample']),
      );
    });

    it('writes nothing on a dry run, and lists every problem with its row', async () => {
      const portal = await createPortal();
      const state = await stateOf(portal);
      const good = rows(SHOP, '2026-02-25', SERVICE_CRITERIA[1]);
      expect(await portal.import(good, { dryRun: true })).toEqual({
        imported: 0,
        subjects: 1,
        alreadyImported: false,
        dryRun: true,
      });

      const [row] = good;
      const bad: Array<[Partial<ImportedAnswer>, RegExp]> = [
        [
          { entityRef: 'component:default/none' },
          /row 5, entityRef: there is no component:default\/none/,
        ],
        [
          { entityRef: 'component:default/demo' },
          /row 6, entityRef: .*opted out/,
        ],
        [
          { answeredAt: '2016-02-25T12:00:00Z' },
          /row 7, answeredAt: .*ten years/,
        ],
        [{ criterionId: 'nothing' }, /row 8, criterionId: there is no/],
        [{ criterionId: 'plans' }, /row 9, criterionId: .*not asked/],
        [{ status: 'not-applicable' }, /row 10, reason: /],
        [
          { answeredAt: '2026-03-02T09:06:00Z' },
          /row 11, answeredAt: lies in the future/,
        ],
        [{ expiresAt: '2026-02-25T12:00:00Z' }, /row 12, expiresAt: /],
        [{ authorRef: 'grace' }, /row 13, authorRef: /],
        [
          { expiresAt: '2036-12-31T00:00:00Z' },
          /row 14, expiresAt: .*ten years/,
        ],
        [
          { evidence: [{ type: 'link', url: 'ftp://example.org' }] },
          /row 15, evidence\[0\].url: /,
        ],
      ];
      const answers = [
        ...good,
        ...bad.map(([change]) => ({ ...row, ...change })),
      ];
      for (const dryRun of [true, false]) {
        const refusal = await portal.import(answers, { dryRun }).then(
          () => undefined,
          error => error,
        );
        expect(refusal).toMatchObject({ name: 'InputError' });
        expect(refusal.message).toMatch(/^Nothing was imported. 11 problem/);
        for (const [, message] of bad) {
          expect(refusal.message).toMatch(message);
        }
      }
      expect(await stateOf(portal)).toEqual(state);
    });

    it('takes an answer from a clock that is a little ahead as given now', async () => {
      const portal = await createPortal();
      await portal.import([
        {
          entityRef: 'Component:Default/SHOP',
          criterionId: 'scans',
          status: 'met',
          answeredAt: '2026-03-02T09:04:00Z',
        },
      ]);
      const { answers } = await portal.assessmentOf(SHOP);
      expect(answers.get('scans')?.effectiveAt).toEqual(portal.now);
      // Whoever answers next is not overruled by it.
      portal.wait({ minutes: 1 });
      await portal.answer(SHOP, 'scans', 'not-met');
      expect(
        (await portal.assessmentOf(SHOP)).answers.get('scans')?.status,
      ).toBe('not-met');
      await expectRecount(portal);
    });
  });
});
