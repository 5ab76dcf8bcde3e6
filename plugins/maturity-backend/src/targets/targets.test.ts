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
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { createMaturityPolicyDecision } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const COMPANY = 'group:default/company';
const ENGINEERING = 'group:default/engineering';
const PAYMENTS = 'group:default/payments';
const LEDGER = 'component:default/ledger';

const put = (
  portal: HttpPortal,
  person: string,
  entityRef: string,
  reach: string,
  targets: unknown,
) =>
  portal
    .as(person)
    .put(`/targets/${entityRef.replace(':', '/')}`, { reach, targets });

const dueIn = (years: number) => `${new Date().getUTCFullYear() + years}-03-01`;

/** The default policy of the plugin. */
const defaultPolicy: PermissionPolicy = {
  handle: async (request, user) =>
    createMaturityPolicyDecision(request, user) ?? {
      result: AuthorizeResult.ALLOW,
    },
};

describe.each([
  ['with permissions off', undefined],
  ['with the default policy', defaultPolicy],
])('targets %s', (_, policy) => {
  let portal: HttpPortal;
  beforeAll(async () => {
    portal = await HttpPortal.start({ policy });
  });

  it('applies the default of the model until somebody sets one', async () => {
    const { targets } = await portal.as(people.member).tab(LEDGER);
    expect(targets).toEqual({
      effective: [
        'overall',
        'people',
        'process',
        'policy',
        'technology',
        'business-outcomes',
      ].map(dimensionId => ({ dimensionId, level: 2, origin: 'model' })),
      own: [],
      maySet: ['subject'],
    });
  });

  it('lets owners set them for a subject, and the group and those above it for what a group owns', async () => {
    const overall = [{ dimensionId: 'overall', level: 3, dueOn: dueIn(1) }];
    const statuses = async (entityRef: string, reach: string) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(people).map(async ([name, person]) => {
            const response = await put(
              portal,
              person,
              entityRef,
              reach,
              overall,
            );
            return [name, response.status];
          }),
        ),
      );
    expect(await statuses(LEDGER, 'subject')).toEqual({
      member: 200,
      memberBelow: 200,
      memberAbove: 403,
      memberBeside: 403,
      outsider: 403,
    });
    expect(await statuses(PAYMENTS, 'owned')).toEqual({
      member: 200,
      memberBelow: 403,
      memberAbove: 200,
      memberBeside: 403,
      outsider: 403,
    });
    expect(await statuses(COMPANY, 'owned')).toEqual({
      member: 403,
      memberBelow: 403,
      memberAbove: 403,
      memberBeside: 403,
      outsider: 403,
    });
    const { targets } = await portal.as(people.memberAbove).tab(ENGINEERING);
    expect(targets?.maySet).toEqual(['subject', 'owned']);
  });

  it('tells where the target of a subject comes from, but not names that are not to be known', async () => {
    await put(portal, people.member, LEDGER, 'subject', []);
    await put(portal, people.memberAbove, PAYMENTS, 'owned', [
      { dimensionId: 'policy', level: 4, dueOn: dueIn(2) },
    ]);
    await put(portal, people.memberAbove, ENGINEERING, 'owned', [
      { dimensionId: 'overall', level: 3 },
    ]);
    const before = await portal.as(people.member).tab(LEDGER);
    const found = Object.fromEntries(
      before.targets?.effective.map(target => [target.dimensionId, target]) ??
        [],
    );
    expect(found.policy).toEqual({
      dimensionId: 'policy',
      level: 4,
      dueOn: dueIn(2),
      origin: 'group',
      holderRef: PAYMENTS,
      holderTitle: 'Payments Team',
    });
    expect(found.overall).toMatchObject({ level: 3, holderRef: ENGINEERING });

    portal.hidden.add(ENGINEERING);
    portal.hidden.add(people.memberAbove);
    const hidden = await portal.as(people.member).tab(LEDGER);
    expect(
      hidden.targets?.effective.find(
        ({ dimensionId }) => dimensionId === 'overall',
      ),
    ).toEqual({ dimensionId: 'overall', level: 3, origin: 'group' });
    const group = await portal.as(people.member).tab(PAYMENTS);
    expect(group.targets?.own).toEqual([
      {
        reach: 'owned',
        dimensionId: 'policy',
        level: 4,
        dueOn: dueIn(2),
        setAt: expect.any(String),
      },
    ]);
    const refused = await put(portal, people.member, ENGINEERING, 'owned', []);
    expect(refused.status).toBe(404);
    portal.hidden.clear();
  });

  it('audits every change, and records it in the history', async () => {
    portal.audited = [];
    await put(portal, people.member, LEDGER, 'subject', [
      { dimensionId: 'people', level: 2 },
    ]);
    await put(portal, people.outsider, LEDGER, 'subject', []);
    expect(
      portal.audited.map(({ eventId, outcome }) => `${eventId} ${outcome}`),
    ).toEqual(['target-update success', 'target-update failure']);
    const history = await portal
      .as(people.member)
      .get('/assessments/component/default/ledger/history');
    expect(history.body.items[0]).toMatchObject({
      cause: 'target',
      authorRef: people.member,
    });
  });

  it.each([
    [{ dimensionId: 'magic', level: 2 }, /no dimension 'magic'/],
    [{ dimensionId: 'people', level: 6 }, /no level 6; the highest is 5/],
    [{ dimensionId: 'people', level: 0 }, /level/],
    [{ dimensionId: 'people', level: 1.5 }, /level/],
    [{ dimensionId: 'people', level: 2, dueOn: '2020-01-01' }, /from today/],
    [{ dimensionId: 'people', level: 2, dueOn: '9999-12-31' }, /from today/],
    [{ dimensionId: 'people', level: 2, dueOn: '2027-02-30' }, /dueOn|date/],
    [{ dimensionId: 'people', level: 2, dueOn: 'soon' }, /dueOn|date/],
    [{ dimensionId: "'; drop table targets; --", level: 2 }, /no dimension/],
  ])('refuses %j', async (target, message) => {
    const response = await put(portal, people.member, LEDGER, 'subject', [
      target,
    ]);
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(message);
  });

  it('refuses what makes no sense for the entity', async () => {
    const twice = await put(portal, people.member, LEDGER, 'subject', [
      { dimensionId: 'people', level: 2 },
      { dimensionId: 'people', level: 3 },
    ]);
    expect(twice.body.error.message).toContain("'people' is there twice");
    const many = await put(
      portal,
      people.member,
      LEDGER,
      'subject',
      Array.from({ length: 51 }, () => ({ dimensionId: 'people', level: 2 })),
    );
    expect(many.status).toBe(400);
    const notAssessed = await put(
      portal,
      people.member,
      'api:default/billing-api',
      'subject',
      [],
    );
    expect(notAssessed.status).toBe(403);
    const service = await portal
      .asService()
      .put('/targets/component/default/ledger', {
        reach: 'subject',
        targets: [],
      });
    expect(service.status).toBe(403);
  });
});
