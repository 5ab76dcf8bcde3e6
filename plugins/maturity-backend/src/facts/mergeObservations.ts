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
import { FactValue } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NewFact, PastFact, SourcedObservation, StoredFact } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** Of the validity of a fact, the part after which an observation is overdue. */
const STALE_AFTER = 1 / 2;

/**
 * Of the validity of a fact, the part after which an observation of the same value is worth keeping. CI observes the same
 * things many times a day; what did not change writes nothing.
 */
const RENEWED_AFTER = 1 / 4;

/** What is to be written for a batch of observations. */
export interface MergedFacts {
  facts: NewFact[];
  past: PastFact[];
  /** How many facts are new or have another value. */
  changed: number;
}

/**
 * Works out what observations change. Of the same subject, name and source, only a later observation replaces an earlier
 * one, so that sending something again changes nothing; of two at the same moment, the one whose value sorts last stands,
 * so that their order does not matter.
 */
export function mergeObservations(
  current: readonly StoredFact[],
  observations: readonly SourcedObservation[],
  options: { now: Date; validityDays: number },
): MergedFacts {
  const before = new Map(current.map(fact => [keyOf(fact), fact]));
  const result: MergedFacts = { facts: [], past: [], changed: 0 };
  for (const [key, observation] of latestOf(observations)) {
    const known = before.get(key);
    const fact = toFact(observation, options);
    if (!known) {
      result.facts.push(fact);
      result.changed += 1;
    } else if (isOverruled(fact, known)) {
      continue;
    } else if (
      !isSameValue(known.value, fact.value) ||
      known.expiresAt <= fact.observedAt
    ) {
      result.facts.push(fact);
      result.changed += 1;
      result.past.push(...pastOf(known, fact));
    } else if (isWorthKeeping(known, fact)) {
      result.facts.push({ ...fact, since: known.since });
    }
  }
  return result;
}

function latestOf(
  observations: readonly SourcedObservation[],
): Map<string, SourcedObservation> {
  const latest = new Map<string, SourcedObservation>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const known = latest.get(key);
    if (!known || !isOverruled(observation, known)) {
      latest.set(key, observation);
    }
  }
  return latest;
}

type Observed = Pick<SourcedObservation, 'observedAt' | 'value'>;

function isOverruled(later: Observed, known: Observed): boolean {
  const difference = later.observedAt.getTime() - known.observedAt.getTime();
  return (
    difference < 0 ||
    (difference === 0 &&
      JSON.stringify(later.value) <= JSON.stringify(known.value))
  );
}

function isWorthKeeping(known: StoredFact, fact: StoredFact): boolean {
  const validity = fact.expiresAt.getTime() - fact.observedAt.getTime();
  return (
    fact.expiresAt.getTime() - known.expiresAt.getTime() >=
      validity * RENEWED_AFTER ||
    // The same thing was found elsewhere.
    JSON.stringify(known.evidence) !== JSON.stringify(fact.evidence)
  );
}

function pastOf(known: StoredFact, fact: StoredFact): PastFact[] {
  const { entityRef, name, source, value, since, expiresAt } = known;
  const until = expiresAt < fact.observedAt ? expiresAt : fact.observedAt;
  return [{ entityRef, name, source, value, since, until }];
}

function toFact(
  observation: SourcedObservation,
  options: { now: Date; validityDays: number },
): NewFact {
  const { entityRef, name, source, value, observedAt } = observation;
  const validity = (observation.validityDays ?? options.validityDays) * DAY;
  const after = (part: number) =>
    new Date(observedAt.getTime() + validity * part);
  return {
    entityRef,
    name,
    source,
    value,
    evidence: observation.evidence ?? [],
    since: observedAt,
    observedAt,
    recordedAt: options.now,
    staleAt: after(STALE_AFTER),
    expiresAt: after(1),
  };
}

function isSameValue(a: FactValue, b: FactValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keyOf(
  fact: Pick<SourcedObservation, 'entityRef' | 'name' | 'source'>,
): string {
  return `${fact.entityRef}\n${fact.source}\n${fact.name}`;
}
