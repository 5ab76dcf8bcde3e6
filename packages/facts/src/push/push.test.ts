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

import { writeFileSync } from 'node:fs';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { TestCheckout } from '../__testUtils__/checkouts';
import { callCommand } from '../__testUtils__/terminal';
import { FactsDocument } from '../wire/types';

interface Request {
  path: string;
  headers: IncomingMessage['headers'];
  body: FactsDocument;
}

describe('pushing facts', () => {
  let server: Server;
  let url: string;
  let requests: Request[];
  let answers: Array<{
    status: number;
    body?: unknown;
    headers?: Record<string, string>;
  }>;
  let checkout: TestCheckout;

  beforeEach(async () => {
    requests = [];
    answers = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) {
        chunks.push(chunk);
      }
      requests.push({
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString()),
      });
      const {
        status,
        body = {},
        headers = {},
      } = answers.shift() ?? { status: 200 };
      response.writeHead(status, headers).end(JSON.stringify(body));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    checkout = TestCheckout.create({ Dockerfile: 'FROM node:24\n' });
  });

  afterEach(() => {
    server.close();
    checkout.remove();
  });

  const collect = (
    args: string[],
    environment: Record<string, string> = { MATURITY_TOKEN: 'secret' },
  ) =>
    callCommand(
      [
        'collect',
        '--entity',
        'component:default/foo',
        '--dir',
        checkout.folder,
        ...args,
      ],
      environment,
    );

  it('sends what it prints, with the token of the environment', async () => {
    const { code, out, err } = await collect([
      '--push',
      url,
      '--format',
      'json',
    ]);

    expect(code).toBe(0);
    expect(err).toContain('facts were taken by');
    expect(requests).toHaveLength(1);
    expect(requests[0].path).toBe('/api/maturity/facts');
    expect(requests[0].headers.authorization).toBe('Bearer secret');
    expect(requests[0].body).toEqual(JSON.parse(out));
    expect(out + err).not.toContain('secret');
  });

  it('sends the same body and key again', async () => {
    await collect(['--push', `${url}/`]);
    await collect(['--push', url]);

    expect(requests[0].body).toEqual(requests[1].body);
    expect(requests[0].headers['idempotency-key']).toBe(
      requests[1].headers['idempotency-key'],
    );
  });

  it('takes the token from a file', async () => {
    const file = join(checkout.folder, 'token');
    writeFileSync(file, 'from-file\n');
    await collect(['--push', url, '--token-file', file], {});

    expect(requests[0].headers.authorization).toBe('Bearer from-file');
  });

  it('tries again where that helps', async () => {
    answers = [
      { status: 503, headers: { 'retry-after': '0' } },
      { status: 429, headers: { 'retry-after': '0' } },
    ];
    const { code } = await collect(['--push', url]);

    expect(code).toBe(0);
    expect(requests).toHaveLength(3);
  });

  it('says what the server refused', async () => {
    answers = [{ status: 403, body: { error: { message: 'Not allowed' } } }];
    const { code, err } = await collect(['--push', url]);

    expect(code).toBe(1);
    expect(err).toContain('answered 403: Not allowed');
    expect(requests).toHaveLength(1);
  });

  it('names the facts that were rejected', async () => {
    answers = [
      {
        status: 200,
        body: {
          rejected: [
            { index: 0, error: { message: 'No such entity' } },
            { index: 999 },
          ],
        },
      },
    ];
    const { code, err } = await collect(['--push', url]);

    expect(code).toBe(1);
    expect(err).toContain('of component:default/foo: No such entity');
  });

  it('sends no token without encryption', async () => {
    const { code, err } = await collect([
      '--push',
      'http://portal.example.com',
    ]);

    expect(code).toBe(2);
    expect(err).toContain('use https');
  });

  it.each([
    [['--push', 'https://portal.example.com'], 'MATURITY_TOKEN'],
    [['--push', 'portal'], 'the address of the backend'],
    [
      ['--push', 'https://user:password@portal.example.com'],
      'must not hold credentials',
    ],
    [
      [
        '--push',
        'https://portal.example.com',
        '--token-file',
        '/does/not/exist',
      ],
      'cannot be read',
    ],
    [['--push', 'https://portal.example.com', '--token', 'secret'], '--token'],
  ])('refuses %j before it reads anything', async (args, message) => {
    const { code, out, err } = await collect(args, {});

    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it('sends the deployments of a list as events that the portal knows again', async () => {
    const file = join(checkout.folder, 'deployments.json');
    const deployment = (created_at: string, environment: string) => ({
      environment,
      sha: 'c0ffee',
      created_at,
    });
    writeFileSync(
      file,
      JSON.stringify([
        deployment('2026-11-19T10:00:00Z', 'production'),
        deployment('2026-11-18T10:00:00Z', 'staging'),
        deployment('2024-11-18T10:00:00Z', 'production'),
      ]),
    );
    const args = ['--push', url, '--report', file];
    const times = ['--observed-at', '2026-11-20T00:00:00Z'];
    answers = [
      { status: 200 },
      { status: 200, body: { taken: 1, added: 1, ignored: 1, rejected: [] } },
    ];
    const { code, err } = await collect([...args, ...times]);
    await collect([...args, ...times]);

    expect(code).toBe(0);
    expect(err).toContain('1 of 2 deployments and releases were taken; 1 do');
    const [, first, , second] = requests;
    expect(first).toMatchObject({
      path: '/api/maturity/delivery/events',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body: [
        {
          specversion: '1.0',
          source: '/maturity-facts/component:default/foo',
          type: 'dev.cdevents.service.deployed.0.2.0',
          time: '2026-11-19T10:00:00.000Z',
          data: {
            subject: { content: { environment: { id: 'production' } } },
            customData: { subject: 'component:default/foo', commit: 'c0ffee' },
          },
        },
        { data: { subject: { content: { environment: { id: 'staging' } } } } },
      ],
    });
    expect(second.body).toEqual(first.body);
  });

  it('names the events that were rejected', async () => {
    const file = join(checkout.folder, 'deployments.json');
    writeFileSync(
      file,
      JSON.stringify([
        {
          environment: 'production',
          sha: 'c0ffee',
          created_at: '2026-11-19T10:00:00Z',
        },
      ]),
    );
    answers = [
      { status: 200 },
      {
        status: 200,
        body: {
          rejected: [{ index: 0, error: { message: 'No such entity' } }],
        },
      },
    ];
    const { code, err } = await collect([
      ...['--push', url, '--report', file],
      ...['--observed-at', '2026-11-20T00:00:00Z'],
    ]);

    expect(code).toBe(1);
    expect(err).toContain(
      'deployed.0.2.0 of 2026-11-19T10:00:00.000Z: No such entity',
    );
  });

  it('sends files of many entities in batches of 10,000', async () => {
    const [fact] = JSON.parse((await collect(['--format', 'json'])).out).facts;
    const file = join(checkout.folder, 'facts.json');
    writeFileSync(
      file,
      JSON.stringify({ facts: Array(12_000).fill(fact), notAnalysed: [] }),
    );
    const { code, err } = await callCommand(['push', '--push', url, file], {
      MATURITY_TOKEN: 'secret',
    });

    expect(code).toBe(0);
    expect(err).toContain('12000 of 12000');
    expect(requests.map(({ body }) => body.facts.length)).toEqual([
      10_000, 2_000,
    ]);
  });
});
