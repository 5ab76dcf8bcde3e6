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
import { RollupView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { component } from '../tests/__testUtils__/catalogEntities';

jest.setTimeout(60_000);

describe('the Maturity tab', () => {
  let portal: HttpPortal;
  beforeAll(async () => {
    portal = await HttpPortal.start();
  });
  const tab = (entityRef: string) => portal.as(people.member).tab(entityRef);

  it('shows a service its assessment', async () => {
    await expect(tab('component:default/ledger')).resolves.toEqual({
      entityRef: 'component:default/ledger',
      sampleData: false,
      ownerRefs: ['group:default/payments'],
      ownerExists: true,
      assessment: expect.objectContaining({
        scope: 'service',
        subject: {
          kind: 'component',
          type: 'service',
          lifecycle: 'production',
        },
        modelId: 'cncf-cloud-native',
        answers: [],
        canUpdate: true,
      }),
      targets: expect.objectContaining({ maySet: ['subject'] }),
      ground: [
        expect.objectContaining({ scope: 'team', title: 'Payments Team' }),
        expect.objectContaining({ scope: 'org', title: 'Example Company' }),
      ],
    });
  });

  it.each([
    ['api:default/billing-api', 'kind'],
    ['resource:default/billing-db', 'kind'],
    ['component:default/handbook', 'type'],
    ['component:default/prototype', 'lifecycle'],
  ])('says why %s is not assessed', async (entityRef, notAssessed) => {
    await expect(tab(entityRef)).resolves.toEqual({
      entityRef,
      sampleData: false,
      ownerRefs: expect.any(Array),
      ...(notAssessed !== 'kind' && { ownerExists: true }),
      notAssessed,
    });
  });

  it('says why an entity has opted out', async () => {
    await expect(tab('component:default/retired')).resolves.toMatchObject({
      notAssessed: 'opted-out',
      optOutReason: 'Switched off in spring',
    });
  });

  it('assesses what has an owner that does not exist, or none', async () => {
    await expect(tab('component:default/orphan')).resolves.toMatchObject({
      ownerRefs: ['group:default/ghost'],
      ownerExists: false,
      assessment: { canUpdate: false },
    });
    await expect(tab('component:default/stray')).resolves.toMatchObject({
      ownerRefs: [],
      assessment: { canUpdate: false },
    });
  });

  it('shows groups, systems and domains their rollup', async () => {
    const group = await tab('group:default/payments');
    expect(group.ownerRefs).toEqual([]);
    expect(summaryOf(group.rollup)).toEqual({
      title: 'Payments Team',
      subjects: 3,
      optedOut: 1,
      children: ['direct: 3', 'group:default/mobile: 0'],
    });
    const organization = await tab('group:default/company');
    expect(summaryOf(organization.rollup)).toEqual({
      title: 'Example Company',
      subjects: 7,
      optedOut: 1,
      children: ['group:default/engineering: 7'],
    });
    const system = await tab('system:default/billing');
    expect(summaryOf(system.rollup)).toEqual({
      title: 'Billing',
      subjects: 2,
      optedOut: 0,
      children: [],
    });
    const domain = await tab('domain:default/finance');
    expect(summaryOf(domain.rollup)).toEqual({
      title: 'Finance',
      subjects: 4,
      optedOut: 0,
      children: ['system:default/billing: 2', 'system:default/shopping: 2'],
    });
  });

  it('shows the teams and the organisation an assessment of their own beside it', async () => {
    const team = await tab('group:default/payments');
    expect(team.assessment).toMatchObject({ scope: 'team', canUpdate: true });
    const organization = await tab('group:default/company');
    expect(organization.assessment).toMatchObject({ scope: 'org' });
    // It owns nothing by itself.
    const mobile = await tab('group:default/mobile');
    expect(mobile.assessment).toBeUndefined();
    expect(mobile.rollup?.rollup.subjects).toBe(0);
  });

  it('shows a person what they own, themselves and through their groups', async () => {
    const user = await tab(people.member);
    expect(user.owned).toMatchObject({ total: 4 });
    expect(user.owned?.items.map(({ entityRef }) => entityRef)).toEqual(
      ['diary', 'invoices', 'ledger', 'retired'].map(
        name => `component:default/${name}`,
      ),
    );
  });

  it('says that a new entity has not been read yet', async () => {
    portal.entities.push(component('newcomer'));
    await expect(tab('component:default/newcomer')).resolves.toEqual({
      entityRef: 'component:default/newcomer',
      sampleData: false,
      ownerRefs: [],
      notAssessed: 'not-yet-read',
    });
    portal.entities.pop();
  });
});

function summaryOf(view: RollupView | undefined) {
  return {
    title: view?.title,
    subjects: view?.rollup.subjects,
    optedOut: view?.rollup.optedOut,
    children: view?.children?.map(
      ({ kind, entityRef, rollup }) =>
        `${entityRef ?? kind}: ${rollup.subjects}`,
    ),
  };
}
