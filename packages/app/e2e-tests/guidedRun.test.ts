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

test('a newcomer gets a provisional profile of a service by keyboard alone', async ({
  page,
  request,
}) => {
  const api = await maturityApi(request, people.developer);
  await withdrawAnswers(api, SERVICE);
  await openAs(page, people.developer, TAB);
  const start = page.getByRole('button', { name: /question by question/ });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/maturity\/run/);
  const statement = page.getByRole('heading', { level: 2 }).last();
  const answers = page.getByRole('group', { name: 'Answer' });
  await expect(answers).toBeVisible();
  // Keys are for the question once it has the focus, which comes a moment after it is seen.
  const focused = page.locator(':focus').filter({ has: answers });
  await expect(focused).toBeVisible();

  await test.step('skips one, adds evidence to the next, and answers on', async () => {
    const first = await statement.innerText();
    await page.keyboard.press('n');
    await expect(statement).not.toHaveText(first);
    await page.keyboard.press('e');
    await page.keyboard.type('https://example.com/vesperline/runbooks/stub');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/1 piece of evidence/)).toBeVisible();
    await page.keyboard.press('1');
  });

  await test.step('leaving and coming back goes on at the same place', async () => {
    await expect(page.getByText(/1 piece of evidence/)).toHaveCount(0);
    const asked = await statement.innerText();
    await page.goto('/maturity');
    await page.goto(`${TAB}/run`);
    await expect(statement).toHaveText(asked);
    await expect(focused).toBeVisible();
  });

  const toTab = page.getByRole('button', { name: 'To the maturity tab' });
  await test.step('few answers give every dimension a level, and what was skipped comes back', async () => {
    let given = 1;
    while (!(await toTab.isVisible())) {
      const asked = await statement.innerText();
      await page.keyboard.press(given % 5 === 4 ? '2' : '1');
      await expect(statement).not.toHaveText(asked);
      given += 1;
      // Ten seconds each: five minutes.
      expect(given).toBeLessThanOrEqual(30);
    }
    const profile = page.getByRole('complementary', { name: /Profile so far/ });
    await expect(
      profile.getByText(/Level \d|Below Level 1/).first(),
    ).toBeVisible();
    await expect(profile.getByText('Not assessed')).toHaveCount(0);
  });

  await test.step('the last page leads to the tab, which has the profile', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/maturity$/);
    await expect(page.getByRole('grid', { name: /Staircase/ })).toBeVisible();
    // The last answer may still be on its way.
    await expect
      .poll(async () => {
        const { assessment: now } = await api.get(`/entities/${SERVICE}`);
        return now.profile.withExceptions.overall.provisional;
      })
      .toBe(false);
    const { assessment } = await api.get(`/entities/${SERVICE}`);
    expect(
      assessment.answers.filter(
        (answer: { evidence: unknown[] }) => answer.evidence.length > 0,
      ),
    ).toHaveLength(1);
  });
});
