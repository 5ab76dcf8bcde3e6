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
import { StoredRefresh } from './types';

/** Storage of the collections that people asked for. */
export interface FactRefreshStore {
  /**
   * Keeps a new collection if `refuse` returns nothing, in one transaction that no other replica can come between: it is
   * told the latest collection of the same subject, and when the same person had facts collected since a moment. Forgets
   * what started more than a day ago. Returns what `refuse` returns.
   */
  begin<Refusal>(
    refresh: StoredRefresh,
    since: Date,
    refuse: (before: {
      latest: StoredRefresh | undefined;
      timesOfPerson: Date[];
    }) => Refusal | undefined,
  ): Promise<Refusal | undefined>;

  /** Keeps how far a collection is. */
  update(
    refresh: Pick<
      StoredRefresh,
      'id' | 'collectors' | 'finishedAt' | 'changes'
    >,
  ): Promise<void>;

  /** The latest collection of the facts of a subject. */
  readLatest(entityRef: string): Promise<StoredRefresh | undefined>;
}
