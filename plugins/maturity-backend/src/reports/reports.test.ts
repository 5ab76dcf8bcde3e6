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
  BandView,
  ReportCriterion,
  ReportView,
  RollupView,
  maturityAssessmentReadPermission,
  maturityRollupReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpCaller } from '../router/__testUtils__/HttpCaller';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(180_000);

/** All services of the company but the one that opted out. */
const ASKED = 9;
const PERIOD = 'from=2026-03-01&to=2026-09-01';

describe('reports', () => {
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

    const bandsOf = ({ bands }: BandView) =>
      Object.fromEntries(
        bands.map(({ subjectScope, rollup }) => [
          subjectScope,
          rollup.subjects,
        ]),
      );

    beforeAll(async () => {
      portal = await HttpPortal.start({
        database: await databases.init(databaseId),
        policy,
      });
      reader = portal.as(people.member);
    });
    beforeEach(() => {
      policy.decide = () => undefined;
      portal.hidden = new Set();
    });

    function readOnly(groups: string[]) {
      policy.decide = ({ permission }) =>
        permission.name === maturityAssessmentReadPermission.name
          ? createMaturityConditionalDecision(
              maturityAssessmentReadPermission,
              maturityConditions.inGroup({ groups }),
            )
          : undefined;
    }

    it('show the organisation, its teams and its services as three bands', async () => {
      const view = await read<BandView>('/rollups/organization/bands?lang=de');
      expect(bandsOf(view)).toEqual({ org: 1, team: 4, service: 7 });
      expect(view.organizationRef).toBe('group:default/company');
      expect(view.model.language).toBe('de');
      const { rollup } = await read<RollupView>('/rollups/organization');
      expect(view.bands[2].rollup).toEqual(rollup);

      const payments = await read<BandView>(
        '/rollups/group:default%2Fpayments/bands',
      );
      expect(bandsOf(payments)).toEqual({ org: 0, team: 1, service: 3 });
      expect(payments.organizationRef).toBeUndefined();

      const past = await read<BandView>(
        '/rollups/organization/bands?asOf=2026-09-01',
      );
      expect(bandsOf(past)).toEqual({ org: 1, team: 4, service: 7 });
      expect(
        (await reader.get('/rollups/organization/bands?asOf=2999-01-01'))
          .status,
      ).toBe(400);
    });

    it('count what a reader may read and name what a reader may know, in every band', async () => {
      readOnly(['group:default/payments']);
      const view = await read<BandView>('/rollups/organization/bands');
      expect(view.conditional).toBe(true);
      expect(bandsOf(view)).toEqual({ org: 0, team: 1, service: 3 });
      const past = await read<BandView>(
        '/rollups/organization/bands?asOf=2026-09-01',
      );
      expect(bandsOf(past)).toEqual({ org: 0, team: 1, service: 3 });

      policy.decide = () => undefined;
      portal.hidden = new Set(['group:default/company']);
      const hidden = await read<BandView>('/rollups/organization/bands');
      expect(hidden.organizationRef).toBeUndefined();
      expect(JSON.stringify(hidden)).not.toMatch(/company/i);
      expect(bandsOf(hidden)).toEqual({ org: 1, team: 4, service: 7 });
      for (const part of ['bands', `report?${PERIOD}`]) {
        const refused = await reader.get(
          `/rollups/group:default%2Fcompany/${part}`,
        );
        expect([part, refused.status]).toEqual([part, 404]);
      }
    });

    describe('of the lenses', () => {
      let criterionId: string;
      let expiring: string;

      const find = (view: ReportView, id: string) =>
        view.criteria.find(
          criterion => criterion.criterionId === id,
        ) as ReportCriterion;

      beforeAll(async () => {
        const [first, second] = (
          await read<ReportView>(`/rollups/all/report?${PERIOD}`)
        ).criteria
          .filter(({ lenses }) => lenses.includes('security'))
          .map(criterion => criterion.criterionId);
        criterionId = first;
        expiring = second;
        const answer = (
          entityRef: string,
          id: string,
          answeredAt: string,
          expiresAt: string,
          status = 'met',
        ) => ({ entityRef, criterionId: id, status, answeredAt, expiresAt });
        await portal.asService().post('/assessments/import', {
          id: 'history',
          label: 'What was answered before',
          answers: [
            answer(
              'component:default/ledger',
              first,
              '2026-02-01T00:00:00Z',
              '2030-01-01T00:00:00Z',
            ),
            answer(
              'component:default/invoices',
              first,
              '2026-02-01T00:00:00Z',
              '2030-01-01T00:00:00Z',
              'not-met',
            ),
            // Later answers stand, and only from their time on.
            answer(
              'component:default/invoices',
              first,
              '2026-08-01T00:00:00Z',
              '2030-01-01T00:00:00Z',
            ),
            answer(
              'component:default/cart',
              first,
              '2026-10-01T00:00:00Z',
              '2030-01-01T00:00:00Z',
            ),
            answer(
              'component:default/ledger',
              second,
              '2026-02-01T00:00:00Z',
              '2026-05-01T00:00:00Z',
            ),
          ],
        });
      });

      it('count the answers that stood at the beginning and at the end of a period', async () => {
        const view = await read<ReportView>(`/rollups/all/report?${PERIOD}`);
        expect(find(view, criterionId)).toMatchObject({
          before: { asked: ASKED, met: 1, notMet: 1 },
          counts: { asked: ASKED, met: 2, notMet: 0 },
        });
        expect(find(view, expiring)).toMatchObject({
          before: { asked: ASKED, met: 1 },
          counts: { asked: ASKED, met: 0 },
        });
        // What held services back then is known to nobody.
        expect(find(view, criterionId)).not.toHaveProperty('held');
        expect(view.movement.from).toBe('2026-03-01T00:00:00.000Z');
        expect(view.movement.to).toBe('2026-09-01T00:00:00.000Z');

        const now = await read<ReportView>(
          '/rollups/all/report?from=2026-09-01&lang=zh',
        );
        expect(find(now, criterionId)).toMatchObject({
          before: { met: 2 },
          counts: { met: 3 },
          held: expect.any(Number),
          lift: expect.any(Number),
        });
        expect(find(now, criterionId).statement).not.toBe(
          find(view, criterionId).statement,
        );
        // Again, and the same: a report can be opened anew.
        expect(await read(`/rollups/all/report?${PERIOD}`)).toEqual(view);
      });

      it('are of the scope that is asked for, and of what the reader may read', async () => {
        const payments = await read<ReportView>(
          `/rollups/group:default%2Fpayments/report?${PERIOD}`,
        );
        expect(find(payments, criterionId).counts).toMatchObject({
          asked: 2,
          met: 2,
        });
        readOnly(['group:default/checkout']);
        const part = await read<ReportView>(
          '/rollups/all/report?from=2026-03-01',
        );
        expect(find(part, criterionId)).toMatchObject({
          counts: { asked: 1, met: 1 },
          held: 0,
        });
        expect(part.movement.conditional).toBe(true);

        policy.deny(maturityAssessmentReadPermission.name);
        const nothing = await read<ReportView>(`/rollups/all/report?${PERIOD}`);
        expect(nothing.criteria).toEqual([]);
        policy.decide = ({ permission }) =>
          permission.name === maturityRollupReadPermission.name
            ? { result: AuthorizeResult.DENY }
            : undefined;
        for (const path of [
          'bands',
          `report?${PERIOD}`,
          `report.csv?${PERIOD}&table=levels`,
        ]) {
          const refused = await reader.get(`/rollups/all/${path}`);
          expect([path, refused.status]).toEqual([path, 403]);
        }
      });

      it('come as tables in CSV', async () => {
        const table = async (query: string) => {
          const { text, headers } = await reader.get(
            `/rollups/all/report.csv?${PERIOD}&${query}`,
          );
          expect(headers['content-type']).toMatch(/^text\/csv/);
          return text.trim().split('\n');
        };
        const [head, ...criteria] = await table('table=criteria&lens=security');
        expect(head).toMatch(/^criterionId,statement,/);
        const row = criteria.find(line => line.startsWith(`${criterionId},`));
        expect(row).toMatch(
          new RegExp(`,${ASKED},2,0,0,0,${2 / ASKED},${1 / ASKED},,$`),
        );
        expect(await table('table=lenses')).toHaveLength(1 + 4);
        // Overall and five dimensions, at both ends.
        expect(await table('table=levels')).toHaveLength(1 + 12);
        const refused = await reader.get(`/rollups/all/report.csv?${PERIOD}`);
        expect(refused.status).toBe(400);
        const backwards = await reader.get(
          '/rollups/all/report?from=2026-09-01&to=2026-03-01',
        );
        expect(backwards.status).toBe(400);
      });
    });
  });
});
