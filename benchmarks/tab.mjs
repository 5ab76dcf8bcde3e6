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

// The Maturity tab in a real browser, with a model of 250 criteria: how long a person waits until the screen answers,
// and whether anything jumps while the page loads.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildApp, isAppOutdated } from '../scripts/lib/appBuild.mjs';
import { anyUnusedPort } from '../scripts/lib/ports.mjs';
import { TemporaryPortal } from '../scripts/lib/temporaryPortal.mjs';
import { percentiles } from './lib/measure.mjs';
import { writeModelFiles } from './lib/modelFiles.mjs';
import { sampleModel } from './lib/sampleModel.mjs';

const CRITERIA = 250;
const ROUNDS = 5;
const PERSON = 'Amara Okafor';
const TAB = '/catalog/default/component/payment-gateway/maturity';

export default async function run({ report }) {
  if (isAppOutdated() && (await buildApp()) !== 0) {
    throw new Error('The app could not be built');
  }
  const folder = mkdtempSync(join(tmpdir(), 'maturity-bench-tab-'));
  const portal = TemporaryPortal.start({
    port: await anyUnusedPort(),
    configuration: {
      demo: { sampleData: false },
      maturity: {
        selfService: {},
        ...writeModelFiles(sampleModel(CRITERIA), join(folder, 'model')),
      },
    },
    stdio: 'ignore',
  }).stopWithThisProcess();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await portal.untilReady();
    // the service has to be in the catalog, and what is read from the catalog after that in the portal
    await portal.untilJson(
      '/catalog/entities?filter=kind=component,metadata.name=payment-gateway',
      entities => entities.length > 0,
    );
    const seen = new Date().toISOString();
    await portal.untilJson(
      '/maturity/status',
      ({ synchronization }) => synchronization.lastSuccessAt > seen,
    );
    await measureTab({ browser, baseUrl: portal.baseUrl, report });
  } finally {
    await browser.close();
    await portal.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureTab({ browser, baseUrl, report }) {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 } })
  ).newPage();
  await page.addInitScript(observe);
  await page.goto(`${baseUrl}/maturity`);
  await page.getByRole('button', { name: PERSON }).click();
  await page.getByRole('heading', { name: 'Maturity' }).first().waitFor();

  // everything that the tab loads is in the browser's cache from the second time on, as it is for whoever works with it
  const loads = [];
  const shifts = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('about:blank');
    const started = performance.now();
    await page.goto(`${baseUrl}${TAB}`);
    await page.getByRole('heading', { name: 'The staircase' }).waitFor();
    loads.push(performance.now() - started);
    await page.waitForLoadState('networkidle');
    shifts.push(await page.evaluate(() => window.maturityBench.shift));
  }
  report({
    figure: `opening the tab with ${CRITERIA} criteria, until the staircase stands`,
    unit: 'ms',
    ...asFigure(loads),
  });
  report({
    figure: 'layout shift while the tab loads',
    unit: 'share of the screen',
    value: Math.max(...shifts),
    bar: 0.05,
  });

  for (const [figure, interact] of Object.entries(interactions)) {
    await page.evaluate(() => window.maturityBench.forget());
    for (let round = 0; round < ROUNDS; round += 1) {
      await interact(page, round);
    }
    const durations = await page.evaluate(() =>
      window.maturityBench.interactions(),
    );
    report({
      figure: `interaction to next paint: ${figure}`,
      unit: 'ms',
      bar: 100,
      ...asFigure(durations),
      interactions: durations.length,
    });
  }
}

/** What a person does, again and again. */
const interactions = {
  'opening a cell': async (page, round) => {
    await page
      .locator('[role=gridcell][data-level]')
      .filter({ hasText: '/' })
      .nth(round)
      .click();
    await settle(page);
  },
  'opening a criterion': async (page, round) => {
    await page
      .locator('[role=gridcell][data-level]')
      .filter({ hasText: '/' })
      .nth(round)
      .click();
    await page
      .getByText(/^criterion-\d+: /)
      .first()
      .click();
    await settle(page);
  },
  'answering by key': async (page, round) => {
    await page.keyboard.press(String(1 + (round % 2)));
    await settle(page);
  },
  'taking an answer back': async page => {
    await page.keyboard.press('Control+z');
    await settle(page);
  },
  'filtering by state': async page => {
    await page.getByRole('button', { name: /^Unanswered/ }).click();
    await settle(page);
  },
  'searching, letter by letter': async (page, round) => {
    const search = page.getByRole('searchbox');
    await search.focus();
    await search.press('Control+a');
    await search.pressSequentially(
      ['week', 'user', 'fail', 'step', 'day'][round],
    );
    await settle(page);
  },
};

/** Events are reported with the frame after them. */
async function settle(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise(resolve => {
        requestAnimationFrame(() => setTimeout(resolve, 50));
      }),
  );
}

function asFigure(values) {
  const { p50, p95, max } = percentiles(values);
  return { value: max, p50, p95 };
}

/**
 * Runs in the page, before anything else: keeps what the browser says of interactions and of layout shifts.
 *
 * @remarks
 *
 * The browser rounds durations to 8 ms and reports none below 16 ms. An interaction has several events; the longest is
 * what a person waits for.
 */
function observe() {
  const longest = new Map();
  const bench = {
    shift: 0,
    forget: () => longest.clear(),
    interactions: () => [...longest.values()],
  };
  new PerformanceObserver(list => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) {
        longest.set(
          interactionId,
          Math.max(duration, longest.get(interactionId) ?? 0),
        );
      }
    }
  }).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver(list => {
    for (const { hadRecentInput, value } of list.getEntries()) {
      if (!hadRecentInput) {
        bench.shift += value;
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  window.maturityBench = bench;
}
