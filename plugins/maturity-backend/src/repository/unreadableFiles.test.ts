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
import { ANNOTATION_MATURITY_FILE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { stringify } from 'yaml';
import { component } from '../tests/__testUtils__/catalogEntities';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { TestPortal } from '../tests/__testUtils__/TestPortal';
import { MOST_BYTES } from './FileFetcher';

jest.setTimeout(120_000);

const SHOP = 'component:default/shop';
const HOST = 'https://github.com/example';
const SHOP_FILE = `${HOST}/shop/tree/main/maturity.yaml`;

describe('reading files that may not be there, or not be read', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function open(names: string[], named?: string) {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.entities = names.map(name =>
        component(name, {
          annotations: {
            [ANNOTATION_SOURCE_LOCATION]: `url:${HOST}/${name}/tree/main/`,
            ...(named && { [ANNOTATION_MATURITY_FILE]: named }),
          },
        }),
      );
      await portal.synchronize();
      return portal;
    }
    /** The files that are asked for in a run. */
    const asked = async (portal: TestPortal) => {
      const readUrl = jest.spyOn(portal.host, 'readUrl');
      await portal.readRepositories();
      const urls = readUrl.mock.calls.map(([url]) => url);
      readUrl.mockRestore();
      return urls;
    };
    const shown = (portal: TestPortal) =>
      portal.services.repositoryStore
        .readFiles([SHOP])
        .then(([{ problems, state }]) => ({ problems, state }));

    it('tells nothing of what an annotation leads to, until it names the subject', async () => {
      const secret = `${HOST}/secret/tree/main/plans.yaml`;
      const portal = await open(['shop'], secret);
      const read = async (content: string | undefined) => {
        portal.wait({ minutes: 30 });
        portal.host.files.clear();
        if (content !== undefined) {
          portal.host.files.set(secret, content);
        }
        await portal.readRepositories();
        return shown(portal);
      };
      const missing = await read(undefined);
      expect(missing).toEqual({
        state: 'invalid',
        problems: [
          { message: expect.stringContaining('found no file of component') },
        ],
      });
      for (const content of [
        '#'.repeat(MOST_BYTES + 1),
        'a: [',
        'a: 1\na: 2',
        'plan: 9',
        `note: "subject: ${SHOP}"\nb: [`,
        'subject: component:default/other\nanswers: []',
        'subject: component:default/other\na: [',
      ]) {
        expect(await read(content)).toEqual(missing);
      }
      // Its own file is told of in full, however broken.
      expect(
        await read(`subject: "${SHOP}" # ours\nanswers: []\nanswers: []`),
      ).toEqual({
        state: 'invalid',
        problems: [
          {
            line: 3,
            message: 'The file is not valid YAML. Keep one of the two.',
          },
        ],
      });
      expect(
        await read(stringify({ subject: SHOP, answers: 'none' })),
      ).toMatchObject({ problems: [{ line: 2 }] });
      expect(await read(stringify({ subject: SHOP, answers: [] }))).toEqual({
        state: 'current',
        problems: [],
      });
    });

    it('waits longer and longer for what fails, and asks once a day for what is not known to be there', async () => {
      const known = await open(['shop']);
      known.host.files.set(
        SHOP_FILE,
        stringify({
          subject: SHOP,
          answers: [{ criterionId: 'builds', status: 'met' }],
        }),
      );
      await known.readRepositories();
      known.host.files.set(SHOP_FILE, new Error('500 Oops'));
      const unheardOf = await open(['shop']);
      unheardOf.host.files.set(SHOP_FILE, new Error('500 Oops'));
      const hours = async (portal: TestPortal) => {
        const times: number[] = [];
        for (let hour = 0; hour < 58; hour += 1) {
          if ((await asked(portal)).length > 0) {
            times.push(hour);
          }
          portal.wait({ minutes: 60 });
        }
        return times;
      };
      expect(await hours(known)).toEqual([0, 1, 2, 4, 8, 16, 32, 56]);
      expect(await shown(known)).toMatchObject({ state: 'unreadable' });
      expect(await hours(unheardOf)).toEqual([0, 1, 25, 49]);
      // Nobody is told of a file that nobody has promised.
      expect(await shown(unheardOf)).toEqual({
        state: 'missing',
        problems: [],
      });
    });

    it.each([
      ['fails again and again', '502 Bad Gateway', 5, 12],
      ['says that it is enough', '403 (rate limit exceeded)', 1, 8],
    ])(
      'leaves a host alone that %s, and takes the others in the next run',
      async (_, message, least, most) => {
        const names = Array.from({ length: 40 }, (__, index) => `s${index}`);
        const portal = await open(names);
        for (const name of names) {
          portal.host.files.set(
            `${HOST}/${name}/tree/main/maturity.yaml`,
            new Error(message),
          );
        }
        const first = await asked(portal);
        expect(first.length).toBeGreaterThanOrEqual(least);
        expect(first.length).toBeLessThanOrEqual(most);
        portal.wait({ minutes: 30 });
        const second = await asked(portal);
        expect(second.length).toBeGreaterThanOrEqual(least);
        expect(first).not.toEqual(expect.arrayContaining([second[0]]));
        // A file that the portal may not read says nothing about its host.
        for (const url of portal.host.files.keys()) {
          portal.host.files.set(url, new Error(`${url}, 403 Forbidden`));
        }
        portal.wait({ days: 2 });
        expect(await asked(portal)).toHaveLength(40);
      },
    );

    it('takes the day of where it was written, and no end that has passed for a mistake', async () => {
      const portal = await open(['shop']);
      const write = async (...answers: Array<Record<string, string>>) => {
        portal.host.files.set(
          SHOP_FILE,
          stringify({
            subject: SHOP,
            answers: answers.map(answer => ({ status: 'met', ...answer })),
          }),
        );
        await portal.readRepositories();
        return shown(portal);
      };
      const good = { state: 'current', problems: [] };
      // Noon in UTC is the next day in Auckland.
      const noon = new Date('2026-03-10T12:00:00.000Z').getTime();
      portal.wait({ minutes: (noon - portal.now.getTime()) / 60_000 });
      const builds = { criterionId: 'builds', answeredAt: '2026-03-11' };
      expect(await write(builds)).toEqual(good);
      for (const answeredAt of ['2026-03-12', '2026-03-10T20:00:00Z']) {
        expect(await write({ ...builds, answeredAt })).toMatchObject({
          problems: [{ message: 'answeredAt: lies in the future' }],
        });
      }
      for (const answeredAt of ['2026-02-30', '2026-02-30T10:00:00Z']) {
        expect(await write({ ...builds, answeredAt })).toMatchObject({
          problems: [{ message: 'answeredAt: is a day that there is not' }],
        });
      }
      const scans = { criterionId: 'scans', expiresAt: '2026-03-20' };
      expect(await write(builds, scans)).toEqual(good);
      portal.wait({ days: 12 });
      expect(await write(builds, scans, { criterionId: 'documents' })).toEqual(
        good,
      );
      await portal.keepHouse();
      // Newly written, it is over as well.
      expect(await write(builds, { ...scans, reason: 'Still' })).toEqual(good);
      const { answers } = await portal.assessmentOf(SHOP);
      expect(answers.get('scans')?.expiresAt).toEqual(
        new Date('2026-03-20T00:00:00.000Z'),
      );
      expect(answers.get('builds')?.status).toBe('met');
    });
  });
});
