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
  MaturityClient,
  MoveRehearsal,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const LANTERN = 'component:default/lantern';
const REHEARSAL = '/models/cncf-cloud-native/rehearsal';
const MOVE = '/models/cncf-cloud-native/move';

/** The criteria that a service is asked in 2.0 and no more in 3.0. */
const ENDED = /^BO-outcomes-/;

describe('moving from 2.0 to 3.0 over HTTP', () => {
  const policy = new TestPolicy();
  let portal: HttpPortal;
  let ended: string[];
  let carriedOver: number;
  const member = () => portal.as(people.member);

  beforeAll(async () => {
    portal = await HttpPortal.start({ policy });
    const criteria = await member().criteria();
    const answered = criteria.filter(({ level }) => level <= 2);
    for (const entityRef of [LEDGER, LANTERN]) {
      for (const { id } of answered) {
        await member().answer(entityRef, id, { status: 'met' });
      }
    }
    ended = answered.map(({ id }) => id).filter(id => ENDED.test(id));
    carriedOver = answered.length - ended.length;
  });
  beforeEach(() => {
    policy.decide = () => undefined;
    portal.hidden.clear();
  });

  it('rehearses with the client, and names groups only to who may read them', async () => {
    const client = new MaturityClient({
      discoveryApi: { getBaseUrl: async id => portal.baseUrlOf(id) },
    });
    const rehearse = (): Promise<MoveRehearsal> =>
      client.rehearseMove(
        { modelId: 'cncf-cloud-native', edition: '3.0' },
        { token: mockCredentials.user.token(people.member) },
      );
    const rehearsal = await rehearse();
    expect(ended.length).toBeGreaterThan(0);
    expect(rehearsal).toMatchObject({
      edition: '3.0',
      subjects: 2,
      absent: 0,
      answers: {
        carriedOver: 2 * carriedOver,
        returning: 0,
        ended: 2 * ended.length,
      },
    });
    const [source] = rehearsal.editions;
    // As docs/editions.md has it.
    expect(source).toMatchObject({ edition: '2.0', carriedOver: 212 });
    expect(source.added).toHaveLength(23);
    expect(source.ended).toHaveLength(20);
    for (const criterionId of ended) {
      expect(source.ended).toContainEqual({ criterionId, answers: 2 });
    }
    expect(
      rehearsal.dimensions.map(({ dimensionId, levels }) => [
        dimensionId,
        levels.reduce((sum, { subjects }) => sum + subjects, 0),
      ]),
    ).toEqual(
      [
        'overall',
        'people',
        'process',
        'policy',
        'technology',
        'business-outcomes',
      ].map(dimensionId => [dimensionId, 2]),
    );
    const named = rehearsal.groups.map(({ entityRef }) => entityRef);

    expect(named).toContain('group:default/nightfall');

    portal.hidden.add('group:default/nightfall');
    const hiding = await rehearse();
    expect(JSON.stringify(hiding)).not.toMatch(/nightfall/i);
    expect(hiding.groups).toHaveLength(named.length);
    expect(hiding).toMatchObject({ subjects: 2, changed: rehearsal.changed });
  });

  it('refuses who may not, and what is not there', async () => {
    const unknown = await member().post(REHEARSAL, { edition: '9.9' });
    expect(unknown.status).toBe(404);
    const elsewhere = await member().post('/models/no-model/rehearsal', {
      edition: '3.0',
    });
    expect(elsewhere.status).toBe(404);
    policy.deny('maturity.model.manage');
    for (const path of [REHEARSAL, MOVE]) {
      const denied = await member().post(path, { edition: '3.0' });
      expect(denied.status).toBe(403);
    }
    expect((await portal.asNobody().post(REHEARSAL, {})).status).toBe(401);
  });

  it('tells of a hidden entity no more than of one that is not there', async () => {
    portal.hidden.add(LANTERN);
    const [hidden, missing] = await Promise.all(
      ['lantern', 'missing'].map(async name => {
        const { status, text } = await member().post(MOVE, {
          edition: '3.0',
          entityRef: `component:default/${name}`,
        });
        return { status, text: text.split(name).join('?') };
      }),
    );
    expect(hidden.status).toBe(404);
    expect(hidden).toEqual(missing);
  });

  it('moves one assessment, then the others, as it was rehearsed', async () => {
    const { body } = await member().post(REHEARSAL, { edition: '3.0' });
    const rehearsal: MoveRehearsal = body;
    const client = new MaturityClient({
      discoveryApi: { getBaseUrl: async id => portal.baseUrlOf(id) },
    });
    const move = (entityRef?: string) =>
      client.moveToEdition(
        { modelId: 'cncf-cloud-native', edition: '3.0', entityRef },
        { token: mockCredentials.user.token(people.member) },
      );
    const result = { modelId: 'cncf-cloud-native', edition: '3.0' };
    expect(await move(LEDGER)).toEqual({ ...result, moved: 1, remaining: 1 });
    expect(await move()).toEqual({ ...result, moved: 1, remaining: 0 });
    expect(await move()).toEqual({ ...result, moved: 0, remaining: 0 });

    const { assessment } = await member().tab(LEDGER);
    expect(assessment).toMatchObject({ edition: '3.0' });
    expect(assessment?.answers).toHaveLength(carriedOver);
    const history = await member().get(
      '/assessments/component/default/ledger/history?limit=1',
    );
    const [change] = history.body.items;
    expect(change).toMatchObject({ cause: 'model', authorRef: people.member });
    for (const { dimensionId, levels } of rehearsal.dimensions) {
      expect(levels).toEqual([
        {
          from: change.levelsBefore[dimensionId],
          to: change.levelsAfter[dimensionId],
          subjects: 2,
        },
      ]);
    }
    // The portal still assesses by 2.0.
    const { otherEdition, rollup } = await member().rollup('all');
    expect({ otherEdition, subjects: rollup.subjects }).toEqual({
      otherEdition: 2,
      subjects: 8,
    });
    const filtered = await member().rollup('all', '?lifecycle=production');
    expect(filtered.otherEdition).toBeUndefined();
    const back = await member().post(REHEARSAL, { edition: '2.0' });
    expect(back.body.answers).toEqual({
      carriedOver: 2 * carriedOver,
      returning: 2 * ended.length,
      ended: 0,
    });
  });

  it('is for services alone where there is no policy', async () => {
    const open = await HttpPortal.start();
    const person = open.as(people.member);
    expect((await person.post(REHEARSAL, { edition: '3.0' })).status).toBe(403);
    expect((await person.post(MOVE, { edition: '3.0' })).status).toBe(403);
    const service = await open.asService().post(REHEARSAL, { edition: '3.0' });
    expect(service.status).toBe(200);
    expect(service.body).toMatchObject({ subjects: 0, groups: [] });
  });
});
