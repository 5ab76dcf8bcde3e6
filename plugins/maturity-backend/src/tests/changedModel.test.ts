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

import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { MoveRehearsal } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { runRehearse } from '../editions/command/runRehearse';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { readTables } from './__testUtils__/readTables';
import { createTestDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(120_000);

const LEDGER = 'component:default/ledger';
const INVOICES = 'component:default/invoices';
const REHEARSAL = '/models/cncf-cloud-native/rehearsal';

describe('a changed model', () => {
  const directory = createMockDirectory();
  const databases = createTestDatabases();

  const start = (database: Knex, models: object[] = []) =>
    HttpPortal.start({ database, maturity: { models } });

  /** The ledger meets Level 2 but for two criteria of Level 1, the invoices Level 1 alone. */
  async function assess(portal: HttpPortal) {
    const member = portal.as(people.member);
    const criteria = await member.criteria();
    const [first, second] = criteria.filter(
      ({ level, mustHave }) => level === 1 && !mustHave,
    );
    const left = [first.id, second.id];
    for (const { id, level } of criteria.filter(one => one.level <= 2)) {
      await member.answer(LEDGER, id, {
        status: left.includes(id) ? 'not-met' : 'met',
      });
      if (level === 1) {
        await member.answer(INVOICES, id, { status: 'met' });
      }
    }
    return { left, first: first.id };
  }

  it.each(databases.eachSupportedId())(
    'does on a restart what the command foretold, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      const before = await start(database);
      const { left } = await assess(before);
      directory.setContent({
        'app-config.yaml': JSON.stringify({
          maturity: {
            models: [
              {
                extends: 'cncf-cloud-native',
                editions: ['2.0'],
                criteria: [directory.resolve('ours.yaml')],
                threshold: 1,
                changes: [{ criterion: left[0], enabled: false }],
              },
            ],
          },
        }),
        'ours.yaml': JSON.stringify({
          categories: {
            compliance: [
              {
                id: 'example-corp-register',
                levels: { '2.0': 1 },
                scope: 'service',
                statement: 'The service is in the register.',
                why: 'The regulator asks.',
                how: ['Ask.', 'Write.'],
                evidence: 'The entry.',
                effort: 'small',
              },
            ],
          },
        }),
      });
      const stored = await readTables(database);
      const out: string[] = [];
      const exitCode = await runRehearse({
        args: [
          '--url',
          before.baseUrlOf('maturity'),
          '--model',
          directory.resolve('app-config.yaml'),
          '--json',
        ],
        environment: { MATURITY_TOKEN: mockCredentials.service.token() },
        print: line => out.push(line),
        printError: line => out.push(line),
      });
      expect({ exitCode, out }).toMatchObject({ exitCode: 0 });
      const rehearsal: MoveRehearsal = JSON.parse(out[0]);
      expect(await readTables(database)).toEqual(stored);
      expect(rehearsal).toMatchObject({
        subjects: 2,
        fallen: 2,
        editions: [
          {
            edition: '2.0',
            added: ['example-corp-register'],
            ended: [{ criterionId: left[0], answers: 2 }],
          },
        ],
      });
      expect(rehearsal).not.toHaveProperty('edition');

      const config = JSON.parse(
        directory.content({ shouldReadAsText: true })?.[
          'app-config.yaml'
        ] as string,
      );
      const after = await start(database, config.maturity.models);
      const changes = await Promise.all(
        ['ledger', 'invoices'].map(async name => {
          const { body } = await after
            .as(people.member)
            .get(`/assessments/component/default/${name}/history?limit=1`);
          return body.items[0];
        }),
      );
      // A change of the model, with the levels that were foretold.
      expect(changes.map(({ cause }) => cause)).toEqual(['model', 'model']);
      for (const { dimensionId, levels } of rehearsal.dimensions) {
        const counted = levels.flatMap(({ from, to, subjects }) =>
          Array(subjects).fill(`${from} ${to}`),
        );
        expect(
          changes
            .map(
              ({ levelsBefore, levelsAfter }) =>
                `${levelsBefore[dimensionId]} ${levelsAfter[dimensionId]}`,
            )
            .sort(),
        ).toEqual(counted.sort());
      }
      const hashes = await database('effective_models')
        .where({ model_id: 'cncf-cloud-native', edition: '2.0' })
        .pluck('hash');
      expect(new Set(hashes).size).toBe(2);
      // Rehearsed again, what is in force changes nothing, and without it all comes back.
      const service = after.asService();
      const same = await service.post(REHEARSAL, {
        model: {
          extensions: [
            { threshold: 1, changes: [{ criterion: left[0], enabled: false }] },
          ].map(extension => ({ ...extension, editions: ['2.0'] })),
          criteria: [JSON.parse(JSON.stringify(await criteriaFile()))],
        },
      });
      expect(same.body).toMatchObject({ subjects: 2, changed: 0, fallen: 0 });
      const plain = await service.post(REHEARSAL, {
        model: { extensions: [] },
      });
      expect(plain.body).toMatchObject({
        subjects: 2,
        changed: 2,
        answers: { returning: 2, ended: 0 },
      });

      async function criteriaFile() {
        const content = directory.content({ shouldReadAsText: true });
        return JSON.parse(content?.['ours.yaml'] as string);
      }
    },
  );

  it('is refused with all that is wrong with it, as its files would be', async () => {
    const database = await databases.init('SQLITE_3');
    const portal = await start(database);
    const service = portal.asService();
    const messageOf = async (model: unknown) => {
      const { status, body } = await service.post(REHEARSAL, { model });
      expect({ status, body }).toMatchObject({ status: 400 });
      return body.error.message;
    };
    const extended = await messageOf({
      extensions: [
        { threshold: 2, changes: [{ criterion: 'PR-cicd-2a', weight: 0 }] },
        { changes: [{ criterion: 'no-such', weight: 2 }], folder: 'here' },
      ],
      criteria: [{ categories: { nowhere: [{ id: 'x' }] } }],
    });
    expect(extended).toMatch(/^The changed model has \d+ mistakes:/);
    for (const place of [
      'model.extensions[0].threshold: ',
      'model.extensions[0].changes[0].weight: ',
      'model.extensions[1]: ',
      'model.criteria[0].categories.nowhere[0]: "statement" is missing',
    ]) {
      expect(extended).toContain(place);
    }
    const unknown = await messageOf({
      extensions: [{ changes: [{ criterion: 'no-such', weight: 2 }] }],
    });
    expect(unknown).toContain(
      'model.extensions[0].changes[0].criterion: The model "cncf-cloud-native" has no criterion "no-such"',
    );
    const defined = await messageOf({
      definition: {
        manifest: { id: 'another', dimensions: ['craft'] },
        dimensions: [{ id: 'care' }],
      },
    });
    for (const place of [
      'model.definition.manifest: "title" is missing',
      'model.definition.manifest.dimensions[0]: The dimension "craft" was not sent',
      'model.definition.dimensions[0].id: The dimension is not listed',
      'model.definition.manifest.id: It is not the id of the model "cncf-cloud-native"',
    ]) {
      expect(defined).toContain(place);
    }
    const deep = await service.post(
      REHEARSAL,
      `{"model":{"extensions":[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]}}`,
    );
    expect(deep.status).toBe(400);
    expect(deep.body.error.message).toContain('nested deeper');
    expect(await messageOf({})).toMatch(/model/);
    const neither = await service.post(REHEARSAL, {});
    expect(neither.status).toBe(400);
    const missing = await service.post(REHEARSAL, {
      edition: '9.9',
      model: { extensions: [] },
    });
    expect(missing.status).toBe(404);
  });
});
