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
  Criterion,
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
  maturityPermissions,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  createMaturityPolicyDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { component } from '../tests/__testUtils__/catalogEntities';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const CART = 'component:default/cart';
const HISTORY_OF_CART = '/assessments/component/default/cart/history';

describe('a permission policy', () => {
  const policy = new TestPolicy();
  let portal: HttpPortal;
  let criterion: Criterion;
  const outsider = () => portal.as(people.outsider);
  beforeAll(async () => {
    portal = await HttpPortal.start({ policy });
    [criterion] = await outsider().criteria();
  });
  beforeEach(() => {
    policy.decide = () => undefined;
  });
  it('lets people do what the policy allows, owners or not', async () => {
    const answered = await outsider().answer(CART, criterion.id, {
      status: 'met',
    });
    expect(answered.status).toBe(200);
    const { assessment } = await outsider().tab(CART);
    expect(assessment).toMatchObject({ canUpdate: true });
    const { rollup, conditional } = await outsider().rollup('all');
    expect(conditional).toBe(false);
    expect(rollup).toMatchObject({ subjects: 10, coverage: { decided: 1 } });
  });

  it('reads nothing of assessments where the policy denies it', async () => {
    policy.deny('maturity.assessment.read');
    const tab = await outsider().get('/entities/component/default/cart');
    expect(tab.status).toBe(403);
    expect(tab.body.error.message).toBe(
      `You may not read the assessment of ${CART}; ask its owner or the team that runs this portal`,
    );
    expect((await outsider().get(HISTORY_OF_CART)).status).toBe(403);
    await expect(outsider().subjects('all')).resolves.toEqual({
      items: [],
      total: 0,
    });
    const view = await outsider().rollup('all', '?children=true&trendWeeks=9');
    expect(view.conditional).toBe(true);
    const ofScopes = [view, ...(view.children ?? [])];
    for (const { rollup } of ofScopes) {
      expect(rollup).toMatchObject({ subjects: 0, coverage: { total: 0 } });
    }
    expect(view.trend?.map(({ distributions }) => distributions)).toEqual([
      view.rollup.distributions,
    ]);
    // The tabs of scopes show what may be counted, and no assessment of their own.
    const group = await outsider().tab('group:default/payments');
    expect(group.assessment).toBeUndefined();
    expect(group.rollup?.rollup.subjects).toBe(0);
    const user = await outsider().tab(people.member);
    expect(user.owned).toEqual({ items: [], total: 0 });
  });

  it('shows no rollups where the policy denies them', async () => {
    policy.deny('maturity.rollup.read');
    for (const path of [
      '/rollups/all',
      '/rollups/all/subjects',
      '/rollups/group:default%2Funknown',
      '/entities/group/default/payments',
      '/entities/system/default/billing',
    ]) {
      const { status, body } = await outsider().get(path);
      expect({ path, status, name: body.error.name }).toEqual({
        path,
        status: 403,
        name: 'NotAllowedError',
      });
    }
    await expect(outsider().tab(CART)).resolves.toMatchObject({
      assessment: {},
    });
  });

  it('changes nothing where the policy denies it', async () => {
    policy.deny('maturity.assessment.update');
    const member = portal.as(people.member);
    const { assessment } = await member.tab(LEDGER);
    expect(assessment?.canUpdate).toBe(false);
    const refused = await member.answer(LEDGER, criterion.id, {
      status: 'met',
    });
    expect(refused.status).toBe(403);
    const imported = await member.post('/assessments/import', {
      id: 'denied',
      label: 'Denied',
      answers: [rowFor(LEDGER, criterion)],
    });
    expect(imported.status).toBe(403);
    const moved = await member.post('/assessments/move', {
      from: CART,
      to: LEDGER,
    });
    expect(moved.status).toBe(403);
    await expect(member.tab(LEDGER)).resolves.toMatchObject({
      assessment: { answers: [] },
    });
  });

  it('counts, lists and shows what a condition on reading allows, and no more', async () => {
    policy.decide = ({ permission }) =>
      isPermission(permission, maturityAssessmentReadPermission)
        ? createMaturityConditionalDecision(permission, {
            anyOf: [
              maturityConditions.inGroup({
                groups: ['group:default/payments'],
              }),
              {
                allOf: [
                  maturityConditions.inSystem({
                    systems: ['system:default/billing'],
                  }),
                  { not: maturityConditions.hasKind({ kinds: ['API'] }) },
                ],
              },
            ],
          })
        : undefined;
    const readable = ['eclipse', 'invoices', 'ledger', 'retired'];

    const { items, total } = await outsider().subjects('all');
    expect(total).toBe(4);
    expect(items.map(({ entityRef }) => entityRef)).toEqual(
      readable.map(name => `component:default/${name}`),
    );
    const all = await outsider().rollup('all', '?trendWeeks=9');
    expect(all).toMatchObject({
      conditional: true,
      rollup: {
        subjects: 4,
        optedOut: 1,
        // What was answered for the cart is not among it.
        coverage: { decided: 0 },
      },
    });
    expect(all.trend).toHaveLength(1);
    const engineering = await outsider().rollup(
      'group:default/engineering',
      '?children=true',
    );
    expect(
      engineering.children?.map(
        ({ entityRef = 'direct', rollup }) => `${entityRef} ${rollup.subjects}`,
      ),
    ).toEqual([
      'group:default/checkout 0',
      'group:default/nightfall 1',
      'group:default/payments 3',
    ]);
    // An owner that does not exist is known by its subjects alone.
    const ghost = await outsider().get('/rollups/group:default%2Fghost');
    expect(ghost.status).toBe(404);

    await expect(outsider().tab(LEDGER)).resolves.toMatchObject({
      assessment: { canUpdate: true },
    });
    const cart = await outsider().get('/entities/component/default/cart');
    expect(cart.status).toBe(403);
    expect((await outsider().get(HISTORY_OF_CART)).status).toBe(403);
  });

  it('decides on an import of any size by asking the policy once', async () => {
    policy.decide = createMaturityPolicyDecision;
    const many = Array.from({ length: 400 }, (_, index) =>
      component(`many-${index}`, { owner: 'group:default/payments' }),
    );
    portal.entities.push(...many);
    await portal.synchronize();
    const answers = many.map(({ metadata: { name } }) =>
      rowFor(`component:default/${name}`, criterion),
    );
    policy.asked = 0;
    const imported = await portal
      .as(people.member)
      .post('/assessments/import', { id: 'many', label: 'Many', answers });
    expect(imported.body).toMatchObject({ imported: 400, subjects: 400 });
    // Once for reading, once for updating, and once for names.
    expect(policy.asked).toBe(3);
  });

  it('tells policy engines its permissions and rules, and applies conditions for them', async () => {
    const metadata = await portal.asService().send({
      method: 'GET',
      path: '/.well-known/backstage/permissions/metadata',
    });
    expect(metadata.body).toMatchObject({
      permissions: maturityPermissions.map(({ name }) => ({ name })),
      rules: expect.arrayContaining(
        ['HAS_KIND', 'IN_GROUP', 'IN_SYSTEM', 'IS_SUBJECT_OWNER'].map(name =>
          expect.objectContaining({
            name,
            resourceType: 'maturity-assessment',
            paramsSchema: expect.objectContaining({ type: 'object' }),
          }),
        ),
      ),
    });

    policy.decide = createMaturityPolicyDecision;
    const refs = [LEDGER, CART, 'component:default/unknown'];
    const decided = await portal.as(people.memberBelow).send({
      pluginId: 'permission',
      method: 'POST',
      path: '/authorize',
      body: {
        items: refs.map(resourceRef => ({
          id: resourceRef,
          permission: maturityAssessmentUpdatePermission,
          resourceRef,
        })),
      },
    });
    expect(decided.body.items).toEqual([
      { id: LEDGER, result: 'ALLOW' },
      { id: CART, result: 'DENY' },
      { id: 'component:default/unknown', result: 'DENY' },
    ]);
  });
});

function rowFor(entityRef: string, criterion: Criterion) {
  return {
    entityRef,
    criterionId: criterion.id,
    status: 'met',
    answeredAt: new Date(Date.now() - 1000).toISOString(),
  };
}
