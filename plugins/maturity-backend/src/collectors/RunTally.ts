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
import { stringifyError } from '@backstage/errors';
import { CollectorRun } from './types';

/** What a run has come to so far. */
export class RunTally {
  /** How many batches failed since the last one that did not. */
  failuresInARow = 0;
  #batches = 0;
  #failedBatches = 0;
  #entities = 0;
  #facts = 0;
  #subjects = 0;
  #error: string | undefined;

  succeed(batch: { entities: number; facts: number; subjects: number }): void {
    this.failuresInARow = 0;
    this.#batches += 1;
    this.#entities += batch.entities;
    this.#facts += batch.facts;
    this.#subjects += batch.subjects;
  }

  fail(error: unknown): void {
    this.failuresInARow += 1;
    this.#failedBatches += 1;
    // The first one is usually the cause of the others.
    this.#error = this.#error ?? stringifyError(error);
  }

  toRun(startedAt: Date, finishedAt: Date): CollectorRun {
    return {
      startedAt,
      durationMs: finishedAt.getTime() - startedAt.getTime(),
      batches: this.#batches,
      failedBatches: this.#failedBatches,
      entities: this.#entities,
      subjects: this.#subjects,
      facts: this.#facts,
      error: this.#error,
    };
  }
}
