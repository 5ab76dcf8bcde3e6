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
import { APIRequestContext, Locator, Page, expect } from '@playwright/test';

/** The three people of the demo, as the sign-in page offers them. */
export const people = {
  developer: {
    name: 'Amara Okafor',
    userEntityRef: 'user:default/amara.okafor',
  },
  lead: {
    name: 'Jonas Lindqvist',
    userEntityRef: 'user:default/jonas.lindqvist',
  },
  organizationLead: {
    name: 'Ingrid Solheim',
    userEntityRef: 'user:default/ingrid.solheim',
  },
};

type Person = (typeof people)[keyof typeof people];

/** Opens a page of the portal, signing in on the way. */
export async function openAs(page: Page, person: Person, path: string) {
  await page.goto(path);
  await page.getByRole('button', { name: person.name }).click();
}

/** The Maturity API on behalf of a person, to set a scene or to look behind it. */
export async function maturityApi(request: APIRequestContext, person: Person) {
  const session = await request.get('/api/auth/demo/refresh', {
    headers: {
      'x-demo-person': person.userEntityRef,
      'x-requested-with': 'XMLHttpRequest',
    },
  });
  expect(session.ok()).toBe(true);
  const { backstageIdentity } = await session.json();
  const headers = { authorization: `Bearer ${backstageIdentity.token}` };
  return {
    async get(path: string) {
      const response = await request.get(`/api/maturity${path}`, { headers });
      expect(response.status()).toBe(200);
      return response.json();
    },
    async post(path: string, data: unknown) {
      return request.post(`/api/maturity${path}`, { headers, data });
    },
    async put(path: string, data: unknown) {
      return request.put(`/api/maturity${path}`, { headers, data });
    },
  };
}

/**
 * Brings a service, such as `component/default/refunds`, to one answer below Level 1: all of Level 1 is met but that one
 * must-have, nothing above.
 */
export async function bringBelowLevel1(
  api: Awaited<ReturnType<typeof maturityApi>>,
  service: string,
  lastCriterion: string,
): Promise<void> {
  const { assessment } = await api.get(`/entities/${service}`);
  const model = await api.get(
    `/models/${assessment.modelId}?edition=${assessment.edition}`,
  );
  const standing = new Map<string, { id: string; status: string }>(
    assessment.answers.map((answer: { criterionId: string }) => [
      answer.criterionId,
      answer,
    ]),
  );
  for (const dimension of model.dimensions) {
    for (const category of dimension.categories) {
      for (const criterion of category.criteria) {
        if (criterion.scope !== 'service') {
          continue;
        }
        const isMet = criterion.level === 1 && criterion.id !== lastCriterion;
        const response = await api.put(
          `/assessments/${service}/answers/${criterion.id}`,
          {
            status: isMet ? 'met' : 'not-met',
            basedOn: standing.get(criterion.id)?.id,
          },
        );
        // What is not asked of a service of this type is refused with a reason.
        expect([200, 400]).toContain(response.status());
      }
    }
  }
}

/**
 * Withdraws all answers, so that a service is as one that was registered this morning.
 *
 * @param service - such as `component/default/refunds`
 */
export async function withdrawAnswers(
  api: Awaited<ReturnType<typeof maturityApi>>,
  service: string,
) {
  const { assessment } = await api.get(`/entities/${service}`);
  for (const { criterionId, id } of assessment.answers) {
    const response = await api.put(
      `/assessments/${service}/answers/${criterionId}`,
      { status: 'unknown', basedOn: id },
    );
    expect(response.status()).toBe(200);
  }
}

/**
 * What a distribution bar on the page shows, by the names of its segments: `{ 'Below Level 1': 3, '1 · Build': 2 }`.
 */
export async function readBar(bar: Locator): Promise<Record<string, number>> {
  await expect(bar.getByRole('link').first()).toBeVisible();
  const labels = await bar
    .getByRole('link')
    .evaluateAll(links =>
      links.map(link => link.getAttribute('aria-label') ?? ''),
    );
  return Object.fromEntries(
    labels.map(label => {
      const [, count, level] = /^(\d+) (.+)$/.exec(label) ?? [];
      return [level, Number(count)];
    }),
  );
}

/** A distribution with subjects moved from one place to another. */
export function moved(
  counts: Record<string, number>,
  from: string,
  to: string,
): Record<string, number> {
  const result = {
    ...counts,
    [from]: (counts[from] ?? 0) - 1,
    [to]: (counts[to] ?? 0) + 1,
  };
  return Object.fromEntries(
    Object.entries(result).filter(([, count]) => count !== 0),
  );
}
