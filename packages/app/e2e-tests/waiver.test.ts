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
import { Page, expect, test } from '@playwright/test';
import { bringBelowLevel1, maturityApi, openAs, people } from './portal';

// Sorted to the end: the other tests are not to meet answers of days to come.

const SERVICE = 'component/default/payment-reconciliation';
const CRITERION = 'PR-overview-1d';
const TAB = `/catalog/default/component/payment-reconciliation/maturity`;
const REASON = 'The old build server is switched off tomorrow';

/** A day from now, where the person is, as a date field has it. */
function tomorrow(): string {
  const date = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(
    date.getDate(),
  )}`;
}

/** Both levels, as the tab shows them. */
async function expectLevels(
  page: Page,
  levels: { level: string; without: string | undefined },
) {
  await page.goto(TAB);
  await expect(
    page.getByRole('heading', { name: levels.level }).first(),
  ).toBeVisible();
  const without = page.getByText(/^Without 1 exception: /);
  if (levels.without) {
    await expect(without).toHaveText(`Without 1 exception: ${levels.without}`);
  } else {
    await expect(without).toBeHidden();
  }
}

test('an exception, from the request to its end', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const api = await maturityApi(request, people.developer);
  await bringBelowLevel1(api, SERVICE, CRITERION);
  const [hers, his] = await Promise.all([
    browser.newContext(),
    browser.newContext(),
  ]);
  const [amara, jonas] = [await hers.newPage(), await his.newPage()];

  await test.step('somebody of the team asks for it, which changes nothing', async () => {
    await openAs(amara, people.developer, `${TAB}?criterion=${CRITERION}`);
    await amara.getByRole('button', { name: 'Request an exception' }).click();
    await amara
      .getByRole('textbox', { name: /Why it should not count/ })
      .fill(REASON);
    await amara.getByLabel(/Ends on/).fill(tomorrow());
    await amara.getByRole('button', { name: 'Request', exact: true }).click();
    await expect(amara.getByText(/^Waits for a decision, until/)).toBeVisible();
    await expect(amara.getByRole('button', { name: 'Approve' })).toBeHidden();
    await expectLevels(amara, { level: 'Below Level 1', without: undefined });
  });

  await test.step('somebody from above approves it, and both levels are shown', async () => {
    await openAs(jonas, people.lead, '/maturity/exceptions?mine=decide');
    const row = jonas.getByRole('listitem').filter({ hasText: REASON });
    await row.getByRole('button', { name: 'Approve' }).click();
    await expect(row).toBeHidden();
    await expectLevels(amara, {
      level: 'Level 1 · Build',
      without: 'Below Level 1',
    });
  });

  try {
    await test.step('and when its time has come, it is over', async () => {
      expect((await api.put('/demo-clock?days=3', {})).status()).toBe(204);
      await expectLevels(amara, { level: 'Below Level 1', without: undefined });
      await jonas.goto('/maturity/exceptions?state=expired');
      await expect(
        jonas.getByRole('listitem').filter({ hasText: REASON }),
      ).toContainText('Ended on');
    });
  } finally {
    await api.put('/demo-clock?days=0', {});
  }
});
