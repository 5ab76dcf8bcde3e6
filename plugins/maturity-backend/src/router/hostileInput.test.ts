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
import { Knex } from 'knex';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { SentRequest } from './__testUtils__/HttpCaller';
import { HttpPortal } from './__testUtils__/HttpPortal';

jest.setTimeout(60_000);

/** Where a name is asked for, a reference is too much. */
const REFERENCE = 'component:default/ledger';

/** Text that breaks naive code, and names nothing. */
const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  "' or 1=1; drop table answers; --",
  '%_',
  'a\0b',
  'a\n\r\tb',
  'x'.repeat(5000),
  '😀'.repeat(300),
  '\u202Etxt.exe',
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '${7*7}',
  '{"$ne":null}',
  'a:b/c',
];

/** Values of other types, and texts that no field takes. */
const HOSTILE_VALUES = [
  null,
  true,
  42,
  -1,
  1e308,
  [],
  ['met'],
  {},
  { status: 'met' },
  '',
  'a\0b',
  'x'.repeat(6000),
];

const HOSTILE_TIMES = [
  '9999-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '2016-12-31T23:59:60Z',
  '2025-02-30T00:00:00Z',
  '2025-13-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2025-01-01',
  'yesterday',
];

describe('hostile input', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'is refused clearly, and leaves nothing behind, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      const portal = await HttpPortal.start({ database });
      const caller = portal.as(people.member);
      const [{ id: criterionId }] = await caller.criteria();
      const before = await countRows(database);

      const accepted: string[] = [];
      for (const request of requests(criterionId)) {
        // The portal itself checks that every error has Backstage's shape and tells nothing of the inside.
        const { status, body } = await caller.send(request);
        if (status < 400 || status > 499 || !body.error.message) {
          accepted.push(
            `${status} ${JSON.stringify(request).slice(
              0,
              300,
            )} ${JSON.stringify(body).slice(0, 300)}`,
          );
        }
      }
      expect(accepted).toEqual([]);
      expect(await countRows(database)).toEqual(before);
      const { status } = await caller.get('/status');
      expect(status).toBe(200);
    },
  );
});

function* requests(criterionId: string): Generator<SentRequest> {
  const ledger = '/component/default/ledger';
  const answers = `/assessments${ledger}/answers`;
  const answer = { status: 'met' };
  const row = {
    entityRef: REFERENCE,
    criterionId,
    status: 'met',
    answeredAt: '2026-01-01T00:00:00Z',
  };
  const imported = { id: 'hostile', label: 'Hostile', answers: [row] };
  const move = {
    from: REFERENCE,
    to: 'component:default/invoices',
  };

  for (const name of [REFERENCE, ...HOSTILE_NAMES].map(encodeURIComponent)) {
    for (const path of [
      `/models/${name}`,
      `/models/cncf-cloud-native?edition=${name}`,
      `/models/cncf-cloud-native?lang=${name}`,
      `/entities/${name}/default/ledger`,
      `/entities/component/${name}/ledger`,
      `/entities/component/default/${name}`,
      `/assessments/component/default/${name}/history`,
      `/assessments${ledger}/history?cursor=${name}`,
      `/assessments${ledger}/history?limit=${name}`,
      `/rollups/${name}?trendWeeks=1`,
      `/rollups/group:default%2F${name}`,
      `/rollups/all?children=${name}`,
      `/rollups/all?trendWeeks=${name}`,
      `/rollups/${name}/subjects`,
      `/rollups/all/subjects?cursor=${name}`,
      `/rollups/all/subjects?dimensionId=${name}`,
      `/rollups/all/subjects?bucket=${name}`,
    ]) {
      yield { method: 'GET', path };
    }
    yield { method: 'PUT', path: `${answers}/${name}`, body: answer };
  }
  for (const path of ['/entities/component/default/%ff', '/rollups/%E0%A4%A']) {
    yield { method: 'GET', path };
  }

  const put = (body: unknown): SentRequest => ({
    method: 'PUT',
    path: `${answers}/${criterionId}`,
    body,
  });
  const post = (path: string, body: unknown): SentRequest => ({
    method: 'POST',
    path,
    body,
  });
  for (const body of ['', '{', 'met', '"met"', '[]', 'null', '{}', '\0']) {
    yield put(body);
    yield post('/assessments/import', body);
    yield post('/assessments/move', body);
  }
  yield put(`{"status":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
  yield put('{"status":"met","__proto__":{"reason":"x"}}');
  yield put('{"status":"met","constructor":{"prototype":{"reason":"x"}}}');
  yield put({
    status: 'met',
    evidence: [{ type: 'link', url: 'data:text/html,x' }],
  });
  yield put({ status: 'met', evidence: [{ type: 'script', text: 'x' }] });
  for (const value of HOSTILE_VALUES) {
    yield put({ status: value });
    // An empty reason, no evidence, and nothing to base an answer on are said by missing fields as well.
    if (value !== '') {
      yield put({ ...answer, reason: value });
      yield put({ ...answer, basedOn: value });
    }
    if (!Array.isArray(value) || value.length > 0) {
      yield put({ ...answer, evidence: value });
    }
    yield put({ ...answer, evidence: [value] });
    yield put({ ...answer, evidence: [{ type: 'link', url: value }] });
    yield put({ ...answer, evidence: [{ type: 'note', text: value }] });
    for (const field of Object.keys(row)) {
      const answersWith = [{ ...row, [field]: value }];
      yield post('/assessments/import', { ...imported, answers: answersWith });
    }
    for (const field of ['id', 'label', 'answers']) {
      yield post('/assessments/import', { ...imported, [field]: value });
    }
    yield post('/assessments/move', { ...move, from: value });
    yield post('/assessments/move', { ...move, to: value });
  }
  for (const edition of [...HOSTILE_VALUES, ...HOSTILE_NAMES]) {
    yield post('/models/cncf-cloud-native/rehearsal', { edition });
    yield post('/models/cncf-cloud-native/move', { edition });
    yield post('/models/cncf-cloud-native/move', {
      edition: '3.0',
      entityRef: edition,
    });
  }
  const target = { dimensionId: 'overall', level: 2 };
  const putTargets = (body: unknown): SentRequest => ({
    method: 'PUT',
    path: `/targets${ledger}`,
    body,
  });
  for (const value of HOSTILE_VALUES) {
    yield putTargets(value);
    yield putTargets({ reach: value, targets: [] });
    if (!Array.isArray(value) || value.length > 0) {
      yield putTargets({ reach: 'subject', targets: value });
    }
    yield putTargets({ reach: 'subject', targets: [value] });
    for (const field of Object.keys({ ...target, dueOn: '' })) {
      yield putTargets({
        reach: 'subject',
        targets: [{ ...target, [field]: value }],
      });
    }
  }
  for (const time of HOSTILE_TIMES) {
    yield putTargets({
      reach: 'subject',
      targets: [{ ...target, dueOn: time.slice(0, 10) }],
    });
    for (const answersWith of [
      [{ ...row, answeredAt: time }],
      [{ ...row, expiresAt: time }],
    ]) {
      yield post('/assessments/import', { ...imported, answers: answersWith });
    }
  }
  for (const name of HOSTILE_NAMES) {
    for (const answersWith of [
      [row, { ...row, entityRef: name }],
      [row, { ...row, criterionId: name }],
    ]) {
      yield post('/assessments/import', { ...imported, answers: answersWith });
    }
    yield post('/assessments/import', { ...imported, id: `${name} ` });
    yield post('/assessments/move', { ...move, from: name });
  }
}

async function countRows(database: Knex): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [
    'answers',
    'targets',
    'current_answers',
    'changes',
    'imports',
    'assessments',
    'score_timeline',
    'rollup_snapshots',
  ]) {
    const [{ rows }] = await database(table).count({ rows: '*' });
    counts[table] = Number(rows);
  }
  return counts;
}
