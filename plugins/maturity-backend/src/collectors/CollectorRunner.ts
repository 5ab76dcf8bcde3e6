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
import { Entity } from '@backstage/catalog-model';
import { FactCollector } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { UnauthorizedFactService } from '../facts/FactService';
import { observeBatch } from './observeBatch';
import { RunTally } from './RunTally';
import { CollectorRun } from './types';

/** How many entities a collector takes at once unless it says so. */
const USUAL_BATCH_SIZE = 100;

/** After so many batches that failed one after another, the rest is not tried in this run. */
const MOST_FAILURES = 3;

/** What the runner needs. */
export interface CollectorRunnerOptions {
  facts: Pick<
    UnauthorizedFactService,
    'record' | 'reportFailure' | 'reportSuccess'
  >;
  now(): Date;
  /** The entities that are assessed, in pages, as the catalog has them. */
  readSubjects(signal: AbortSignal): AsyncIterable<Entity[]>;
}

/** Lets a collector observe all subjects, batch by batch, and records what it says. */
export class CollectorRunner {
  readonly #options: CollectorRunnerOptions;

  static create(options: CollectorRunnerOptions): CollectorRunner {
    return new CollectorRunner(options);
  }

  private constructor(options: CollectorRunnerOptions) {
    this.#options = options;
  }

  /**
   * Runs a collector once over all subjects. A batch that fails costs only itself; the source counts as failing if none
   * succeeded, and what failing batches did not renew gets stale by itself.
   *
   * Throws only if that cannot be recorded.
   */
  async run(
    collector: FactCollector,
    signal: AbortSignal,
  ): Promise<CollectorRun> {
    const { facts, now } = this.#options;
    const startedAt = now();
    const tally = new RunTally();
    try {
      await this.#collect(collector, signal, tally);
    } catch (error) {
      tally.fail(error);
    }
    const run = tally.toRun(startedAt, now());
    if (run.failedBatches > 0 && run.batches === 0) {
      await facts.reportFailure(collector.id, new Error(run.error));
    } else {
      await facts.reportSuccess(collector.id);
    }
    return run;
  }

  async #collect(
    collector: FactCollector,
    signal: AbortSignal,
    tally: RunTally,
  ): Promise<void> {
    const active = new Set<Promise<void>>();
    try {
      for await (const entities of this.#batches(collector, signal)) {
        if (signal.aborted || tally.failuresInARow >= MOST_FAILURES) {
          return;
        }
        const batch = this.#collectBatch(collector, entities, signal, tally);
        active.add(batch);
        batch.finally(() => active.delete(batch));
        if (active.size >= (collector.concurrency ?? 1)) {
          await Promise.race(active);
        }
      }
    } finally {
      await Promise.all(active);
    }
  }

  /** Never throws. */
  async #collectBatch(
    collector: FactCollector,
    entities: Entity[],
    signal: AbortSignal,
    tally: RunTally,
  ): Promise<void> {
    const { facts, now } = this.#options;
    try {
      const observations = await observeBatch({
        collector,
        entities,
        now: now(),
        signal,
      });
      const { taken } = await facts.record(observations, collector.id);
      tally.succeed({
        facts: taken,
        entities: entities.length,
        subjects: new Set(observations.map(({ entityRef }) => entityRef)).size,
      });
    } catch (error) {
      tally.fail(error);
    }
  }

  async *#batches(
    collector: FactCollector,
    signal: AbortSignal,
  ): AsyncIterable<Entity[]> {
    const size = collector.batchSize ?? USUAL_BATCH_SIZE;
    let rest: Entity[] = [];
    for await (const page of this.#options.readSubjects(signal)) {
      signal.throwIfAborted();
      rest = [...rest, ...page];
      for (; rest.length >= size; rest = rest.slice(size)) {
        yield rest.slice(0, size);
      }
    }
    if (rest.length > 0) {
      yield rest;
    }
  }
}
