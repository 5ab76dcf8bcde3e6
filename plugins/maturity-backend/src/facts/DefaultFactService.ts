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
import { NotFoundError } from '@backstage/errors';
import {
  FactsDocument,
  FactsResult,
  SubjectFacts,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore } from '../catalog/CatalogStore';
import { FactRecorder } from './FactRecorder';
import { UnauthorizedFactService } from './FactService';
import { FactStore } from './FactStore';
import { groupBlindSpots } from './groupBlindSpots';
import { failingSources, presentFact } from './presentFact';
import {
  FactObservation,
  RecordedFacts,
  RejectedItem,
  SourcedObservation,
} from './types';

/** As many earlier values as are told of a subject. */
const MOST_PAST = 200;

/** As long an error as is kept of a source. */
const LONGEST_ERROR = 1000;

/** What the service needs. */
export interface DefaultFactServiceOptions {
  catalogStore: Pick<CatalogStore, 'readEntities'>;
  now(): Date;
  recorder: FactRecorder;
  store: FactStore;
}

/** Facts, without any permissions. */
export class DefaultFactService implements UnauthorizedFactService {
  readonly #options: DefaultFactServiceOptions;

  static create(options: DefaultFactServiceOptions): DefaultFactService {
    return new DefaultFactService(options);
  }

  private constructor(options: DefaultFactServiceOptions) {
    this.#options = options;
  }

  async record(
    observations: readonly FactObservation[],
    source: string,
  ): Promise<RecordedFacts> {
    return this.#options.recorder.record(
      observations.map(observation => ({ ...observation, source })),
      { now: this.#options.now() },
    );
  }

  async reportSuccess(source: string): Promise<void> {
    await this.#options.store.recordSuccess(source, this.#options.now());
  }

  async reportFailure(source: string, error: Error): Promise<void> {
    await this.#options.store.recordFailure(
      source,
      this.#options.now(),
      error.message.slice(0, LONGEST_ERROR),
    );
  }

  async push(
    document: FactsDocument,
    refused: readonly RejectedItem[],
  ): Promise<FactsResult> {
    const refusedPlaces = new Set(refused.map(({ index }) => index));
    const places = document.facts
      .map((_, index) => index)
      .filter(index => !refusedPlaces.has(index));
    const allowed = new Set(
      places.map(index => subjectOf(document.facts[index])),
    );
    const { taken, changed, rejected } = await this.#options.recorder.record(
      places.map(index => toObservation(document.facts[index])),
      {
        blindSpots: groupBlindSpots(document).filter(({ entityRef }) =>
          allowed.has(entityRef),
        ),
        now: this.#options.now(),
      },
    );
    return {
      taken,
      changed,
      rejected: [
        ...refused,
        ...rejected.map(({ index, message }) => ({
          index: places[index],
          message,
        })),
      ]
        .sort((a, b) => a.index - b.index)
        .map(({ index, message }) => ({ index, error: { message } })),
    };
  }

  async getFacts(entityRef: string): Promise<SubjectFacts> {
    const { catalogStore, store } = this.#options;
    const [known] = await catalogStore.readEntities([entityRef]);
    if (!known) {
      throw new NotFoundError(
        `There is no ${entityRef} among the entities read from the catalog; if it is new, try again in a few minutes`,
      );
    }
    const [facts, blindSpots, past, sources] = await Promise.all([
      store.readFacts([entityRef]),
      store.readBlindSpots(entityRef),
      store.readPast(entityRef, MOST_PAST),
      store.readSources(),
    ]);
    const failing = failingSources(sources);
    const now = this.#options.now();
    return {
      entityRef,
      facts: facts.map(fact => presentFact(fact, failing, now)),
      past: past.map(({ name, source, value, since, until }) => ({
        name,
        source,
        value,
        since: since.toISOString(),
        until: until.toISOString(),
      })),
      notAnalysed: blindSpots
        .filter(({ items }) => items.length > 0)
        .map(({ source, observedAt, items }) => ({
          source,
          observedAt: observedAt.toISOString(),
          items,
        })),
    };
  }
}

type SentFact = FactsDocument['facts'][number];

function toObservation(fact: SentFact): SourcedObservation {
  const { name, value, source, evidence, validityDays } = fact;
  return {
    entityRef: subjectOf(fact),
    name,
    value,
    source,
    evidence,
    validityDays,
    observedAt: new Date(fact.observedAt),
  };
}

/** The catalog knows entities by their references in lower case. */
export function subjectOf({ subject }: { subject: string }): string {
  return subject.toLocaleLowerCase('en-US');
}
