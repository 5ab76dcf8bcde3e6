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
import {
  CohortView,
  FilterValues,
  GapView,
  RollupView,
  SubjectPage,
  maturityAssessmentReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpCaller } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import {
  component,
  domain,
  group,
  system,
  user,
} from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(120_000);

const COHORT = 'cloud-native-maturity.io/cohort';

/** Company > Shop > Cart, with services of all kinds at each. */
const ENTITIES = [
  group('company'),
  group('shop', { parents: ['group:default/company'] }),
  group('cart', { parents: ['group:default/shop'] }),
  user('olga', { memberOf: ['group:default/shop'] }),
  domain('sales'),
  system('web', { title: 'The Web Shop', domain: 'domain:default/sales' }),
  system('secret'),
  component('front', {
    owner: 'group:default/shop',
    system: 'system:default/web',
    tags: ['java', 'public'],
    annotations: { [COHORT]: 'Cloud-Native' },
  }),
  component('basket', {
    owner: 'group:default/cart',
    system: 'system:default/web',
    lifecycle: 'experimental',
    tags: ['go'],
    annotations: { [COHORT]: 'migrating' },
  }),
  component('prices', {
    owner: 'group:default/cart',
    type: 'library',
    tags: ['java'],
    annotations: { [COHORT]: 'nonsense' },
  }),
  component('ledger', {
    owner: 'group:default/company',
    system: 'system:default/secret',
  }),
];

const namesOf = ({ items }: SubjectPage) =>
  items.map(({ entityRef }) => entityRef.split('/')[1]);

describe('views of rollups', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const policy = new TestPolicy();
    let portal: HttpPortal;
    let reader: HttpCaller;

    async function read<T>(path: string): Promise<T> {
      const response = await reader.get(path);
      expect([path, response.status]).toEqual([path, 200]);
      return response.body;
    }

    beforeAll(async () => {
      portal = await HttpPortal.start({
        database: await databases.init(databaseId),
        entities: ENTITIES,
        maturity: { subjects: [{ kind: 'Component' }] },
        policy,
      });
      reader = portal.as(people.member);
    });
    beforeEach(() => {
      policy.decide = () => undefined;
      portal.hidden = new Set();
    });

    it('count what a group owns itself beside what is below it', async () => {
      const all = await read<RollupView>('/rollups/group:default%2Fshop');
      expect(all).toMatchObject({
        depth: 'all',
        filtered: false,
        rollup: { subjects: 3, freshness: { unanswered: 3, fresh: 0 } },
      });
      const own = await read<RollupView>(
        '/rollups/group:default%2Fshop?depth=own&children=true&trendWeeks=4',
      );
      expect(own).toMatchObject({ depth: 'own', rollup: { subjects: 1 } });
      expect(own.children).toBeUndefined();
      expect(own.trend).toHaveLength(1);
      expect(
        namesOf(await read('/rollups/group:default%2Fshop/subjects?depth=own')),
      ).toEqual(['front']);
      const refused = await reader.get('/rollups/all?depth=own');
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain('depth');
    });

    it.each([
      ['kind=COMPONENT', ['basket', 'front', 'ledger', 'prices']],
      ['type=library', ['prices']],
      ['type=library&type=service', ['basket', 'front', 'ledger', 'prices']],
      ['lifecycle=production&tag=java', ['front', 'prices']],
      ['tag=java&tag=go&type=service', ['basket', 'front']],
      ['system=web', ['basket', 'front']],
      ['domain=domain:default/sales&lifecycle=experimental', ['basket']],
      ['cohort=migrating', ['basket']],
      ['cohort=unknown', ['ledger', 'prices']],
      ['cohort=unknown&cohort=cloud-native', ['front', 'ledger', 'prices']],
      ['tag=none', []],
    ])('leave out what does not fit %s', async (filter, names) => {
      expect(namesOf(await read(`/rollups/all/subjects?${filter}`))).toEqual(
        names,
      );
      const view = await read<RollupView>(
        `/rollups/organization?children=true&trendWeeks=4&${filter}`,
      );
      expect(view).toMatchObject({
        filtered: true,
        rollup: { subjects: names.length },
      });
      const children = view.children ?? [];
      expect(
        children.reduce((total, { rollup }) => total + rollup.subjects, 0),
      ).toBe(names.length);
      const gaps = await read<GapView>(`/rollups/all/gaps?${filter}`);
      expect(gaps.assessed + gaps.notAssessed).toBe(names.length);
    });

    it('keep both the filter and the condition on what a person may read', async () => {
      policy.decide = (request, who) =>
        request.permission.name === maturityAssessmentReadPermission.name &&
        who?.info.userEntityRef === people.member
          ? createMaturityConditionalDecision(
              maturityAssessmentReadPermission,
              maturityConditions.inGroup({ groups: ['group:default/shop'] }),
            )
          : undefined;
      const view = await read<RollupView>('/rollups/all?type=service');
      expect(view).toMatchObject({
        conditional: true,
        rollup: { subjects: 2 },
      });
      expect(namesOf(await read('/rollups/all/subjects?tag=java'))).toEqual([
        'front',
        'prices',
      ]);
      const values = await read<FilterValues>('/rollups/all/filters');
      expect(values.systems).toEqual([
        { value: 'system:default/web', title: 'The Web Shop', subjects: 2 },
      ]);
      policy.decide = request =>
        request.permission.name === maturityAssessmentReadPermission.name
          ? { result: AuthorizeResult.DENY }
          : undefined;
      for (const path of ['?tag=java', '?depth=own', '']) {
        const nothing = await read<RollupView>(`/rollups/organization${path}`);
        expect(nothing.rollup.subjects).toBe(0);
      }
      expect(await read('/rollups/all/filters')).toMatchObject({ tags: [] });
    });

    it('say what there is to filter by, and nothing that the catalog refuses', async () => {
      expect(await read('/rollups/all/filters')).toEqual({
        kinds: [{ value: 'component', subjects: 4 }],
        types: [
          { value: 'service', subjects: 3 },
          { value: 'library', subjects: 1 },
        ],
        lifecycles: [
          { value: 'production', subjects: 3 },
          { value: 'experimental', subjects: 1 },
        ],
        tags: [
          { value: 'java', subjects: 2 },
          { value: 'go', subjects: 1 },
          { value: 'public', subjects: 1 },
        ],
        systems: [
          { value: 'system:default/web', title: 'The Web Shop', subjects: 2 },
          { value: 'system:default/secret', title: 'secret', subjects: 1 },
        ],
        domains: [
          { value: 'domain:default/sales', title: 'sales', subjects: 2 },
        ],
        cohorts: [
          { value: 'cloud-native', subjects: 1 },
          { value: 'migrating', subjects: 1 },
        ],
        more: false,
      });
      portal.hidden = new Set(['system:default/secret']);
      reader = portal.as(people.outsider);
      const values = await read<FilterValues>('/rollups/all/filters');
      expect(values.systems).toHaveLength(1);
      const refused = await reader.get('/rollups/all?system=secret');
      expect(refused.status).toBe(404);
      reader = portal.as(people.member);
    });

    it('put cohorts side by side', async () => {
      const { items } = await read<CohortView>('/rollups/organization/cohorts');
      expect(items.map(({ id, rollup }) => [id, rollup.subjects])).toEqual([
        ['cloud-native', 1],
        ['migrating', 1],
        ['not-cloud-native', 0],
        ['unknown', 2],
      ]);
    });

    it('rank the criteria that hold services back, in the language of the reader', async () => {
      const service = (await portal.as(people.member).criteria()).filter(
        ({ scope }) => scope === 'service',
      );
      const [first] = service;
      for (const { id, level } of service) {
        if (level === 1 && id !== first.id) {
          await portal
            .as(people.member)
            .answer('component:default/front', id, { status: 'met' });
        }
      }
      const gaps = await read<GapView>('/rollups/all/gaps?limit=2&lang=de');
      expect(gaps.assessed).toBe(1);
      expect(gaps.notAssessed).toBe(3);
      expect(gaps.freshness).toMatchObject({ fresh: 1, unanswered: 3 });
      expect(gaps.items).toHaveLength(2);
      expect(gaps.total).toBeGreaterThan(2);
      expect(gaps.model.levels[0].name).not.toBe('');
      const [top] = gaps.items;
      expect(top.fixIn).toEqual(expect.any(String));
      expect(top).toMatchObject({ held: 1, unknown: 1, partly: 0, notMet: 0 });
      expect(top.statement).not.toBe(
        service.find(({ id }) => id === top.criterionId)?.statement,
      );
      expect(
        namesOf(await read(`/rollups/all/subjects?gap=${top.criterionId}`)),
      ).toEqual(['front']);
      const view = await read<RollupView>('/rollups/all');
      expect(view.rollup).toMatchObject({
        freshness: { fresh: 1, unanswered: 3 },
      });
      expect(view.rollup.distributions[0].medianLevel).toBeDefined();
      const [overall] = view.rollup.targets ?? [];
      expect(overall).toMatchObject({
        dimensionId: 'overall',
        targeted: 4,
        notAssessed: 3,
      });
      expect(overall.reached + overall.below).toBe(1);
    });
  });
});
