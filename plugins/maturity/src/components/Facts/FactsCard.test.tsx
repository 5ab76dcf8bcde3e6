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

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResponseError } from '@backstage/errors';
import {
  EntityMaturity,
  FactRefresh,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FixtureMaturityApi } from '../../../dev/fixtures/FixtureMaturityApi';
import { entityNamed } from '../../__testUtils__/entities';
import { renderTab } from '../../__testUtils__/renderTab';

const OBSERVED_AT = '2026-03-01T09:00:00.000Z';

/** The sample backend, with facts about whatever is asked of the service. */
class WithFacts extends FixtureMaturityApi {
  readonly steps: (FactRefresh['state'] | Error)[];
  readonly #canUpdate: boolean;
  reads = 0;
  /** The criterion that facts answer otherwise than a person. */
  disputed: string | undefined;

  constructor(options?: {
    steps?: (FactRefresh['state'] | Error)[];
    canUpdate?: boolean;
  }) {
    super();
    this.steps = options?.steps ?? [];
    this.#canUpdate = options?.canUpdate ?? true;
    // The first criterion asks for facts.
    this.model.dimensions[0].categories[0].criteria[0].facts = {
      decide: { fact: 'ci.tests', operator: 'equal', value: true },
    };
  }

  async getEntityMaturity(request: {
    entityRef: string;
  }): Promise<EntityMaturity> {
    this.reads += 1;
    const maturity = await super.getEntityMaturity(request);
    const { assessment } = maturity;
    const [hinted] = this.model.dimensions[0].categories[0].criteria;
    const answered = assessment?.answers.find(
      ({ criterionId, expired, status }) =>
        status === 'met' && !expired && criterionId !== hinted.id,
    );
    this.disputed = answered?.criterionId;
    return {
      ...maturity,
      assessment: assessment && {
        ...assessment,
        canUpdate: this.#canUpdate,
        facts: {
          facts: [
            fact('ci.image-scan', 'nightly-scan', 'stale'),
            fact('ci.tests', 'maturity-facts', 'fresh'),
          ],
          findings: [
            {
              criterionId: answered?.criterionId ?? '',
              names: ['ci.image-scan'],
              status: 'not-met',
            },
            { criterionId: hinted.id, names: ['ci.tests'], hint: true },
          ],
        },
      },
    };
  }

  async refreshFacts({ entityRef }: { entityRef: string }) {
    return this.#next(entityRef);
  }

  async getFactRefresh({ entityRef }: { entityRef: string }) {
    return this.#next(entityRef);
  }

  #next(entityRef: string): FactRefresh {
    const state = this.steps.shift();
    if (state === undefined || state instanceof Error) {
      throw state ?? new Error('It was asked once too often');
    }
    const isOver = state === 'finished';
    return {
      id: 'refresh',
      entityRef,
      state,
      startedAt: OBSERVED_AT,
      collectors: [
        {
          id: 'catalog',
          title: 'The catalog',
          state: isOver ? 'succeeded' : 'running',
          facts: 26,
        },
        { id: 'uptime', title: 'Uptime checks', state: 'failed' },
      ],
      ...(isOver && {
        changes: {
          facts: [
            {
              name: 'catalog.owner',
              source: 'catalog',
              before: false,
              after: true,
            },
          ],
          criteria: [],
          levelBefore: 1,
          levelAfter: 2,
        },
      }),
    };
  }
}

function fact(name: string, source: string, state: 'fresh' | 'stale') {
  return {
    name,
    source,
    state,
    value: true,
    evidence: [],
    since: OBSERVED_AT,
    observedAt: OBSERVED_AT,
    expiresAt: '2026-05-30T09:00:00.000Z',
  };
}

async function open(api: WithFacts) {
  await renderTab(entityNamed('Component', 'token-vault'), { api });
  return screen.findByRole('region', { name: 'What facts cover' });
}

const collect = (card: HTMLElement) =>
  within(card).getByRole('button', { name: 'Collect facts now' });

/** What facts contradict. */
const statementOf = (api: WithFacts) =>
  api.model.dimensions
    .flatMap(({ categories }) => categories)
    .flatMap(({ criteria }) => criteria)
    .find(({ id }) => id === api.disputed)?.statement;

describe('FactsCard', () => {
  it('says how much comes from where, and where people say otherwise', async () => {
    const api = new WithFacts();
    const card = await open(api);
    expect(card).toHaveTextContent(
      'Criteria answered by facts: 1 · with a hint only: 1',
    );
    const sources = within(card).getAllByRole('list', {
      name: 'Sources of facts',
    });
    expect(sources[0]).toHaveTextContent(/^maturity-facts1 fact/);
    expect(sources[0]).toHaveTextContent('nightly-scan1 not heard of lately');
    expect(card).toHaveTextContent('Facts and people disagree on 1 criterion');
    await userEvent.click(
      within(card).getByRole('button', { name: statementOf(api) }),
    );
    expect(
      await screen.findByRole('heading', { name: 'What facts say' }),
    ).toBeInTheDocument();
  });

  it('has facts collected, tells how far it is and what changed, and reads the assessment again', async () => {
    const api = new WithFacts({ steps: ['running', 'running', 'finished'] });
    const card = await open(api);
    const { reads } = api;
    await userEvent.click(collect(card));
    const status = within(card).getByRole('status');
    await waitFor(() =>
      expect(status).toHaveTextContent(/^Facts are being collected$/),
    );
    expect(
      within(card).getByRole('button', { name: 'Collecting…' }),
    ).toBeDisabled();
    expect(card).toHaveTextContent('The catalog: being asked…');

    // It goes on while a criterion is looked at.
    await userEvent.click(
      within(card).getAllByRole('button', { name: statementOf(api) })[0],
    );
    await screen.findByRole('heading', { name: 'What facts say' });
    await waitFor(
      () => expect(status).toHaveTextContent(/^Collected: 1 · \w+ → 2 · \w+$/),
      { timeout: 5000 },
    );
    expect(card).not.toBeVisible();
    expect(api.reads).toBeGreaterThan(reads);
    await userEvent.click(
      screen.getByRole('button', { name: 'Close the criterion' }),
    );
    expect(card).toBeVisible();
    expect(card).toHaveTextContent('The catalog: 26 facts');
    expect(card).toHaveTextContent(
      'Uptime checks: failed. What it said before counts until it expires.',
    );
    expect(card).toHaveTextContent('catalog.owner: no → yes');
    expect(collect(card)).toBeEnabled();
  });

  it('says when to try again if it was asked for too often', async () => {
    const body = {
      error: {
        name: 'RefreshLimitError',
        message: 'too often',
        retryAfterSeconds: 42,
      },
      response: { statusCode: 429 },
    };
    const tooOften = await ResponseError.fromResponse(
      new Response(JSON.stringify(body), {
        status: 429,
        headers: { 'content-type': 'application/json' },
      }),
    );
    const card = await open(new WithFacts({ steps: [tooOften] }));
    await userEvent.click(collect(card));
    await waitFor(() =>
      expect(within(card).getByRole('status')).toHaveTextContent(
        /collected again in 42 s\.$/,
      ),
    );
    expect(
      within(card).getAllByText(/collected again in 42 s\.$/),
    ).toHaveLength(2);
  });

  it('is only to be read by those who do not assess it', async () => {
    const card = await open(new WithFacts({ canUpdate: false }));
    expect(
      within(card).queryByRole('button', { name: 'Collect facts now' }),
    ).not.toBeInTheDocument();
  });
});
