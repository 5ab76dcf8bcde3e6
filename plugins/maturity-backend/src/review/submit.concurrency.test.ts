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

import { DatabaseReviewStore } from '../database/DatabaseReviewStore';
import { people } from '../router/__testUtils__/company';
import { pathOf } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(120_000);

const LEDGER = 'component:default/ledger';
const PATH = `/assessments/${pathOf(LEDGER)}/review`;

describe.each(createTestDatabases().eachSupportedId())(
  'an assessment that is submitted by several at the same moment, on %s',
  databaseId => {
    const databases = createTestDatabases();

    it('is submitted once, and the others are told', async () => {
      const database = await databases.init(databaseId);
      const portal = await HttpPortal.start({
        database,
        maturity: { review: { scopes: [{}] } },
      });
      const owner = portal.as(people.member);
      const { assessment } = await owner.tab(LEDGER);
      const [criterionId] = assessment?.review?.criterionIds ?? [];
      await owner.answer(LEDGER, criterionId, { status: 'met' });

      // Once nothing was submitted before, and once there is a review to take the place of.
      for (const rounds of [1, 2]) {
        const responses = await Promise.all(
          Array.from({ length: 5 }, () => owner.post(PATH, {})),
        );
        expect(responses.map(({ status }) => status).sort()).toEqual([
          200, 409, 409, 409, 409,
        ]);
        const refused = responses.find(({ status }) => status === 409);
        expect(refused?.body.error.message).toContain(
          'waits for a review already',
        );
        const rows = await database('reviews').select('is_current', 'state');
        expect(rows).toHaveLength(rounds);
        const current = rows.filter(row => row.is_current);
        expect(current).toMatchObject([{ state: 'submitted' }]);
        expect(
          await database('changes').where({
            cause: 'review',
            status_after: 'submitted',
          }),
        ).toHaveLength(rounds);
        const submitted = responses.find(({ status }) => status === 200);
        const decided = await portal
          .as(people.memberAbove)
          .post(`${PATH}/decision`, {
            reviewId: submitted?.body.id,
            decision: 'return',
            comment: 'Once more',
          });
        expect(decided.status).toBe(200);
      }
    });

    it('is stored once by those that have all seen it unsubmitted', async () => {
      const database = await databases.init(databaseId);
      const portal = await HttpPortal.start({ database });
      const { assessment } = await portal.as(people.member).tab(LEDGER);
      const store = DatabaseReviewStore.create({ database });
      const outcomes = await Promise.all(
        [people.member, people.memberBelow].map(submittedBy =>
          store.submit({
            entityRef: LEDGER,
            model: {
              modelId: assessment?.modelId ?? '',
              edition: assessment?.edition ?? '',
            },
            submittedBy,
            submittedAt: new Date(),
            answers: {},
          }),
        ),
      );
      expect([...outcomes].sort()).toEqual([false, true]);
      expect(await database('reviews').where({ is_current: true })).toEqual([
        expect.objectContaining({
          submitted_by: people[outcomes[0] ? 'member' : 'memberBelow'],
        }),
      ]);
      expect(await database('reviews')).toHaveLength(1);
    });
  },
);
