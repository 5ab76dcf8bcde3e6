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
import {
  Distribution,
  DistributionChange,
  Movement,
  maturityAssessmentReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpCaller } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { component } from '../tests/__testUtils__/catalogEntities';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const PAYMENTS = 'group:default/payments';
const FROM = '?from=2020-01-01';

/** A cell of the table of changes for `overall`: how many more are assessed, and how many fewer are not. */
function overallOf(movement: Movement, cause: string): DistributionChange {
  const part = movement.parts.find(other => other.cause === cause);
  if (!part) {
    throw new Error(`There is no part ${cause}`);
  }
  return part.distributions[0];
}

/** The counts of a distribution in one list, so that they can be added up. */
function counts(distribution: Distribution | DistributionChange): number[] {
  const { levels, noLevel, notAssessed, optedOut } = distribution;
  return [...levels, notAssessed, noLevel, optedOut];
}

function expectSum({ after, before, parts }: Movement): void {
  after.forEach((distribution, index) => {
    const sum = parts.reduce(
      (total, part) =>
        counts(part.distributions[index]).map(
          (count, place) => count + total[place],
        ),
      counts(before[index]),
    );
    expect(counts(distribution)).toEqual(sum);
  });
}

/** Answers every criterion of a service at its first two levels. */
async function assess(caller: HttpCaller, entityRef: string): Promise<void> {
  const criteria = await caller.criteria();
  for (const { id } of criteria.filter(({ level }) => level <= 2)) {
    const { status } = await caller.answer(entityRef, id, { status: 'met' });
    expect(status).toBe(200);
  }
}

describe('what moved and why', () => {
  let portal: HttpPortal;
  let reader: HttpCaller;
  beforeAll(async () => {
    portal = await HttpPortal.start();
    reader = portal.as(people.member);
    await assess(reader, LEDGER);
  });

  it('splits the change of every count by cause, and the parts add up', async () => {
    const movement = await reader.movement(PAYMENTS, FROM);
    expect(movement).toMatchObject({
      title: 'Payments Team',
      scopeRef: PAYMENTS,
      organization: 'then',
      conditional: false,
      // The catalog was first read when this test began.
      assumed: true,
    });
    expectSum(movement);
    const answers = overallOf(movement, 'answer');
    expect(answers.notAssessed).toBe(-1);
    expect(answers.levels.reduce((sum, count) => sum + count)).toBe(1);
    expect(
      movement.parts.map(({ cause, subjects }) => [cause, subjects]),
    ).toEqual([
      ['answer', 1],
      ['facts', 0],
      ['expiry', 0],
      ['exception', 0],
      ['added', 0],
      ['removed', 0],
      ['placement', 0],
      ['attributes', 0],
      ['model', 0],
      ['correction', 0],
    ]);
  });

  it('names levels and dimensions of the past in the language of the reader', async () => {
    const modelIn = async (lang: string) => {
      const { body } = await reader.get(
        `/rollups/all?asOf=${encodeURIComponent(
          new Date().toISOString(),
        )}&lang=${lang}`,
      );
      return body.model;
    };
    const english = await modelIn('en');
    const german = await modelIn('de-AT');
    expect(german.language).toBe('de');
    expect(german.dimensions[0].title).not.toBe(english.dimensions[0].title);
    const { body } = await reader.get('/rollups/all?lang=de');
    expect(german).toEqual(body.model);
  });

  it('lists the services of a part', async () => {
    const page = await reader.moved(PAYMENTS, 'answer', FROM);
    expect(page).toEqual({
      items: [
        {
          entityRef: LEDGER,
          title: 'General Ledger',
          changes: expect.any(Number),
          lastChangeAt: expect.any(String),
          levelsBefore: expect.objectContaining({ overall: 'not-assessed' }),
          levelsAfter: expect.objectContaining({ overall: expect.any(Number) }),
        },
      ],
      total: 1,
    });
    expect(await reader.moved(PAYMENTS, 'expiry', FROM)).toEqual({
      items: [],
      total: 0,
    });
  });

  it('counts a rollup as of a date, and as of now what the rollup says', async () => {
    const now = await reader.rollup('organization', '?children=true');
    const asOfNow = await reader.rollup(
      'organization',
      `?children=true&asOf=${encodeURIComponent(new Date().toISOString())}`,
    );
    // These are kept for now only.
    const { conflicts, freshness, targets, ...counted } = now.rollup;
    expect(conflicts).toEqual({ subjects: 0, criteria: 0 });
    expect(freshness).toBeDefined();
    expect(targets).toHaveLength(6);
    expect(asOfNow.rollup).toEqual(counted);
    expect(asOfNow.asOf).toEqual(expect.any(String));
    expect(asOfNow.children).toEqual([
      expect.objectContaining({ entityRef: 'group:default/engineering' }),
    ]);
    const then = await reader.rollup('organization', '?asOf=2020-01-01');
    expect(then).toMatchObject({
      assumed: true,
      rollup: { subjects: now.rollup.subjects, assessed: 0 },
    });
  });

  it('moves services between teams with the organisation as it was, and not as it is now', async () => {
    // What takes effect at the very moment is not after it.
    const before = encodeURIComponent(new Date(Date.now() - 1).toISOString());
    portal.entities = portal.entities.map(entity =>
      stringifyEntityRef(entity) === LEDGER
        ? component('ledger', {
            title: 'General Ledger',
            owner: 'group:default/checkout',
          })
        : entity,
    );
    await portal.synchronize();
    const then = await reader.movement(PAYMENTS, `?from=${before}`);
    expectSum(then);
    expect(counts(overallOf(then, 'placement'))).toEqual(
      counts(overallOf(then, 'placement')).map(count => (count ? -1 : 0)),
    );
    expect(
      then.parts.find(({ cause }) => cause === 'placement')?.subjects,
    ).toBe(1);
    const now = await reader.movement(
      PAYMENTS,
      `?from=${before}&organization=now`,
    );
    expectSum(now);
    expect(counts(overallOf(now, 'placement'))).toEqual(
      counts(overallOf(now, 'placement')).map(() => 0),
    );
    const moved = await reader.moved(
      'group:default/checkout',
      'placement',
      `?from=${before}`,
    );
    expect(moved.items).toEqual([
      expect.objectContaining({ entityRef: LEDGER, changes: 1 }),
    ]);
    expect(moved.items[0]).not.toHaveProperty('levelsBefore');
  });

  it.each([
    ['/rollups/all/movement', 'from'],
    ['/rollups/all/movement?from=yesterday', 'from'],
    ['/rollups/all/movement?from=2999-01-01', 'from'],
    ['/rollups/all/movement?from=2020-01-01&to=2019-01-01', 'from'],
    ['/rollups/all/movement?from=2020-01-01&organization=soon', 'organization'],
    ['/rollups/all/movement/luck/subjects?from=2020-01-01', 'cause'],
    [
      '/rollups/all/movement/answer/subjects?from=2020-01-01&dimensionId=none',
      'dimensionId',
    ],
    ['/rollups/all?asOf=2020-13-01', 'asOf'],
    ['/rollups/all?asOf=2020-01-01&trendWeeks=4', 'trendWeeks'],
    ['/rollups/component:default%2Fledger/movement?from=2020-01-01', 'scope'],
  ])('refuses %s and says what is wrong', async (path, field) => {
    const { body, status } = await reader.get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });
});

describe('what moved, for readers', () => {
  it('names no entity that the catalog hides', async () => {
    const portal = await HttpPortal.start();
    await assess(portal.as(people.member), LEDGER);
    portal.hidden = new Set([LEDGER]);
    const page = await portal.as(people.outsider).moved('all', 'answer', FROM);
    expect(page).toEqual({ items: [], total: 1 });
    portal.hidden = new Set([PAYMENTS]);
    const { status, text } = await portal
      .as(people.outsider)
      .get(`/rollups/${encodeURIComponent(PAYMENTS)}/movement${FROM}`);
    expect(status).toBe(404);
    expect(text).not.toContain('Payments Team');
  });

  it('covers only what a reader may read, and nothing without the permission', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy });
    await assess(portal.as(people.member), LEDGER);
    policy.decide = ({ permission }, user) =>
      permission.name === 'maturity.assessment.read' &&
      user?.info.userEntityRef === people.memberBeside
        ? createMaturityConditionalDecision(
            maturityAssessmentReadPermission,
            maturityConditions.inGroup({ groups: ['group:default/checkout'] }),
          )
        : undefined;
    const everything = await portal.as(people.member).movement('all', FROM);
    const own = await portal.as(people.memberBeside).movement('all', FROM);
    expect(overallOf(everything, 'answer').notAssessed).toBe(-1);
    expect(own.conditional).toBe(true);
    expect(overallOf(own, 'answer').notAssessed).toBe(0);
    expectSum(own);
    expect(
      await portal.as(people.memberBeside).moved('all', 'answer', FROM),
    ).toEqual({ items: [], total: 0 });
    policy.deny('maturity.rollup.read');
    for (const path of ['movement', 'movement/answer/subjects']) {
      const { status } = await portal
        .as(people.member)
        .get(`/rollups/all/${path}${FROM}`);
      expect(status).toBe(403);
    }
    const asOf = await portal
      .as(people.member)
      .get('/rollups/all?asOf=2020-01-01');
    expect(asOf.status).toBe(403);
  });
});
