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
import { AnswerInput } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { expectRecount } from '../tests/__testUtils__/expectRecount';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import {
  DAY,
  TestPortal,
  VALIDITY_DAYS,
} from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const DEMO = 'component:default/demo';
const NONE = 'component:default/none';
const TEAM = 'group:default/team';
const COMPANY = 'group:default/company';
const MET: AnswerInput = { status: 'met' };

describe('AnswerRecorder', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        group('company'),
        group('team', { parents: [COMPANY] }),
        component('shop', { owner: TEAM }),
        component('demo', { owner: TEAM, optOut: 'Nobody uses it' }),
      ];
      await portal.synchronize();
      portal.wait({ minutes: 1 });
      return portal;
    }

    it('moves levels, rollups and the history with every answer', async () => {
      const portal = await createPortal();
      expect(await portal.distributionOf(TEAM)).toEqual({ [-1]: 1, [-3]: 1 });

      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      expect(await portal.levelsOf(SHOP)).toEqual({
        overall: 1,
        delivery: 1,
        safety: 1,
        knowledge: -2,
      });
      const whenRunning = portal.now;
      portal.wait({ days: 1 });
      await portal.answer(SHOP, 'patches', 'met');
      // All of Level 2 but `tests` weighs 5 of 6, and in delivery `deploys` alone 4 of 5: both reach 80 %.
      await portal.answer(SHOP, 'deploys', {
        status: 'met',
        reason: ' It is so ',
        evidence: [{ type: 'note', text: 'The pipeline' }],
      });
      expect(await portal.distributionOf('all')).toEqual({
        2: 1,
        [-3]: 1,
      });

      // A must-have takes the whole dimension down, and with it the overall level.
      portal.wait({ days: 1 });
      await portal.answer(SHOP, 'builds', 'partly', {
        authorRef: 'user:default/grace',
      });
      const history = await portal.historyOf(SHOP);
      expect(
        history.map(change => [
          change.criterionId,
          change.statusBefore,
          change.statusAfter,
          change.levelsBefore?.overall,
          change.levelsAfter?.overall,
        ]),
      ).toEqual([
        ['builds', 'unknown', 'met', 'not-assessed', 'not-assessed'],
        ['manual-tests', 'unknown', 'met', 'not-assessed', 0],
        ['scans', 'unknown', 'met', 0, 0],
        ['documents', 'unknown', 'met', 0, 1],
        ['patches', 'unknown', 'met', 1, 1],
        ['deploys', 'unknown', 'met', 1, 2],
        ['builds', 'met', 'partly', 2, 0],
      ]);
      expect(history[3]).toMatchObject({
        cause: 'answer',
        modelId: 'hand-made',
        edition: '1',
        effectiveAt: whenRunning,
        recordedAt: whenRunning,
        authorRef: 'user:default/ada',
        levelsBefore: { delivery: 1, safety: 1, knowledge: 'no-level' },
      });
      expect(history[6]).toMatchObject({
        authorRef: 'user:default/grace',
        levelsBefore: { delivery: 2, safety: 2 },
        levelsAfter: { delivery: 0, safety: 2 },
      });
      expect((await portal.assessmentOf(SHOP)).answers.get('deploys')).toEqual({
        id: expect.any(String),
        criterionId: 'deploys',
        status: 'met',
        reason: 'It is so',
        evidence: [{ type: 'note', text: 'The pipeline' }],
        source: 'person',
        authorRef: 'user:default/ada',
        importId: undefined,
        effectiveAt: new Date(whenRunning.getTime() + DAY),
        recordedAt: new Date(whenRunning.getTime() + DAY),
        expiresAt: new Date(whenRunning.getTime() + (1 + VALIDITY_DAYS) * DAY),
        expiryRecorded: false,
      });
      await expectRecount(portal, { scopeRefs: [COMPANY] });
    });

    it('tells whoever is later of the answer that was faster', async () => {
      const portal = await createPortal();
      const { assessment: seen } = await portal.answer(SHOP, 'scans', 'met');
      const basedOn = seen.answers.get('scans')?.id;
      await portal.answer(SHOP, 'scans', 'not-met', {
        authorRef: 'user:default/grace',
      });

      const late = await portal.answer(SHOP, 'scans', {
        status: 'partly',
        basedOn,
      });
      expect(late.conflict).toBe(true);
      expect(late.assessment.answers.get('scans')).toMatchObject({
        status: 'not-met',
        authorRef: 'user:default/grace',
      });
      // Whoever saw no answer at all is late as well, and whoever saw one that has been withdrawn since.
      const blind: AnswerInput = { status: 'partly', basedOn: undefined };
      expect((await portal.answer(SHOP, 'scans', blind)).conflict).toBe(true);
      await portal.answer(SHOP, 'scans', 'unknown');
      expect(
        (await portal.answer(SHOP, 'scans', { status: 'met', basedOn }))
          .conflict,
      ).toBe(true);
      expect(await portal.historyOf(SHOP)).toHaveLength(3);
      // Other criteria are not concerned.
      expect((await portal.answer(SHOP, 'builds', blind)).conflict).toBe(false);
    });

    it('takes the same answer once, and again only as a confirmation', async () => {
      const portal = await createPortal();
      const answer: AnswerInput = {
        status: 'met',
        reason: 'It is so',
        evidence: [{ type: 'link', url: 'https://example.org/' }],
        basedOn: undefined,
      };
      const first = await portal.answer(SHOP, 'scans', answer);
      portal.wait({ minutes: 1 });
      const repeated = await portal.answer(SHOP, 'scans', answer);
      expect(repeated.conflict).toBe(false);
      expect(repeated.assessment).toEqual(first.assessment);
      expect(await portal.historyOf(SHOP)).toHaveLength(1);

      // Anybody else who says the same without having seen it has not repeated anything.
      const other = { authorRef: 'user:default/grace' };
      expect((await portal.answer(SHOP, 'scans', answer, other)).conflict).toBe(
        true,
      );

      portal.wait({ days: VALIDITY_DAYS - 1 });
      const basedOn = first.assessment.answers.get('scans')?.id;
      const confirmed = await portal.answer(SHOP, 'scans', {
        ...answer,
        basedOn,
      });
      expect(confirmed.assessment.answers.get('scans')).toMatchObject({
        status: 'met',
        expiresAt: new Date(portal.now.getTime() + VALIDITY_DAYS * DAY),
      });
      expect(await portal.historyOf(SHOP)).toHaveLength(2);
    });

    it('withdraws an answer, and withdrawing it again changes nothing', async () => {
      const portal = await createPortal();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      const { assessment } = await portal.answer(SHOP, 'builds', 'unknown');
      expect(assessment.standing?.dimensions.delivery).toMatchObject({
        bucket: 0,
        decided: 1,
      });
      expect(assessment.answers.get('builds')).toMatchObject({
        status: 'unknown',
        expiresAt: undefined,
      });
      const history = await portal.historyOf(SHOP);
      expect(history[history.length - 1]).toMatchObject({
        statusBefore: 'met',
        statusAfter: 'unknown',
        levelsBefore: { overall: 1 },
        levelsAfter: { overall: 0 },
      });

      const again = await portal.answer(SHOP, 'builds', 'unknown');
      expect(again.conflict).toBe(false);
      expect(await portal.historyOf(SHOP)).toHaveLength(history.length);
      await expectRecount(portal);
    });

    it('lets a later answer stand even if the clock went back', async () => {
      const portal = await createPortal();
      await portal.answer(SHOP, 'builds', 'met');
      portal.now = new Date(portal.now.getTime() - 5000);
      const { assessment } = await portal.answer(SHOP, 'builds', 'not-met');
      expect(assessment.answers.get('builds')).toMatchObject({
        status: 'not-met',
        effectiveAt: new Date(portal.now.getTime() + 5000),
        recordedAt: portal.now,
      });
      expect(
        (await portal.historyOf(SHOP)).map(({ statusAfter }) => statusAfter),
      ).toEqual(['met', 'not-met']);
    });

    it('refuses what cannot be answered, naming the field, and writes nothing', async () => {
      const portal = await createPortal();
      const refusals: Array<[string, string, AnswerInput, string, RegExp]> = [
        [NONE, 'builds', MET, 'NotFoundError', /component:default\/none/],
        [DEMO, 'builds', MET, 'InputError', /opted out.*Nobody uses it/],
        [COMPANY, 'builds', MET, 'InputError', /^criterionId: .*not asked/],
        [SHOP, 'nothing', MET, 'InputError', /^criterionId: there is no/],
        [SHOP, 'plans', MET, 'InputError', /^criterionId: .*not asked/],
        [SHOP, 'signs', MET, 'InputError', /^criterionId: .*not asked/],
        [
          SHOP,
          'measures',
          { status: 'not-applicable', reason: 'No' },
          'InputError',
          /^status: /,
        ],
        [
          SHOP,
          'builds',
          { status: 'not-applicable', reason: ' ' },
          'InputError',
          /^reason: /,
        ],
        [
          SHOP,
          'builds',
          {
            status: 'met',
            evidence: [
              { type: 'note', text: 'It is so' },
              { type: 'link', url: 'ftp://example.org' },
            ],
          },
          'InputError',
          /^evidence\[1\].url: /,
        ],
      ];
      for (const [entityRef, criterionId, answer, name, message] of refusals) {
        await expect(
          portal.answer(entityRef, criterionId, answer),
        ).rejects.toMatchObject({
          name,
          message: expect.stringMatching(message),
        });
      }
      const rows = await portal.database('answers').count('* as rows').first();
      expect(Number(rows?.rows)).toBe(0);
      expect(await portal.historyOf(SHOP)).toEqual([]);
    });
  });
});
