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

import { isPermission } from '@backstage/plugin-permission-common';
import {
  WorklistItem,
  WorklistPage,
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  createMaturityPolicyDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { WORKLIST_STATES } from './types';

jest.setTimeout(120_000);

const DAY = 24 * 60 * 60 * 1000;
const LEDGER = 'component:default/ledger';
const INVOICES = 'component:default/invoices';

/** What a checkout without any pipeline refutes. */
const DISPUTED = 'PR-cicd-1a';

/** What Olga of Payments owns: her team's services, her own, and the practices of team and company. */
const OLGAS = [
  'component:default/builder',
  'component:default/diary',
  INVOICES,
  LEDGER,
  'group:default/company',
  'group:default/engineering',
  'group:default/payments',
];

async function worklist(
  portal: HttpPortal,
  userRef: string,
  query = '',
): Promise<WorklistPage> {
  const response = await portal.as(userRef).get(`/worklist${query}`);
  expect(response.status).toBe(200);
  return response.body;
}

function refsOf({ items }: { items: WorklistItem[] }): string[] {
  return items.map(({ entityRef }) => entityRef);
}

describe.each(createTestDatabases().eachSupportedId())(
  'a worklist on %s',
  databaseId => {
    const databases = createTestDatabases();

    it('holds what a person owns, and says what there is to do', async () => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const untouched = await worklist(portal, people.member);
      expect(refsOf(untouched).sort()).toEqual(OLGAS);
      expect(untouched.counts).toMatchObject({ all: 7, expiring: 0 });

      // Half a year of validity less three days: what was answered then expires in three days.
      const criteria = await portal.as(people.member).criteria();
      const answeredAt = new Date(Date.now() - 177 * DAY).toISOString();
      await portal.asService().post('/assessments/import', {
        id: 'spreadsheet',
        label: 'The old spreadsheet',
        answers: criteria.slice(0, 2).map(({ id }) => ({
          entityRef: INVOICES,
          criterionId: id,
          status: 'met',
          answeredAt,
        })),
      });
      await portal
        .as(people.member)
        .answer(LEDGER, criteria[0].id, { status: 'met' });

      const expiring = await worklist(portal, people.member, '?state=expiring');
      expect(refsOf(expiring)).toEqual([INVOICES]);
      const [invoices] = expiring.items;
      expect(invoices).toMatchObject({
        expiring: 2,
        coverage: { decided: 2, total: criteria.length },
      });
      expect(
        Math.round((Date.parse(invoices.nextExpiryAt!) - Date.now()) / DAY),
      ).toBe(3);
      // Facts that say otherwise than a person are something to settle.
      await portal
        .as(people.member)
        .answer(LEDGER, DISPUTED, { status: 'met' });
      const sent = await portal.asService().post('/facts', {
        facts: [
          {
            subject: LEDGER,
            name: 'ci.pipeline',
            value: false,
            observedAt: new Date().toISOString(),
            source: 'maturity-facts',
            evidence: [{ title: 'No pipeline was found' }],
          },
        ],
      });
      expect(sent.body).toMatchObject({ taken: 1 });
      const disputed = await worklist(
        portal,
        people.member,
        '?state=conflicts',
      );
      expect(disputed.items).toMatchObject([
        { entityRef: LEDGER, conflicts: 1 },
      ]);
      // Every state counts what its own list holds, and every order lists the same.
      const all = await worklist(portal, people.member);
      for (const state of WORKLIST_STATES) {
        const { items } = await worklist(
          portal,
          people.member,
          `?state=${state}`,
        );
        expect(items).toHaveLength(all.counts[state]);
      }
      for (const order of ['name', 'level', 'coverage', 'expiry']) {
        const ordered = await worklist(
          portal,
          people.member,
          `?order=${order}`,
        );
        expect(refsOf(ordered).sort()).toEqual(OLGAS);
      }
      expect(
        refsOf(await worklist(portal, people.member, '?order=expiry'))[0],
      ).toBe(INVOICES);
      expect(
        refsOf(await worklist(portal, people.member, '?order=name'))[0],
      ).toBe('component:default/builder');
    });

    it('comes in pages that neither repeat nor miss anything', async () => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const found: string[] = [];
      let offset: number | undefined = 0;
      while (offset !== undefined) {
        const page: WorklistPage = await worklist(
          portal,
          people.member,
          `?limit=3&offset=${offset}`,
        );
        found.push(...refsOf(page));
        offset = page.nextOffset;
      }
      expect(found.sort()).toEqual(OLGAS);
    });
  },
);

describe('a worklist and permissions', () => {
  it('is empty for those who own nothing, and refused to machines', async () => {
    const portal = await HttpPortal.start();
    expect(await worklist(portal, people.outsider)).toMatchObject({
      items: [],
      counts: { all: 0 },
    });
    expect((await portal.asService().get('/worklist')).status).toBe(403);
    expect((await portal.asNobody().get('/worklist')).status).toBe(401);
  });

  it('follows the policy', async () => {
    const policy = new TestPolicy();
    policy.decide = createMaturityPolicyDecision;
    const portal = await HttpPortal.start({ policy });
    expect(refsOf(await worklist(portal, people.member)).sort()).toEqual(OLGAS);

    // Whoever may assess everything still has only what is theirs.
    policy.decide = () => undefined;
    expect(refsOf(await worklist(portal, people.member)).sort()).toEqual(OLGAS);

    // What a condition lets a person assess comes on top; what may not be read is left out.
    policy.decide = ({ permission }) => {
      if (isPermission(permission, maturityAssessmentUpdatePermission)) {
        return createMaturityConditionalDecision(
          permission,
          maturityConditions.inSystem({
            systems: ['system:default/shopping'],
          }),
        );
      }
      return isPermission(permission, maturityAssessmentReadPermission)
        ? createMaturityConditionalDecision(
            permission,
            maturityConditions.hasKind({ kinds: ['component'] }),
          )
        : undefined;
    };
    expect(refsOf(await worklist(portal, people.member)).sort()).toEqual([
      'component:default/builder',
      'component:default/cart',
      'component:default/diary',
      INVOICES,
      LEDGER,
    ]);

    policy.deny(maturityAssessmentReadPermission.name);
    expect(await worklist(portal, people.member)).toMatchObject({
      items: [],
      counts: { all: 0 },
    });
  });

  it('names nothing that the catalog hides', async () => {
    const portal = await HttpPortal.start();
    portal.hidden = new Set([LEDGER]);
    const page = await worklist(portal, people.member);
    expect(refsOf(page)).not.toContain(LEDGER);
    expect(JSON.stringify(page)).not.toMatch(/ledger/i);
  });
});
