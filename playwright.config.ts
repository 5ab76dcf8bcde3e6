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

import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { generateProjects } from '@backstage/e2e-test-utils/playwright';

// Away from the ports of the demo portal, which may be running.
const port = process.env.E2E_PORT ?? '7117';

// Debian's Chromium, where there is one; else the browser of `npx playwright install chromium`.
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const launchOptions = existsSync(chromium)
  ? {
      executablePath: chromium,
      args: [
        // in a container, and as root, the sandbox cannot start; the tests only open pages of this repository
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }
  : {};

export default defineConfig({
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // one portal and one database: the tests take turns
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  webServer: {
    command: 'node scripts/e2e-portal.mjs',
    env: { ...process.env, E2E_PORT: port },
    wait: { stdout: /The portal for the browser tests is ready/ },
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    // it may have to build the app first
    timeout: 300_000,
  },
  reporter: [
    ['list'],
    ...(process.env.E2E_REPORT
      ? [['json', { outputFile: process.env.E2E_REPORT }] as const]
      : []),
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions,
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
  },
  outputDir: 'node_modules/.cache/e2e-test-results',
  projects: (generateProjects() ?? []).map(project => ({
    ...project,
    use: { ...project.use, channel: undefined },
  })),
});
