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
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { maturityAssessmentReadPermission } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const CART = 'component:default/cart';
const PAYMENTS = 'group:default/payments';
const COMPANY = 'group:default/company';

/** Reading only what is in the system Billing. */
const billingOnly: PermissionPolicy = {
  handle: async request =>
    isPermission(request.permission, maturityAssessmentReadPermission)
      ? createMaturityConditionalDecision(
          request.permission,
          maturityConditions.inSystem({ systems: ['system:default/billing'] }),
        )
      : { result: AuthorizeResult.ALLOW },
};

describe('the levels of many entities', () => {
  const ask = async (portal: HttpPortal, entityRefs: string[]) => {
    const response = await portal
      .as(people.member)
      .post('/entities/levels', { entityRefs, language: 'en' });
    expect(response.status).toBe(200);
    return response.body;
  };
  const refsOf = ({ items }: { items: Array<{ entityRef: string }> }) =>
    items.map(({ entityRef }) => entityRef);

  it('tells where they stand, in the order of the request, and what levels are called', async () => {
    const portal = await HttpPortal.start();
    const criteria = await portal.as(people.member).criteria();
    for (const { id, level } of criteria) {
      if (level === 1) {
        await portal.as(people.member).answer(LEDGER, id, { status: 'met' });
      }
    }
    const page = await ask(portal, [CART, LEDGER, 'Component:default/LEDGER']);
    expect(refsOf(page)).toEqual([CART, LEDGER]);
    expect(page.modelLevels[1]).toEqual({ level: 2, name: 'Operate' });
    expect(page.items[1]).toMatchObject({
      title: 'General Ledger',
      scope: 'service',
      levels: { overall: 1 },
      target: 2,
      atTarget: false,
    });
    expect(page.items[0].levels.overall).toBe('not-assessed');

    await portal.as(people.member).put('/targets/component/default/ledger', {
      reach: 'subject',
      targets: [{ dimensionId: 'overall', level: 1 }],
    });
    const { items } = await ask(portal, [LEDGER]);
    expect(items[0]).toMatchObject({ target: 1, atTarget: true });
  });

  it('leaves out alike what is hidden, unknown and not assessed', async () => {
    const portal = await HttpPortal.start();
    portal.hidden.add(CART);
    const page = await ask(portal, [
      CART,
      'component:default/nowhere',
      'api:default/billing-api',
      LEDGER,
    ]);
    expect(refsOf(page)).toEqual([LEDGER]);
    expect(JSON.stringify(page)).not.toContain('cart');
  });

  it('covers only what a conditional decision lets the reader read', async () => {
    const portal = await HttpPortal.start({ policy: billingOnly });
    const page = await ask(portal, [LEDGER, CART, 'component:default/eclipse']);
    expect(refsOf(page)).toEqual([LEDGER, 'component:default/eclipse']);
    const { ground } = await portal.as(people.member).tab(LEDGER);
    expect(ground).toBeUndefined();
  });

  it('shows the ground that a subject stands on, as far as the reader may read it', async () => {
    const portal = await HttpPortal.start();
    const groundOf = async (entityRef: string) => {
      const { ground } = await portal.as(people.member).tab(entityRef);
      return ground?.map(item => `${item.scope} ${item.title}`);
    };
    expect(await groundOf(LEDGER)).toEqual([
      'team Payments Team',
      'org Example Company',
    ]);
    expect(await groundOf(PAYMENTS)).toEqual(['org Example Company']);
    expect(await groundOf(COMPANY)).toBeUndefined();
    portal.hidden.add(PAYMENTS);
    expect(await groundOf(LEDGER)).toEqual(['org Example Company']);
  });

  it.each([
    [{ entityRefs: [] }],
    [{ entityRefs: Array.from({ length: 101 }, () => LEDGER) }],
    [{ entityRefs: ['ledger'] }],
    [{ entityRefs: [LEDGER], language: '<script>' }],
    [{ entityRefs: 'all' }],
  ])('refuses %j', async body => {
    const portal = await HttpPortal.start();
    const response = await portal
      .as(people.member)
      .post('/entities/levels', body);
    expect(response.status).toBe(400);
  });
});
