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

test('from a criterion to the work: a software template with the component filled in', async ({
  page,
}) => {
  await openAs(
    page,
    people.developer,
    '/catalog/default/component/payment-gateway/maturity?criterion=PR-security-2a',
  );
  await page
    .getByRole('link', { name: 'Add the scan to the pipeline' })
    .click();

  const component = page.getByRole('textbox', { name: /Component/ });
  await expect(component).toHaveValue('component:default/payment-gateway');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).click();

  await expect(page.getByText(/Saved as/)).toBeVisible();
  await expect(
    page.getByText(/--severity CRITICAL payment-gateway:scan/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Back to the component' }).click();
  await expect(page).toHaveURL(
    /\/catalog\/default\/component\/payment-gateway/,
  );
});
