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
import {
  ANNOTATION_MATURITY_FILE,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { stringify } from 'yaml';
import { hashModel } from '../models/hashModel';
import { component } from '../tests/__testUtils__/catalogEntities';
import { expectContinuousHistory } from '../tests/__testUtils__/expectContinuousHistory';
import { handMadeModel } from '../tests/__testUtils__/handMadeModel';
import { readTables } from '../tests/__testUtils__/readTables';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { MOST_BYTES } from './FileFetcher';
import { SubjectFileReader } from './SubjectFileReader';

jest.setTimeout(120_000);

const SHOP = 'component:default/shop';
const CART = 'component:default/cart';
const CODE = 'https://github.com/example/shop/tree/main/';
const SHOP_FILE = `${CODE}maturity.yaml`;

type Written = { criterionId: string; status: string } & Record<string, any>;

const fileOf = (answers: Written[], subject = SHOP) =>
  stringify({ subject, answers });

const met = (...criterionIds: string[]): Written[] =>
  criterionIds.map(criterionId => ({ criterionId, status: 'met' }));

describe('answers kept in a repository', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function open(models: MaturityModel[] = [handMadeModel]) {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.models = models;
      portal.entities = [
        component('shop', {
          annotations: { [ANNOTATION_SOURCE_LOCATION]: `url:${CODE}` },
        }),
        // Both in one repository.
        component('cart', {
          annotations: {
            [ANNOTATION_SOURCE_LOCATION]: `url:${CODE}`,
            [ANNOTATION_MATURITY_FILE]: './cart/maturity.yaml',
          },
        }),
        component('nowhere'),
      ];
      await portal.synchronize();
      portal.wait({ minutes: 1 });
      return portal;
    }
    const write = async (portal: TestPortal, content: string) => {
      portal.host.files.set(SHOP_FILE, content);
      return portal.readRepositories();
    };
    const standing = async (portal: TestPortal, entityRef = SHOP) => {
      const { answers } = await portal.assessmentOf(entityRef);
      return Object.fromEntries(
        [...answers.values()].map(({ criterionId, source, status }) => [
          criterionId,
          `${status} by ${source}`,
        ]),
      );
    };
    const conflicts = async (portal: TestPortal) =>
      (await portal.assessmentOf(SHOP)).conflicts.map(
        ({ criterionId, source, status }) =>
          `${criterionId}: ${status} by ${source}`,
      );
    const fileState = async (portal: TestPortal, entityRef = SHOP) => {
      const [file] = await portal.services.repositoryStore.readFiles([
        entityRef,
      ]);
      return file;
    };

    it('move levels and rollups, are changed and withdrawn by the file, and cost nothing while it stays', async () => {
      const portal = await open();
      const evidence = [
        { type: 'link', url: 'https://ci.example.com/42', title: 'Build 42' },
        { type: 'note', text: 'By *hand*' },
      ];
      expect(
        await write(
          portal,
          fileOf([
            { criterionId: 'builds', status: 'met', evidence },
            ...met('manual-tests', 'scans', 'documents'),
          ]),
        ),
      ).toEqual([SHOP]);
      expect(await portal.levelsOf(SHOP)).toMatchObject({
        delivery: 1,
        safety: 1,
      });
      expect((await portal.distributionOf('all', 'delivery'))[1]).toBe(1);
      const { answers } = await portal.assessmentOf(SHOP);
      expect(answers.get('builds')).toMatchObject({
        source: 'repository',
        evidence,
        effectiveAt: portal.now,
        expiresAt: new Date('2026-04-01T09:01:00.000Z'),
      });
      expect(answers.get('builds')).not.toHaveProperty('authorRef', '');
      const [, first] = await portal.historyOf(SHOP);
      expect(first).toMatchObject({
        cause: 'repository',
        detail: { fileUrl: SHOP_FILE, revision: expect.any(String) },
      });

      const before = await readTables(portal.database);
      portal.host.sent = [];
      portal.wait({ minutes: 30 });
      expect(await portal.readRepositories()).toEqual([]);
      expect(portal.host.sent).toEqual([`unchanged ${SHOP_FILE}`]);
      expect(await readTables(portal.database)).toEqual(before);

      // Another text that says the same changes no answer.
      await write(
        portal,
        `# Looked at\n${fileOf([
          ...met('scans', 'documents', 'manual-tests'),
          { criterionId: 'builds', status: 'met', evidence },
        ])}`,
      );
      expect(await readTables(portal.database)).toMatchObject({
        answers: before.answers,
        changes: before.changes,
      });

      portal.wait({ minutes: 30 });
      await write(
        portal,
        fileOf([
          { criterionId: 'scans', status: 'partly', reason: 'Main only' },
          ...met('builds', 'documents'),
        ]),
      );
      expect(await standing(portal)).toEqual({
        builds: 'met by repository',
        documents: 'met by repository',
        'manual-tests': 'unknown by repository',
        scans: 'partly by repository',
      });
      // The evidence was taken out, and that is told, too.
      const history = (await portal.historyOf(SHOP)).filter(
        ({ effectiveAt }) => effectiveAt.getTime() === portal.now.getTime(),
      );
      expect(
        history.map(
          ({ criterionId, statusAfter, statusBefore }) =>
            `${criterionId}: ${statusBefore} → ${statusAfter}`,
        ),
      ).toEqual([
        'builds: met → met',
        'manual-tests: met → unknown',
        'scans: met → partly',
      ]);
      await expectContinuousHistory(portal, SHOP);
    });

    it('yield to people in the portal, who say why, and take over what people and the file agree on', async () => {
      const portal = await open();
      await portal.answer(SHOP, 'builds', 'not-met');
      await portal.answer(SHOP, 'scans', 'met');
      portal.wait({ minutes: 1 });
      await write(portal, fileOf(met('builds', 'scans', 'documents')));
      expect(await standing(portal)).toEqual({
        builds: 'not-met by person',
        scans: 'met by repository',
        documents: 'met by repository',
      });
      expect(await conflicts(portal)).toEqual(['builds: met by repository']);

      portal.wait({ minutes: 1 });
      await expect(portal.answer(SHOP, 'documents', 'partly')).rejects.toThrow(
        "reason: the file in the repository says 'met'; say why you answer otherwise, or change it there",
      );
      await portal.answer(SHOP, 'documents', {
        status: 'partly',
        reason: 'They are old',
      });
      expect(await conflicts(portal)).toEqual([
        'builds: met by repository',
        'documents: met by repository',
      ]);
      // The file comes round in one, the person in the other.
      portal.wait({ minutes: 1 });
      await write(
        portal,
        fileOf([
          ...met('scans', 'documents'),
          { criterionId: 'builds', status: 'not-met' },
        ]),
      );
      portal.wait({ minutes: 1 });
      await portal.answer(SHOP, 'documents', 'unknown');
      expect(await conflicts(portal)).toEqual([]);
      expect(await standing(portal)).toEqual({
        builds: 'not-met by repository',
        scans: 'met by repository',
        documents: 'met by repository',
      });
      await expectContinuousHistory(portal, SHOP);
    });

    it('count before facts only with a reason where these say otherwise', async () => {
      const portal = await open([decidedByFacts('builds', 'scans')]);
      await portal.services.facts.record(
        ['builds', 'scans'].map(name => ({
          entityRef: SHOP,
          name: `ci.${name}`,
          value: false,
          observedAt: portal.now,
          evidence: [],
        })),
        'ci',
      );
      portal.wait({ minutes: 1 });
      await write(
        portal,
        fileOf([
          { criterionId: 'builds', status: 'met', reason: 'Elsewhere' },
          ...met('scans'),
        ]),
      );
      expect(await standing(portal)).toEqual({
        builds: 'met by repository',
        scans: 'not-met by fact',
      });
      expect(await conflicts(portal)).toEqual([
        'builds: not-met by fact',
        'scans: met by repository',
      ]);
      portal.wait({ minutes: 1 });
      await write(portal, fileOf([]));
      expect(await standing(portal)).toEqual({
        builds: 'not-met by fact',
        scans: 'not-met by fact',
      });
      expect(await conflicts(portal)).toEqual([]);
      await expectContinuousHistory(portal, SHOP);
    });

    it('expire by the day on which somebody looked at them, and are renewed by another day', async () => {
      const portal = await open();
      const looked = (answeredAt: string) =>
        fileOf([{ ...met('builds')[0], answeredAt }, ...met('scans')]);
      await write(portal, looked('2026-02-20'));
      const { answers } = await portal.assessmentOf(SHOP);
      expect(answers.get('builds')?.expiresAt).toEqual(
        new Date('2026-03-22T00:00:00.000Z'),
      );
      portal.wait({ days: 25 });
      await portal.keepHouse();
      await portal.readRepositories();
      const file = await SubjectFileReader.create({
        store: portal.services.repositoryStore,
      }).presentFile(SHOP, portal.now);
      expect(file?.answers.map(({ criterionId }) => criterionId)).toEqual([
        'scans',
      ]);
      // Withdrawn by nobody: its time is over.
      expect((await portal.historyOf(SHOP)).at(-1)).toMatchObject({
        cause: 'expiry',
        criterionId: 'builds',
      });
      await write(portal, looked('2026-03-27'));
      expect(await standing(portal)).toEqual({
        builds: 'met by repository',
        scans: 'met by repository',
      });
      await expectContinuousHistory(portal, SHOP);
    });

    it('stay as they were, marked as stale, while the file is not as it should be', async () => {
      const portal = await open();
      const good = fileOf(met('builds', 'scans'));
      await write(portal, good);
      const kept = await standing(portal);
      const answers = (await readTables(portal.database)).answers;
      const expectStale = async (
        content: string | Error | undefined,
        state: string,
        problems: Array<{ line?: number; message: unknown }>,
      ) => {
        portal.wait({ minutes: 30 });
        if (content === undefined) {
          portal.host.files.delete(SHOP_FILE);
        } else {
          portal.host.files.set(SHOP_FILE, content);
        }
        await portal.readRepositories();
        expect(await fileState(portal)).toMatchObject({ state, problems });
        expect(await standing(portal)).toEqual(kept);
        expect((await readTables(portal.database)).answers).toEqual(answers);
      };
      await expectStale(
        fileOf([
          ...met('scans'),
          { criterionId: 'builds', status: 'not-applicable' },
          { criterionId: 'nonsense', status: 'met' },
          {
            criterionId: 'tests',
            status: 'met',
            evidence: [{ type: 'link', url: 'ftp://example.com/1' }],
          },
          { criterionId: 'deploys', status: 'met', answeredAt: '2030-01-01' },
        ]),
        'invalid',
        [
          {
            line: 5,
            message:
              'reason: not-applicable needs a reason; say why the criterion does not apply',
          },
          {
            line: 7,
            message: expect.stringContaining(
              "there is no criterion 'nonsense'",
            ),
          },
          {
            line: 13,
            message: expect.stringContaining('http:// or https://'),
          },
          { line: 16, message: 'answeredAt: lies in the future' },
        ],
      );
      const since = (await fileState(portal)).failingSince;
      await expectStale(`${good}answers: []\n`, 'invalid', [
        {
          line: 7,
          message: 'The file is not valid YAML. Keep one of the two.',
        },
      ]);
      await expectStale(good + '#'.repeat(MOST_BYTES), 'too-large', [
        { message: expect.stringContaining('larger than 256 kB') },
      ]);
      await expectStale(new Error('secret.host is down'), 'unreadable', [
        { message: expect.not.stringContaining('secret') },
      ]);
      // A host that fails is asked again after an hour.
      portal.wait({ minutes: 30 });
      await expectStale(undefined, 'missing', [
        { message: expect.stringContaining('an empty list of answers') },
      ]);
      await expectStale(fileOf(met('drills'), CART), 'invalid', [
        { message: expect.stringContaining(`Write subject: ${SHOP}`) },
      ]);
      expect((await fileState(portal)).failingSince).toEqual(since);

      // What is wrong is written down once.
      const before = await readTables(portal.database);
      await portal.readRepositories();
      expect(await readTables(portal.database)).toEqual(before);

      await write(portal, good);
      expect(await fileState(portal)).toMatchObject({
        state: 'current',
        failingSince: undefined,
        problems: [],
      });
      expect((await readTables(portal.database)).answers).toEqual(answers);
      // What nobody renews ends, whatever becomes of the file.
      portal.host.files.set(SHOP_FILE, 'subject: [');
      await portal.readRepositories();
      portal.wait({ days: 31 });
      await portal.keepHouse();
      expect(await portal.levelsOf(SHOP)).toMatchObject({ delivery: -1 });
      await expectContinuousHistory(portal, SHOP);
    });

    it('belong to the subject that the file names, of several in one repository', async () => {
      const portal = await open();
      portal.host.files.set(
        `${CODE}cart/maturity.yaml`,
        fileOf(met('builds'), CART),
      );
      portal.host.files.set(SHOP_FILE, fileOf(met('scans')));
      expect(await portal.readRepositories()).toEqual([SHOP, CART]);
      expect(await standing(portal, SHOP)).toEqual({
        scans: 'met by repository',
      });
      expect(await standing(portal, CART)).toEqual({
        builds: 'met by repository',
      });
      // A file that may as well not be there, and that belongs to another one, is looked at once a day.
      const other = await open();
      await write(other, fileOf(met('scans'), CART));
      expect(await fileState(other)).toMatchObject({
        state: 'foreign',
        problems: [],
      });
      other.host.sent = [];
      other.wait({ minutes: 60 });
      await other.readRepositories();
      expect(other.host.sent).toEqual([]);
      other.wait({ days: 1 });
      await other.readRepositories();
      expect(other.host.sent).toEqual([`whole ${SHOP_FILE}`]);
      expect(await standing(other)).toEqual({});
    });

    it('go along when a service is renamed, and are read under its new name', async () => {
      const portal = await open();
      await write(portal, fileOf(met('builds')));
      const [shop, ...others] = portal.entities;
      portal.entities = [
        { ...shop, metadata: { ...shop.metadata, name: 'store' } },
        ...others,
      ];
      await portal.synchronize();
      // A removal of many at once is held back until it is confirmed.
      await portal.synchronize();
      portal.wait({ minutes: 1 });
      const STORE = 'component:default/store';
      await portal.move(SHOP, STORE);
      await portal.readRepositories();
      expect(await standing(portal, STORE)).toEqual({
        builds: 'met by repository',
      });
      expect(await fileState(portal, STORE)).toMatchObject({
        state: 'invalid',
      });
      portal.wait({ minutes: 1 });
      await write(portal, fileOf(met('scans'), STORE));
      expect(await standing(portal, STORE)).toMatchObject({
        builds: 'unknown by repository',
        scans: 'met by repository',
      });
      await expectContinuousHistory(portal, STORE);
    });

    it('are the same when the file that the portal offers is read back', async () => {
      const portal = await open();
      await portal.answer(SHOP, 'builds', {
        status: 'met',
        evidence: [
          { type: 'link', url: 'https://ci.example.com/?a=b#c', title: 'a: b' },
          {
            type: 'note',
            text: '- *x*\n\n# "y": {z}\n  & more ',
            date: '2026-02-01',
          },
        ],
      });
      await portal.answer(SHOP, 'signs', 'met').catch(() => {});
      await portal.answer(SHOP, 'scans', {
        status: 'not-applicable',
        reason: "no: images, 'yet'\nnever",
      });
      await portal.import([
        {
          entityRef: SHOP,
          criterionId: 'deploys',
          status: 'partly',
          answeredAt: '2026-02-10T10:00:00Z',
          expiresAt: '2026-08-10T10:00:00Z',
        },
      ]);
      const said = async () =>
        [...(await portal.assessmentOf(SHOP)).answers.values()]
          .map(({ criterionId, status, reason, evidence, expiresAt }) => ({
            criterionId,
            status,
            reason,
            evidence,
            expiresOn: expiresAt?.toISOString().slice(0, 10),
          }))
          .sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1));
      const before = await said();
      portal.wait({ minutes: 5 });
      const offered = await portal.services.composer.composeFile({
        entityRef: SHOP,
      });
      expect(offered).toMatchObject({
        answers: 3,
        problems: [],
        fileName: 'maturity.yaml',
      });
      expect(await write(portal, offered.content)).toEqual([SHOP]);
      expect(await said()).toEqual(before);
      expect(Object.values(await standing(portal))).toEqual(
        expect.arrayContaining(['met by repository', 'partly by repository']),
      );
      // And once more, now from the file.
      const again = await portal.services.composer.composeFile({
        entityRef: SHOP,
      });
      expect(again.content).toBe(offered.content);
      expect(again.url).toBe(SHOP_FILE);
    });
  });
});

/** The hand-made model, in which a fact of the same name decides each of the criteria. */
function decidedByFacts(...criterionIds: string[]): MaturityModel {
  const { hash, ...content } = structuredClone(handMadeModel);
  for (const { criterion } of applicableCriteria(content as MaturityModel, {
    scope: 'service',
    kind: 'component',
  })) {
    if (criterionIds.includes(criterion.id)) {
      criterion.facts = {
        decide: {
          fact: `ci.${criterion.id}`,
          operator: 'equal',
          value: true,
        },
      };
    }
  }
  return { ...content, hash: hashModel(content) };
}
