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
import { expect, test } from '@playwright/test';
import {
  bringBelowLevel1,
  maturityApi,
  moved,
  openAs,
  people,
  readBar,
} from './portal';

const SERVICE = 'component/default/refunds';
const TEAM = 'group:default/payments';
const LAST_CRITERION = 'PR-overview-1d';

test('an owner answers a criterion, and the levels of the service, the team and the organisation follow', async ({
  page,
  request,
}) => {
  const api = await maturityApi(request, people.developer);
  await bringBelowLevel1(api, SERVICE, LAST_CRITERION);

  await test.step('before', async () => {
    await openAs(page, people.developer, '/maturity');
  });
  const overall = page.getByRole('toolbar', { name: 'Overall', exact: true });
  const process = page.getByRole('toolbar', { name: 'Process', exact: true });
  const organizationBefore = await readBar(overall.first());
  const organizationProcessBefore = await readBar(process.first());
  await page.goto(`/catalog/default/group/payments/maturity`);
  const teamBefore = await readBar(overall.first());
  expect(teamBefore['Below Level 1']).toBeGreaterThan(0);

  await test.step('the answer', async () => {
    await page.goto(
      `/catalog/default/component/refunds/maturity?criterion=${LAST_CRITERION}`,
    );
    const level = page.getByText('Below Level 1').first();
    await expect(level).toBeVisible();
    const answers = page.getByRole('group', { name: 'Answer' });
    await expect(
      answers.getByRole('button', { name: /^Not met/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    await answers.getByRole('button', { name: /^Met/ }).click();
    await expect(
      page.getByText(/Answered by Amara Okafor, .* · saved/),
    ).toBeVisible();
    await expect(page.getByText('Level 1 · Build').first()).toBeVisible();
  });

  await test.step('the rollups have it within a second', async () => {
    const { rollup } = await api.get(`/rollups/${encodeURIComponent(TEAM)}`);
    expect(rollup.distributions[0].levels[0]).toBe(
      teamBefore['Below Level 1'] - 1,
    );
  });

  await test.step('after, by navigation alone', async () => {
    await page
      .getByRole('link', { name: 'Maturity', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(/\/maturity$/);
    await expect
      .poll(() => readBar(overall.first()), { timeout: 1000 })
      .toEqual(moved(organizationBefore, 'Below Level 1', '1 · Build'));
    expect(await readBar(process.first())).toEqual(
      moved(organizationProcessBefore, 'Below Level 1', '1 · Build'),
    );
  });

  await test.step('the answer is stored with author and time', async () => {
    await page.goto('/catalog/default/group/payments/maturity');
    expect(await readBar(overall.first())).toEqual(
      moved(teamBefore, 'Below Level 1', '1 · Build'),
    );
    const { assessment } = await api.get(`/entities/${SERVICE}`);
    const answer = assessment.answers.find(
      (item: { criterionId: string }) => item.criterionId === LAST_CRITERION,
    );
    expect(answer).toMatchObject({
      status: 'met',
      source: 'person',
      authorRef: people.developer.userEntityRef,
    });
    const history = await api.get(
      `/assessments/${SERVICE}/history?criterionId=${LAST_CRITERION}&limit=1`,
    );
    expect(history.items[0]).toMatchObject({
      cause: 'answer',
      statusBefore: 'not-met',
      statusAfter: 'met',
      levelsBefore: { overall: 0 },
      levelsAfter: { overall: 1 },
    });
  });
});

test('two people who answer the same criterion learn of each other', async ({
  page,
  request,
}) => {
  const path = `/catalog/default/component/card-audit-evidence/maturity?criterion=${LAST_CRITERION}`;
  await openAs(page, people.developer, path);
  const answers = page.getByRole('group', { name: 'Answer' });
  await expect(answers.getByRole('button').first()).toBeVisible();

  const api = await maturityApi(request, people.lead);
  const { assessment } = await api.get(
    '/entities/component/default/card-audit-evidence',
  );
  const seen = assessment.answers.find(
    (item: { criterionId: string }) => item.criterionId === LAST_CRITERION,
  );
  const status = seen?.status === 'partly' ? 'not-met' : 'partly';
  const response = await api.put(
    `/assessments/component/default/card-audit-evidence/answers/${LAST_CRITERION}`,
    { status, basedOn: seen?.id },
  );
  expect(response.status()).toBe(200);

  const mine = status === 'partly' ? /^Not met/ : /^Partly/;
  await answers.getByRole('button', { name: mine }).click();
  await expect(
    page.getByText('Answered by someone else meanwhile').first(),
  ).toBeVisible();
  await expect(page.getByText(/Jonas Lindqvist/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Keep yours' }).click();
  await expect(
    page.getByText(/Answered by Amara Okafor, .* · saved/),
  ).toBeVisible();
});

test('who may not answer reads everything and is told who may', async ({
  page,
}) => {
  await openAs(
    page,
    people.organizationLead,
    `/catalog/default/component/refunds/maturity?criterion=${LAST_CRITERION}`,
  );
  await expect(
    page.getByText('Its owners answer for it. You can read everything here.'),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: 'Answer' })).toHaveCount(0);
});

test('the tab says something true on every kind of entity', async ({
  page,
}) => {
  await openAs(page, people.developer, '/catalog/default/group/payments');
  const pages: Array<[string, string | RegExp]> = [
    ['default/system/payments', /services? .* at 2 · Operate or above/],
    ['default/domain/finance', 'Services'],
    ['default/user/amara.okafor', 'What this person owns'],
    ['default/component/depot-scheduler-classic', 'This entity has opted out'],
    [
      'default/component/legacy-seat-maps',
      /The owner .* does not exist in the catalog/,
    ],
    ['default/api/payment-api', 'Entities of kind api are not assessed'],
  ];
  for (const [entity, text] of pages) {
    await page.goto(`/catalog/${entity}/maturity`);
    await expect(page.getByText(text).first()).toBeVisible();
  }
});
