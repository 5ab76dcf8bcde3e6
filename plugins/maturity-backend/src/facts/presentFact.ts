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
  Fact,
  FactState,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FactSource, StoredFact } from './types';

/** A fact as the contract shows it. */
export function presentFact(
  fact: StoredFact,
  failing: ReadonlySet<string>,
  now: Date,
): Fact {
  return {
    name: fact.name,
    source: fact.source,
    value: fact.value,
    evidence: fact.evidence,
    since: fact.since.toISOString(),
    observedAt: fact.observedAt.toISOString(),
    expiresAt: fact.expiresAt.toISOString(),
    state: stateOf(fact, failing, now),
  };
}

/** The sources that failed since they last worked. */
export function failingSources(sources: readonly FactSource[]): Set<string> {
  return new Set(
    sources
      .filter(({ failingSince }) => failingSince !== undefined)
      .map(({ source }) => source),
  );
}

/** Whether a fact can be relied on (DESIGN.md §3, rule 8). */
function stateOf(
  fact: Pick<StoredFact, 'expiresAt' | 'source' | 'staleAt'>,
  failing: ReadonlySet<string>,
  now: Date,
): FactState {
  if (fact.expiresAt <= now) {
    return 'expired';
  }
  return fact.staleAt <= now || failing.has(fact.source) ? 'stale' : 'fresh';
}
