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
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import maturityPlugin from '..';
import { component } from '../tests/__testUtils__/catalogEntities';
import uptimeModule from './__testUtils__/uptimeModule';
import { catalogFacts } from './catalog/catalogFacts';
import { knownAnnotations } from './catalog/knownAnnotations';

jest.setTimeout(60_000);

const ROOT = resolve(__dirname, '../../../..');
const page = readFileSync(resolve(ROOT, 'docs/collectors.md'), 'utf8');

/** Tables are aligned by a formatter, so their spaces do not count. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line => line.replace(/ +/g, ' '));

describe('docs/collectors.md', () => {
  it('has the example that is run below', () => {
    const source = readFileSync(
      resolve(__dirname, '__testUtils__/uptimeModule.ts'),
      'utf8',
    );
    const [, example] = /```ts\n(.*?)```/s.exec(page) ?? [];

    expect(example).toBe(source.slice(source.indexOf('import ')));
  });

  it('shows a collector that works in a backend', async () => {
    const tool = createServer((_, response) =>
      response
        .setHeader('Content-Type', 'application/json')
        .end(JSON.stringify({ ledger: { availability: 99.95 } })),
    ).listen(0);
    const { port } = tool.address() as AddressInfo;
    const check = (name: string) => ({
      annotations: { 'uptime.example.com/check': name },
    });
    const backend = await startTestBackend({
      features: [
        maturityPlugin,
        uptimeModule,
        catalogServiceMock.factory({
          entities: [
            component('ledger', check('ledger')),
            component('cart', check('basket')),
            component('diary'),
          ],
        }),
        mockServices.events.factory(),
        mockServices.scheduler.factory({
          includeManualTasksOnStartup: true,
          includeInitialDelayedTasksOnStartup: true,
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost:7007',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            uptime: { baseUrl: `http://localhost:${port}` },
          },
        }),
      ],
    });
    const factsOf = async (name: string) => {
      const { body } = await request(backend.server).get(
        `/api/maturity/facts/component/default/${name}`,
      );
      return body.facts
        .filter(({ source }: any) => source === 'uptime')
        .map((fact: any) => [fact.name, fact.value]);
    };

    expect(await factsOf('ledger')).toEqual([
      ['uptime.availability', 99.95],
      ['uptime.monitored', true],
    ]);
    expect(await factsOf('cart')).toEqual([['uptime.monitored', false]]);
    expect(await factsOf('diary')).toEqual([]);
    await backend.stop();
    tool.close();
  });

  it('lists the facts of the catalog', () => {
    const rows = rowsOf(page);
    const missing = catalogFacts
      .map(({ name, description, type }) =>
        `| \`${name}\` | ${description} | ${type} |`.replace(/ +/g, ' '),
      )
      .filter(row => !rows.includes(row));

    expect(missing).toEqual([]);
  });

  it('lists the annotations that are known, with where they are documented', () => {
    const rows = rowsOf(page);
    const missing = Object.entries(knownAnnotations).flatMap(([fact, known]) =>
      known
        .map(
          ({ key, documentation }) =>
            `| \`${key}\` | \`${fact}\` | <${documentation}> |`,
        )
        .filter(row => !rows.includes(row)),
    );

    expect(missing).toEqual([]);
  });
});
