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
import { ImportedAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { HttpCaller } from './__testUtils__/HttpCaller';
import { HttpPortal } from './__testUtils__/HttpPortal';
import { TestPolicy } from './__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const HEAD = 'entityRef,criterionId,status,answeredAt,reason\n';
const DAY = 24 * 60 * 60 * 1000;
const lastWeek = () => new Date(Date.now() - 7 * DAY).toISOString();

const importFile = (
  caller: HttpCaller,
  content: string,
  more: Record<string, unknown> = {},
) =>
  caller.send({
    method: 'POST',
    path: '/assessments/import-file',
    body: { format: 'csv', content, ...more },
  });

async function exportAll(
  caller: HttpCaller,
  scope: string,
): Promise<ImportedAnswer[]> {
  const answers: ImportedAnswer[] = [];
  let cursor = '';
  do {
    const { body } = await caller.get(
      `/assessments/export?scope=${encodeURIComponent(scope)}&limit=1${cursor}`,
    );
    answers.push(...body.answers);
    cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
  } while (cursor);
  return answers;
}

describe('files of answers', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'come out and go in again to the same state, on %s',
    async databaseId => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const member = portal.as(people.member);
      const criteria = await member.criteria();
      const rows = criteria.slice(0, 6).map(({ id }, index) => ({
        entityRef: `component:default/${index % 2 ? 'ledger' : 'invoices'}`,
        criterionId: id,
        status: index % 3 ? 'met' : 'partly',
        reason: `=cmd|'/c calc'!A${index}, "so"\nit is`,
        evidence: [{ type: 'note', text: '-1' }],
        authorRef: people.member,
        answeredAt: lastWeek(),
        expiresAt: new Date(Date.now() + (index + 1) * DAY).toISOString(),
      }));
      const first = await importFile(
        member,
        JSON.stringify({ answers: rows }),
        { format: 'json' },
      );
      expect(first.body).toMatchObject({ imported: 6, subjects: 2 });

      const exported = await exportAll(member, 'group:default/payments');
      const sorted = (list: ImportedAnswer[]) =>
        [...list].sort((a, b) => a.criterionId.localeCompare(b.criterionId));
      expect(sorted(exported)).toEqual(sorted(rows as ImportedAnswer[]));
      const places = exported.map(
        ({ entityRef, criterionId }) => `${entityRef} ${criterionId}`,
      );
      expect(places).toEqual([...places].sort());
      expect(await exportAll(member, 'all')).toEqual(exported);
      expect(await exportAll(member, 'Component:default/ledger')).toHaveLength(
        3,
      );

      const { text: csv } = await member.get('/assessments/export.csv');
      expect(csv).not.toMatch(/(^|,|")=/m);

      // Into an empty portal.
      const other = await HttpPortal.start();
      const { body } = await importFile(other.as(people.member), csv);
      expect(body).toMatchObject({ imported: 6, problems: [] });
      expect(await exportAll(other.as(people.member), 'all')).toEqual(exported);
      const again = await importFile(other.as(people.member), csv);
      expect(again.body).toMatchObject({ imported: 0, alreadyImported: true });
    },
  );

  it('are refused as a whole, and a dry run says why, line by line', async () => {
    const portal = await HttpPortal.start();
    const member = portal.as(people.member);
    const [{ id }] = await member.criteria();
    const day = lastWeek().slice(0, 10);
    const content = `${HEAD}${[
      `component:default/ledger,${id},met,${day},`,
      `component:default/ledger,${id},good,${day},`,
      `component:default/ledger,nothing,met,${day},`,
      `component:default/cart,${id},met,${day},`,
      `component:default/nowhere,${id},met,${day},`,
      `component:default/ledger,${id},met,9999-12-31,`,
      `component:default/ledger,${id},met,soon,"two\nlines"`,
      `component:default/invoices,${id},,${day},`,
    ].join('\n')}`;
    const { status, body } = await importFile(member, content, {
      dryRun: true,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ imported: 0, dryRun: true, moreProblems: 0 });
    expect(body.problems.map(({ line, field }: any) => [line, field])).toEqual([
      [3, 'status'],
      [4, 'criterionId'],
      [5, 'entityRef'],
      [6, 'entityRef'],
      [7, 'answeredAt'],
      [8, 'answeredAt'],
      [10, 'status'],
    ]);
    expect(body.problems[2].message).toMatch(/you may not answer for/);
    expect(body.problems[0].message).toBe(
      'should be one of met, partly, not-met, not-applicable, unknown',
    );
    const refusal = await importFile(member, content);
    expect(refusal.status).toBe(400);
    expect(refusal.body.error.message).toMatch(
      /^Nothing was imported. 7 problem\(s\): line 3, status: should be one of/,
    );
    expect(await exportAll(member, 'all')).toEqual([]);
  });

  it('hold only what the reader may read', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy });
    const member = portal.as(people.member);
    const [{ id }] = await member.criteria();
    for (const name of ['ledger', 'invoices', 'cart']) {
      await member.answer(`component:default/${name}`, id, { status: 'met' });
    }
    const refs = async () =>
      (await exportAll(portal.as(people.outsider), 'all')).map(
        ({ entityRef }) => entityRef,
      );
    expect(await refs()).toHaveLength(3);
    portal.hidden.add('component:default/invoices');
    expect(await refs()).toEqual([
      'component:default/cart',
      'component:default/ledger',
    ]);
    const hidden = await portal
      .as(people.outsider)
      .get('/assessments/export?scope=component%3Adefault%2Finvoices');
    expect(hidden.status).toBe(404);
    policy.decide = ({ permission }) =>
      permission.name === 'maturity.assessment.read'
        ? { result: AuthorizeResult.DENY }
        : undefined;
    expect(await refs()).toEqual([]);
  });
});
