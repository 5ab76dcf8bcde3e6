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
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  ModelSummary,
  RESOURCE_TYPE_MATURITY_ASSESSMENT,
  maturityAssessmentReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  MaturityAssessmentFilter,
  createMaturityConditionalDecision,
  maturityAssessmentRules,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import fc from 'fast-check';
import { DatabaseCatalogStore } from '../database/DatabaseCatalogStore';
import { RollupCell } from '../rollups/types';
import { DatabaseRollupStore } from '../database/DatabaseRollupStore';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import {
  component,
  domain,
  group,
  system,
  user,
} from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { readResources } from './readResources';

jest.setTimeout(60_000);

type Criteria = PermissionCriteria<
  PermissionCondition<typeof RESOURCE_TYPE_MATURITY_ASSESSMENT>
>;

/** Company > Division > Team > Squad, another team beside, owners and systems that do not exist, and a cycle. */
const ENTITIES = [
  group('company'),
  group('division', { parents: ['group:default/company'] }),
  group('team', { parents: ['group:default/division'] }),
  group('squad', { parents: ['group:default/team'] }),
  group('other', { parents: ['group:default/division'] }),
  group('hen', { parents: ['group:default/egg'] }),
  group('egg', { parents: ['group:default/hen'] }),
  user('ada', { memberOf: ['group:default/team'] }),
  domain('money'),
  system('billing', { domain: 'domain:default/money' }),
  system('shopping'),
  component('plain'),
  component('owned', { owner: 'group:default/team' }),
  component('placed', { system: 'system:default/billing' }),
  component('both', {
    owner: 'group:default/squad',
    system: 'system:default/billing',
  }),
  component('shop', {
    owner: 'group:default/other',
    system: 'system:default/shopping',
  }),
  component('above', { owner: 'group:default/company' }),
  component('personal', { owner: 'user:default/ada' }),
  component('ghostly', {
    owner: 'group:default/ghost',
    system: 'system:default/ghost',
  }),
  component('circular', { owner: 'group:default/hen' }),
  component('opted-out', { owner: 'group:default/team', optOut: 'Old' }),
  { ...component('api', { owner: 'group:default/team' }), kind: 'API' },
];

const ownedBy = (...claims: string[]) =>
  maturityConditions.isSubjectOwner({ claims });
const inGroup = (...groups: string[]) => maturityConditions.inGroup({ groups });
const inSystem = (...systems: string[]) =>
  maturityConditions.inSystem({ systems });
const ofKind = (...kinds: string[]) => maturityConditions.hasKind({ kinds });

/** Conditions and the subjects that they allow, found by looking at the catalog above. */
const EXAMPLES: Array<[string, Criteria, string[]]> = [
  [
    'owned by a team',
    ownedBy('group:default/team'),
    ['above', 'api', 'opted-out', 'owned'],
  ],
  [
    'owned by a squad below it',
    ownedBy('group:default/squad'),
    ['above', 'api', 'both', 'opted-out', 'owned'],
  ],
  ['owned by a person', ownedBy('user:default/ada'), ['personal']],
  ['owned by nobody', ownedBy(), []],
  [
    'in a division',
    inGroup('Group:default/Division'),
    ['api', 'both', 'opted-out', 'owned', 'shop'],
  ],
  ['in a circle', inGroup('group:default/egg'), ['circular']],
  [
    'in a group that does not exist',
    inGroup('group:default/ghost'),
    ['ghostly'],
  ],
  [
    'in a system',
    inSystem('system:default/billing', 'system:default/ghost'),
    ['both', 'ghostly', 'placed'],
  ],
  ['of a kind', ofKind('API'), ['api']],
  ['of no kind', ofKind(), []],
  [
    'neither in a system nor in a group, which leaves what has none',
    {
      not: {
        anyOf: [
          inSystem('system:default/billing'),
          inGroup('group:default/company'),
        ],
      },
    },
    ['circular', 'ghostly', 'personal', 'plain'],
  ],
  [
    'owned and not an API, or in a system',
    {
      anyOf: [
        { allOf: [ownedBy('group:default/team'), { not: ofKind('api') }] },
        inSystem('system:default/shopping'),
      ],
    },
    ['above', 'opted-out', 'owned', 'shop'],
  ],
];

const references = fc.subarray([
  'group:default/company',
  'group:default/division',
  'group:default/team',
  'group:default/squad',
  'group:default/other',
  'group:default/hen',
  'group:default/ghost',
  'user:default/ada',
  'system:default/billing',
  'system:default/shopping',
  'system:default/ghost',
  'SYSTEM:default/Billing',
  'component',
  'API',
  '',
]);

const { criteria } = fc.letrec<{ criteria: Criteria }>(tie => {
  const parts = fc.array(tie('criteria'), { minLength: 1, maxLength: 3 });
  return {
    criteria: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      references.map(values => ownedBy(...values)),
      references.map(values => inGroup(...values)),
      references.map(values => inSystem(...values)),
      references.map(values => ofKind(...values)),
      tie('criteria').map((not): Criteria => ({ not })),
      parts.map(([first, ...rest]): Criteria => ({ allOf: [first, ...rest] })),
      parts.map(([first, ...rest]): Criteria => ({ anyOf: [first, ...rest] })),
    ),
  };
});

const rules = Object.values(maturityAssessmentRules);
const isAllowed = createConditionAuthorizer(rules);
const toFilter: ConditionTransformer<MaturityAssessmentFilter> =
  createConditionTransformer(rules);

describe('conditions on assessments', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let rollupStore: DatabaseRollupStore;
    let catalogStore: DatabaseCatalogStore;
    let model: ModelSummary;
    beforeAll(async () => {
      const database = await databases.init(databaseId);
      const portal = await HttpPortal.start({
        database,
        entities: ENTITIES,
        maturity: { subjects: [{ kind: 'Component' }, { kind: 'API' }] },
      });
      rollupStore = DatabaseRollupStore.create({ database });
      catalogStore = DatabaseCatalogStore.create({ database });
      const { body } = await portal.asService().get('/models');
      [model] = body.items;
    });

    /** The subjects that the condition allows, by the SQL that it becomes. */
    const selected = async (conditions: Criteria) => {
      const { items, total } = await rollupStore.listSubjects({
        modelId: model.id,
        edition: model.edition,
        subjectScope: 'service',
        scopeRefs: ['all'],
        dimensionId: 'overall',
        selection: { readable: { condition: toFilter(conditions) } },
        limit: 100,
      });
      expect(total).toBe(items.length);
      return items.map(({ entity }) => entity.entityRef);
    };

    /** The subjects that the condition allows, asked for each by itself. */
    const applied = async (conditions: Criteria) => {
      const refs = await selected({ anyOf: [ofKind('component', 'api')] });
      const resources = await readResources(refs, catalogStore);
      const decision = createMaturityConditionalDecision(
        maturityAssessmentReadPermission,
        conditions,
      );
      expect(decision.result).toBe(AuthorizeResult.CONDITIONAL);
      return refs.filter((_, index) => isAllowed(decision, resources[index]));
    };

    it.each(EXAMPLES)('allow what is %s', async (_, conditions, expected) => {
      const names = (refs: string[]) =>
        refs.map(ref => ref.replace(/^.*\//, '')).sort();
      expect(names(await selected(conditions))).toEqual(expected);
      expect(names(await applied(conditions))).toEqual(expected);
    });

    it('allow the same in SQL as for each resource, however they are nested', async () => {
      await fc.assert(
        fc.asyncProperty(criteria, async conditions => {
          expect(await selected(conditions)).toEqual(await applied(conditions));
        }),
        { numRuns: 100 },
      );
    });

    it('count the same whether from what a reader may read or from what is left out', async () => {
      const scopeRefs = ['all', 'group:default/company', 'group:default/team'];
      const key = {
        modelId: model.id,
        edition: model.edition,
        subjectScope: 'service' as const,
      };
      const sorted = (cells: Map<string, RollupCell[]>) =>
        scopeRefs.map(scopeRef =>
          (cells.get(scopeRef) ?? []).map(cell => JSON.stringify(cell)).sort(),
        );
      await fc.assert(
        fc.asyncProperty(criteria, async conditions => {
          const readable = { condition: toFilter(conditions) };
          const counted = await rollupStore.countReadable(scopeRefs, key, {
            readable,
          });
          // With a filter, even one that leaves out nothing, subjects are counted one by one.
          const filter = { kinds: ['component', 'api'] };
          expect(sorted(counted)).toEqual(
            sorted(
              await rollupStore.countReadable(scopeRefs, key, {
                readable,
                filter,
              }),
            ),
          );
          expect(
            (counted.get('all') ?? [])
              .filter(({ dimensionId }) => dimensionId === 'overall')
              .reduce((total, { subjects }) => total + subjects, 0),
          ).toBe((await applied(conditions)).length);
        }),
        { numRuns: 100 },
      );
    });
  });
});
