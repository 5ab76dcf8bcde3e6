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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { RepositoryReport } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NameResolver } from '../names/NameResolver';
import { FactSourceStore } from '../sources/FactSourceStore';
import { RepositoryStore } from './RepositoryStore';

/** The name of this source: in the account of runs, and reserved among the sources of facts. */
export const REPOSITORY_SOURCE = 'repository';

/** As many files as are told of that need somebody to look at them. */
const MOST_FILES = 50;

/** What the reporter needs. */
export interface RepositoryReporterOptions {
  isEnabled: boolean;
  names: Pick<NameResolver, 'resolve'>;
  now(): Date;
  runs: Pick<FactSourceStore, 'readRuns'>;
  store: Pick<RepositoryStore, 'count' | 'listTroubled'>;
}

/** Tells those who run the portal how reading files is doing. */
export class RepositoryReporter {
  readonly #options: RepositoryReporterOptions;

  static create(options: RepositoryReporterOptions): RepositoryReporter {
    return new RepositoryReporter(options);
  }

  private constructor(options: RepositoryReporterOptions) {
    this.#options = options;
  }

  /** What came of the last run, and which files need somebody to look at them, as far as the reader may know the subject. */
  async report(credentials: BackstageCredentials): Promise<RepositoryReport> {
    const { isEnabled, names, now, runs, store } = this.#options;
    const [counted, known, troubled] = await Promise.all([
      store.count(now()),
      runs.readRuns(),
      store.listTroubled(MOST_FILES),
    ]);
    const run = known.get(REPOSITORY_SOURCE);
    const titles = await names.resolve(
      troubled.map(({ entityRef }) => entityRef),
      credentials,
    );
    const { current = 0, invalid = 0, unreadable = 0 } = counted.files;
    return {
      isEnabled,
      lastRunAt: run?.startedAt.toISOString(),
      durationMs: run?.durationMs,
      error: run?.error?.slice(0, 1000),
      subjects: counted.subjects,
      answers: counted.answers,
      files: {
        current,
        invalid: invalid + (counted.files['too-large'] ?? 0),
        unreadable,
      },
      troubled: troubled.flatMap(file => {
        const name = titles.get(file.entityRef);
        return name
          ? [
              {
                entityRef: file.entityRef,
                title: name.title,
                url: file.url,
                state: file.state,
                failingSince: file.failingSince?.toISOString(),
                problems: file.problems.slice(0, 5),
              },
            ]
          : [];
      }),
    };
  }
}
