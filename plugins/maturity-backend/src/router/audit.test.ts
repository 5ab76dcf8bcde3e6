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
import { MATURITY_AUDIT_EVENTS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from './__testUtils__/company';
import { HttpPortal } from './__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';

describe('the audit of changes', () => {
  it('reports every change to the auditor, refused ones included', async () => {
    const portal = await HttpPortal.start();
    const caller = portal.as(people.memberBelow);
    const [{ id: criterionId }] = await caller.criteria();
    await caller.answer(LEDGER, criterionId, { status: 'met' });
    await caller.answer(LEDGER, criterionId, { status: 'not-met' });
    await portal
      .as(people.outsider)
      .answer(LEDGER, criterionId, { status: 'met' });
    await caller.answer(LEDGER, 'no-such-criterion', { status: 'met' });
    const row = {
      entityRef: LEDGER,
      criterionId,
      status: 'met',
      answeredAt: new Date(Date.now() - 1000).toISOString(),
    };
    const importRequest = { id: 'audited', label: 'Audited' };
    await caller.post('/assessments/import', {
      ...importRequest,
      answers: [row],
    });
    await caller.post('/assessments/import', {
      ...importRequest,
      id: 'refused',
      answers: [{ ...row, criterionId: 'no-such-criterion' }],
    });
    const move = { from: LEDGER, to: 'component:default/diary' };
    await portal.as(people.member).post('/assessments/move', move);
    await portal.as(people.outsider).post('/assessments/move', move);
    const editionPath = '/models/cncf-cloud-native/move';
    await portal.asService().post(editionPath, { edition: '3.0' });
    await caller.post(editionPath, { edition: '3.0', entityRef: LEDGER });
    await caller.get('/status');

    const { answerUpdate, assessmentImport, assessmentMove, editionMove } =
      MATURITY_AUDIT_EVENTS;
    const url = `/api/maturity/assessments/component/default/ledger/answers/${criterionId}`;
    const answered = { actionType: 'update', entityRef: LEDGER, criterionId };
    const imported = { actionType: 'update', answers: 1 };
    const editionMeta = {
      actionType: 'update',
      modelId: 'cncf-cloud-native',
      edition: '3.0',
    };
    const movedMeta = { actionType: 'update', ...move };
    expect(
      portal.audited.map(({ error, ...event }) => ({
        ...event,
        ...(error && { error: error.name }),
      })),
    ).toEqual([
      {
        eventId: answerUpdate,
        url,
        meta: { ...answered, status: 'met' },
        outcome: 'success',
      },
      {
        eventId: answerUpdate,
        url,
        meta: { ...answered, status: 'not-met' },
        outcome: 'failure',
        error: 'ConflictError',
      },
      {
        eventId: answerUpdate,
        url,
        meta: { ...answered, status: 'met' },
        outcome: 'failure',
        error: 'NotAllowedError',
      },
      {
        eventId: answerUpdate,
        url: url.replace(criterionId, 'no-such-criterion'),
        meta: {
          ...answered,
          criterionId: 'no-such-criterion',
          status: 'met',
        },
        outcome: 'failure',
        error: 'InputError',
      },
      {
        eventId: assessmentImport,
        url: '/api/maturity/assessments/import',
        meta: { ...imported, importId: 'audited', dryRun: false },
        outcome: 'success',
      },
      {
        eventId: assessmentImport,
        url: '/api/maturity/assessments/import',
        meta: { ...imported, importId: 'refused', dryRun: false },
        outcome: 'failure',
        error: 'InputError',
      },
      {
        eventId: assessmentMove,
        url: '/api/maturity/assessments/move',
        meta: movedMeta,
        outcome: 'success',
      },
      {
        eventId: assessmentMove,
        url: '/api/maturity/assessments/move',
        meta: movedMeta,
        outcome: 'failure',
        error: 'NotAllowedError',
      },
      {
        eventId: editionMove,
        url: `/api/maturity${editionPath}`,
        meta: editionMeta,
        outcome: 'success',
      },
      {
        eventId: editionMove,
        url: `/api/maturity${editionPath}`,
        meta: { ...editionMeta, entityRef: LEDGER },
        outcome: 'failure',
        error: 'NotAllowedError',
      },
    ]);
  });
});
