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
import { isError } from '@backstage/errors';
import {
  ASKED_OF_SERVICES,
  RandomOrganization,
  componentRef,
  entitiesOf,
} from './randomOrganization';
import { RandomStep } from './randomSteps';
import { Recount, refOf } from './recount';
import { DAY, TestPortal } from './TestPortal';

type GivenStep = Extract<RandomStep, { type: 'answer' | 'import' }>;

/** Lets things happen to an organisation in a portal. */
export class OrganizationStory {
  readonly #portal: TestPortal;
  readonly #organization: RandomOrganization;

  constructor(portal: TestPortal, organization: RandomOrganization) {
    this.#portal = portal;
    // Runs that are repeated begin with the same organisation.
    this.#organization = structuredClone(organization);
  }

  /** Reads the catalog, and imports everything that a component meets to begin with, as far as it is asked. */
  async begin(): Promise<void> {
    await this.#readCatalog();
    const { components, met } = this.#organization;
    const now = this.#portal.now.getTime();
    const rows = components.flatMap((item, index) =>
      item.present && !item.optedOut
        ? ASKED_OF_SERVICES.slice(0, met[index])
            .filter(id => id !== 'signs' || item.type === 'library')
            .filter(id => id !== 'documents' || item.lifecycle === 'production')
            .map(criterionId => ({
              entityRef: componentRef(index),
              criterionId,
              status: 'met' as const,
              answeredAt: new Date(now - index * DAY).toISOString(),
            }))
        : [],
    );
    if (rows.length > 0) {
      await this.#portal.import(rows, { id: 'first' });
    }
  }

  async take(step: RandomStep): Promise<void> {
    const organization = this.#organization;
    const portal = this.#portal;
    portal.wait({ minutes: 1 });
    switch (step.type) {
      case 'group':
        organization.groups[step.index] = step.group;
        await this.#readCatalog();
        break;
      case 'component':
        organization.components[step.index] = step.component;
        await this.#readCatalog();
        break;
      case 'system':
        organization.systems[step.index] = step.system;
        await this.#readCatalog();
        break;
      case 'wait':
        portal.wait({ days: step.days });
        break;
      case 'except':
        await unlessRefused(
          portal.except(
            { ...step, entityRef: step.entityRef.toLowerCase() },
            step.days,
          ),
        );
        break;
      case 'revoke': {
        const open = portal.excepted.filter(
          ({ endsAt }) => endsAt > portal.now,
        );
        if (open.length > step.index) {
          await portal.revoke(open[step.index].id);
        }
        break;
      }
      case 'aim':
        // Nobody can set a target for what the catalog does not have.
        if (portal.known.some(entity => refOf(entity) === step.holderRef)) {
          await portal.aim(step.holderRef, step.reach, step.targets);
        }
        break;
      case 'move':
        await unlessRefused(portal.move(step.from, step.to));
        break;
      default:
        await this.#give(step);
    }
  }

  /** Holds are confirmed at once: here they are in the way. */
  async #readCatalog(): Promise<void> {
    this.#portal.entities = entitiesOf(this.#organization);
    if ((await this.#portal.synchronize()) === 'held') {
      await this.#portal.synchronize();
    }
  }

  /** Whoever is a subject and is asked the criterion can be answered for, and nobody else. */
  async #give(step: GivenStep): Promise<void> {
    const subject = new Recount(this.#portal).subjects.find(
      ({ entityRef }) => entityRef === step.entityRef.toLowerCase(),
    );
    const isGiven = await unlessRefused(this.#answer(step));
    const criterion = this.#portal.model.dimensions
      .flatMap(({ categories }) =>
        categories.flatMap(({ criteria }) => criteria),
      )
      .find(({ id }) => id === step.criterionId);
    const isAsked =
      subject?.scope === criterion?.scope &&
      (step.criterionId !== 'signs' || subject?.type === 'library') &&
      (step.criterionId !== 'documents' ||
        subject?.lifecycle === 'production') &&
      (step.criterionId !== 'measures' || step.status !== 'not-applicable');
    if (isGiven !== (subject !== undefined && !subject.optedOut && isAsked)) {
      throw new Error(
        `It was ${isGiven ? 'accepted' : 'refused'}: ${JSON.stringify(step)}`,
      );
    }
  }

  async #answer(step: GivenStep): Promise<unknown> {
    const { now } = this.#portal;
    const { entityRef, criterionId, status } = step;
    const reason = 'It is so';
    if (step.type === 'answer') {
      return this.#portal.answer(entityRef.toLowerCase(), criterionId, {
        status,
        reason,
      });
    }
    const answeredAt = new Date(
      now.getTime() - step.daysAgo * DAY,
    ).toISOString();
    return this.#portal.import(
      [{ entityRef, criterionId, status, reason, answeredAt }],
      { id: `at-${now.getTime()}` },
    );
  }
}

async function unlessRefused(doing: Promise<unknown>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch (error) {
    if (
      isError(error) &&
      ['InputError', 'NotFoundError', 'ConflictError'].includes(error.name)
    ) {
      return false;
    }
    throw error;
  }
}
