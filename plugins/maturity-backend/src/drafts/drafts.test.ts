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

import {
  DraftList,
  MATURITY_AUDIT_EVENTS,
  SimilarSubject,
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { isPermission } from '@backstage/plugin-permission-common';
import { people } from '../router/__testUtils__/company';
import { pathOf } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(120_000);

const LEDGER = 'component:default/ledger';
const INVOICES = 'component:default/invoices';
const CART = 'component:default/cart';
const ECLIPSE = 'component:default/eclipse';

async function draftsOf(
  portal: HttpPortal,
  entityRef: string,
  userRef: string = people.member,
): Promise<DraftList | undefined> {
  return (await portal.as(userRef).tab(entityRef)).assessment?.drafts;
}

async function similarTo(
  portal: HttpPortal,
  entityRef: string,
  query = '',
): Promise<SimilarSubject[]> {
  const { status, body } = await portal
    .as(people.member)
    .get(`/assessments/${pathOf(entityRef)}/similar${query}`);
  expect(status).toBe(200);
  return body.items;
}

async function copy(
  portal: HttpPortal,
  entityRef: string,
  body: Record<string, unknown>,
  userRef: string = people.member,
) {
  return portal
    .as(userRef)
    .post(`/assessments/${pathOf(entityRef)}/drafts/copy`, body);
}

async function confirm(
  portal: HttpPortal,
  entityRef: string,
  drafts: Array<{ draftId: string; basedOn?: string }>,
  userRef: string = people.member,
) {
  return portal
    .as(userRef)
    .post(`/assessments/${pathOf(entityRef)}/drafts/confirm`, { drafts });
}

/** Ledger answers four criteria: with evidence, with a reason, and one that invoices has already. */
async function answerLedger(portal: HttpPortal): Promise<string[]> {
  const member = portal.as(people.member);
  const criteria = await member.criteria();
  const excusable = criteria.find(
    ({ allowNotApplicable }, index) => allowNotApplicable && index > 2,
  );
  const ids = [
    ...criteria.slice(0, 3).map(({ id }) => id),
    excusable?.id ?? '',
  ];
  await member.answer(LEDGER, ids[0], {
    status: 'met',
    evidence: [{ type: 'link', url: 'https://example.com/runbook' }],
  });
  await member.answer(LEDGER, ids[1], { status: 'partly' });
  await member.answer(LEDGER, ids[2], { status: 'not-met' });
  await member.answer(LEDGER, ids[3], {
    status: 'not-applicable',
    reason: 'It has no screens',
  });
  return ids;
}

describe.each(createTestDatabases().eachSupportedId())(
  'drafts on %s',
  databaseId => {
    const databases = createTestDatabases();

    it('are copied from a similar subject, count for nothing, and are answers once confirmed', async () => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const ids = await answerLedger(portal);
      const member = portal.as(people.member);
      await member.answer(INVOICES, ids[1], { status: 'partly' });
      await member.answer(INVOICES, ids[2], { status: 'met' });
      const before = await member.tab(INVOICES);

      const [first] = await similarTo(portal, INVOICES);
      expect(first).toMatchObject({
        entityRef: LEDGER,
        title: 'General Ledger',
        shared: ['type', 'owner'],
        coverage: { decided: 4 },
      });
      const tried = await copy(portal, INVOICES, {
        from: LEDGER,
        dryRun: true,
      });
      expect(tried.body).toMatchObject({
        copied: 3,
        skipped: [{ reason: 'same', count: 1 }],
      });
      expect(await draftsOf(portal, INVOICES)).toBeUndefined();
      const copied = await copy(portal, INVOICES, { from: LEDGER });
      expect(copied.body).toEqual(tried.body);

      // A draft counts for nothing, and is there for those who may answer.
      const after = await member.tab(INVOICES);
      const drafts = after.assessment?.drafts?.items ?? [];
      expect(drafts.map(({ criterionId }) => criterionId).sort()).toEqual(
        [ids[0], ids[2], ids[3]].sort(),
      );
      expect(drafts[0]).toMatchObject({
        fromRef: LEDGER,
        fromTitle: 'General Ledger',
        copiedByName: 'Olga Owner',
      });
      expect(after.assessment).toMatchObject({
        answers: before.assessment?.answers,
        profile: before.assessment?.profile,
        freshness: before.assessment?.freshness,
      });
      expect(after.assessment?.version).not.toBe(before.assessment?.version);
      expect(await draftsOf(portal, INVOICES, people.outsider)).toBeUndefined();
      const { text: exported } = await member.get(
        '/assessments/export?scope=component:default/invoices',
      );
      expect(exported).not.toContain(ids[0]);
      const { body: work } = await member.get('/worklist?state=drafts');
      expect(work).toMatchObject({
        counts: { drafts: 1 },
        items: [{ entityRef: INVOICES, drafts: 3 }],
      });

      // All at once: what is answered stands unless the person names that answer.
      const at = (criterionId: string) =>
        drafts.find(draft => draft.criterionId === criterionId)?.id ?? '';
      const all = await confirm(
        portal,
        INVOICES,
        drafts.map(({ id }) => ({ draftId: id })),
        people.memberBelow,
      );
      expect(all.status).toBe(200);
      expect(all.body.changed).toEqual([ids[2]]);
      const confirmed = await member.tab(INVOICES);
      const answerTo = (criterionId: string) =>
        confirmed.assessment?.answers.find(
          answer => answer.criterionId === criterionId,
        );
      expect(answerTo(ids[0])).toMatchObject({
        status: 'met',
        source: 'person',
        authorRef: people.memberBelow,
        evidence: [{ type: 'link', url: 'https://example.com/runbook' }],
      });
      expect(answerTo(ids[3])).toMatchObject({ reason: 'It has no screens' });
      expect(answerTo(ids[2])).toMatchObject({ status: 'met' });
      expect(confirmed.assessment?.drafts?.items).toHaveLength(1);

      const replaced = await confirm(portal, INVOICES, [
        { draftId: at(ids[2]), basedOn: answerTo(ids[2])?.id },
      ]);
      expect(replaced.body.changed).toEqual([]);
      expect(await draftsOf(portal, INVOICES)).toBeUndefined();
      // What was confirmed is gone.
      expect(
        (await confirm(portal, INVOICES, [{ draftId: at(ids[2]) }])).status,
      ).toBe(404);

      const { body: history } = await member.get(
        `/assessments/${pathOf(INVOICES)}/history?criterionId=${ids[0]}`,
      );
      expect(history.items).toEqual([
        expect.objectContaining({
          cause: 'answer',
          statusBefore: 'unknown',
          statusAfter: 'met',
          copiedFromRef: LEDGER,
          copiedFromTitle: 'General Ledger',
        }),
      ]);
      const { draftConfirm, draftCopy } = MATURITY_AUDIT_EVENTS;
      expect(
        portal.audited
          .map(({ eventId }) => eventId)
          .filter(eventId => eventId.startsWith('draft-')),
      ).toEqual([
        draftCopy,
        draftCopy,
        draftConfirm,
        draftConfirm,
        draftConfirm,
      ]);
    });

    it('are settled by an answer, replaced by another copy, discarded, and limited to dimensions', async () => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const ids = await answerLedger(portal);
      const member = portal.as(people.member);
      await copy(portal, INVOICES, { from: LEDGER });
      await member.answer(INVOICES, ids[0], { status: 'not-met' });
      const drafts = (await draftsOf(portal, INVOICES))?.items ?? [];
      expect(drafts).toHaveLength(3);
      const path = `/assessments/${pathOf(INVOICES)}/drafts/discard`;
      expect(
        (await member.post(path, { draftIds: [drafts[0].id, 'none'] })).body,
      ).toEqual({ discarded: 1 });
      expect((await member.post(path, {})).body).toEqual({ discarded: 2 });

      const { body: some } = await copy(portal, INVOICES, {
        from: LEDGER,
        dimensionIds: ['people'],
        dryRun: true,
      });
      expect(some.dimensions).toEqual([
        { dimensionId: 'people', copied: some.copied },
      ]);
      for (const wrong of [
        { from: INVOICES },
        { from: LEDGER, dimensionIds: ['no-such'] },
        { from: 'component:default/retired' },
      ]) {
        expect((await copy(portal, INVOICES, wrong)).status).toBe(400);
      }
      expect(
        (await copy(portal, INVOICES, { from: 'component:default/nowhere' }))
          .status,
      ).toBe(404);
    });

    it('are proposed by what is shared, and found by a text', async () => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const [{ id }] = await portal.as(people.member).criteria();
      await portal.asService().post('/assessments/import', {
        id: 'all',
        label: 'All',
        answers: [LEDGER, INVOICES, CART, ECLIPSE].map(entityRef => ({
          entityRef,
          criterionId: id,
          status: 'met',
          answeredAt: new Date(Date.now() - 1000).toISOString(),
        })),
      });
      const found = await similarTo(portal, LEDGER);
      expect(
        found.map(({ entityRef, shared }) => [entityRef, shared.join()]),
      ).toEqual([
        [ECLIPSE, 'type,system'],
        [INVOICES, 'type,owner'],
        [CART, 'type'],
      ]);
      const named = async (search: string) =>
        (
          await similarTo(
            portal,
            LEDGER,
            `?search=${encodeURIComponent(search)}`,
          )
        ).map(({ entityRef }) => entityRef);
      expect(await named('total ECL')).toEqual([ECLIPSE]);
      expect(await named('default/cart')).toEqual([CART]);
      expect(await named('%')).toEqual([]);
    });
  },
);

describe('drafts and permissions', () => {
  it('need the right to read one subject and to answer for the other', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy });
    await answerLedger(portal);
    const statusOf = async () =>
      (await copy(portal, INVOICES, { from: LEDGER })).status;
    expect(await statusOf()).toBe(200);
    policy.deny(maturityAssessmentUpdatePermission.name);
    expect(await statusOf()).toBe(403);
    expect(await draftsOf(portal, INVOICES)).toBeUndefined();
    for (const [action, body] of [
      ['confirm', { drafts: [{ draftId: '1' }] }],
      ['discard', {}],
    ] as const) {
      const { status } = await portal
        .as(people.member)
        .post(`/assessments/${pathOf(INVOICES)}/drafts/${action}`, body);
      expect(status).toBe(403);
    }
    // Only what is in the system of invoices may be read, and ledger is in another one.
    policy.decide = ({ permission }) =>
      isPermission(permission, maturityAssessmentReadPermission)
        ? createMaturityConditionalDecision(
            permission,
            maturityConditions.inSystem({
              systems: ['system:default/shopping'],
            }),
          )
        : undefined;
    expect(await statusOf()).toBe(403);
    expect(await similarTo(portal, INVOICES)).toEqual([]);
    expect(await draftsOf(portal, INVOICES)).toEqual({
      items: [],
      withheld: 4,
    });
  });

  it('tell nothing of a subject that is hidden since they were copied', async () => {
    const portal = await HttpPortal.start();
    const [{ id }] = await portal.as(people.member).criteria();
    await portal.asService().post('/assessments/import', {
      id: 'eclipse',
      label: 'Eclipse',
      answers: [
        {
          entityRef: ECLIPSE,
          criterionId: id,
          status: 'partly',
          reason: 'Only at night',
          answeredAt: new Date(Date.now() - 1000).toISOString(),
        },
      ],
    });
    await copy(portal, LEDGER, { from: ECLIPSE });
    const [draft] = (await draftsOf(portal, LEDGER))?.items ?? [];
    portal.hidden.add(ECLIPSE);
    const member = portal.as(people.member);
    const tab = await member.get(`/entities/${pathOf(LEDGER)}`);
    expect(tab.body.assessment.drafts).toEqual({ items: [], withheld: 1 });
    expect(tab.text).not.toMatch(/eclipse|at night/i);
    expect(await similarTo(portal, LEDGER)).toEqual([]);
    const refused = await confirm(portal, LEDGER, [{ draftId: draft.id }]);
    expect(refused.status).toBe(404);
    expect(refused.text).not.toMatch(/eclipse|at night/i);
    // Once confirmed, the history does not name it either.
    portal.hidden.clear();
    await confirm(portal, LEDGER, [{ draftId: draft.id }]);
    portal.hidden.add(ECLIPSE);
    const history = await member.get(`/assessments/${pathOf(LEDGER)}/history`);
    expect(history.body.items).toHaveLength(1);
    expect(history.text).not.toMatch(/eclipse/i);
  });
});
