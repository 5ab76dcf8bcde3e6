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
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { HttpPortal } from './__testUtils__/HttpPortal';
import { TestPolicy } from './__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const PATH = '/assessments/component/default/ledger/version';

describe('the version of an assessment', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'changes with every answer, and those who look on are told of it and of nothing else, on %s',
    async databaseId => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const [author, reader] = [people.member, people.memberBeside];
      const [{ id }] = await portal.as(author).criteria();
      const { body: view } = await portal
        .as(reader)
        .get('/entities/component/default/ledger');
      const versionFor = async (person: string) =>
        (await portal.as(person).get(PATH)).body.version;
      const before = await versionFor(reader);
      expect(before).toBe(view.assessment.version);
      // Whoever writes is not told, and asking twice tells nobody twice.
      await versionFor(author);
      await versionFor(reader);

      const { body } = await portal
        .as(author)
        .answer(LEDGER, id, { status: 'met', reason: 'A secret' });
      expect(portal.signals).toEqual([
        {
          channel: 'maturity',
          recipients: { type: 'user', entityRef: [reader] },
          message: { entityRef: LEDGER },
        },
      ]);
      const after = await versionFor(reader);
      expect(after).not.toBe(before);

      // Neither a refused answer nor a repeated one is a change.
      await portal
        .as(author)
        .answer(LEDGER, id, { status: 'partly', basedOn: 'other' });
      await portal
        .as(author)
        .answer(LEDGER, id, { status: 'met', reason: 'A secret' });
      expect(await versionFor(reader)).toBe(after);
      expect(portal.signals).toHaveLength(1);
      await portal.as(author).answer(LEDGER, id, {
        status: 'unknown',
        basedOn: body.answer.id,
      });
      expect(portal.signals).toHaveLength(2);
    },
  );

  it('is neither told nor signalled to those who may not read', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy });
    const [{ id }] = await portal.as(people.member).criteria();
    const status = async (person: string) =>
      (await portal.as(person).get(PATH)).status;

    policy.decide = ({ permission }, user) =>
      permission.name === 'maturity.assessment.read' &&
      user?.info.userEntityRef === people.outsider
        ? { result: AuthorizeResult.DENY }
        : undefined;
    expect(await status(people.outsider)).toBe(403);
    expect((await portal.asNobody().get(PATH)).status).toBe(401);
    await portal.as(people.member).answer(LEDGER, id, { status: 'met' });
    expect(portal.signals).toEqual([]);

    portal.hidden.add(LEDGER);
    expect(await status(people.memberBeside)).toBe(404);
    portal.hidden.clear();
    await portal.as(people.member).answer(LEDGER, id, { status: 'partly' });
    expect(portal.signals).toEqual([]);
  });
});
