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
import { DiscoveryService, LoggerService } from '@backstage/backend-plugin-api';
import {
  MaturityApi,
  findGaps,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { signIn } from './signIn';

const DAY = 24 * 60 * 60 * 1000;

/** People of the demo. */
const DEVELOPER = 'user:default/amara.okafor';
const HEAD = 'user:default/jonas.lindqvist';

/** An exception that somebody asks for, and what somebody else makes of it. */
interface SampleException {
  entityRef: string;
  covers: 'subject' | 'owned';
  reason: string;
  /** How many days it lasts. */
  days: number;
  requestedBy: string;
  decision?: { by: string; approve: boolean; reason?: string };
}

const APPROVED = { by: HEAD, approve: true };

/** The last one lapses while somebody looks at the portal. */
const SAMPLE: SampleException[] = [
  {
    entityRef: 'component:default/payment-orchestrator',
    covers: 'subject',
    reason:
      'The old settlement bridge cannot do it, and is switched off at the end of the quarter.',
    days: 12,
    requestedBy: DEVELOPER,
    decision: { ...APPROVED, reason: 'Agreed for this quarter, not longer.' },
  },
  {
    entityRef: 'component:default/payment-orchestrator',
    covers: 'subject',
    reason: 'Waits for the new certificate authority, due in two months.',
    days: 75,
    requestedBy: DEVELOPER,
    decision: APPROVED,
  },
  {
    entityRef: 'component:default/payment-gateway',
    covers: 'subject',
    reason: 'The card schemes freeze changes until the season is over.',
    days: 45,
    requestedBy: DEVELOPER,
  },
  {
    entityRef: 'component:default/payment-gateway',
    covers: 'subject',
    reason: 'We have no time for it this year.',
    days: 120,
    requestedBy: DEVELOPER,
    decision: {
      by: HEAD,
      approve: false,
      reason: 'The shared pipeline brings it along; half a day is enough.',
    },
  },
  {
    entityRef: 'group:default/payments',
    covers: 'owned',
    reason: 'Waits for the contract with the new monitoring supplier.',
    days: 150,
    requestedBy: DEVELOPER,
  },
  {
    entityRef: 'group:default/payments-and-accounting',
    covers: 'owned',
    reason: 'The auditors ask for the present set-up until their report.',
    days: 60,
    requestedBy: HEAD,
  },
  {
    entityRef: 'component:default/payments-sdk',
    covers: 'subject',
    reason: 'Only until the nightly run of today is through.',
    days: 5 / (24 * 60),
    requestedBy: DEVELOPER,
    decision: APPROVED,
  },
];

/**
 * What {@link SampleExceptions} needs.
 *
 * @internal
 */
export interface SampleExceptionsOptions {
  discovery: DiscoveryService;
  logger: LoggerService;
  maturity: Pick<
    MaturityApi,
    | 'decideException'
    | 'getEntityMaturity'
    | 'getExceptions'
    | 'getModel'
    | 'getModels'
    | 'requestException'
  >;
}

/**
 * Lets people of the demo ask for exceptions and decide on them, as anybody does: signed in, by the rules for who may. So
 * they are as old as the portal, and one of them lapses soon.
 *
 * @internal
 */
export class SampleExceptions {
  readonly #options: SampleExceptionsOptions;

  static create(options: SampleExceptionsOptions): SampleExceptions {
    return new SampleExceptions(options);
  }

  private constructor(options: SampleExceptionsOptions) {
    this.#options = options;
  }

  /** Does nothing in a portal where anybody has asked for an exception already. */
  async ask(now: Date): Promise<void> {
    const { discovery, logger, maturity } = this.#options;
    const tokens = new Map<string, string>();
    for (const person of [DEVELOPER, HEAD]) {
      tokens.set(person, await signIn(person, discovery));
    }
    const as = (person: string) => ({ token: tokens.get(person) });
    const { total } = await maturity.getExceptions({ limit: 1 }, as(HEAD));
    if (total > 0) {
      return;
    }
    for (const sample of SAMPLE) {
      const { covers, decision, entityRef, reason, requestedBy } = sample;
      const { id } = await maturity.requestException(
        {
          entityRef,
          covers,
          criterionId: await this.#criterionOf(sample, as(requestedBy)),
          reason,
          endsAt: new Date(now.getTime() + sample.days * DAY).toISOString(),
        },
        as(requestedBy),
      );
      if (decision) {
        await maturity.decideException(
          {
            id,
            decision: decision.approve ? 'approve' : 'deny',
            reason: decision.reason,
          },
          as(decision.by),
        );
      }
    }
    logger.info(`Asked for ${SAMPLE.length} sample exceptions`);
  }

  /** Of what holds a subject back, first what would lift it by itself: there an exception shows what it does. */
  async #criterionOf(
    { covers, entityRef }: SampleException,
    options: { token?: string },
  ): Promise<string> {
    if (covers === 'owned') {
      return this.#farthestCriterion(options);
    }
    const { maturity } = this.#options;
    const { assessment } = await maturity.getEntityMaturity(
      { entityRef },
      options,
    );
    if (!assessment?.subject) {
      throw new Error(`${entityRef} is not assessed`);
    }
    const { answers, edition, exceptions, modelId, scope, subject } =
      assessment;
    const model = await maturity.getModel({ modelId, edition }, options);
    const gaps = findGaps(
      model,
      { scope, ...subject },
      {
        answers: new Map(
          answers
            .filter(({ expired }) => !expired)
            .map(({ criterionId, status }) => [criterionId, status]),
        ),
      },
    );
    const open = answers.filter(
      ({ expired, status }) =>
        !expired && (status === 'not-met' || status === 'partly'),
    );
    const candidate = [
      ...gaps.filter(({ lifts }) => lifts),
      ...gaps.filter(({ lifts }) => !lifts),
      ...open,
    ].find(
      ({ criterionId }) =>
        !exceptions.some(exception => exception.criterionId === criterionId),
    );
    if (!candidate) {
      throw new Error(`Nothing holds ${entityRef} back`);
    }
    return candidate.criterionId;
  }

  /** What all services of a group may well do without: a criterion of the highest level. */
  async #farthestCriterion(options: { token?: string }): Promise<string> {
    const { maturity } = this.#options;
    const { items } = await maturity.getModels(options);
    const { id, edition } =
      items.find(({ isDefault }) => isDefault) ?? items[0];
    const model = await maturity.getModel({ modelId: id, edition }, options);
    const ofServices = model.dimensions
      .flatMap(({ categories }) => categories)
      .flatMap(({ criteria }) => criteria)
      .filter(({ scope }) => scope === 'service');
    const highest = Math.max(...ofServices.map(({ level }) => level));
    const [farthest] = ofServices.filter(({ level }) => level === highest);
    return farthest.id;
  }
}
