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

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { mockCredentials } from '@backstage/backend-test-utils';
import { MoveRehearsal } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../../router/__testUtils__/company';
import { HttpPortal } from '../../router/__testUtils__/HttpPortal';
import { runRehearse } from './runRehearse';

jest.setTimeout(60_000);

const BIN = resolve(__dirname, '../../../bin/maturity-rehearse.js');
const LEDGER = 'component:default/ledger';
const SERVICE = mockCredentials.service.token();

/** Runs the command, and returns its exit code and what it printed. */
async function rehearse(args: string[], token: string | undefined = SERVICE) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runRehearse({
    args,
    environment: { MATURITY_TOKEN: token },
    print: line => out.push(line),
    printError: line => err.push(line),
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

describe('maturity-rehearse', () => {
  let portal: HttpPortal;
  let url: string;

  beforeAll(async () => {
    portal = await HttpPortal.start();
    url = portal.baseUrlOf('maturity').replace('/api/maturity', '');
    const member = portal.as(people.member);
    for (const { id, level } of await member.criteria()) {
      if (level === 1) {
        await member.answer(LEDGER, id, { status: 'met' });
      }
    }
  });

  const respond = async (status: number, body: string) => {
    const server = createServer((_request, response) => {
      response.writeHead(status, { 'Content-Type': 'text/html' }).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
  };

  it('prints what a move would do, as tables and as the portal says it', async () => {
    const { body } = await portal
      .asService()
      .post('/models/cncf-cloud-native/rehearsal', { edition: '3.0' });
    const rehearsal: MoveRehearsal = body;
    const move = ['--url', url, '--from', '2.0', '--to', '3.0'];

    const json = await rehearse([...move, '--json']);
    expect(json).toEqual({
      exitCode: 0,
      out: JSON.stringify(rehearsal),
      err: '',
    });

    const { exitCode, out } = await rehearse(move);
    expect(exitCode).toBe(0);
    expect(out).toContain('Nothing was written');
    expect(out).toMatch(/^Assessments +1$/m);
    expect(out).toMatch(
      new RegExp(`^Answers carry over +${rehearsal.answers.carriedOver}$`, 'm'),
    );
    expect(out).toMatch(/^From edition 2\.0, 1 assessment:$/m);
    expect(out).toContain('212 criteria carry over, 23 are new, 20 end');
    const [{ ended }] = rehearsal.editions;
    const answered = ended.find(({ answers }) => answers > 0);
    expect(out).toContain(`${answered?.criterionId} (1 answer)`);
    // Business Outcomes asks nothing of a service any more.
    expect(out).toMatch(/^business-outcomes +0 +1 +\S.* > no level: 1$/m);
    expect(out).toMatch(/^ +1 +1 +0 +group:default\/payments$/m);

    // Nothing is under 4.0-beta, and the model can be named.
    const none = await rehearse([
      '--url',
      `${url}/api/maturity/`,
      '--model-id',
      'cncf-cloud-native',
      '--from',
      '4.0-beta',
      '--to',
      '3.0',
    ]);
    expect(none).toMatchObject({ exitCode: 0, err: '' });
    expect(none.out).toMatch(/^Assessments +0$/m);
  });

  it('is a program', async () => {
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, [BIN, ...args], {
        env: { ...process.env, MATURITY_TOKEN: SERVICE },
      });

    const help = await run('--help');
    expect(help.stdout).toMatch(/^Usage: maturity-rehearse --url URL/);
    const { stdout } = await run('--url', url, '--to', '3.0', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ edition: '3.0', subjects: 1 });
  });

  it('says what is wrong, and what to do', async () => {
    const to = ['--to', '3.0'];
    const gone = await respond(200, '');
    gone.close();
    const failures: Array<[Promise<unknown>, number, RegExp]> = [
      [rehearse([]), 2, /^Name the backend/],
      [rehearse(['--url', url]), 2, /^Name the edition to move to/],
      [rehearse(['--url', url, ...to], ''), 2, /^There is no token/],
      [rehearse(['--url', url, ...to, '--what']), 2, /--what/],
      [rehearse(['--url', 'here', ...to]), 2, /^--url here: write/],
      [rehearse(['--url', 'http://other.example', ...to]), 2, /use https/],
      [
        rehearse(['--url', gone.address, ...to]),
        2,
        /\/api\/maturity does not answer \(ECONNREFUSED\): start the backend/,
      ],
      [rehearse(['--url', url, ...to], 'nonsense'), 1, /\(401\)/],
      [
        rehearse(['--url', url, ...to], mockCredentials.user.token()),
        1,
        /\(403\): You may not .* maturity\.model\.manage/,
      ],
      [
        rehearse(['--url', url, '--to', '9.9']),
        1,
        /in edition "9\.9"\. Available: cncf-cloud-native \(2\.0\)/,
      ],
      [
        rehearse(['--url', url, '--from', '8.8', ...to]),
        1,
        /in edition "8\.8"/,
      ],
      [
        rehearse(['--url', url, '--from', '3.0', ...to]),
        1,
        /from: '3\.0' is the edition to move to/,
      ],
      [
        rehearse(['--url', url, '--model', 'no-such-folder']),
        2,
        /There is no file or folder no-such-folder/,
      ],
    ];
    for (const [failure, exitCode, message] of failures) {
      expect(await failure).toEqual({
        exitCode,
        out: '',
        err: expect.stringMatching(message),
      });
    }
  });

  it.each([
    [200, '<html>an app</html>', /not as a Maturity backend does/],
    [404, '<html>nothing here</html>', /is not there \(404\)/],
    [502, '<html>a proxy\u001b[2J</html>', /^The portal answers with 502/],
  ])(
    'tells a server that is no such backend, status %s',
    async (status, body, message) => {
      const server = await respond(status, body);
      try {
        expect(
          await rehearse(['--url', server.address, '--to', '3.0']),
        ).toEqual({
          exitCode: 2,
          out: '',
          err: expect.stringMatching(message),
        });
      } finally {
        server.close();
      }
    },
  );
});
