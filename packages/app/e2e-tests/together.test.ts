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
import { openAs, people } from './portal';

const CRITERION = 'PR-overview-1d';
const PATH = `/catalog/default/component/card-audit-evidence/maturity?criterion=${CRITERION}`;

const answerButton = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Answer' }).getByRole('button', { name });

/** Answers, after anything else if that is what stands already: the same answer again is no change to look for. */
async function answer(page: Page, name: RegExp) {
  await answerButton(page, name).click();
  await expect(page.getByText(/Answered by .* · saved/)).toBeVisible();
}

test('two people see what the other answers, and a conflict is theirs to decide', async ({
  browser,
}) => {
  const [hers, his] = await Promise.all([
    browser.newContext(),
    browser.newContext(),
  ]);
  const [amara, jonas] = [await hers.newPage(), await his.newPage()];
  await openAs(amara, people.developer, PATH);
  await openAs(jonas, people.lead, PATH);
  await answer(amara, /^Met/);
  await expect(answerButton(jonas, /^Met/)).toHaveAttribute(
    'aria-pressed',
    'true',
    { timeout: 70_000 },
  );
  // From here on both count as looking on, and a signal takes no longer than the network.
  await answer(jonas, /^Partly/);
  await expect(answerButton(amara, /^Partly/)).toHaveAttribute(
    'aria-pressed',
    'true',
    { timeout: 5_000 },
  );
  await expect(
    amara.getByText(/Answered by Jonas Lindqvist, .* · saved/),
  ).toBeVisible();

  await test.step('an answer without a connection survives leaving the page', async () => {
    await hers.route('**/api/maturity/**/answers/**', route => route.abort());
    await answerButton(amara, /^Met/).click();
    await expect(amara.getByText('1 answer is not saved yet')).toBeVisible();
    await amara.goto('/catalog/default/component/refunds');
    await answer(jonas, /^Not met/);
    await amara.goto(PATH);
    await expect(amara.getByText('1 answer is not saved yet')).toBeVisible();
    await expect(answerButton(amara, /^Met/)).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  await test.step('and both answers are shown once it arrives', async () => {
    await hers.unroute('**/api/maturity/**/answers/**');
    await amara.getByRole('button', { name: 'Try now' }).click();
    await expect(
      amara.getByText('Answered by someone else meanwhile').first(),
    ).toBeVisible();
    await expect(
      amara.getByRole('button', { name: /Keep theirs: Not met/ }),
    ).toBeVisible();
    await amara.getByRole('button', { name: /Keep yours: Met/ }).click();
    await expect(answerButton(jonas, /^Met/)).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  await test.step('and can be taken back', async () => {
    await amara.keyboard.press('Control+z');
    await expect(answerButton(jonas, /^Not met/)).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});
