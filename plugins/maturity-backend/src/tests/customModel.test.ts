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

import { promises as fs } from 'fs';
import { resolve } from 'path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  Criterion,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { parse } from 'yaml';
import { runModelCheck } from '../models/check/runModelCheck';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { createTestDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const PAGE = resolve(__dirname, '../../../../docs/custom-model.md');
const LEDGER = 'component:default/ledger';
const INVOICES = 'component:default/invoices';
const DAY = 24 * 60 * 60 * 1000;

describe('docs/custom-model.md', () => {
  const directory = createMockDirectory();
  const databases = createTestDatabases();

  beforeAll(async () => {
    const page = await fs.readFile(PAGE, 'utf8');
    for (const [, name, text] of page.matchAll(
      /```yaml\n# (\S+)\n(.*?)```/gs,
    )) {
      directory.addContent({
        // a relative path starts at the working directory, which is another one here
        [name]: text.replaceAll(
          './maturity-models',
          directory.resolve('maturity-models'),
        ),
      });
    }
  });

  const configuration = async (name: string) =>
    parse(await fs.readFile(directory.resolve(name), 'utf8')).maturity;

  const start = async (name: string) => {
    const portal = await HttpPortal.start({
      maturity: await configuration(name),
    });
    return { portal, member: portal.as(people.member) };
  };

  it('shows a model that the command finds right', async () => {
    const printed: string[] = [];

    const exitCode = await runModelCheck({
      args: [directory.resolve('maturity-models/api-products')],
      builtIn: directory.path,
      print: line => printed.push(line),
      printError: line => printed.push(line),
    });

    expect(exitCode).toBe(0);
    expect(JSON.parse(printed[0]).editions).toEqual([
      expect.objectContaining({
        model: 'api-products',
        edition: '2027',
        levels: 3,
        dimensions: 4,
        categories: 4,
        cells: 3,
        criteria: { total: 13, service: 12, team: 1, org: 0 },
        facts: expect.objectContaining({
          answer: { total: 1, service: 1, team: 0, org: 0 },
          hint: { total: 0, service: 0, team: 0, org: 0 },
        }),
      }),
    ]);
  });

  it('shows a model that a service is assessed by, from its tab to the organisation', async () => {
    const { member } = await start('app-config.yaml');
    const before = await member.rollup('organization');
    const tab = await member.tab(LEDGER);
    const model: MaturityModel = (await member.get('/models/api-products'))
      .body;
    const criteria = criteriaOf(model).filter(
      ({ scope }) => scope === 'service',
    );

    expect(tab).toMatchObject({
      assessment: { modelId: 'api-products', edition: '2027' },
    });
    expect(model).toMatchObject({
      target: { level: 2, dimensions: { contract: 3 } },
      levels: [{ name: 'Draft' }, { name: 'Usable' }, { name: 'Dependable' }],
    });
    expect(before.rollup.distributions[0]).toMatchObject({
      levels: [0, 0, 0, 0],
    });

    // all of Contract, and what the others need for Level 2
    const met = criteria.filter(
      ({ id, level }) => level <= 2 || id.startsWith('contract-'),
    );
    for (const { id } of met) {
      const { status } = await member.answer(LEDGER, id, { status: 'met' });
      expect(status).toBe(200);
    }

    const { assessment } = await member.tab(LEDGER);
    const { overall, dimensions } = assessment?.profile.withExceptions ?? {};
    expect(overall).toMatchObject({
      level: 2,
      nextLevel: 3,
      provisional: false,
    });
    expect(
      dimensions?.map(({ dimensionId, level }) => [dimensionId, level]),
    ).toEqual([
      ['contract', 3],
      ['service', 2],
      ['support', 2],
      ['adoption', 2],
    ]);

    for (const scope of ['group:default/payments', 'organization', 'all']) {
      const { rollup } = await member.rollup(scope);
      expect(rollup.distributions).toEqual([
        expect.objectContaining({ levels: [0, 0, 1, 0] }),
        expect.objectContaining({
          dimensionId: 'contract',
          levels: [0, 0, 0, 1],
        }),
        expect.objectContaining({
          dimensionId: 'service',
          levels: [0, 0, 1, 0],
        }),
        expect.objectContaining({
          dimensionId: 'support',
          levels: [0, 0, 1, 0],
        }),
        expect.objectContaining({
          dimensionId: 'adoption',
          levels: [0, 0, 1, 0],
        }),
      ]);
    }
  });

  it('shows a model whose answers count for as long as it says, given or imported', async () => {
    const { portal, member } = await start('app-config.yaml');
    const ids = ['calls-objective', 'contract-versions', 'contract-file'];
    const validityOf = async (entityRef: string) => {
      const { assessment } = await member.tab(entityRef);
      return ids.map(id => {
        const answer = assessment?.answers.find(
          ({ criterionId }) => criterionId === id,
        );
        return (
          (Date.parse(answer?.expiresAt ?? '') -
            Date.parse(answer?.answeredAt ?? '')) /
          DAY
        );
      });
    };

    for (const id of ids) {
      await member.answer(LEDGER, id, { status: 'met' });
    }
    const imported = await portal.asService().post('/assessments/import', {
      id: 'spreadsheet',
      label: 'Spreadsheet',
      answers: ids.map(criterionId => ({
        entityRef: INVOICES,
        criterionId,
        status: 'met',
        answeredAt: new Date(Date.now() - DAY).toISOString(),
      })),
    });

    expect(imported.status).toBe(200);
    await expect(validityOf(LEDGER)).resolves.toEqual([90, 365, 180]);
    await expect(validityOf(INVOICES)).resolves.toEqual([90, 365, 180]);
  });

  it('shows a model with a team and without an organisation', async () => {
    const { member } = await start('app-config.yaml');

    const team = await member.tab('group:default/payments');
    expect(team.assessment?.profile.withExceptions.overall).toMatchObject({
      coverage: { total: 1 },
    });
    const answer = { status: 'met' } as const;
    await expect(
      member.answer('group:default/payments', 'help-turns', answer),
    ).resolves.toMatchObject({ status: 200 });
    await expect(
      member.answer(LEDGER, 'help-turns', answer),
    ).resolves.toMatchObject({ status: 400 });
  });

  it('tells truly that subjects are scored anew when what decides scores has changed', async () => {
    const database = await databases.init('SQLITE_3');
    const levelWith = async (maturity: object) => {
      const portal = await HttpPortal.start({ database, maturity });
      return { member: portal.as(people.member), portal };
    };
    const extension = { extends: 'cncf-cloud-native' };
    const { member } = await levelWith({});
    const firstLevel = (await member.criteria()).filter(
      ({ level, mustHave }) => level === 1 && !mustHave,
    );
    const left = firstLevel.slice(0, 2).map(({ id }) => id);
    for (const { id, level } of await member.criteria()) {
      if (level === 1) {
        await member.answer(LEDGER, id, {
          status: left.includes(id) ? 'not-met' : 'met',
        });
      }
    }
    const bucket = async (caller: typeof member) =>
      (await caller.rollup('organization')).rollup.distributions[0].levels;
    await expect(bucket(member)).resolves.toEqual([0, 1, 0, 0, 0, 0]);

    // With all of a level required, the same answers are below Level 1.
    const strict = await levelWith({
      models: [{ ...extension, threshold: 1 }],
    });
    await expect(bucket(strict.member)).resolves.toEqual([1, 0, 0, 0, 0, 0]);
    const { assessment } = await strict.member.tab(LEDGER);
    expect(assessment?.answers).toHaveLength(
      (await member.criteria()).filter(({ level }) => level === 1).length,
    );

    // Without the two that are not met, they are all of Level 1 again.
    const lenient = await levelWith({
      models: [
        {
          ...extension,
          threshold: 1,
          changes: left.map(criterion => ({ criterion, enabled: false })),
        },
      ],
    });
    await expect(bucket(lenient.member)).resolves.toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('shows changes to the built-in model that hold in the edition they name', async () => {
    const { member } = await start('app-config.extended.yaml');
    const read = async (edition: string): Promise<MaturityModel> =>
      (await member.get(`/models/cncf-cloud-native?edition=${edition}`)).body;
    const model = await read('2.0');
    const byId = new Map(criteriaOf(model).map(one => [one.id, one]));

    expect(model).toMatchObject({
      rule: { threshold: 0.75 },
      target: { level: 3, dimensions: { policy: 2 } },
    });
    expect(byId.get('PE-certs-4a')).toBeUndefined();
    expect(byId.get('PR-audit-logs-3a')).toMatchObject({
      weight: 2,
      level: 2,
      validityDays: 90,
    });
    expect(byId.get('PR-cicd-2a')).toMatchObject({
      mustHave: true,
      allowNotApplicable: false,
    });
    expect(byId.get('example-corp-register')).toMatchObject({ level: 2 });
    expect((await read('3.0')).rule).toEqual({ threshold: 0.8 });

    await expect(
      member.answer(LEDGER, 'example-corp-register', { status: 'met' }),
    ).resolves.toMatchObject({ status: 200 });
    await expect(
      member.answer(LEDGER, 'PR-cicd-2a', {
        status: 'not-applicable',
        reason: 'We do not build.',
      }),
    ).resolves.toMatchObject({ status: 400 });
  });
});

function criteriaOf(model: MaturityModel): Criterion[] {
  return model.dimensions
    .flatMap(({ categories }) => categories)
    .flatMap(({ criteria }) => criteria);
}
