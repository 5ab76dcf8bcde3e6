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

// npm run e2e: installs what is missing and runs the browser tests in Chromium, or those that match a pattern.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/installation.mjs';
import { say } from './lib/output.mjs';
import { anyUnusedPort } from './lib/ports.mjs';
import { ProcessGroup } from './lib/processGroup.mjs';
import { countPlaywright, formatCounts } from './lib/testCounts.mjs';

ensureInstalled();

const reports = mkdtempSync(join(tmpdir(), 'maturity-e2e-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
const report = join(reports, 'playwright.json');

const code = await ProcessGroup.start(
  'playwright',
  ['test', ...process.argv.slice(2)],
  {
    env: {
      E2E_PORT: process.env.E2E_PORT ?? String(await anyUnusedPort()),
      E2E_REPORT: report,
      // of the pipeline in the tests: the portal takes it, and the tests send it
      E2E_FACTS_TOKEN: randomBytes(24).toString('base64url'),
    },
  },
)
  .stopWithThisProcess()
  .untilEnded();

say(formatCounts(readCounts()));
process.exitCode = code;

function readCounts() {
  try {
    return countPlaywright(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    if (error.code !== 'ENOENT') {
      throw error;
    }
    // Playwright ended before it could report anything; it has said why
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
