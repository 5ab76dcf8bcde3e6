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
import { SubjectFile } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { RepositoryStore } from './RepositoryStore';
import { DeclaredAnswer } from './types';

/** What the file of one subject says, for whoever shows or changes its assessment. */
export class SubjectFileReader {
  readonly #store: Pick<RepositoryStore, 'readDeclared' | 'readFiles'>;

  static create(options: {
    store: Pick<RepositoryStore, 'readDeclared' | 'readFiles'>;
  }): SubjectFileReader {
    return new SubjectFileReader(options.store);
  }

  private constructor(
    store: Pick<RepositoryStore, 'readDeclared' | 'readFiles'>,
  ) {
    this.#store = store;
  }

  /** What the file says that has not expired, by criterion id. */
  async readCounting(
    entityRef: string,
    now: Date,
  ): Promise<ReadonlyMap<string, DeclaredAnswer>> {
    const declared = await this.#store.readDeclared([entityRef]);
    return new Map(
      (declared.get(entityRef) ?? [])
        .filter(({ expiresAt }) => expiresAt > now)
        .map(answer => [answer.criterionId, answer]),
    );
  }

  /** What the Maturity tab shows of the file, without what has expired; missing if the subject has none. */
  async presentFile(
    entityRef: string,
    now: Date,
  ): Promise<SubjectFile | undefined> {
    const [file] = await this.#store.readFiles([entityRef]);
    if (!file) {
      return undefined;
    }
    const { state } = file;
    const isAbsent = file.failingSince === undefined && state !== 'current';
    if (state === 'foreign' || isAbsent) {
      return undefined;
    }
    const counting = await this.readCounting(entityRef, now);
    return {
      url: file.url,
      state,
      revision: file.revision,
      readAt: file.readAt?.toISOString(),
      failingSince: file.failingSince?.toISOString(),
      problems: file.problems,
      answers: [...counting.values()].map(
        ({ criterionId, status, reason, answeredAt, since, expiresAt }) => ({
          criterionId,
          status,
          reason,
          answeredAt: (answeredAt ?? since).toISOString(),
          expiresAt: expiresAt.toISOString(),
        }),
      ),
    };
  }
}
