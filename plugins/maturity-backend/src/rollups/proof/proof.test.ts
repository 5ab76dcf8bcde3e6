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

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { people } from '../../router/__testUtils__/company';
import { HttpPortal } from '../../router/__testUtils__/HttpPortal';
import { createTestDatabases } from '../../tests/__testUtils__/testDatabases';
import { runRecompute } from './runRecompute';
import { ProofHeader, ProofSubject } from './types';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'maturity-proof-'));

/** Runs the command, and returns its exit code and all that it printed. */
async function recompute(content: Buffer | string) {
  const file = join(folder, 'proof');
  writeFileSync(file, content);
  const output: string[] = [];
  const print = (line: string) => output.push(line);
  const code = await runRecompute({ args: [file], print, printError: print });
  return { code, output: output.join('\n') };
}

describe('the proof of a rollup', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    let portal: HttpPortal;

    async function proofOf(path: string) {
      const response = await portal.as(people.member).get(`/rollups/${path}`);
      expect(response.status).toBe(200);
      return Buffer.from(response.body);
    }

    beforeAll(async () => {
      portal = await HttpPortal.start({
        database: await databases.init(databaseId),
      });
      const criteria = await portal.as(people.member).criteria();
      for (const name of ['ledger', 'invoices', 'diary']) {
        for (const [index, { id, level }] of criteria.entries()) {
          if (level <= (name === 'ledger' ? 2 : 1)) {
            await portal
              .as(people.member)
              .answer(`component:default/${name}`, id, {
                status: index % 7 === 3 ? 'not-met' : 'met',
              });
          }
        }
      }
      // Facts speak against one of the answers.
      await portal.asService().post('/facts', {
        facts: [
          {
            subject: 'component:default/ledger',
            name: 'kubernetes.images-versioned',
            value: false,
            observedAt: new Date().toISOString(),
            source: 'checkout',
            evidence: [],
          },
        ],
      });
      for (const [path, reach, level] of [
        ['group/default/payments', 'owned', 3],
        ['component/default/diary', 'subject', 1],
      ]) {
        await portal.as(people.member).put(`/targets/${path}`, {
          reach,
          targets: [{ dimensionId: 'overall', level }],
        });
      }
    });

    it.each([
      'organization/proof',
      'all/proof',
      'group:default%2Fpayments/proof',
      'group:default%2Fpayments/proof?depth=own',
      'system:default%2Fbilling/proof',
      'domain:default%2Ffinance/proof?type=service',
      'user:default%2Folga/proof',
    ])('is recomputed to the same figures: %s', async path => {
      const proof = await proofOf(path);
      const { code, output } = await recompute(proof);
      expect(output).toContain('"differences":0');
      expect(code).toBe(0);
      expect(await recompute(gunzipSync(proof))).toEqual({ code, output });
    });

    it('is refused on the slightest difference', async () => {
      const text = gunzipSync(await proofOf('organization/proof')).toString();
      const [first, ...rest] = text.trimEnd().split('\n');
      const header: ProofHeader = JSON.parse(first);
      const subjects = rest.map((line): ProofSubject => JSON.parse(line));
      const write = (claimed: ProofHeader, list: ProofSubject[]) =>
        gzipSync(
          [claimed, ...list].map(line => JSON.stringify(line)).join('\n'),
        );
      expect((await recompute(write(header, subjects))).code).toBe(0);

      const answered = subjects.findIndex(
        ({ answers }) => Object.keys(answers).length > 0,
      );
      const changed = structuredClone(subjects);
      const [criterionId] = Object.keys(changed[answered].answers);
      delete changed[answered].answers[criterionId];
      const different = await recompute(write(header, changed));
      expect(different.code).toBe(1);
      expect(different.output).toContain('claim.coverage.decided');

      const aimed = subjects.map(({ targets, ...subject }) => subject);
      const aimless = await recompute(write(header, aimed));
      expect(aimless.code).toBe(1);
      expect(aimless.output).toContain('claim.targets');

      expect(header.claim.conflicts).toEqual({ subjects: 1, criteria: 1 });
      const agreed = subjects.map(({ conflicts, ...subject }) => subject);
      const agreeing = await recompute(write(header, agreed));
      expect(agreeing.code).toBe(1);
      expect(agreeing.output).toContain('claim.conflicts');

      const claims = structuredClone(header);
      claims.claim.distributions[0].levels[1] += 1;
      expect((await recompute(write(claims, subjects))).code).toBe(1);

      const [one, ...others] = subjects;
      expect((await recompute(write(header, others))).code).toBe(1);
      expect((await recompute(write(header, [one, ...subjects]))).code).toBe(1);
      const moved = [{ ...one, owner: 'elsewhere', system: undefined }];
      expect(
        (await recompute(write(header, [...moved, ...others]))).output,
      ).toContain('does not belong to the scope');
      expect((await recompute('{"no":"proof"}')).code).toBe(2);
      expect((await recompute('')).code).toBe(2);
    });

    it('names entities only to who may read them all', async () => {
      const named = gunzipSync(
        await proofOf('group:default%2Fpayments/proof'),
      ).toString();
      expect(named).toContain('component:default/ledger');
      portal.hidden = new Set(['component:default/ledger']);
      const hidden = await proofOf('group:default%2Fpayments/proof');
      expect(gunzipSync(hidden).toString()).not.toMatch(
        /default\/|ledger|invoices|payments/,
      );
      expect((await recompute(hidden)).code).toBe(0);
      portal.hidden = new Set();
    });

    it('runs as a command, without a server', async () => {
      const file = join(folder, 'command.gz');
      writeFileSync(file, await proofOf('organization/proof'));
      const command = join(__dirname, '../../../bin/maturity-recompute.js');
      const { status, stderr } = spawnSync(process.execPath, [command, file], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    });
  });
});
