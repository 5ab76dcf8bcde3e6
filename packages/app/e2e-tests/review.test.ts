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
import { maturityApi, openAs, people } from './portal';

// What the portal of these tests reviews: see scripts/e2e-portal.mjs.
const SERVICE = 'component/default/payments-sdk';
const TAB = '/catalog/default/component/payments-sdk/maturity';
const NOTE = 'Ready, I think';
const COMMENT = 'Almost: where is it written down?';

/** The API of the owner, with a criterion that she has answered; in an assessment that was never submitted before. */
async function setScene(request: Parameters<typeof maturityApi>[0]) {
  const api = await maturityApi(request, people.developer);
  const { assessment } = await api.get(`/entities/${SERVICE}`);
  const [criterionId] = assessment.review.criterionIds;
  const saved = await api.put(
    `/assessments/${SERVICE}/answers/${criterionId}`,
    {
      status: 'partly',
      basedOn: assessment.answers.find(
        (answer: { criterionId: string }) => answer.criterionId === criterionId,
      )?.id,
    },
  );
  expect(saved.status()).toBe(200);
  const model = await api.get(
    `/models/${assessment.modelId}?edition=${assessment.edition}`,
  );
  const { statement } = model.dimensions
    .flatMap(({ categories }: { categories: [] }) => categories)
    .flatMap(({ criteria }: { criteria: [] }) => criteria)
    .find(({ id }: { id: string }) => id === criterionId);
  return { api, criterionId, statement };
}

async function submit(page: Page, button: string, note: string) {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Note for the/ }).fill(note);
  await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(
    page.getByText(/^Submitted for review by Amara Okafor/),
  ).toBeVisible();
}

/** From what waits for a review in My assessments to the tab, where the review is begun. */
async function beginReview(page: Page) {
  await expect(
    page.getByText('1 assessment waits for your review'),
  ).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: /Submitted for review by Amara Okafor/ })
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: 'Review the assessment' }).click();
  return page.getByRole('dialog');
}

test('an assessment is submitted, returned with a comment, mended and confirmed', async ({
  browser,
  request,
}) => {
  const { api, criterionId, statement } = await setScene(request);
  const [hers, his] = await Promise.all([
    browser.newContext(),
    browser.newContext(),
  ]);
  const [amara, jonas] = [await hers.newPage(), await his.newPage()];

  await test.step('the owner submits it, and does not review it herself', async () => {
    await openAs(amara, people.developer, TAB);
    await expect(amara.getByText('Not submitted for review')).toBeVisible();
    await submit(amara, 'Submit for review', NOTE);
    await expect(
      amara.getByRole('button', { name: 'Review the assessment' }),
    ).toHaveCount(0);
  });

  await test.step('the reviewer finds it, and returns it with a comment', async () => {
    await openAs(jonas, people.lead, '/maturity/my-assessments');
    const dialog = await beginReview(jonas);
    await expect(jonas.getByText(`“${NOTE}”`)).toBeAttached();
    const giveBack = dialog.getByRole('button', {
      name: 'Return with comments',
    });
    await expect(giveBack).toBeDisabled();
    await dialog
      .getByLabel('Comment on a criterion')
      .selectOption({ label: statement });
    await dialog.getByRole('textbox', { name: statement }).fill(COMMENT);
    await giveBack.click();
    await expect(
      jonas.getByText(/^Returned with comments by Jonas Lindqvist/),
    ).toBeVisible();
  });

  await test.step('the owner sees what came back and why, and the comment leads to the criterion', async () => {
    await amara.goto('/maturity/my-assessments');
    await expect(
      amara.getByText('1 assessment was returned to you'),
    ).toBeVisible();
    const returned = amara.getByRole('listitem').filter({
      has: amara.getByRole('link', { name: 'Payments SDK' }),
      hasText: /Returned with comments by Jonas Lindqvist/,
    });
    await expect(returned).toContainText(COMMENT);
    await amara.getByRole('button', { name: 'Returned · 1' }).click();
    await expect(amara.getByText('1 of 1')).toBeVisible();
    await returned.getByRole('link', { name: statement }).click();
    await expect(amara.getByRole('heading', { name: statement })).toBeVisible();
    await expect(
      amara.getByText(/^Returned with comments by Jonas Lindqvist/),
    ).toBeVisible();
    await expect(amara.getByText(`“${COMMENT}”`).first()).toBeVisible();
  });

  await test.step('she answers and submits it again', async () => {
    await amara
      .getByRole('group', { name: 'Answer' })
      .getByRole('button', { name: /^Met/ })
      .click();
    await expect(amara.getByText(/Answered by .* · saved/)).toBeVisible();
    await submit(amara, 'Submit again', 'Now it is');
    await amara.goto('/maturity/my-assessments');
    await expect(amara.getByRole('table')).toBeVisible();
    await expect(amara.getByRole('button', { name: /^Returned/ })).toHaveCount(
      0,
    );
  });

  await test.step('the reviewer confirms it', async () => {
    await jonas.goto('/maturity/my-assessments');
    const dialog = await beginReview(jonas);
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await expect(
      jonas.getByText(/^Confirmed by Jonas Lindqvist/),
    ).toBeVisible();
    await jonas.goto('/maturity/my-assessments');
    await expect(jonas.getByRole('table')).toBeVisible();
    await expect(jonas.getByText(/waits for your review/)).toHaveCount(0);
  });

  await test.step('and all of it is in the history', async () => {
    await amara.goto(`${TAB}?criterion=${criterionId}`);
    await amara
      .getByRole('heading', { name: 'History' })
      .locator('..')
      .getByRole('button', { name: 'Show' })
      .click();
    await expect(
      amara.getByText('Jonas Lindqvist returned the assessment'),
    ).toBeVisible();
    const { items } = await api.get(`/assessments/${SERVICE}/history`);
    expect(
      items
        .filter(({ cause }: { cause: string }) => cause === 'review')
        .map((change: Record<string, string>) =>
          [change.statusAfter, change.authorRef, change.comment]
            .join(' ')
            .trim(),
        )
        .reverse(),
    ).toEqual([
      `submitted ${people.developer.userEntityRef} ${NOTE}`,
      `returned ${people.lead.userEntityRef}`,
      `returned ${people.lead.userEntityRef} ${COMMENT}`,
      `submitted ${people.developer.userEntityRef} Now it is`,
      `confirmed ${people.lead.userEntityRef}`,
    ]);
  });
});
