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
  Criterion,
  Exception,
  ExceptionPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const PAYMENTS = 'group:default/payments';
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString();

describe('exceptions over HTTP, with permissions switched off', () => {
  let portal: HttpPortal;
  let criteria: Criterion[];
  beforeEach(async () => {
    portal = await HttpPortal.start();
    criteria = await portal.as(people.member).criteria();
  });

  const requestOf = (criterion: Criterion) => ({
    entityRef: LEDGER,
    covers: 'subject',
    criterionId: criterion.id,
    reason: 'It is replaced in spring',
    endsAt: inDays(30),
  });
  const ask = async (userRef: string, body: object): Promise<Exception> => {
    const response = await portal.as(userRef).post('/exceptions', body);
    expect({ status: response.status, text: response.text }).toMatchObject({
      status: 200,
    });
    return response.body;
  };
  const decide = async (userRef: string, id: string, body: object) =>
    portal.as(userRef).post(`/exceptions/${id}/decision`, body);
  const list = async (
    query: Record<string, string> = {},
  ): Promise<ExceptionPage> => {
    const { body } = await portal
      .as(people.member)
      .get(`/exceptions?${new URLSearchParams(query)}`);
    return body;
  };

  it('go from a request by an owner to approval from above, and back', async () => {
    const [criterion] = criteria;
    const asked = await ask(people.member, requestOf(criterion));
    expect(asked).toMatchObject({
      state: 'requested',
      title: 'General Ledger',
      requestedByName: 'Olga Owner',
      canApprove: false,
      canRevoke: true,
    });
    // Neither who asked, nor the team, nor the teams below it and beside it.
    for (const userRef of [
      people.member,
      people.memberBelow,
      people.memberBeside,
      people.outsider,
    ]) {
      const refused = await decide(userRef, asked.id, { decision: 'approve' });
      expect({ userRef, status: refused.status }).toEqual({
        userRef,
        status: 403,
      });
    }
    const approved = await decide(people.memberAbove, asked.id, {
      decision: 'approve',
    });
    expect(approved.body).toMatchObject({
      state: 'approved',
      decidedBy: people.memberAbove,
      canApprove: false,
      canRevoke: true,
    });
    const { assessment } = await portal.as(people.member).tab(LEDGER);
    expect(assessment).toMatchObject({
      exceptions: [{ id: asked.id, state: 'approved' }],
      exceptionRights: {
        canRequest: true,
        group: { entityRef: PAYMENTS, title: 'Payments Team' },
        maximumDays: 180,
      },
    });
    const { rollup } = await portal.as(people.member).rollup(PAYMENTS);
    expect(rollup.exceptions).toEqual({ subjects: 1, criteria: 1 });

    const silent = await decide(people.member, asked.id, {
      decision: 'revoke',
    });
    expect(silent.status).toBe(400);
    const revoked = await decide(people.member, asked.id, {
      decision: 'revoke',
      reason: 'It is done',
    });
    expect(revoked.body).toMatchObject({
      state: 'revoked',
      endReason: 'It is done',
    });
    const late = await decide(people.memberAbove, asked.id, {
      decision: 'revoke',
      reason: 'Again',
    });
    expect(late.status).toBe(409);
  });

  it('are told apart from what nobody may ask for', async () => {
    const [criterion] = criteria;
    const wrong: Array<[object, number, string]> = [
      [{ reason: '   ' }, 400, 'reason: say why'],
      [{ endsAt: inDays(-1) }, 400, 'endsAt: lies in the past'],
      [{ endsAt: inDays(182) }, 400, 'endsAt: is more than 180 days away'],
      [{ endsAt: '9999-12-31T23:59:59Z' }, 400, 'more than 180 days'],
      [{ endsAt: 'soon' }, 400, 'endsAt'],
      [{ criterionId: 'no-such' }, 400, "no criterion 'no-such'"],
      [{ covers: 'owned' }, 400, 'is no group'],
      [{ covers: 'everything' }, 400, 'covers'],
      [{ entityRef: 'ledger' }, 400, 'entityRef'],
      [{ entityRef: 'component:default/none' }, 404, 'There is no component'],
      [{ entityRef: 'component:default/cart' }, 403, 'its owners may'],
      [{ entityRef: 'component:default/retired' }, 400, 'has opted out'],
      [{ more: 1 }, 400, 'more'],
    ];
    for (const [change, status, message] of wrong) {
      const response = await portal
        .as(people.member)
        .post('/exceptions', { ...requestOf(criterion), ...change });
      expect({ change, status: response.status }).toEqual({ change, status });
      expect(response.body.error.message).toContain(message);
    }
    expect((await list()).items).toEqual([]);
    const twice = await ask(people.member, requestOf(criterion));
    const again = await portal
      .as(people.member)
      .post('/exceptions', requestOf(criterion));
    expect(again.status).toBe(409);
    const denied = await decide(people.memberAbove, twice.id, {
      decision: 'deny',
    });
    expect(denied.body.error.message).toContain('reason: say why');
    const unknown = await decide(people.memberAbove, '999', {
      decision: 'approve',
    });
    expect(unknown.status).toBe(404);
    const byService = await portal
      .asService()
      .post('/exceptions', requestOf(criterion));
    expect(byService.status).toBe(403);
  });

  it('are listed by state, scope, subject, criterion and end, page by page, with figures', async () => {
    const ids: string[] = [];
    for (const [index, criterion] of criteria.slice(0, 3).entries()) {
      const { id } = await ask(people.member, {
        ...requestOf(criterion),
        endsAt: inDays(10 + 60 * index),
      });
      ids.unshift(id);
    }
    const ofGroup = await ask(people.member, {
      ...requestOf(criteria[3]),
      entityRef: PAYMENTS,
      covers: 'owned',
    });
    ids.unshift(ofGroup.id);
    await decide(people.memberAbove, ids[3], { decision: 'approve' });
    await decide(people.memberAbove, ids[2], {
      decision: 'deny',
      reason: 'It is not that hard',
    });
    const idsOf = ({ items }: ExceptionPage) => items.map(({ id }) => id);
    expect(idsOf(await list())).toEqual(ids);
    const first = await list({ limit: '3' });
    expect(idsOf(first)).toEqual(ids.slice(0, 3));
    expect(
      idsOf(await list({ limit: '3', cursor: first.nextCursor ?? '' })),
    ).toEqual(ids.slice(3));
    expect(idsOf(await list({ state: 'approved,denied' }))).toEqual([
      ids[2],
      ids[3],
    ]);
    expect(idsOf(await list({ criterionId: criteria[0].id }))).toEqual([
      ids[3],
    ]);
    expect(idsOf(await list({ endsBefore: inDays(20) }))).toEqual([ids[3]]);
    expect(
      idsOf(await list({ entityRef: 'component:default/invoices' })),
    ).toEqual([ofGroup.id]);
    expect(idsOf(await list({ scope: 'group:default/engineering' }))).toEqual(
      ids,
    );
    expect(idsOf(await list({ scope: 'system:default/billing' }))).toEqual(
      ids.slice(1),
    );
    expect(idsOf(await list({ scope: 'group:default/checkout' }))).toEqual([]);
    const { figures } = await list({
      scope: 'organization',
      figures: 'true',
      limit: '1',
    });
    expect(figures).toMatchObject({
      open: 1,
      requested: 2,
      endingSoon: 1,
      lapses: [],
      complete: true,
    });
    expect(figures?.oldestAgeDays).toBeLessThan(1);
    for (const query of ['?state=lost', '?cursor=e30', '?scope=nowhere']) {
      const { status } = await portal
        .as(people.member)
        .get(`/exceptions${query}`);
      expect({ query, status }).toEqual({ query, status: 400 });
    }
  });

  it('tell which subjects lose a level when they end', async () => {
    const must = criteria.filter(({ level }) => level === 1);
    const [left, ...met] = must;
    for (const { id } of met) {
      await portal.as(people.member).answer(LEDGER, id, { status: 'met' });
    }
    const before = await portal.as(people.member).tab(LEDGER);
    for (const criterion of [left]) {
      const { id } = await ask(people.member, requestOf(criterion));
      await decide(people.memberAbove, id, { decision: 'approve' });
    }
    const after = await portal.as(people.member).tab(LEDGER);
    const { profile } = after.assessment ?? {};
    expect(profile?.withoutExceptions).toEqual(
      before.assessment?.profile.withoutExceptions,
    );
    const levelOf = (side: 'withExceptions' | 'withoutExceptions') =>
      profile?.[side].dimensions.map(({ level }) => level ?? -1);
    const differs =
      JSON.stringify(levelOf('withExceptions')) !==
      JSON.stringify(levelOf('withoutExceptions'));
    const { figures } = await list({ figures: 'true' });
    expect(figures?.lapses).toHaveLength(differs ? 1 : 0);
    const without = await portal
      .as(people.member)
      .rollup(PAYMENTS, '?exceptions=without');
    const usual = await portal.as(people.member).rollup(PAYMENTS);
    expect(without.rollup.subjects).toBe(usual.rollup.subjects);
    // The bands are of the side that is asked for, too.
    const bandOf = async (query: string) => {
      const { body } = await portal
        .as(people.member)
        .get(`/rollups/${encodeURIComponent(PAYMENTS)}/bands${query}`);
      return body.bands[2].rollup;
    };
    expect(await bandOf('?exceptions=without')).toEqual(without.rollup);
    expect(await bandOf('')).toEqual(usual.rollup);
  });
});
