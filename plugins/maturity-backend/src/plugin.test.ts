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
  AnswerResult,
  Change,
  ChangePage,
  Criterion,
  MaturityModel,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  company,
  companySubjectRefs,
  people,
} from './router/__testUtils__/company';
import { HttpPortal } from './router/__testUtils__/HttpPortal';
import { createTestDatabases } from './tests/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';

/** The scopes that `ledger` counts in, and one that it does not. */
const SCOPES = [
  'group:default/payments',
  'group:default/engineering',
  'organization',
  'system:default/billing',
  'domain:default/finance',
  'all',
];
const SCOPE_BESIDE = 'group:default/checkout';

describe('the Maturity backend', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let portal: HttpPortal;
    let model: MaturityModel;
    let criteria: Criterion[];

    const member = () => portal.as(people.member);

    beforeAll(async () => {
      portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const { body } = await member().get('/models/cncf-cloud-native');
      model = body;
      criteria = await member().criteria();
    });

    const criteriaUpTo = (level: number) =>
      criteria.filter(criterion => criterion.level <= level);

    it('says what it has read and which models there are', async () => {
      const status = await member().get('/status');
      expect(status.body).toEqual({
        entities: company().length,
        subjects: companySubjectRefs.length,
        sampleData: false,
        organizationRef: 'group:default/company',
        synchronization: { lastSuccessAt: expect.any(String) },
      });

      const models = await member().get('/models');
      expect(models.body.items[0]).toEqual({
        id: model.id,
        edition: model.edition,
        title: model.title,
        isDefault: true,
      });
      expect(criteriaUpTo(5).length).toBeGreaterThan(50);
    });

    it('takes the answers of an owner into the levels of the service and of all that it is part of', async () => {
      const before = await rollupsOf(portal);
      const beside = await member().rollup(SCOPE_BESIDE);
      const answered = criteriaUpTo(2);

      let result: AnswerResult | undefined;
      for (const { id } of answered) {
        const response = await member().answer(LEDGER, id, { status: 'met' });
        expect(response.status).toBe(200);
        result = response.body;
      }
      expect(result?.answer).toMatchObject({
        criterionId: answered[answered.length - 1].id,
        status: 'met',
        source: 'person',
        authorRef: people.member,
        authorName: 'Olga Owner',
        expired: false,
      });

      const { assessment } = await member().tab(LEDGER);
      expect(assessment?.answers).toHaveLength(answered.length);
      expect(assessment?.profile).toEqual(result?.profile);
      const { overall } = assessment?.profile.withExceptions ?? {};
      expect(overall).toMatchObject({
        state: 'assessed',
        level: 2,
        nextLevel: 3,
        provisional: false,
        coverage: { decided: answered.length },
      });

      const after = await rollupsOf(portal);
      SCOPES.forEach((scope, index) => {
        const [was, is] = [before[index], after[index]];
        expect({ scope, ...countsOf(is) }).toEqual({
          scope,
          ...countsOf(was),
          levels: countsOf(was).levels.map((count, level) =>
            level === 2 ? count + 1 : count,
          ),
          notAssessed: countsOf(was).notAssessed - 1,
          decided: countsOf(was).decided + answered.length,
        });
        // The trend ends with today.
        expect(is.trend?.[is.trend.length - 1].distributions).toEqual(
          is.rollup.distributions,
        );
      });
      const besideAfter = await member().rollup(SCOPE_BESIDE);
      expect(besideAfter.rollup).toEqual(beside.rollup);
    });

    it('lists the subjects of a rollup, by bucket and page by page', async () => {
      const listed: string[] = [];
      let cursor = '';
      for (let page = 0; page < 5; page += 1) {
        const { items, nextCursor, total } = await member().subjects(
          'all',
          `?limit=3${cursor}`,
        );
        expect(total).toBe(companySubjectRefs.length);
        listed.push(...items.map(({ entityRef }) => entityRef));
        if (!nextCursor) {
          break;
        }
        cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
      }
      expect(listed).toEqual(companySubjectRefs);

      const inBucket = async (query: string) => {
        const { items, total } = await member().subjects(
          'organization',
          `?${query}`,
        );
        expect(total).toBe(items.length);
        return items;
      };
      const atLevel2 = await inBucket('bucket=2');
      expect(atLevel2).toEqual([
        {
          entityRef: LEDGER,
          title: 'General Ledger',
          kind: 'component',
          type: 'service',
          lifecycle: 'production',
          ownerRef: 'group:default/payments',
          provisional: false,
          levels: expect.objectContaining({ overall: 2 }),
          score: expect.any(Number),
          coverage: {
            decided: criteriaUpTo(2).length,
            total: expect.any(Number),
          },
        },
      ]);
      const { dimensions } = model;
      for (const { id } of dimensions) {
        const bucket = atLevel2[0].levels[id];
        const inDimension = await inBucket(
          `dimensionId=${id}&bucket=${bucket}`,
        );
        expect(inDimension.map(({ entityRef }) => entityRef)).toContain(LEDGER);
      }
      await expect(inBucket('bucket=opted-out')).resolves.toMatchObject([
        { entityRef: 'component:default/retired' },
      ]);
      await expect(inBucket('bucket=not-assessed')).resolves.toHaveLength(5);
      await expect(inBucket('bucket=5')).resolves.toEqual([]);
    });

    it('remembers every change with its author, newest first', async () => {
      const answered = criteriaUpTo(2);
      const history: Change[] = [];
      let cursor = '';
      do {
        const { body }: { body: ChangePage } = await member().get(
          `/assessments/component/default/ledger/history?limit=20${cursor}`,
        );
        history.push(...body.items);
        cursor = body.nextCursor
          ? `&cursor=${encodeURIComponent(body.nextCursor)}`
          : '';
      } while (cursor);
      expect(history.map(({ criterionId }) => criterionId)).toEqual(
        answered.map(({ id }) => id).reverse(),
      );
      expect(history[0]).toMatchObject({
        cause: 'answer',
        authorRef: people.member,
        authorName: 'Olga Owner',
        statusBefore: 'unknown',
        statusAfter: 'met',
        levelsAfter: { overall: 2 },
      });

      const one = await member().get(
        `/assessments/component/default/ledger/history?criterionId=${answered[0].id}`,
      );
      expect(one.body.items).toEqual([history[history.length - 1]]);
    });
  });
});

async function rollupsOf(portal: HttpPortal): Promise<RollupView[]> {
  return Promise.all(
    SCOPES.map(scope =>
      portal.as(people.member).rollup(scope, '?trendWeeks=4'),
    ),
  );
}

function countsOf({ rollup }: RollupView) {
  const [{ levels, notAssessed, optedOut }] = rollup.distributions;
  return {
    subjects: rollup.subjects,
    levels,
    notAssessed,
    optedOut,
    decided: rollup.coverage.decided,
    total: rollup.coverage.total,
  };
}
