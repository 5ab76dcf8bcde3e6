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
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AnswerConflictError,
  Criterion,
  MaturityClient,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { component } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { HttpPortal } from './__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const DAY = 24 * 60 * 60 * 1000;
const LEDGER = 'component:default/ledger';
const INVOICES = 'component:default/invoices';
const CHECKOUT = 'group:default/checkout';

describe('the routes of assessments', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let portal: HttpPortal;
    let criteria: Criterion[];

    const member = () => portal.as(people.member);

    beforeAll(async () => {
      portal = await HttpPortal.start({
        database: await databases.init(databaseId),
        maturity: { review: { scopes: [{ kinds: ['Component'] }] } },
      });
      criteria = await member().criteria();
    });

    const criteriaUpTo = (level: number) =>
      criteria.filter(criterion => criterion.level <= level);

    it('lets a person change an answer and withdraw it', async () => {
      const [{ id }] = criteriaUpTo(1);
      const first = await member().answer(LEDGER, id, { status: 'met' });
      const text = `<b>"quoted"</b>'; drop table answers; --`;
      const changed = await member().answer(LEDGER, id, {
        status: 'partly',
        reason: text,
        evidence: [
          { type: 'link', url: 'https://example.org/runbook', title: text },
          { type: 'note', text },
        ],
        basedOn: first.body.answer.id,
      });
      expect(changed.body.answer).toMatchObject({
        status: 'partly',
        reason: text,
        evidence: [
          { type: 'link', url: 'https://example.org/runbook', title: text },
          { type: 'note', text },
        ],
      });

      const withdrawn = await member().answer(LEDGER, id, {
        status: 'unknown',
        basedOn: changed.body.answer.id,
      });
      expect(withdrawn.status).toBe(200);
      expect(withdrawn.body.answer).toBeUndefined();
      const { assessment } = await member().tab(LEDGER);
      expect(
        assessment?.answers.map(({ criterionId }) => criterionId),
      ).not.toContain(id);
    });

    it('tells the later of two people what the earlier one answered', async () => {
      const client = new MaturityClient({
        discoveryApi: { getBaseUrl: async id => portal.baseUrlOf(id) },
      });
      const [{ id: criterionId }] = criteriaUpTo(1);
      const earlier = await client.putAnswer(
        { entityRef: INVOICES, criterionId, answer: { status: 'met' } },
        { token: mockCredentials.user.token(people.member) },
      );
      const later = client.putAnswer(
        { entityRef: INVOICES, criterionId, answer: { status: 'not-met' } },
        { token: mockCredentials.user.token(people.memberBelow) },
      );
      await expect(later).rejects.toThrow(AnswerConflictError);
      await expect(later).rejects.toMatchObject({
        message: `The answer to '${criterionId}' has changed since you saw it; look at the one that stands and answer again if you disagree`,
        answer: earlier.answer,
        profile: earlier.profile,
      });

      const response = await portal
        .as(people.memberBelow)
        .answer(INVOICES, criterionId, { status: 'not-met', basedOn: '0' });
      expect(response.status).toBe(409);
      expect(response.body).toMatchObject({
        error: { name: 'ConflictError' },
        response: { statusCode: 409 },
        answer: earlier.answer,
        profile: earlier.profile,
      });
    });

    it('loses no answer of people who save at the same moment', async () => {
      const [, shared, ...others] = criteriaUpTo(2).map(({ id }) => id);
      const { assessment } = await member().tab(INVOICES);
      const answeredBefore = assessment?.answers.length ?? 0;
      const different = await Promise.all(
        others
          .slice(0, 8)
          .map((id, index) =>
            portal
              .as(index % 2 ? people.member : people.memberBelow)
              .answer(INVOICES, id, { status: 'met' }),
          ),
      );
      expect(different.map(({ status }) => status)).toEqual(
        different.map(() => 200),
      );
      const same = await Promise.all([
        member().answer(INVOICES, shared, { status: 'met' }),
        portal
          .as(people.memberBelow)
          .answer(INVOICES, shared, { status: 'not-met' }),
      ]);
      expect(same.map(({ status }) => status).sort()).toEqual([200, 409]);

      const after = await member().tab(INVOICES);
      expect(after.assessment?.answers).toHaveLength(answeredBefore + 9);
      const { rollup } = await member().rollup('group:default/payments');
      const ledger = await member().tab(LEDGER);
      expect(rollup.coverage.decided).toBe(
        (after.assessment?.answers.length ?? 0) +
          (ledger.assessment?.answers.length ?? 0),
      );
    });

    it('imports dated answers for another plugin, once, and draws them into the trend', async () => {
      const credentials = mockCredentials.service('plugin:neighbour');
      const at = new Date(Date.now() - 60 * DAY).toISOString();
      const request = {
        id: 'from-a-spreadsheet',
        label: 'Spreadsheet of the spring',
        sample: true,
        answers: criteriaUpTo(1).map(({ id }) => ({
          entityRef: 'component:default/cart',
          criterionId: id,
          status: 'met' as const,
          answeredAt: at,
          authorRef: 'user:default/carl',
        })),
      };
      const answers = request.answers.length;
      const { service } = portal;
      await expect(
        service.importAnswers({ ...request, dryRun: true }, { credentials }),
      ).resolves.toEqual({
        imported: 0,
        subjects: 1,
        alreadyImported: false,
        dryRun: true,
      });
      // Sent twice at the same moment, as by two replicas, and once more.
      const results = await Promise.all([
        service.importAnswers(request, { credentials }),
        service.importAnswers(request, { credentials }),
      ]);
      const again = await portal
        .asService()
        .post('/assessments/import', request);
      results.push(again.body);
      expect(results.map(({ imported }) => imported).sort()).toEqual(
        [0, 0, answers].sort(),
      );

      const { assessment } = await member().tab('component:default/cart');
      expect(assessment?.answers).toHaveLength(answers);
      expect(assessment?.answers[0]).toMatchObject({
        answeredAt: at,
        authorRef: 'user:default/carl',
        sample: true,
      });
      await expect(service.getStatus({ credentials })).resolves.toMatchObject({
        sampleData: true,
      });
      const { trend = [], rollup } = await service.getRollup(
        { scope: CHECKOUT, trendWeeks: 20 },
        { credentials },
      );
      expect(trend.length).toBeGreaterThan(8);
      for (const { distributions } of trend) {
        expect(distributions[0].levels[1]).toBe(1);
        expect(distributions[0].notAssessed).toBe(0);
      }
      expect(rollup.subjects).toBe(1);
      const { items } = await service.getModels({ credentials });
      await expect(
        service.getModel({ modelId: items[0].id }, { credentials }),
      ).resolves.toMatchObject({ title: items[0].title });
    });

    it('moves an assessment to the new name of its entity', async () => {
      const renamed = component('basket', { owner: 'group:default/checkout' });
      portal.entities = [
        ...portal.entities.filter(({ metadata }) => metadata.name !== 'cart'),
        renamed,
      ];
      await portal.synchronize();
      const gone = await member().get('/entities/component/default/cart');
      expect(gone.status).toBe(404);

      const moved = await portal
        .as(people.memberBeside)
        .post('/assessments/move', {
          from: 'component:default/cart',
          to: 'component:default/basket',
        });
      expect(moved.body).toEqual({ moved: criteriaUpTo(1).length });
      const { assessment } = await member().tab('component:default/basket');
      expect(assessment?.answers).toHaveLength(criteriaUpTo(1).length);
      const { rollup } = await member().rollup(CHECKOUT);
      expect(rollup.distributions[0].levels[1]).toBe(1);
    });

    it('has answered every operation of the contract as the contract says', async () => {
      for (const path of [
        '/models',
        '/status',
        '/worklist',
        '/own-scopes',
        ...['subjects', 'gaps', 'cohorts', 'filters', 'proof', 'bands'].map(
          part => `/rollups/all/${part}`,
        ),
        '/rollups/all/report?from=2026-01-01',
        '/rollups/all/report.csv?from=2026-01-01&table=levels',
        '/rollups/all/movement?from=2026-01-01',
        '/rollups/all/movement/answer/subjects?from=2026-01-01',
        '/assessments/component/default/ledger/history',
        '/assessments/component/default/ledger/version',
        '/assessments/export?scope=all',
        '/assessments/export.csv?scope=all',
        '/exceptions',
        '/fact-sources',
        '/facts/component/default/ledger',
        '/delivery/component/default/ledger',
        '/rollups/all/delivery',
        '/assessments/component/default/ledger/maturity-file',
      ]) {
        await member().get(path);
      }
      const { body } = await member().answer(LEDGER, criteria[0].id, {
        status: 'met',
      });
      await member().post('/assessments/component/default/ledger/confirm', {
        answers: [{ criterionId: criteria[0].id, basedOn: body.answer.id }],
      });
      const twin = '/assessments/component/default/diary';
      await member().get(`${twin}/similar`);
      await member().post(`${twin}/drafts/copy`, { from: LEDGER });
      const copied = await member().tab('component:default/diary');
      await member().post(`${twin}/drafts/confirm`, {
        drafts: [{ draftId: copied.assessment?.drafts?.items[0].id }],
      });
      await member().post(`${twin}/drafts/discard`, {});
      await member().get('/reviews');
      await member().post('/assessments/component/default/ledger/review', {});
      const submitted = await member().tab(LEDGER);
      await portal
        .as(people.memberAbove)
        .post('/assessments/component/default/ledger/review/decision', {
          reviewId: submitted.assessment?.review?.id,
          decision: 'confirm',
        });
      await member().post('/assessments/import-file', {
        id: 'nothing-new',
        label: 'Nothing new',
        format: 'csv',
        content: `entityRef,criterionId,status\n${LEDGER},${criteria[0].id},met\n`,
        dryRun: true,
      });
      await member().put('/targets/component/default/ledger', {
        reach: 'subject',
        targets: [],
      });
      await member().post('/entities/levels', { entityRefs: [LEDGER] });
      await member().post('/facts', { facts: [] });
      await member().post('/facts/component/default/ledger/refresh', {});
      await member().get('/facts/component/default/ledger/refresh');
      await member().post('/delivery/events', {
        specversion: '1.0',
        id: 'run-1',
        source: 'https://ci.example.com/ledger',
        type: 'dev.cdevents.service.deployed.0.2.0',
        time: new Date().toISOString(),
        subject: LEDGER,
        data: {},
      });
      await portal
        .asService()
        .post('/models/cncf-cloud-native/rehearsal', { edition: '3.0' });
      await portal.asService().post('/models/cncf-cloud-native/move', {
        edition: '3.0',
        entityRef: LEDGER,
      });
      const [criterion] = await member().criteria();
      const { body: exception } = await member().post('/exceptions', {
        entityRef: 'component:default/ledger',
        covers: 'subject',
        criterionId: criterion.id,
        reason: 'It is replaced in spring',
        endsAt: new Date(Date.now() + 86_400_000).toISOString(),
      });
      await member().post(`/exceptions/${exception.id}/decision`, {
        decision: 'revoke',
        reason: 'It is done',
      });
      expect([...portal.succeeded].sort()).toEqual(
        [...portal.contract.operations].sort(),
      );
    });
  });
});
