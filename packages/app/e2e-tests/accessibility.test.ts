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
import AxeBuilder from '@axe-core/playwright';
import { Page, expect, test } from '@playwright/test';
import { openAs, people } from './portal';

const SERVICE = '/catalog/default/component/payment-gateway/maturity';
const TEAM = '/catalog/default/group/payments/maturity';
const COMPANY = '/catalog/default/group/vesperline/maturity';
const NEVER_ASSESSED = '/catalog/default/component/station-screens/maturity';

/** The title for screen readers that Backstage's own page header leaves outside of every landmark; not ours to move. */
const PORTAL_TITLE = '.bui-VisuallyHidden';

/** What is looked at: an address, and what it takes to get something else than the page itself on the screen. */
interface Screen {
  name: string;
  path: string;
  open?: (page: Page) => Promise<void>;
  /** The part of the page that is ours, where the rest is not; the whole page if missing. */
  within?: string;
}

const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};

/** A dialog fades in; until it has, its colours are not its own. */
const dialog = (name: RegExp) => async (page: Page) => {
  await press(name)(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
};

const screens: Screen[] = [
  { name: 'the tab of a service', path: SERVICE },
  { name: 'a criterion', path: `${SERVICE}?criterion=PR-security-2a` },
  { name: 'the guided run', path: `${SERVICE}/run` },
  {
    name: 'evidence being added',
    path: `${SERVICE}?criterion=PR-security-2a`,
    open: press(/^Add( evidence)?$/),
  },
  {
    name: 'an exception being asked for',
    path: `${SERVICE}?criterion=TE-app-patterns-2a`,
    open: press(/^Request an exception$/),
  },
  {
    name: 'how the level is computed',
    path: SERVICE,
    open: dialog(/^How this is computed$/),
  },
  {
    name: 'the targets',
    path: SERVICE,
    open: dialog(/^(Set a|Change the) target$/),
  },
  { name: 'what expires', path: SERVICE, open: dialog(/^Review$/) },
  { name: 'the import', path: '/maturity', open: dialog(/^Import…$/) },
  { name: 'a filtered tab', path: `${SERVICE}?show=unanswered&level=3` },
  { name: 'a service that nobody assessed', path: NEVER_ASSESSED },
  { name: 'the tab of a team', path: TEAM },
  { name: 'the tab of the company', path: COMPANY },
  {
    name: 'the tab of a system',
    path: '/catalog/default/system/payments/maturity',
  },
  { name: 'the overview', path: '/maturity' },
  { name: 'the gaps', path: '/maturity/gaps' },
  { name: 'the teams', path: '/maturity/teams' },
  {
    name: 'two scopes side by side',
    path: '/maturity/teams?compare=group:default/travel&compare=group:default/railway',
  },
  { name: 'the report', path: '/maturity/report' },
  { name: 'the exceptions', path: '/maturity/exceptions' },
  { name: 'the sources of facts', path: '/maturity/sources' },
  { name: 'my assessments', path: '/maturity/my-assessments' },
  { name: 'the catalog with levels', path: '/', within: 'tbody' },
];

// What is not there is found missing after so long, and not at the end of the whole test.
test.use({ actionTimeout: 15_000 });

/** What axe says of the screen, in short: each rule with the first elements that break it. */
async function violationsOf(page: Page, within?: string) {
  const builder = new AxeBuilder({ page }).exclude(PORTAL_TITLE);
  const { violations } = await (within
    ? builder.include(within)
    : builder
  ).analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 5).map(node => node.html.slice(0, 200)),
  }));
}

async function look(page: Page, { name, path, open, within }: Screen) {
  await test.step(name, async () => {
    await page.goto(path);
    await expect(page.locator(within ?? 'main').first()).toBeVisible({
      timeout: 30_000,
    });
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await open?.(page);
    expect.soft(await violationsOf(page, within), name).toEqual([]);
  });
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on any page, ${theme}`, async ({ page }) => {
    test.setTimeout(480_000);
    await page.addInitScript(
      value => localStorage.setItem('theme', value),
      theme,
    );
    await openAs(page, people.developer, '/maturity');
    await expect(page.getByRole('main')).toBeVisible({ timeout: 30_000 });
    for (const screen of screens) {
      await look(page, screen);
    }
  });
}
