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
import { FactEvaluator } from './evaluation/FactEvaluator';
import { FactStore } from './FactStore';
import { mergeObservations } from './mergeObservations';
import {
  BlindSpots,
  RecordedFacts,
  RejectedItem,
  SourcedObservation,
} from './types';

const DAY = 24 * 60 * 60 * 1000;

/** How many subjects are taken into one transaction: few, so that others are served soon; they share no counts. */
const BATCH_SIZE = 50;

/** How far the clock of a source may be ahead. */
const CLOCK_TOLERANCE = 5 * 60 * 1000;

/** What the recorder needs. */
export interface FactRecorderOptions {
  evaluator: Pick<FactEvaluator, 'evaluate'>;
  store: FactStore;
  /** For how many days a fact holds that does not say so itself. */
  validityDays: number;
}

/** An observation and its place in what was given. */
interface Item {
  index: number;
  observation: SourcedObservation;
}

/** Keeps what was observed about subjects, a few hundred of them at a time, and lets it answer their criteria. */
export class FactRecorder {
  readonly #options: FactRecorderOptions;

  static create(options: FactRecorderOptions): FactRecorder {
    return new FactRecorder(options);
  }

  private constructor(options: FactRecorderOptions) {
    this.#options = options;
  }

  /** Takes what can be taken, in any order, and says why the rest was not. */
  async record(
    observations: readonly SourcedObservation[],
    options: { blindSpots?: readonly BlindSpots[]; now: Date },
  ): Promise<RecordedFacts> {
    const { blindSpots = [], now } = options;
    const result: RecordedFacts = { taken: 0, changed: 0, rejected: [] };
    const bySubject = new Map<string, Item[]>();
    for (const [index, observation] of observations.entries()) {
      const message = this.#whyNotNow(observation, now);
      if (message) {
        result.rejected.push({ index, message });
      } else {
        const items = bySubject.get(observation.entityRef);
        const item = { index, observation };
        if (items) {
          items.push(item);
        } else {
          bySubject.set(observation.entityRef, [item]);
        }
      }
    }
    const spotsBySubject = new Map<string, BlindSpots[]>();
    for (const spot of blindSpots) {
      spotsBySubject.set(spot.entityRef, [
        ...(spotsBySubject.get(spot.entityRef) ?? []),
        spot,
      ]);
    }
    const entityRefs = [
      ...new Set([...bySubject.keys(), ...spotsBySubject.keys()]),
    ].sort();
    for (let start = 0; start < entityRefs.length; start += BATCH_SIZE) {
      const batch = entityRefs.slice(start, start + BATCH_SIZE);
      const part = await this.#recordBatch(
        batch,
        batch.flatMap(entityRef => bySubject.get(entityRef) ?? []),
        batch.flatMap(entityRef => spotsBySubject.get(entityRef) ?? []),
        now,
      );
      result.taken += part.taken;
      result.changed += part.changed;
      result.rejected.push(...part.rejected);
      // Others are to be served between the batches of a large collection.
      await setImmediate();
    }
    await this.#options.evaluator.evaluate(entityRefs);
    result.rejected.sort((a, b) => a.index - b.index);
    return result;
  }

  async #recordBatch(
    entityRefs: string[],
    items: Item[],
    spots: BlindSpots[],
    now: Date,
  ): Promise<RecordedFacts> {
    const { store, validityDays } = this.#options;
    const rejected: RejectedItem[] = [];
    let changed = 0;
    await store.updateFacts(entityRefs, current => {
      const taken: SourcedObservation[] = [];
      for (const { index, observation } of items) {
        if (current.subjectRefs.has(observation.entityRef)) {
          taken.push(observation);
        } else {
          rejected.push({
            index,
            message: `${observation.entityRef} is not assessed, or not read from the catalog yet; if it is new, try again in a few minutes`,
          });
        }
      }
      const merged = mergeObservations(current.facts, taken, {
        now,
        validityDays,
      });
      changed = merged.changed;
      return {
        facts: merged.facts,
        past: merged.past,
        blindSpots: newsOf(spots, current),
      };
    });
    return { taken: items.length - rejected.length, changed, rejected };
  }

  #whyNotNow(observation: SourcedObservation, now: Date): string | undefined {
    const { observedAt, validityDays = this.#options.validityDays } =
      observation;
    const at = observedAt.getTime();
    if (!(at <= now.getTime() + CLOCK_TOLERANCE)) {
      return 'observedAt is in the future; check the clock of the machine that sends';
    }
    return at + validityDays * DAY <= now.getTime()
      ? 'it has expired: observedAt and validityDays ago, it would be unknown by now'
      : undefined;
  }
}

/** What differs from what is known of the same source, and is not older. */
function newsOf(
  spots: readonly BlindSpots[],
  current: {
    subjectRefs: ReadonlySet<string>;
    blindSpots: readonly BlindSpots[];
  },
): BlindSpots[] {
  const known = new Map(
    current.blindSpots.map(spot => [`${spot.entityRef}\n${spot.source}`, spot]),
  );
  return spots.filter(spot => {
    const before = known.get(`${spot.entityRef}\n${spot.source}`);
    return (
      current.subjectRefs.has(spot.entityRef) &&
      (before
        ? spot.observedAt > before.observedAt &&
          JSON.stringify(spot.items) !== JSON.stringify(before.items)
        : spot.items.length > 0)
    );
  });
}
