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

const HEAD = 'entityRef,criterionId,status,answeredAt,reason,evidence\n';
const SERVICE = 'component:default/refunds';

async function choose(page: Page, lines: string[]) {
  await page.getByLabel('File').setInputFiles({
    name: 'answers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(HEAD + lines.join('\n')),
  });
}

test('a file with two bad lines is refused as a whole, and imported once they are mended', async ({
  page,
  request,
}) => {
  const api = await maturityApi(request, people.developer);
  const day = new Date().toISOString().slice(0, 10);
  const before = await api.get(
    '/assessments/component/default/refunds/history?limit=1',
  );
  await openAs(page, people.developer, '/maturity');
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import answers' });
  const good = `${SERVICE},PR-overview-1d,partly,${day},"=1+1, they say",https://ci.example.com/1`;

  await choose(page, [
    good,
    `${SERVICE},PR-overview-1c,sometimes,${day},,`,
    `component:default/no-such-service,PR-overview-1d,met,${day},,`,
  ]);
  await expect(
    dialog.getByText('2 problems: nothing was imported'),
  ).toBeVisible();
  await expect(dialog.getByRole('row')).toHaveText([
    /Line/,
    /^3status.*should be one of met, partly/,
    /^4entityRef.*there is no component:default\/no-such-service/,
  ]);
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  const after = await api.get(
    '/assessments/component/default/refunds/history?limit=1',
  );
  expect(after.items[0]?.id).toBe(before.items[0]?.id);

  await choose(page, [good]);
  await expect(
    dialog.getByText('Nothing is wrong. Answers: 1; entities: 1'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(
    dialog.getByText('Imported. Answers: 1; entities: 1'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.goto(
    '/catalog/default/component/refunds/maturity?criterion=PR-overview-1d',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  expect(Buffer.concat(chunks).toString()).toContain(
    `${SERVICE},PR-overview-1d,`,
  );
});
