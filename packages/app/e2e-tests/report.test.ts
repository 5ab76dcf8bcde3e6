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
import { openAs, people } from './portal';

test('an organisation lead goes from the teams over a comparison to the report of a past date', async ({
  page,
}) => {
  await test.step('the tree, by keyboard', async () => {
    await openAs(page, people.organizationLead, '/maturity/teams');
    const tree = page.getByRole('treegrid', { name: 'Teams' });
    await tree.getByRole('row', { name: /^Vesperline/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(
      tree.getByRole('rowheader', { name: /Payments and Accounting/ }),
    ).toBeVisible();
    await expect(page).toHaveURL(/open=group%3Adefault%2Ffinance-and-people/);
  });

  await test.step('two departments side by side', async () => {
    await page.getByRole('button', { name: 'Compare Travel' }).click();
    await page.getByRole('button', { name: 'Compare Railway' }).click();
    const card = page.getByRole('region', {
      name: 'Travel and Railway side by side',
    });
    await expect(card.getByRole('row', { name: /^Overall/ })).toContainText(
      /mean \d/,
    );
    await expect(
      card.getByRole('heading', { name: /hold them back differently/ }),
    ).toBeVisible();
    // The link is what is seen.
    await page.reload();
    await expect(card.getByRole('row', { name: /^Overall/ })).toBeVisible();
  });

  await test.step('the report of a date, twice the same', async () => {
    const address =
      '/maturity/report?scope=group%3Adefault%2Ftravel&since=2026-06-01&until=2026-10-01';
    const read = async () => {
      const report = page.getByRole('article');
      await expect(
        report.getByRole('heading', { name: 'Maturity of Travel' }),
      ).toBeVisible();
      for (const lens of ['Compliance', 'Security', 'Performance', 'Cost']) {
        await expect(
          report.getByRole('heading', { name: lens, exact: true }),
        ).toBeVisible();
      }
      return report.getByRole('table').allInnerTexts();
    };
    await page.goto(address);
    const first = await read();
    await page.reload();
    expect(await read()).toEqual(first);
  });

  await test.step('a table of it as a file', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'By dimension as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('maturity-levels.csv');
  });

  await test.step('on paper without what is around it', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.getByRole('navigation', { name: 'Parts of the maturity page' }),
    ).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    // the first article is the page of the portal around it
    await expect(page.getByRole('article').last()).toBeVisible();
  });
});
