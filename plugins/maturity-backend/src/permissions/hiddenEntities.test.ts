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
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Criterion } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../router/__testUtils__/company';
import { HttpCaller, pathOf } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';

/** What the catalog shows to nobody: a team, its secret service, one of the authors, and the company itself. */
const HIDDEN = [
  'group:default/nightfall',
  'component:default/eclipse',
  people.memberBelow,
  'group:default/company',
];

/** Every name and title of it. */
const SECRETS =
  /nightfall|eclipse|mila|group:default\/company|example company/i;

describe('what the catalog refuses', () => {
  let portal: HttpPortal;
  let criterion: Criterion;
  let reader: HttpCaller;
  beforeAll(async () => {
    portal = await HttpPortal.start();
    reader = portal.as(people.member);
    [criterion] = await reader.criteria();
    await portal
      .as(people.memberBelow)
      .answer(LEDGER, criterion.id, { status: 'met' });
    await portal.synchronize();
    portal.hidden = new Set(HIDDEN);
  });

  it('is what services read', async () => {
    const service = portal.asService();
    const tab = await service.tab('component:default/lantern');
    expect(tab.ownerRefs).toEqual(['group:default/nightfall']);
    const { children } = await service.rollup(
      'group:default/engineering',
      '?children=true',
    );
    expect(children?.map(({ title }) => title)).toContain('Project Nightfall');
  });

  it('is named in nothing that a person reads', async () => {
    const paths = [
      '/status',
      '/worklist',
      ...portal.entities
        .map(stringifyEntityRef)
        .filter(entityRef => !HIDDEN.includes(entityRef))
        .map(entityRef => `/entities/${pathOf(entityRef)}`),
      ...[
        'all',
        'organization',
        'group:default/engineering',
        'system:default/billing',
        'domain:default/finance',
        people.member,
      ].flatMap(scope => {
        const path = `/rollups/${encodeURIComponent(scope)}`;
        return [
          `${path}?children=true&trendWeeks=4`,
          `${path}/subjects`,
          `${path}/gaps`,
          `${path}/cohorts`,
          `${path}/filters`,
          `${path}/movement?from=2026-01-01`,
          `${path}/movement/added/subjects?from=2026-01-01`,
        ];
      }),
      ...['all', 'group:default%2Fengineering'].flatMap(scope => [
        `/rollups/${scope}/bands`,
        `/rollups/${scope}/report?from=2026-01-01`,
        `/rollups/${scope}/report.csv?from=2026-01-01&table=levels`,
      ]),
      '/assessments/component/default/ledger/history',
      '/assessments/component/default/ledger/version',
      '/assessments/export',
      '/assessments/export.csv',
      '/facts/component/default/ledger',
      '/exceptions',
      '/reviews',
      '/own-scopes',
    ];
    expect(paths.length).toBeGreaterThan(35);
    for (const path of paths) {
      const { status, text } = await reader.get(path);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect({ path, secrets: SECRETS.exec(text) }).toEqual({
        path,
        secrets: null,
      });
    }
  });

  it('is counted all the same', async () => {
    const { body: status } = await reader.get('/status');
    expect(status.organizationRef).toBeUndefined();
    const all = await reader.rollup('all', '?children=true');
    expect(all.rollup.subjects).toBe(10);
    expect(all.children).toEqual([expect.objectContaining({ kind: 'direct' })]);
    expect(all.moreChildren).toBe(1);
    const organization = await reader.rollup('organization');
    expect(organization.title).toBeUndefined();
    expect(organization.rollup).toMatchObject({
      scopeRef: 'organization',
      subjects: 7,
    });
    const engineering = await reader.rollup(
      'group:default/engineering',
      '?children=true',
    );
    expect(engineering.moreChildren).toBe(1);
    const tab = await reader.tab('component:default/lantern');
    expect(tab).toMatchObject({ ownerRefs: [], ownerExists: true });
  });

  it('is not named by the cursors between which a list leaves it out', async () => {
    const listed: string[] = [];
    let cursor = '';
    for (let page = 0; page < 10; page += 1) {
      const { items, nextCursor, total } = await reader.subjects(
        'all',
        `?limit=1${cursor}`,
      );
      expect(total).toBe(10);
      listed.push(...items.map(({ entityRef }) => entityRef));
      const told = Buffer.from(nextCursor ?? '', 'base64url').toString();
      expect(told).not.toMatch(SECRETS);
      cursor = `&cursor=${nextCursor}`;
    }
    expect(listed).toEqual(
      [
        'builder',
        'cart',
        'diary',
        'invoices',
        'lantern',
        'ledger',
        'orphan',
        'retired',
        'stray',
      ].map(name => `component:default/${name}`),
    );
  });

  it('is not named as the author of an answer, of a change, or of what a conflict is about', async () => {
    const { assessment } = await reader.tab(LEDGER);
    expect(assessment?.answers).toMatchObject([{ status: 'met' }]);
    expect(assessment?.answers[0].authorRef).toBeUndefined();
    const history = await reader.get(
      '/assessments/component/default/ledger/history',
    );
    expect(history.body.items).toMatchObject([{ statusAfter: 'met' }]);
    const conflict = await reader.answer(LEDGER, criterion.id, {
      status: 'not-met',
    });
    expect(conflict.status).toBe(409);
    expect(conflict.body.answer).toMatchObject({ status: 'met' });
    expect(conflict.text).not.toMatch(SECRETS);
  });

  it('is answered for like what does not exist', async () => {
    const row = {
      criterionId: criterion.id,
      status: 'met',
      answeredAt: '2026-01-01T00:00:00Z',
    };
    const outcomes = async (component: string, group: string) => {
      const entityRef = `component:default/${component}`;
      const path = `component/default/${component}`;
      const scope = `group:default%2F${group}`;
      const responses = [
        await reader.get(`/entities/${path}`),
        await reader.get(`/entities/group/default/${group}`),
        await reader.get(`/assessments/${path}/history`),
        await reader.answer(entityRef, criterion.id, { status: 'met' }),
        await reader.post('/assessments/import', {
          id: 'probe',
          label: 'Probe',
          answers: [{ ...row, entityRef }],
        }),
        await reader.post('/assessments/move', { from: entityRef, to: LEDGER }),
        await reader.post('/assessments/move', { from: LEDGER, to: entityRef }),
        await reader.get(`/rollups/${scope}`),
        await reader.get(`/rollups/${scope}/subjects`),
      ];
      return responses.map(({ status, text }) => ({
        status,
        text: text.split(component).join('?').split(group).join('?'),
      }));
    };
    const hidden = await outcomes('eclipse', 'nightfall');
    expect(hidden.map(({ status }) => status)).toEqual(hidden.map(() => 404));
    expect(hidden).toEqual(await outcomes('missing', 'absent'));
  });
});
