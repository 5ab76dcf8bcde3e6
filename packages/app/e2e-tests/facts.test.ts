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
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Page, expect, test } from '@playwright/test';
import { maturityApi, openAs, people, withdrawAnswers } from './portal';

const repository = join(__dirname, '../../..');

const SERVICE = 'component/default/cash-desk';
const TAB = `/catalog/default/component/cash-desk/maturity`;

/** Decided by `ci.image-build-on-main`: the pipeline builds an image of every change of the main branch. */
const CRITERION = 'TE-container-1a';

/** As a pipeline would: the command, a checkout, and the token of a service that may send facts and nothing else. */
async function collectAndPush(checkout: string, portal: string) {
  const { stdout } = await promisify(execFile)(
    'node',
    [
      join(repository, 'scripts/maturity-facts.mjs'),
      'collect',
      '--entity',
      'component:default/cash-desk',
      '--dir',
      checkout,
      '--push',
      portal,
    ],
    {
      cwd: repository,
      env: { ...process.env, MATURITY_TOKEN: process.env.E2E_FACTS_TOKEN },
    },
  );
  return stdout;
}

/** A dimension of a model, as far as it matters here. */
interface Dimension {
  categories: {
    criteria: { id: string; level: number; mustHave: boolean; scope: string }[];
  }[];
}

/** Level 1 is met by all that it takes but one criterion of one dimension, which nobody has answered. */
async function bringToTheEdge(
  api: Awaited<ReturnType<typeof maturityApi>>,
): Promise<void> {
  await withdrawAnswers(api, SERVICE);
  const { assessment } = await api.get(`/entities/${SERVICE}`);
  const model = await api.get(
    `/models/${assessment.modelId}?edition=${assessment.edition}`,
  );
  const criteria = (model.dimensions as Dimension[]).flatMap(dimension => {
    const ofDimension = dimension.categories.flatMap(
      category => category.criteria,
    );
    const isBeside = !ofDimension.some(({ id }) => id === CRITERION);
    return ofDimension
      .filter(
        ({ id, level: at, scope }) =>
          scope === 'service' && at === 1 && id !== CRITERION,
      )
      .map(({ id, mustHave }) => ({ id, isBeside, mustHave }));
  });
  const order = [
    ...criteria.filter(({ isBeside }) => isBeside),
    ...criteria.filter(({ isBeside, mustHave }) => !isBeside && mustHave),
    ...criteria.filter(({ isBeside, mustHave }) => !isBeside && !mustHave),
  ];
  for (const { id } of order) {
    const path = `/assessments/${SERVICE}/answers/${id}`;
    const { assessment: now } = await api.get(`/entities/${SERVICE}`);
    const standing = now.answers.find(
      (answer: { criterionId: string }) => answer.criterionId === id,
    );
    const given = await api.put(path, {
      status: 'met',
      basedOn: standing?.id,
    });
    // What is not asked of a service of this type is refused with a reason.
    expect([200, 400]).toContain(given.status());
    if (given.status() === 200) {
      const { answer, profile } = await given.json();
      if (profile.withExceptions.overall.level === 1) {
        await api.put(path, { status: 'not-met', basedOn: answer.id });
        return;
      }
    }
  }
  throw new Error('Level 1 was not reached');
}

/** The level that the tab shows. */
const level = (page: Page, name: string) =>
  page.getByRole('heading', { name }).first();

test('what a pipeline sends moves the level on the open tab', async ({
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'maturity-checkout-'));
  await cp(join(__dirname, 'fixtures/shop'), folder, { recursive: true });
  const api = await maturityApi(request, people.developer);
  await bringToTheEdge(api);

  const [withSignals, without] = await Promise.all([
    browser.newContext(),
    browser.newContext(),
  ]);
  const [told, asking] = [await withSignals.newPage(), await without.newPage()];
  await asking.routeWebSocket(/\/api\/signals/, socket => socket.close());
  for (const page of [told, asking]) {
    await openAs(page, people.developer, TAB);
    await expect(level(page, 'Below Level 1')).toBeVisible();
  }

  try {
    await test.step('up, as the checkout says so', async () => {
      const output = await collectAndPush(folder, baseURL ?? '');
      expect(output).toContain('ci.image-build-on-main');
      for (const page of [told, asking]) {
        await expect(level(page, 'Level 1')).toBeVisible({ timeout: 70_000 });
      }
      const { assessment } = await api.get(`/entities/${SERVICE}`);
      expect(
        assessment.answers.find(
          (answer: { criterionId: string }) => answer.criterionId === CRITERION,
        ),
      ).toMatchObject({ status: 'met', source: 'fact' });
      expect(new URL(told.url()).pathname).toBe(TAB);
    });

    await test.step('down at once for who is told, and within a minute for who asks', async () => {
      await rm(join(folder, '.github'), { recursive: true });
      await cp(join(__dirname, 'fixtures/shop-without-image'), folder, {
        recursive: true,
      });
      await collectAndPush(folder, baseURL ?? '');
      await expect(level(told, 'Below Level 1')).toBeVisible({
        timeout: 5_000,
      });
      await expect(level(asking, 'Below Level 1')).toBeVisible({
        timeout: 70_000,
      });
    });

    await test.step('with where it was seen, in the panel of the criterion', async () => {
      await told.goto(`${TAB}?criterion=${CRITERION}`);
      await expect(
        told.getByRole('heading', { name: 'What facts say' }),
      ).toBeVisible();
      await expect(
        told.getByText('ci.image-build-on-main', { exact: true }),
      ).toBeVisible();
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
