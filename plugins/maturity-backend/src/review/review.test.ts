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
  AssessmentReview,
  MATURITY_AUDIT_EVENTS,
  WorklistPage,
  maturityAssessmentReadPermission,
  maturityAssessmentReviewPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  createMaturityPolicyDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { pathOf } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(120_000);

const LEDGER = 'component:default/ledger';
const INVOICES = 'component:default/invoices';
const CART = 'component:default/cart';
const PATH = `/assessments/${pathOf(LEDGER)}/review`;

/** What the services of Engineering in production say of their policy is reviewed. */
const maturity = {
  review: {
    scopes: [
      {
        kinds: ['Component'],
        types: ['service'],
        groups: ['group:default/payments'],
        dimensions: ['policy'],
      },
    ],
  },
};

function refOf({ entityRef }: { entityRef: string }): string {
  return entityRef;
}

async function worklistOf(
  portal: HttpPortal,
  userRef: string,
  query = '',
): Promise<WorklistPage> {
  const { body } = await portal.as(userRef).get(`/worklist${query}`);
  return body;
}

async function reviewOf(
  portal: HttpPortal,
  userRef: string,
): Promise<AssessmentReview> {
  const { assessment } = await portal.as(userRef).tab(LEDGER);
  if (!assessment?.review) {
    throw new Error('There is no review');
  }
  return assessment.review;
}

describe.each(createTestDatabases().eachSupportedId())(
  'reviews on %s',
  databaseId => {
    const databases = createTestDatabases();

    it('go from owner to reviewer and back, are recorded, and never change a level', async () => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
        maturity,
      });
      const owner = portal.as(people.member);
      const reviewer = portal.as(people.memberAbove);
      const asked = await reviewOf(portal, people.member);
      expect(asked).toMatchObject({ state: 'not-submitted', canReview: false });
      const [first, second] = asked.criterionIds;
      expect((await owner.post(PATH, {})).status).toBe(400);
      await owner.answer(LEDGER, first, { status: 'met' });
      const before = await owner.tab(LEDGER);

      const submitted = await owner.post(PATH, { note: 'The first one' });
      expect(submitted.body).toMatchObject({
        state: 'submitted',
        submittedByName: 'Olga Owner',
        note: 'The first one',
        changed: [],
        canReview: false,
      });
      expect((await owner.post(PATH, {})).status).toBe(409);
      const waiting = await reviewer.get('/reviews');
      expect(waiting.body.items).toEqual([
        expect.objectContaining({ entityRef: LEDGER, title: 'General Ledger' }),
      ]);

      // It can be answered on, and the reviewer sees what changed.
      await owner.answer(LEDGER, second, { status: 'partly' });
      const seen = await reviewOf(portal, people.memberAbove);
      expect(seen).toMatchObject({ canReview: true, changed: [second] });
      const decide = async (body: Record<string, unknown>) =>
        reviewer.post(`${PATH}/decision`, { reviewId: seen.id, ...body });
      expect((await decide({ decision: 'return' })).status).toBe(400);
      expect(
        (
          await decide({
            decision: 'return',
            comments: [{ criterionId: 'no-such', text: 'What?' }],
          })
        ).status,
      ).toBe(400);
      const returned = await decide({
        decision: 'return',
        comment: 'Almost',
        comments: [{ criterionId: first, text: 'Where is it written?' }],
      });
      expect(returned.body).toMatchObject({
        state: 'returned',
        comment: 'Almost',
        comments: [{ criterionId: first, text: 'Where is it written?' }],
      });
      expect((await decide({ decision: 'confirm' })).status).toBe(409);

      // Who owns it sees what came back and why, before everything else.
      const cameBack = await worklistOf(portal, people.member);
      expect(cameBack.counts.returned).toBe(1);
      expect(cameBack.items[0]).toMatchObject({
        entityRef: LEDGER,
        returned: {
          decidedAt: returned.body.decidedAt,
          decidedByName: 'erik',
          comment: 'Almost',
          comments: [
            {
              criterionId: first,
              statement: expect.any(String),
              text: 'Where is it written?',
            },
          ],
          commentCount: 1,
        },
      });
      expect(cameBack.items.filter(item => item.returned).map(refOf)).toEqual([
        LEDGER,
      ]);
      const filtered = await worklistOf(
        portal,
        people.member,
        '?state=returned',
      );
      expect(filtered.items.map(refOf)).toEqual([LEDGER]);
      const german = await worklistOf(
        portal,
        people.member,
        '?state=returned&lang=de',
      );
      const statementIn = (page: WorklistPage) =>
        page.items[0].returned?.comments[0].statement;
      expect(statementIn(german)).not.toBe(statementIn(filtered));
      // Answering does not send it back yet.
      await owner.answer(LEDGER, second, {
        status: 'met',
        basedOn: (
          await owner.tab(LEDGER)
        ).assessment?.answers.find(({ criterionId }) => criterionId === second)
          ?.id,
      });
      expect((await worklistOf(portal, people.member)).counts.returned).toBe(1);

      await owner.post(PATH, {});
      expect(await worklistOf(portal, people.member)).toMatchObject({
        counts: { returned: 0 },
      });
      const again = await reviewOf(portal, people.memberAbove);
      expect(again.changed).toEqual([]);
      await reviewer.post(`${PATH}/decision`, {
        reviewId: again.id,
        decision: 'confirm',
      });
      await owner.answer(LEDGER, first, {
        status: 'not-met',
        basedOn: (
          await owner.tab(LEDGER)
        ).assessment?.answers.find(({ criterionId }) => criterionId === first)
          ?.id,
      });
      expect(await reviewOf(portal, people.member)).toMatchObject({
        state: 'confirmed',
        changed: [first],
      });
      expect((await reviewer.get('/reviews')).body.items).toEqual([]);

      // An export says it, and an import confirms nothing.
      const path = `/assessments/export?scope=${encodeURIComponent(LEDGER)}`;
      const { body: exported } = await owner.get(path);
      expect(exported.reviews).toEqual([
        {
          entityRef: LEDGER,
          state: 'confirmed',
          submittedAt: expect.any(String),
          submittedByRef: people.member,
          decidedAt: expect.any(String),
          decidedByRef: people.memberAbove,
          changed: 1,
        },
      ]);
      portal.hidden.add(people.memberAbove);
      expect(JSON.stringify((await owner.get(path)).body)).not.toMatch(/erik/);
      portal.hidden.clear();
      const elsewhere = await HttpPortal.start({ maturity });
      const imported = await elsewhere
        .as(people.member)
        .post('/assessments/import-file', {
          format: 'json',
          content: JSON.stringify(exported),
        });
      expect(imported.body).toMatchObject({ problems: [] });
      expect(imported.body.imported).toBeGreaterThan(0);
      expect(await reviewOf(elsewhere, people.member)).toMatchObject({
        state: 'not-submitted',
      });
      expect(
        (await elsewhere.as(people.member).get(path)).body,
      ).not.toHaveProperty('reviews');

      const { body: history } = await owner.get(
        `/assessments/${pathOf(LEDGER)}/history`,
      );
      const reviews = history.items.filter(
        ({ cause }: { cause: string }) => cause === 'review',
      );
      expect(
        reviews
          .map(
            (change: Record<string, string>) =>
              `${change.statusAfter} ${change.criterionId ?? ''} ${
                change.comment ?? ''
              }`,
          )
          .reverse(),
      ).toEqual([
        'submitted  The first one',
        'returned  Almost',
        `returned ${first} Where is it written?`,
        'submitted  ',
        'confirmed  ',
      ]);
      expect(
        reviews.some((change: Record<string, unknown>) => change.levelsAfter),
      ).toBe(false);
      // Only the answers that were given in between made a difference.
      await owner.answer(LEDGER, second, {
        status: 'unknown',
        basedOn: (
          await owner.tab(LEDGER)
        ).assessment?.answers.find(({ criterionId }) => criterionId === second)
          ?.id,
      });
      await owner.answer(LEDGER, first, {
        status: 'met',
        basedOn: (
          await owner.tab(LEDGER)
        ).assessment?.answers.find(({ criterionId }) => criterionId === first)
          ?.id,
      });
      expect((await owner.tab(LEDGER)).assessment?.profile).toEqual(
        before.assessment?.profile,
      );
      const { reviewConfirm, reviewReturn, reviewSubmit } =
        MATURITY_AUDIT_EVENTS;
      expect(
        new Set(
          portal.audited
            .map(({ eventId }) => eventId)
            .filter(eventId => eventId.startsWith('review-')),
        ),
      ).toEqual(new Set([reviewSubmit, reviewReturn, reviewConfirm]));
    });
  },
);

describe('reviews and permissions', () => {
  it('are off unless the configuration asks for them, and then for its scopes alone', async () => {
    const off = await HttpPortal.start();
    expect(
      (await off.as(people.member).tab(LEDGER)).assessment?.review,
    ).toBeUndefined();
    expect((await off.as(people.member).post(PATH, {})).status).toBe(400);
    const on = await HttpPortal.start({ maturity });
    expect(
      (await on.as(people.memberBeside).tab(CART)).assessment?.review,
    ).toBeUndefined();
  });

  it('are decided by those whom the policy lets, and never by who submitted', async () => {
    const policy = new TestPolicy();
    policy.decide = createMaturityPolicyDecision;
    const portal = await HttpPortal.start({ maturity, policy });
    const owner = portal.as(people.member);
    const { criterionIds } = await reviewOf(portal, people.member);
    await owner.answer(LEDGER, criterionIds[0], { status: 'met' });
    const { body: review } = await owner.post(PATH, {});
    const statusFor = async (userRef: string) =>
      (
        await portal.as(userRef).post(`${PATH}/decision`, {
          reviewId: review.id,
          decision: 'return',
          comment: 'No',
        })
      ).status;
    // By default, the members of the groups above the owner.
    expect(await statusFor(people.memberBeside)).toBe(403);
    expect(await statusFor(people.outsider)).toBe(403);
    expect(
      (await portal.as(people.outsider).get('/reviews')).body.items,
    ).toEqual([]);

    // Whoever may review everything still does not review what they submitted.
    policy.decide = () => undefined;
    expect(await statusFor(people.member)).toBe(403);
    expect((await owner.get('/reviews')).body.items).toEqual([]);
    policy.deny(maturityAssessmentReviewPermission.name);
    expect(await statusFor(people.memberAbove)).toBe(403);
    const onlyShopping = maturityConditions.inSystem({
      systems: ['system:default/shopping'],
    });
    policy.decide = ({ permission }) =>
      isPermission(permission, maturityAssessmentReviewPermission)
        ? createMaturityConditionalDecision(permission, onlyShopping)
        : undefined;
    expect(await statusFor(people.memberAbove)).toBe(403);
    expect(
      (await portal.as(people.memberAbove).get('/reviews')).body.items,
    ).toEqual([]);
    policy.decide = createMaturityPolicyDecision;
    portal.hidden.add(LEDGER);
    expect(await statusFor(people.memberAbove)).toBe(404);
    expect(
      (await portal.as(people.memberAbove).get('/reviews')).body.items,
    ).toEqual([]);
    portal.hidden.clear();
    expect(await statusFor(people.memberAbove)).toBe(200);
    expect((await portal.asService().get('/reviews')).status).toBe(403);

    // What came back is told to those who own it, of entities and people that they may know.
    expect(
      (await worklistOf(portal, people.memberBelow)).items.filter(
        item => item.returned,
      ),
    ).toMatchObject([{ entityRef: LEDGER }]);
    for (const stranger of [people.memberBeside, people.outsider]) {
      expect((await worklistOf(portal, stranger)).counts.returned).toBe(0);
    }
    portal.hidden.add(people.memberAbove);
    const anonymous = await worklistOf(portal, people.member);
    expect(anonymous.items[0].returned?.comment).toBe('No');
    expect(JSON.stringify(anonymous)).not.toMatch(/erik/i);
    portal.hidden.add(LEDGER);
    expect(JSON.stringify(await worklistOf(portal, people.member))).not.toMatch(
      /ledger|"No"/i,
    );
    policy.deny(maturityAssessmentReadPermission.name);
    expect((await worklistOf(portal, people.member)).counts.returned).toBe(0);
  });

  it('tell long comments in short', async () => {
    const portal = await HttpPortal.start({ maturity });
    const { criterionIds } = await reviewOf(portal, people.member);
    await portal
      .as(people.member)
      .answer(LEDGER, criterionIds[0], { status: 'met' });
    const { body: review } = await portal.as(people.member).post(PATH, {});
    const commented = criterionIds.slice(0, 4);
    expect(commented).toHaveLength(4);
    await portal.as(people.memberAbove).post(`${PATH}/decision`, {
      reviewId: review.id,
      decision: 'return',
      comment: 'a'.repeat(2000),
      comments: commented.map(criterionId => ({
        criterionId,
        text: 'b'.repeat(300),
      })),
    });
    const { items } = await worklistOf(portal, people.member);
    expect(items[0].returned).toMatchObject({
      comment: `${'a'.repeat(299)}…`,
      comments: commented
        .slice(0, 3)
        .map(criterionId => ({ criterionId, text: 'b'.repeat(300) })),
      commentCount: 4,
    });
  });
});

describe.each(createTestDatabases().eachSupportedId())(
  'reviews that are not asked for any more, on %s',
  databaseId => {
    const databases = createTestDatabases();

    it('neither wait for anybody nor are shown as returned', async () => {
      const database = await databases.init(databaseId);
      const before = await HttpPortal.start({ database, maturity });
      const [criterionId] = (await reviewOf(before, people.member))
        .criterionIds;
      for (const [subject, decision] of [
        [LEDGER, 'return'],
        [INVOICES, undefined],
      ] as const) {
        const path = `/assessments/${pathOf(subject)}/review`;
        const owner = before.as(people.member);
        await owner.answer(subject, criterionId, { status: 'met' });
        const { body } = await owner.post(path, {});
        if (decision) {
          await before.as(people.memberAbove).post(`${path}/decision`, {
            reviewId: body.id,
            decision,
            comment: 'Not yet',
          });
        }
      }
      const seen = async (portal: HttpPortal) => ({
        waiting: (
          await portal.as(people.memberAbove).get('/reviews')
        ).body.items.map(refOf),
        returned: (
          await worklistOf(portal, people.member, '?state=returned')
        ).items.map(refOf),
      });
      const everything = { waiting: [INVOICES], returned: [LEDGER] };
      expect(await seen(before)).toEqual(everything);
      const nothing = { waiting: [], returned: [] };
      for (const [scopes, expected] of [
        [[{ kinds: ['Group'] }], nothing],
        [[{ types: ['library'] }, { kinds: ['group'] }], nothing],
        [[{ groups: ['group:default/checkout'] }], nothing],
        [[], nothing],
        [
          [{ kinds: ['Group'] }, { types: ['SERVICE'], groups: ['company'] }],
          everything,
        ],
        [[{}], everything],
      ] as const) {
        const portal = await HttpPortal.start({
          database,
          maturity: { review: { scopes } },
        });
        expect(await seen(portal)).toEqual(expected);
      }
    });
  },
);
