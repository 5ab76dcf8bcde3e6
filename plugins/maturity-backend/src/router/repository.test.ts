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
import { ANNOTATION_SOURCE_LOCATION } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createMaturityPolicyDecision } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { stringify } from 'yaml';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { company, people } from './__testUtils__/company';
import { HttpPortal } from './__testUtils__/HttpPortal';
import { TestPolicy } from './__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const ECLIPSE = 'component:default/eclipse';
const codeOf = (name: string) => `https://git.example.com/${name}/`;
const fileOf = (name: string) => `${codeOf(name)}maturity.yaml`;

const good = stringify({
  subject: LEDGER,
  answers: [{ criterionId: 'PR-overview-1d', status: 'met' }],
});
const bad = (entityRef: string) =>
  stringify({
    subject: entityRef,
    answers: [{ criterionId: 'PR-nothing', status: 'met' }],
  });

function entities() {
  return company().map(entity => ({
    ...entity,
    metadata: {
      ...entity.metadata,
      ...(entity.kind === 'Component' && {
        annotations: {
          ...entity.metadata.annotations,
          [ANNOTATION_SOURCE_LOCATION]: `url:${codeOf(entity.metadata.name)}`,
        },
      }),
    },
  }));
}

describe('answers kept in repositories, over HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are shown with their file, whose mistakes are for its owners, on %s',
    async databaseId => {
      const portal = await HttpPortal.start({
        database: await databases.init(databaseId),
        entities: entities(),
      });
      portal.host.files.set(fileOf('ledger'), good);
      await portal.readRepositories();
      const tabOf = async (person: string) =>
        (await portal.as(person).get('/entities/component/default/ledger')).body
          .assessment;

      const tab = await tabOf(people.member);
      expect(tab.answers).toMatchObject([
        { criterionId: 'PR-overview-1d', source: 'repository', status: 'met' },
      ]);
      expect(tab.answers[0]).not.toHaveProperty('authorRef');
      expect(tab.file).toMatchObject({
        url: fileOf('ledger'),
        state: 'current',
        problems: [],
        answers: [{ criterionId: 'PR-overview-1d', status: 'met' }],
      });
      const { body: history } = await portal
        .as(people.outsider)
        .get('/assessments/component/default/ledger/history');
      expect(history.items[0]).toMatchObject({
        cause: 'repository',
        fileUrl: fileOf('ledger'),
        statusAfter: 'met',
      });
      expect(portal.audited).toContainEqual(
        expect.objectContaining({
          eventId: 'repository-read',
          outcome: 'success',
          meta: expect.objectContaining({
            entityRef: LEDGER,
            url: fileOf('ledger'),
            answers: 1,
          }),
        }),
      );

      portal.host.files.set(fileOf('ledger'), bad(LEDGER));
      await portal.readRepositories();
      expect((await tabOf(people.member)).file).toMatchObject({
        state: 'invalid',
        problems: [
          {
            line: 3,
            criterionId: 'PR-nothing',
            message: expect.stringContaining("no criterion 'PR-nothing'"),
          },
        ],
      });
      const seen = await tabOf(people.outsider);
      expect(seen.file).toMatchObject({ state: 'invalid' });
      expect(seen.file).not.toHaveProperty('problems');
      expect(seen.answers).toHaveLength(1);

      // A person confirms nothing that is kept elsewhere.
      const confirmed = await portal
        .as(people.member)
        .post('/assessments/component/default/ledger/confirm', {
          answers: [
            { criterionId: 'PR-overview-1d', basedOn: tab.answers[0].id },
          ],
        });
      expect(confirmed.status).toBe(400);
      expect(confirmed.body.error.message).toContain('renew its answeredAt');
    },
  );

  it('are offered as a file to those who may read them', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy, entities: entities() });
    await portal
      .as(people.member)
      .put('/assessments/component/default/ledger/answers/PR-overview-1d', {
        status: 'met',
        evidence: [{ type: 'link', url: 'https://ci.example.com/42' }],
      });
    const path = '/assessments/component/default/ledger/maturity-file';
    const { body } = await portal.as(people.outsider).get(path);
    expect(body).toMatchObject({
      fileName: 'maturity.yaml',
      answers: 1,
      problems: [],
      content: expect.stringContaining(`subject: ${LEDGER}`),
    });
    expect(body.content).not.toContain('olga');

    portal.host.files.set(fileOf('ledger'), body.content);
    await portal.readRepositories();
    const { body: tab } = await portal
      .as(people.member)
      .get('/entities/component/default/ledger');
    expect(tab.assessment.answers).toMatchObject([
      {
        criterionId: 'PR-overview-1d',
        source: 'repository',
        evidence: [{ type: 'link', url: 'https://ci.example.com/42' }],
      },
    ]);

    policy.deny('maturity.assessment.read');
    expect((await portal.as(people.outsider).get(path)).status).toBe(403);
    portal.hidden.add(LEDGER);
    expect((await portal.as(people.outsider).get(path)).status).toBe(404);
  });

  it('tell those who run the portal which files need attention, and nothing of what they may not know', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy, entities: entities() });
    portal.host.files.set(fileOf('ledger'), bad(LEDGER));
    portal.host.files.set(fileOf('eclipse'), bad(ECLIPSE));
    portal.host.files.set(
      fileOf('cart'),
      new Error('station.internal is down'),
    );
    portal.hidden.add(ECLIPSE);
    await portal.readRepositories();
    const report = async (person: string) =>
      (await portal.as(person).get('/fact-sources')).body.repository;

    expect(await report(people.outsider)).toMatchObject({
      isEnabled: true,
      subjects: 0,
      answers: 0,
      error: `${fileOf('cart')}: station.internal is down`,
      files: { current: 0, invalid: 2, unreadable: 0 },
      troubled: [
        {
          entityRef: LEDGER,
          title: 'General Ledger',
          state: 'invalid',
          problems: [{ line: 3, criterionId: 'PR-nothing' }],
        },
      ],
    });
    expect(JSON.stringify(await report(people.outsider))).not.toMatch(
      /eclipse/i,
    );

    policy.decide = (request, user) =>
      request.permission.name === 'maturity.fact-source.read'
        ? { result: AuthorizeResult.DENY }
        : createMaturityPolicyDecision(request, user);
    const denied = await portal.as(people.outsider).get('/fact-sources');
    expect(denied.status).toBe(403);

    // Nobody sends facts under the name of the repository.
    const { body } = await portal.asService().post('/facts', {
      facts: [
        {
          subject: LEDGER,
          name: 'ci.tests',
          value: true,
          observedAt: new Date().toISOString(),
          source: 'repository',
          evidence: [],
        },
      ],
    });
    expect(body).toMatchObject({ taken: 0, rejected: [{ index: 0 }] });
  });

  it('are not read where that is switched off', async () => {
    const portal = await HttpPortal.start({
      entities: entities(),
      maturity: { repository: { enabled: false } },
    });
    portal.host.files.set(fileOf('ledger'), good);
    await expect(portal.readRepositories()).rejects.toThrow();
    const { body } = await portal.asService().get('/fact-sources');
    expect(body.repository).toMatchObject({ isEnabled: false, answers: 0 });
  });
});
