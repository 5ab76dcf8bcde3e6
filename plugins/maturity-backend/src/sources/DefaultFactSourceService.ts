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
import {
  FactSource,
  FactSourceList,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FactCollector } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { CollectorRun } from '../collectors/types';
import { FactStore } from '../facts/FactStore';
import { FactSource as KnownSource } from '../facts/types';
import { RepositoryReporter } from '../repository/RepositoryReporter';
import {
  FactSourceService,
  FactSourceServiceOptions,
} from './FactSourceService';
import { FactSourceStore, SourceCount } from './FactSourceStore';

/** As many sources as are told of. */
const MOST_SOURCES = 200;

/** What the service needs. */
export interface DefaultFactSourceServiceOptions {
  /** The collectors that run, and those that are switched off. */
  collectors: readonly { collector: FactCollector; isEnabled: boolean }[];
  facts: Pick<FactStore, 'readSources'>;
  now(): Date;
  repository: Pick<RepositoryReporter, 'report'>;
  store: FactSourceStore;
}

/** {@link FactSourceService} without any permissions. */
export class DefaultFactSourceService implements FactSourceService {
  readonly #options: DefaultFactSourceServiceOptions;

  static create(
    options: DefaultFactSourceServiceOptions,
  ): DefaultFactSourceService {
    return new DefaultFactSourceService(options);
  }

  private constructor(options: DefaultFactSourceServiceOptions) {
    this.#options = options;
  }

  async getSources({
    credentials,
  }: FactSourceServiceOptions): Promise<FactSourceList> {
    const { collectors, facts, now, repository, store } = this.#options;
    const [subjects, runs, known, counts] = await Promise.all([
      store.countSubjects(),
      store.readRuns(),
      facts.readSources(),
      store.countFacts(now(), MOST_SOURCES),
    ]);
    const knownBySource = new Map(known.map(item => [item.source, item]));
    const countBySource = new Map(counts.map(item => [item.source, item]));
    const ids = new Set(collectors.map(({ collector }) => collector.id));
    return {
      subjects,
      items: [
        ...collectors.map(({ collector, isEnabled }) =>
          describeCollector(collector, {
            isEnabled,
            run: runs.get(collector.id),
            known: knownBySource.get(collector.id),
            count: countBySource.get(collector.id),
          }),
        ),
        ...counts.filter(({ source }) => !ids.has(source)).map(describeSender),
      ],
      repository: await repository.report(credentials),
    };
  }
}

function describeCollector(
  collector: FactCollector,
  found: {
    isEnabled: boolean;
    run?: CollectorRun;
    known?: KnownSource;
    count?: SourceCount;
  },
): FactSource {
  const { isEnabled, run, known, count } = found;
  return {
    id: collector.id,
    title: collector.title,
    kind: 'collector',
    state: stateOfCollector(isEnabled, run, known),
    ...countsOf(count),
    lastRunAt: run?.startedAt.toISOString(),
    lastSuccessAt: known?.lastSuccessAt?.toISOString(),
    failingSince: known?.failingSince?.toISOString(),
    error: run?.error?.slice(0, 1000),
    durationMs: run?.durationMs,
    failedBatches: run?.failedBatches,
    facts: collector.facts.map(({ name, type, description, validityDays }) => ({
      name,
      type,
      description,
      validityDays,
    })),
  };
}

function stateOfCollector(
  isEnabled: boolean,
  run: CollectorRun | undefined,
  known: KnownSource | undefined,
): FactSource['state'] {
  if (!isEnabled) {
    return 'off';
  }
  if (known?.failingSince) {
    return 'failing';
  }
  if (!run) {
    return 'waiting';
  }
  return run.failedBatches > 0 ? 'partly' : 'working';
}

/** Whoever sends facts runs elsewhere: all that is known is what it says, and since when it says nothing. */
function describeSender(count: SourceCount): FactSource {
  return {
    id: count.source,
    kind: 'sender',
    state: count.facts > count.overdue ? 'working' : 'silent',
    ...countsOf(count),
    facts: [],
  };
}

function countsOf(count: SourceCount | undefined) {
  return {
    subjects: count?.subjects ?? 0,
    currentFacts: count?.facts ?? 0,
    overdueFacts: count?.overdue ?? 0,
    lastObservedAt: count?.lastObservedAt?.toISOString(),
  };
}
