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
import { component, group } from '../tests/__testUtils__/catalogEntities';
import { expectContinuousHistory } from '../tests/__testUtils__/expectContinuousHistory';
import { SERVICE_CRITERIA } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import {
  DAY,
  TestPortal,
  VALIDITY_DAYS,
} from '../tests/__testUtils__/TestPortal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';
const ADA = 'user:default/ada';

describe('AnswerConfirmer', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function createPortal(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = [
        group('team'),
        component('shop', { owner: 'group:default/team' }),
      ];
      await portal.synchronize();
      await portal.answerAll(SHOP, SERVICE_CRITERIA[1]);
      return portal;
    }

    const confirm = async (
      portal: TestPortal,
      answers: Array<{ criterionId: string; basedOn: string }>,
    ) =>
      portal.services.confirmer.confirm({
        entityRef: SHOP,
        answers,
        authorRef: ADA,
        now: portal.now,
      });

    const seenBy = async (
      portal: TestPortal,
      criterionIds: readonly string[],
    ) => {
      const { answers } = await portal.assessmentOf(SHOP);
      return criterionIds.map(criterionId => ({
        criterionId,
        basedOn: answers.get(criterionId)?.id ?? '',
      }));
    };

    it('renews what still counts: nothing moves, and each answer has its line in the history', async () => {
      const portal = await createPortal();
      const seen = await seenBy(portal, SERVICE_CRITERIA[1]);
      portal.wait({ days: VALIDITY_DAYS - 1 });
      const before = await portal.levelsOf(SHOP);
      const { confirmed, changed } = await confirm(portal, seen);
      expect([confirmed, changed]).toEqual([SERVICE_CRITERIA[1], []]);
      const { answers } = await portal.assessmentOf(SHOP);
      for (const criterionId of SERVICE_CRITERIA[1]) {
        expect(answers.get(criterionId)).toMatchObject({
          status: 'met',
          authorRef: ADA,
          effectiveAt: portal.now,
          expiresAt: new Date(portal.now.getTime() + VALIDITY_DAYS * DAY),
        });
      }
      const history = (await portal.historyOf(SHOP)).slice(-4);
      expect(
        history.map(({ cause, criterionId, statusBefore, statusAfter }) => [
          cause,
          criterionId,
          statusBefore,
          statusAfter,
        ]),
      ).toEqual(
        SERVICE_CRITERIA[1].map(id => ['confirmation', id, 'met', 'met']),
      );
      portal.wait({ days: 2 });
      expect(await portal.recordExpiries()).toBe(0);
      expect(await portal.levelsOf(SHOP)).toEqual(before);
      await expectContinuousHistory(portal, SHOP);
    });

    it('brings back what had expired, noticed or not, one change after another', async () => {
      const portal = await createPortal();
      const seen = await seenBy(portal, SERVICE_CRITERIA[1]);
      portal.wait({ days: VALIDITY_DAYS + 1 });
      await confirm(portal, seen);
      expect(await portal.levelsOf(SHOP)).toMatchObject({ overall: 1 });
      const history = await portal.historyOf(SHOP);
      expect(history.slice(-8).map(({ cause }) => cause)).toEqual([
        ...Array(4).fill('expiry'),
        ...Array(4).fill('confirmation'),
      ]);
      expect(history[history.length - 1].statusBefore).toBe('unknown');
      expect(await portal.recordExpiries()).toBe(0);
      await expectContinuousHistory(portal, SHOP);
    });

    it('leaves alone what somebody answered since, and renews nothing if one cannot be', async () => {
      const portal = await createPortal();
      const seen = await seenBy(portal, SERVICE_CRITERIA[1]);
      portal.wait({ days: 1 });
      await portal.answer(SHOP, 'scans', 'not-met');
      const { confirmed, changed } = await confirm(portal, seen);
      expect(changed).toEqual(['scans']);
      expect(confirmed).toHaveLength(3);
      expect(
        (await portal.assessmentOf(SHOP)).answers.get('scans')?.status,
      ).toBe('not-met');

      portal.config.answers.evidenceRequiredFor = 'always';
      const history = await portal.historyOf(SHOP);
      await expect(
        confirm(portal, await seenBy(portal, ['scans', 'builds'])),
      ).rejects.toThrow(
        /'builds' has to be answered anew: evidence: .* only with evidence/,
      );
      expect(await portal.historyOf(SHOP)).toEqual(history);
      await expect(portal.answer(SHOP, 'scans', 'met')).rejects.toThrow(
        /^evidence: criterion 'scans' counts as met only with evidence/,
      );
      await portal.answer(SHOP, 'scans', 'partly');
    });
  });
});
