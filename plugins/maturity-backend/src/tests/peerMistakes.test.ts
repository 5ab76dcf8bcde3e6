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
  RollupView,
  maturityAssessmentReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import {
  component,
  domain,
  group,
  system,
} from './__testUtils__/catalogEntities';

jest.setTimeout(120_000);

const ROOT = 'group:default/root';

/** Root > Branch > Leaf, a circle, and services that are reached by many ways. */
const ENTITIES = [
  group('root'),
  group('branch', { parents: [ROOT] }),
  group('leaf', { parents: ['group:default/branch', ROOT] }),
  group('empty', { parents: [ROOT] }),
  group('hen', { parents: ['group:default/egg', ROOT, 'group:default/gone'] }),
  group('egg', { parents: ['group:default/hen'] }),
  domain('sales', { owner: ROOT }),
  system('web', { domain: 'domain:default/sales', owner: ROOT }),
  component('own', { owner: ROOT, system: 'system:default/web' }),
  component('wide', { owner: 'group:default/branch' }),
  component('deep', {
    owner: 'group:default/leaf',
    system: 'system:default/web',
  }),
  component('round', { owner: 'group:default/egg' }),
  component('tiny', { owner: 'group:default/leaf', type: 'library' }),
  {
    ...component('api', { owner: ROOT, system: 'system:default/web' }),
    kind: 'API',
  },
];

const SERVICES = 5;

describe('what the closest peer gets wrong, in rollups', () => {
  const policy = new TestPolicy();
  let portal: HttpPortal;

  const read = async (scope: string, query = ''): Promise<RollupView> =>
    portal.as(people.member).rollup(scope, query);

  beforeAll(async () => {
    portal = await HttpPortal.start({
      entities: ENTITIES,
      maturity: { subjects: [{ kind: 'Component' }] },
      policy,
    });
    const answer = async (name: string, upTo: number, type = 'service') => {
      const criteria = await portal.as(people.member).criteria({
        scope: 'service',
        kind: 'component',
        type,
        lifecycle: 'production',
      });
      for (const { id, level } of criteria) {
        if (level <= 1) {
          await portal
            .as(people.member)
            .answer(`component:default/${name}`, id, {
              status: level <= upTo ? 'met' : 'not-met',
            });
        }
      }
    };
    await answer('own', 1);
    await answer('wide', 1);
    await answer('deep', 0);
    await answer('tiny', 1, 'library');
  });
  beforeEach(() => {
    policy.decide = () => undefined;
  });

  it('1: a team without services or answers has no level, and is not at the top', async () => {
    const { rollup } = await read('group:default/empty');
    expect(rollup).toMatchObject({ subjects: 0, assessed: 0 });
    for (const distribution of rollup.distributions) {
      expect(distribution.levels.every(count => count === 0)).toBe(true);
      expect(distribution).not.toHaveProperty('meanScore');
      expect(distribution).not.toHaveProperty('medianLevel');
    }
    const { rollup: unanswered } = await read('group:default/egg');
    expect(unanswered.distributions[0]).toMatchObject({
      notAssessed: 1,
      scored: 0,
    });
  });

  it('5: a parent group keeps the services that it owns itself', async () => {
    const { rollup } = await read(ROOT);
    expect(rollup.subjects).toBe(SERVICES);
    expect((await read(ROOT, '?depth=own')).rollup.subjects).toBe(1);
  });

  it('6: the table below a number is made of what the number counts', async () => {
    const { rollup, children = [] } = await read(ROOT, '?children=true');
    const listed = await portal.as(people.member).subjects(ROOT);
    expect(listed.total).toBe(rollup.subjects);
    const counts = Object.fromEntries(
      children.map(child => [
        child.entityRef ?? child.kind,
        child.rollup.subjects,
      ]),
    );
    // Leaf is below both Branch and Root, so that its services show in both rows and count once in the number above.
    expect(counts).toEqual({
      direct: 1,
      'group:default/branch': 3,
      'group:default/leaf': 2,
      'group:default/hen': 1,
      'group:default/empty': 0,
    });
  });

  it('7: a service that is reached by owner, system and domain counts once', async () => {
    expect((await read('all')).rollup.subjects).toBe(SERVICES);
    expect((await read('domain:default/sales')).rollup.subjects).toBe(2);
    expect((await read('system:default/web')).rollup.subjects).toBe(2);
  });

  it('8: one failing service does not fail everybody, and the distribution shows where it is', async () => {
    const [overall] = (await read(ROOT)).rollup.distributions;
    expect(overall.levels[0]).toBe(1);
    expect(overall.levels[1]).toBe(3);
    expect(overall.medianLevel).toBe(1);
  });

  it('9: a mean weighs services, not how many criteria each is asked', async () => {
    const view = await read('group:default/leaf');
    const { items } = await portal
      .as(people.member)
      .subjects('group:default/leaf');
    const [deep, tiny] = items;
    expect(deep.coverage.total).not.toBe(tiny.coverage.total);
    const [overall] = view.rollup.distributions;
    expect(overall.scored).toBe(2);
    expect(overall.meanScore).toBeCloseTo(
      ((deep.score ?? NaN) + (tiny.score ?? NaN)) / 2,
      6,
    );
  });

  it('10: an API of a system is not counted among services', async () => {
    const { items } = await portal
      .as(people.member)
      .subjects('system:default/web');
    expect(items.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/deep',
      'component:default/own',
    ]);
  });

  it('11: nothing selected is nothing, and not everything', async () => {
    expect((await read('all', '?tag=nobody-has-it')).rollup.subjects).toBe(0);
    expect((await read('group:default/empty')).rollup.subjects).toBe(0);
    const missing = await portal
      .as(people.member)
      .get('/rollups/group:default%2Fno-such-group');
    expect(missing.status).toBe(404);
  });

  it('12: circles and groups that do not exist are survived', async () => {
    for (const scope of ['group:default/hen', 'group:default/egg']) {
      expect((await read(scope, '?children=true')).rollup.subjects).toBe(1);
    }
    expect((await read('group:default/gone')).rollup.subjects).toBe(1);
  });

  it('14: who may not read assessments sees none of them in rollups, whatever is asked for', async () => {
    policy.decide = ({ permission }) =>
      permission.name === maturityAssessmentReadPermission.name
        ? { result: AuthorizeResult.DENY }
        : undefined;
    for (const query of ['', '?depth=own', '?type=service']) {
      expect((await read(ROOT, query)).rollup.subjects).toBe(0);
    }
    expect((await portal.as(people.member).subjects('all')).items).toEqual([]);
  });
});
