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

import { setImmediate } from 'node:timers/promises';
import { MaturityClock } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { dueAnswers } from '../../assessments/dueExpiries';
import { ExpiryRecorder } from '../../assessments/ExpiryRecorder';
import { SubjectScorer } from '../../assessments/SubjectScorer';
import { ExceptionKeeper } from '../../exceptions/ExceptionKeeper';
import { ModelRegistry } from '../../models';
import { RecountStore, SubjectCheck, SubjectDrift } from './RecountStore';

/** How many entities are looked at in one transaction. */
const BATCH_SIZE = 50;

/** What a recount found, and mended. */
export interface Drift extends SubjectDrift {
  /** Cells of rollups that were not what a count of their subjects says. */
  cells: number;
  /** How many entities were looked at. */
  entities: number;
}

/** What the recounter needs. */
export interface RecounterOptions {
  clock: MaturityClock;
  exceptions: Pick<ExceptionKeeper, 'recordDue'>;
  expiries: ExpiryRecorder;
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: RecountStore;
}

/**
 * Counts everything that is derived anew, and mends what differs (DESIGN.md §4): first the scores of subjects from their
 * answers, then the cells of rollups from the scores. It looks without locks; only what differs is looked at again, and
 * mended, while nobody else writes.
 */
export class Recounter {
  readonly #options: RecounterOptions;

  static create(options: RecounterOptions): Recounter {
    return new Recounter(options);
  }

  private constructor(options: RecounterOptions) {
    this.#options = options;
  }

  async recount(signal?: AbortSignal): Promise<Drift> {
    const { clock, exceptions, expiries } = this.#options;
    // What time alone has changed is no drift.
    await exceptions.recordDue(clock.now(), signal);
    await expiries.record(clock.now(), signal);
    const subjects = await this.#recountSubjects(signal);
    const cells = await this.#recountCells(signal);
    return { ...subjects, cells };
  }

  async #recountSubjects(
    signal: AbortSignal | undefined,
  ): Promise<Omit<Drift, 'cells'>> {
    const { store } = this.#options;
    const found = { entities: 0, scores: 0, periods: 0 };
    let after: string | undefined;
    for (;;) {
      signal?.throwIfAborted();
      const entityRefs = await store.listEntities({ after, limit: BATCH_SIZE });
      if (entityRefs.length === 0) {
        return found;
      }
      after = entityRefs[entityRefs.length - 1];
      found.entities += entityRefs.length;
      const drifted = await store.findDrifted(entityRefs, this.#check());
      if (drifted.length > 0) {
        const mended = await store.healSubjects(drifted, this.#check());
        found.scores += mended.scores;
        found.periods += mended.periods;
      }
      // Others are to be served meanwhile.
      await setImmediate();
    }
  }

  async #recountCells(signal: AbortSignal | undefined): Promise<number> {
    const { store } = this.#options;
    let cells = 0;
    for (const part of await store.planCells()) {
      signal?.throwIfAborted();
      if ((await store.countDrift(part)) > 0) {
        cells += await store.healCells(part);
      }
      await setImmediate();
    }
    return cells;
  }

  #check(): SubjectCheck {
    const { clock, models, scorer } = this.#options;
    const { id: modelId, edition } = models.getDefault();
    const now = clock.now();
    return {
      defaultModel: { modelId, edition },
      now,
      score: assessment => scorer.standingOf(assessment, now),
      isDue: assessment =>
        dueAnswers(assessment, now).length > 0 ||
        assessment.exceptions.some(({ until }) => until <= now),
    };
  }
}
