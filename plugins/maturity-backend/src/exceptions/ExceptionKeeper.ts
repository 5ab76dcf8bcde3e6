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
import { InputError, ConflictError, NotFoundError } from '@backstage/errors';
import { MATURITY_AUDIT_EVENTS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AuditorService } from '@backstage/backend-plugin-api';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { ModelRegistry } from '../models';
import { ExceptionStore } from './ExceptionStore';
import { rescoreSubject } from './rescoreSubject';
import { StoredException } from './types';

/** How many ends are looked up at once. */
const BATCH_SIZE = 100;

/** What the keeper needs. */
export interface ExceptionKeeperOptions {
  auditor: Pick<AuditorService, 'createEvent'>;
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: ExceptionStore;
}

/** A decision of a person, for the record. */
export interface Decision {
  by: string;
  reason?: string;
  now: Date;
}

/**
 * Lets exceptions begin and end, together with all that follows for the subjects they concern. Every method first
 * records the ends that are due, so that each owns its own difference (DESIGN.md §3, rule 12).
 */
export class ExceptionKeeper {
  readonly #options: ExceptionKeeperOptions;

  static create(options: ExceptionKeeperOptions): ExceptionKeeper {
    return new ExceptionKeeper(options);
  }

  private constructor(options: ExceptionKeeperOptions) {
    this.#options = options;
  }

  /** One that scores by other models: those that were in force when exceptions ended. */
  withModels(models: ModelRegistry): ExceptionKeeper {
    return new ExceptionKeeper({
      ...this.#options,
      models,
      scorer: SubjectScorer.create({ models }),
    });
  }

  /** Throws a `ConflictError` unless the exception waits for a decision. */
  async approve(id: string, decision: Decision): Promise<StoredException> {
    const { by, now, reason } = decision;
    await this.recordDue(now);
    return this.#change(id, {
      decide: exception => {
        requireState(exception, ['requested'], 'approved');
        return {
          state: 'approved',
          decidedBy: by,
          decidedAt: now,
          decisionReason: reason,
        };
      },
      update: (assessment, exception) =>
        this.#rescore(assessment, exception, {
          at: now,
          now,
          authorRef: by,
          statusBefore: 'requested',
          statusAfter: 'approved',
        }),
    });
  }

  /** Throws a `ConflictError` unless the exception waits for a decision. */
  async deny(id: string, decision: Decision): Promise<StoredException> {
    const { by, now, reason } = decision;
    await this.recordDue(now);
    return this.#change(id, {
      decide: exception => {
        requireState(exception, ['requested'], 'denied');
        return {
          state: 'denied',
          decidedBy: by,
          decidedAt: now,
          decisionReason: reason,
        };
      },
    });
  }

  /** Ends an exception, or withdraws a request. Throws a `ConflictError` for what has ended already. */
  async revoke(id: string, decision: Decision): Promise<StoredException> {
    const { by, now, reason } = decision;
    await this.recordDue(now);
    return this.#change(id, {
      decide: exception => {
        requireState(exception, ['requested', 'approved'], 'revoked');
        return {
          state: 'revoked',
          endedBy: by,
          endedAt: now,
          endReason: reason,
        };
      },
      update: (assessment, exception) =>
        this.#rescore(assessment, exception, {
          at: now,
          now,
          authorRef: by,
          statusBefore: exception.state,
          statusAfter: 'revoked',
        }),
    });
  }

  /**
   * Records the ends of all exceptions that ended up to now, each effective at its own time. Requests that nobody decided
   * on lapse with them. Returns how many there were.
   */
  async recordDue(now: Date, signal?: AbortSignal): Promise<number> {
    const { store } = this.#options;
    let recorded = 0;
    for (;;) {
      const due = await store.findDue(now, BATCH_SIZE);
      for (const id of due) {
        signal?.throwIfAborted();
        await this.#expire(id, now);
        recorded += 1;
      }
      if (due.length < BATCH_SIZE) {
        return recorded;
      }
    }
  }

  async #expire(id: string, now: Date): Promise<void> {
    let isEnding = false;
    const exception = await this.#change(id, {
      decide: ({ state, endsAt }) => {
        // Somebody else may have been faster.
        isEnding = ['requested', 'approved'].includes(state);
        return isEnding ? { state: 'expired', endedAt: endsAt } : undefined;
      },
      update: (assessment, ending) =>
        this.#rescore(assessment, ending, {
          at: ending.endsAt,
          now,
          statusBefore: ending.state,
          statusAfter: 'expired',
        }),
    });
    if (isEnding) {
      const event = await this.#options.auditor.createEvent({
        eventId: MATURITY_AUDIT_EVENTS.exceptionExpire,
        severityLevel: 'low',
        meta: {
          actionType: 'update',
          exceptionId: id,
          entityRef: exception.entityRef,
          criterionId: exception.criterionId,
        },
      });
      await event.success();
    }
  }

  async #change(
    id: string,
    work: Parameters<ExceptionStore['change']>[2],
  ): Promise<StoredException> {
    const model = this.#options.models.getDefault();
    const exception = await this.#options.store.change(
      id,
      { modelId: model.id, edition: model.edition },
      work,
    );
    if (!exception) {
      throw new NotFoundError(`There is no exception ${id}`);
    }
    return exception;
  }

  #rescore(
    assessment: Parameters<typeof rescoreSubject>[0],
    exception: StoredException,
    event: Parameters<typeof rescoreSubject>[2],
  ) {
    return rescoreSubject(assessment, exception, event, this.#options);
  }
}

function requireState(
  exception: StoredException,
  allowed: Array<StoredException['state']>,
  wanted: string,
): void {
  if (!allowed.includes(exception.state)) {
    throw new ConflictError(
      `The exception cannot be ${wanted}: it is ${exception.state} already`,
    );
  }
}

/** Throws an `InputError` where a decision needs a reason and has none. */
export function requireReason(reason: string | undefined): string {
  const text = reason?.trim();
  if (!text) {
    throw new InputError('reason: say why, for those who asked');
  }
  return text;
}
