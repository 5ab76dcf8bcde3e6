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
import fc from 'fast-check';
import {
  component,
  group,
  system,
} from '../tests/__testUtils__/catalogEntities';
import { handMadeModel } from '../tests/__testUtils__/handMadeModel';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { withFacts } from '../tests/__testUtils__/withFacts';

jest.setTimeout(240_000);

/** Which fact decides which criterion. */
const DECIDED = { builds: 'ci.build', 'manual-tests': 'ci.tests' };

const model = withFacts(
  handMadeModel,
  Object.fromEntries(
    Object.entries(DECIDED).map(([criterionId, fact]) => [
      criterionId,
      { decide: { fact, operator: 'equal', value: true } },
    ]),
  ),
);

type CriterionId = keyof typeof DECIDED;
const CRITERIA = Object.keys(DECIDED) as CriterionId[];
const NAMES = ['shop', 'cart', 'search'];
const refOf = (name: string) => `component:default/${name}`;

type Step =
  | { does: 'fact'; name: string; criterionId: CriterionId; value: boolean }
  | {
      does: 'answer';
      name: string;
      criterionId: CriterionId;
      status: 'met' | 'not-met' | 'unknown';
    }
  | { does: 'own'; name: string; owner: 'group:default/a' | 'group:default/b' }
  | { does: 'opt'; name: string; out: boolean }
  | { does: 'except'; name: string }
  | { does: 'leave'; name: string; gone: boolean };

const name = fc.constantFrom(...NAMES);
const criterionId = fc.constantFrom(...CRITERIA);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('fact' as const),
      name,
      criterionId,
      value: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      name,
      criterionId,
      status: fc.constantFrom('met', 'not-met', 'unknown'),
    }),
  },
  fc.record({
    does: fc.constant('own' as const),
    name,
    owner: fc.constantFrom('group:default/a', 'group:default/b'),
  }),
  fc.record({ does: fc.constant('opt' as const), name, out: fc.boolean() }),
  fc.record({ does: fc.constant('except' as const), name }),
  fc.record({ does: fc.constant('leave' as const), name, gone: fc.boolean() }),
);

/** What there is to know about a service to count its conflicts by hand. */
interface Known {
  facts: Partial<Record<CriterionId, boolean>>;
  answers: Partial<Record<CriterionId, string>>;
  owner: string;
  out: boolean;
  gone: boolean;
}

class Story {
  readonly services = new Map<string, Known>(
    NAMES.map(each => [
      each,
      {
        facts: {},
        answers: {},
        owner: 'group:default/a',
        out: false,
        gone: false,
      },
    ]),
  );

  constructor(readonly portal: TestPortal) {}

  async read(): Promise<void> {
    this.portal.entities = [
      group('top'),
      group('a', { parents: ['group:default/top'] }),
      group('b', { parents: ['group:default/top'] }),
      system('sales', { owner: 'group:default/top' }),
      ...[...this.services].flatMap(([each, { owner, out, gone }]) =>
        gone
          ? []
          : [
              component(each, {
                owner,
                system: 'system:default/sales',
                optOut: out ? 'Bought' : undefined,
              }),
            ],
      ),
    ];
    // What would remove many entities at once is held until the next reading confirms it.
    if ((await this.portal.synchronize()) === 'held') {
      await this.portal.synchronize();
    }
  }

  private serviceOf(each: string): Known {
    const service = this.services.get(each);
    if (!service) {
      throw new Error(`There is no ${each}`);
    }
    return service;
  }

  async take(taken: Step): Promise<void> {
    const { portal } = this;
    const service = this.serviceOf(taken.name);
    portal.wait({ minutes: 1 });
    if (taken.does === 'fact') {
      const { rejected } = await portal.services.facts.record(
        [
          {
            entityRef: refOf(taken.name),
            name: DECIDED[taken.criterionId],
            value: taken.value,
            observedAt: portal.now,
            evidence: [],
          },
        ],
        'ci',
      );
      if (rejected.length === 0) {
        service.facts[taken.criterionId] = taken.value;
      }
    } else if (taken.does === 'answer') {
      // Nobody answers for what is not there, or has opted out.
      if (!service.gone && !service.out) {
        await portal.answer(refOf(taken.name), taken.criterionId, {
          status: taken.status,
          reason: 'It is so',
        });
        service.answers[taken.criterionId] = taken.status;
      }
    } else if (taken.does === 'except') {
      const entityRef = refOf(taken.name);
      const isOpen = portal.excepted.some(
        exception => exception.entityRef === entityRef,
      );
      if (!service.gone && !service.out && !isOpen) {
        await portal.except({
          entityRef,
          covers: 'subject',
          criterionId: 'builds',
        });
      }
    } else {
      service.owner = taken.does === 'own' ? taken.owner : service.owner;
      service.out = taken.does === 'opt' ? taken.out : service.out;
      service.gone = taken.does === 'leave' ? taken.gone : service.gone;
      await this.read();
    }
    await portal.services.evaluator.evaluateAll();
  }

  /** By service, how many of its answers facts speak against. */
  conflicts(isCounted: (service: Known) => boolean): Record<string, number> {
    return Object.fromEntries(
      [...this.services].flatMap(([each, service]) => {
        const { answers, facts, gone, out } = service;
        const count = CRITERIA.filter(id => {
          const said = answers[id];
          const found = facts[id];
          return (
            said !== undefined &&
            said !== 'unknown' &&
            found !== undefined &&
            said !== (found ? 'met' : 'not-met')
          );
        }).length;
        return isCounted(service) && !gone && !out && count > 0
          ? [[refOf(each), count]]
          : [];
      }),
    );
  }
}

describe('conflicts in rollups', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are counted in every scope, for every reader, and listed, whatever happens on %s',
    async databaseId => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 4, maxLength: 14 }),
          async steps => {
            const portal = await TestPortal.create(
              await databases.init(databaseId),
            );
            portal.models = [model];
            const story = new Story(portal);
            await story.read();
            for (const each of steps) {
              await story.take(each);
            }
            await expectConflicts(story);
            // A count of everything anew finds the same.
            const { recounter } = portal.services;
            expect(await recounter.recount()).toMatchObject({
              cells: 0,
              scores: 0,
            });
            await portal.database('rollup_cells').delete();
            await recounter.recount();
            await expectConflicts(story);
          },
        ),
        { numRuns: 12, seed: 20261121 },
      );
    },
  );
});

async function expectConflicts(story: Story): Promise<void> {
  const { rollupStore } = story.portal.services;
  const key = { ...story.portal.modelKey, subjectScope: 'service' as const };
  const scopes: Record<string, (service: Known) => boolean> = {
    all: () => true,
    'group:default/top': () => true,
    'system:default/sales': () => true,
    'group:default/a': ({ owner }) => owner === 'group:default/a',
    'group:default/b': ({ owner }) => owner === 'group:default/b',
  };
  const condition = { not: { property: 'kind' as const, values: ['none'] } };
  const counts = [
    await rollupStore.readCells(Object.keys(scopes), key),
    await rollupStore.countReadable(Object.keys(scopes), key, {
      readable: { condition },
    }),
  ];
  for (const [scopeRef, isCounted] of Object.entries(scopes)) {
    const expected = story.conflicts(isCounted);
    for (const cells of counts) {
      const ofScope = cells.get(scopeRef) ?? [];
      const sum = (count: 'conflicts' | 'disputed') =>
        ofScope.reduce((total, cell) => total + cell[count], 0);
      expect([scopeRef, sum('disputed'), sum('conflicts')]).toEqual([
        scopeRef,
        Object.keys(expected).length,
        Object.values(expected).reduce((total, count) => total + count, 0),
      ]);
    }
    const { items } = await rollupStore.listSubjects({
      ...key,
      scopeRefs: [scopeRef],
      dimensionId: 'delivery',
      disputed: true,
      limit: 10,
    });
    expect(
      Object.fromEntries(
        items.map(({ entity, conflicts }) => [entity.entityRef, conflicts]),
      ),
    ).toEqual(expected);
  }
}
