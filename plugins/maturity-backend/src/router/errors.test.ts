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
import { Criterion } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { component } from '../tests/__testUtils__/catalogEntities';
import { people } from './__testUtils__/company';
import { HttpPortal } from './__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const LEDGER = '/assessments/component/default/ledger';

describe('errors', () => {
  let portal: HttpPortal;
  let criteria: Criterion[];
  beforeAll(async () => {
    portal = await HttpPortal.start();
    criteria = await portal.as(people.member).criteria();
  });

  const put = (body: unknown, path = `${LEDGER}/answers/${criteria[0].id}`) =>
    portal.as(people.member).put(path, body);
  const link = (url: string) => ({
    status: 'met',
    evidence: [{ type: 'link', url }],
  });
  const note = { type: 'note', text: 'Seen' };

  it.each<[string, unknown, string]>([
    [
      'an unknown status',
      { status: 'done' },
      'status: must be equal to one of the allowed values: met, partly, not-met, not-applicable, unknown',
    ],
    [
      'no status',
      { reason: 'Because' },
      "status: must have required property 'status'",
    ],
    [
      'a field that does not exist',
      { status: 'met', note: 'Seen' },
      'note: is not known here; leave it out',
    ],
    [
      'a reason that is too long',
      { status: 'met', reason: 'x'.repeat(2001) },
      'reason: must NOT have more than 2000 characters',
    ],
    [
      'a note that is too long',
      { status: 'met', evidence: [{ ...note, text: 'x'.repeat(5001) }] },
      'evidence[0].text: must NOT have more than 5000 characters',
    ],
    [
      'too much evidence',
      { status: 'met', evidence: Array.from({ length: 21 }, () => note) },
      'evidence: must NOT have more than 20 items',
    ],
    [
      'a script as a link',
      link(['javascript', 'alert(document.cookie)'].join(':')),
      'evidence[0].url: a link starts with http:// or https:// and names a host',
    ],
    [
      'a script that hides its scheme',
      link('java\tscript:alert(1)'),
      'evidence[0].url: a link starts with http:// or https:// and names a host',
    ],
    [
      'a file as a link',
      link('file:///etc/passwd'),
      'evidence[0].url: a link starts with http:// or https:// and names a host',
    ],
    [
      'a link that names no host',
      { status: 'met', evidence: [note, { type: 'link', url: 'https:///' }] },
      'evidence[1].url: a link starts with http:// or https:// and names a host',
    ],
    ['a list', [], 'body: must be object'],
    ['nothing', null, 'body: must be object'],
  ])('names the field of an answer with %s', async (_, body, message) => {
    const response = await put(body);
    expect(response.body).toMatchObject({
      error: { name: 'InputError', message },
      response: { statusCode: 400 },
    });
    expect(response.status).toBe(400);
  });

  it('asks for a reason where an answer does not apply, and says where it may not be given', async () => {
    const skippable = criteria.find(criterion => criterion.allowNotApplicable);
    const compulsory = criteria.find(
      criterion => !criterion.allowNotApplicable,
    );
    const answer = async (id: string | undefined, reason?: string) => {
      const { status, body } = await put(
        { status: 'not-applicable', reason },
        `${LEDGER}/answers/${id}`,
      );
      return `${status} ${body.error?.message}`;
    };
    const needed =
      '400 reason: not-applicable needs a reason; say why the criterion does not apply';
    await expect(answer(skippable?.id)).resolves.toBe(needed);
    await expect(answer(skippable?.id, '  \n ')).resolves.toBe(needed);
    await expect(answer(compulsory?.id, 'It is old')).resolves.toBe(
      `400 status: criterion '${compulsory?.id}' applies to every subject it is asked of; answer met, partly or not-met`,
    );
  });

  it('says what is wrong with a body that cannot be read', async () => {
    const malformed = await put('{"status": "met"');
    expect(malformed.status).toBe(400);
    expect(malformed.body.error.message).toMatch(
      /^The request body is not valid JSON: /,
    );
    const huge = await put({ status: 'met', reason: 'x'.repeat(11_000_000) });
    expect(huge.status).toBe(413);
    expect(huge.body.error.message).toBe(
      'The request body is larger than 10 MB; send it in parts',
    );
    const missing = await put(undefined);
    expect(missing.status).toBe(415);
    expect(missing.body.error.message).toBe(
      'The request has no JSON body; send one, with the header Content-Type: application/json',
    );
  });

  it('names the criterion that does not exist or is not asked', async () => {
    const unknown = await put({ status: 'met' }, `${LEDGER}/answers/PR-no-1a`);
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.message).toMatch(
      /^criterionId: there is no criterion 'PR-no-1a' in /,
    );
    for (const [name, message] of [
      ['handbook', 'component:default/handbook is not assessed: its type is'],
      ['retired', 'component:default/retired has opted out of assessments: '],
    ]) {
      const refused = await put(
        { status: 'met' },
        `/assessments/component/default/${name}/answers/${criteria[0].id}`,
      );
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toContain(message);
    }
  });

  it('tells an unknown entity from one that has not been read yet', async () => {
    const answer = { status: 'met' };
    const answers = `answers/${criteria[0].id}`;
    const unknown = '/assessments/component/default/unknown';
    for (const response of [
      await put(answer, `${unknown}/${answers}`),
      await portal.as(people.member).get(`${unknown}/history`),
      await portal.as(people.member).get('/entities/component/default/unknown'),
      await portal.asService().get('/entities/component/default/unknown'),
    ]) {
      expect(response.status).toBe(404);
      expect(response.body.error).toEqual({
        name: 'NotFoundError',
        message:
          'There is no component:default/unknown in the catalog, or you may not read it',
      });
    }
    portal.entities.push(component('newcomer', { owner: people.member }));
    const unread = await put(
      answer,
      `/assessments/component/default/newcomer/${answers}`,
    );
    portal.entities.pop();
    expect(unread.status).toBe(404);
    expect(unread.body.error.message).toBe(
      'component:default/newcomer has not been read from the catalog yet; try again in a few minutes',
    );
  });

  it('tells who is not signed in from who may not, and from what no service does', async () => {
    const path = `${LEDGER}/answers/${criteria[0].id}`;
    const answer = { status: 'met' };
    for (const request of [
      portal.asNobody().put(path, answer),
      portal.asNobody().get('/status'),
      portal.asNobody().get('/rollups/all'),
    ]) {
      const { status, body } = await request;
      expect([status, body.error.name]).toEqual([401, 'AuthenticationError']);
    }
    const other = await portal.as(people.memberBeside).put(path, answer);
    expect(other.status).toBe(403);
    expect(other.body.error).toEqual({
      name: 'NotAllowedError',
      message:
        'You may not answer for component:default/ledger; its owners may',
    });
    const service = await portal.asService().put(path, answer);
    expect([service.status, service.body.error.name]).toEqual([
      403,
      'NotAllowedError',
    ]);
    const imported = await portal
      .as(people.memberBeside)
      .post('/assessments/import', {
        id: 'not-theirs',
        label: 'Not theirs',
        answers: [
          {
            entityRef: 'component:default/ledger',
            criterionId: criteria[0].id,
            status: 'met',
            answeredAt: new Date().toISOString(),
          },
        ],
      });
    expect(imported.status).toBe(403);
  });

  it.each<[string, number, string]>([
    ['/rollups/payments', 400, "scope: 'payments' is neither all nor"],
    ['/rollups/component:default%2Fledger', 400, 'scope: '],
    ['/rollups/group:default%2Funknown', 404, 'There is no group:default/unk'],
    ['/rollups/user:default%2Funknown/subjects', 404, 'There is no user:'],
    ['/rollups/all?trendWeeks=261', 400, 'trendWeeks: must be <= 260'],
    ['/rollups/all?children=perhaps', 400, 'children: must be boolean'],
    ['/rollups/all?deep=2', 400, "Unknown query parameter 'deep'"],
    ['/rollups/all/subjects?limit=0', 400, 'limit: must be >= 1'],
    ['/rollups/all/subjects?limit=101', 400, 'limit: must be <= 100'],
    ['/rollups/all/subjects?limit=ten', 400, 'limit: must be integer'],
    ['/rollups/all/subjects?bucket=best', 400, 'bucket: must match pattern'],
    ['/rollups/all/subjects?dimensionId=luck', 400, 'dimensionId: there is no'],
    ['/rollups/all/subjects?cursor=nonsense', 400, 'cursor: not one that was'],
    [`${LEDGER}/history?cursor=nonsense`, 400, 'cursor: not one that was'],
    [`${LEDGER}/history?limit=1.5`, 400, 'limit: must be integer'],
    ['/models/unknown', 404, 'There is no maturity model "unknown"'],
    ['/models/cncf-cloud-native?edition=0', 404, 'There is no maturity model'],
  ])('explains what is wrong with %s', async (path, status, message) => {
    const response = await portal.as(people.member).get(path);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(message);
  });

  it('says nothing of the inside when a neighbour fails', async () => {
    // A catalog that hides something is asked for every name.
    portal.hidden.add('component:default/hidden');
    portal.failure = new Error(
      'select * from final_entities - connect ECONNREFUSED 10.0.0.7:5432',
    );
    const response = await portal
      .as(people.member)
      .get('/entities/component/default/ledger');
    portal.failure = undefined;
    portal.hidden.clear();
    expect(response.status).toBe(500);
    expect(response.body.error.message).toMatch(
      /^Something went wrong in the Maturity backend; its log says what, under [0-9a-f-]{36}$/,
    );
  });
});
