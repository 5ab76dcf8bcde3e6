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
import { maturityApi, openAs, people, withdrawAnswers } from './portal';

const SERVICE = 'component/default/card-vault';
const TAB = '/catalog/default/component/card-vault/maturity';

test('answers of a similar service count only once they are confirmed', async ({
  page,
  request,
}) => {
  const api = await maturityApi(request, people.developer);
  await withdrawAnswers(api, SERVICE);
  await api.post(`/assessments/${SERVICE}/drafts/discard`, {});
  const read = async () => {
    const { assessment } = await api.get(`/entities/${SERVICE}`);
    const { overall } = assessment.profile.withExceptions;
    return {
      state: overall.state,
      answers: assessment.answers.length,
      drafts: assessment.drafts?.items ?? [],
    };
  };
  await openAs(page, people.developer, TAB);
  const notAssessed = page.getByRole('heading', { name: 'Not assessed yet' });
  await expect(notAssessed).toBeVisible();

  await test.step('copies from the most similar service, and nothing counts', async () => {
    await page
      .getByRole('button', { name: 'Copy from a similar service…' })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('list', { name: /Similar/ })
      .getByRole('button')
      .first()
      .click();
    await dialog.getByRole('button', { name: /as drafts?$/ }).click();
    await expect(dialog.getByText(/drafts copied/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText(/drafts to confirm/)).toBeVisible();
    await expect(notAssessed).toBeVisible();
    const { state, answers, drafts } = await read();
    expect([state, answers]).toEqual(['not-assessed', 0]);
    expect(drafts.length).toBeGreaterThan(10);
  });

  await test.step('confirms one by its key', async () => {
    const { drafts } = await read();
    await page.goto(`${TAB}?criterion=${drafts[0].criterionId}`);
    const draft = page.getByRole('region', { name: 'Draft', exact: true });
    await expect(draft).toBeVisible();
    // Keys are for the panel once it has the focus, which comes a moment after it is seen.
    await expect(page.locator(':focus').filter({ has: draft })).toBeVisible();
    await page.keyboard.press('c');
    await expect(draft).toHaveCount(0);
    await expect(page.getByText(/Answered by Amara Okafor/)).toBeVisible();
    const after = await read();
    expect(after.answers).toBe(1);
    expect(after.drafts).toHaveLength(drafts.length - 1);
    expect(after.state).toBe('not-assessed');
  });

  await test.step('confirms the others together, and the service has a level', async () => {
    const { drafts } = await read();
    await page.goto(TAB);
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Confirm ${drafts.length}` })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(/drafts? to confirm/)).toHaveCount(0);
    await expect(notAssessed).toHaveCount(0);
    const after = await read();
    expect(after.state).toBe('assessed');
    expect(after.answers).toBe(drafts.length + 1);
    expect(after.drafts).toEqual([]);
  });
});
