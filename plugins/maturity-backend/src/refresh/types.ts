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
  FactRefresh,
  FactRefreshChanges,
  FactRefreshCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** A collection of the facts of one subject, as it is kept. */
export interface StoredRefresh {
  id: string;
  entityRef: string;
  requestedBy: string;
  startedAt: Date;
  /** Missing while it runs. */
  finishedAt?: Date;
  collectors: FactRefreshCollector[];
  /** Missing while it runs. */
  changes?: FactRefreshChanges;
}

/** For how long collectors may take over one subject, in milliseconds. */
export const LONGEST_REFRESH = 2 * 60 * 1000;

/** After how long what still runs was stopped together with the backend, in milliseconds. */
const CERTAINLY_OVER = LONGEST_REFRESH + 60 * 1000;

/** The state of a collection at a moment. */
export function stateOf(
  { finishedAt, startedAt }: StoredRefresh,
  now: Date,
): FactRefresh['state'] {
  if (finishedAt) {
    return 'finished';
  }
  return now.getTime() - startedAt.getTime() > CERTAINLY_OVER
    ? 'stopped'
    : 'running';
}
