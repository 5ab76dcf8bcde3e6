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
import { Knex } from 'knex';
import { FactUpdate } from '../../facts/FactStore';
import { BlindSpots, NewFact, StoredFact } from '../../facts/types';
import { chunks } from '../chunks';
import { DbFactBlindSpotRow, DbFactRow } from '../factTables';
import { insertRows } from '../insertRows';
import { isPostgres } from '../isPostgres';
import { toDate } from '../mapping';
import { markChanged } from './factMarks';

/** How many subjects are read at once: each may have many facts, and reading them keeps everybody waiting. */
const SUBJECTS_AT_ONCE = 25;

type KeptFactRow = Omit<DbFactRow, 'recorded_at'>;

const FACT_KEY = ['entity_ref', 'source', 'name'] as const;
const FACT_VALUES = [
  'value',
  'evidence',
  'since',
  'observed_at',
  'stale_at',
  'expires_at',
] as const;

/** The latest value of every fact of subjects, in the order of their references, names and sources. */
export async function readFacts(
  database: Knex,
  entityRefs: string[],
): Promise<StoredFact[]> {
  const facts: StoredFact[] = [];
  for (const chunk of chunks(entityRefs, SUBJECTS_AT_ONCE)) {
    const rows: KeptFactRow[] = await factsOf(database, chunk)
      .select([...FACT_KEY, ...FACT_VALUES].map(column => `facts.${column}`))
      .orderBy(['facts.entity_ref', 'facts.name', 'facts.source']);
    facts.push(...rows.map(toFact));
  }
  return facts;
}

/**
 * The facts of subjects, looked up one subject after another. As long as PostgreSQL has no statistics of a table that has
 * just grown, it would rather read all of it for a list of subjects, with all processors that there are.
 */
function factsOf(database: Knex, entityRefs: string[]): Knex.QueryBuilder {
  return isPostgres(database)
    ? database
        .from(database.raw('unnest(?::text[]) as subject (ref)', [entityRefs]))
        .joinRaw(
          `cross join lateral (
            select * from facts where facts.entity_ref = subject.ref offset 0
          ) as facts`,
        )
    : database('facts').whereIn('facts.entity_ref', entityRefs);
}

/** What could not be analysed about subjects. */
export async function readBlindSpots(
  database: Knex,
  entityRefs: string[],
): Promise<BlindSpots[]> {
  const spots: BlindSpots[] = [];
  for (const chunk of chunks(entityRefs)) {
    const rows = await database<DbFactBlindSpotRow>('fact_blind_spots')
      .select()
      .whereIn('entity_ref', chunk)
      .orderBy(['entity_ref', 'source']);
    spots.push(
      ...rows.map(row => ({
        entityRef: row.entity_ref,
        source: row.source,
        observedAt: toDate(row.observed_at),
        items: JSON.parse(row.items),
      })),
    );
  }
  return spots;
}

/** Writes what a batch of observations changes, and marks the subjects for their evaluation. */
export async function writeFacts(
  transaction: Knex.Transaction,
  { facts, past, blindSpots }: FactUpdate,
): Promise<void> {
  for (const chunk of chunks(facts)) {
    await insertRows(transaction, 'facts', chunk.map(toFactRow))
      .onConflict([...FACT_KEY])
      .merge([...FACT_VALUES, 'recorded_at']);
  }
  await markChanged(
    transaction,
    facts.map(({ entityRef }) => entityRef),
  );
  for (const chunk of chunks(past)) {
    await insertRows(
      transaction,
      'fact_observations',
      chunk.map(item => ({
        entity_ref: item.entityRef,
        name: item.name,
        source: item.source,
        value: JSON.stringify(item.value),
        since: item.since,
        until: item.until,
      })),
    );
  }
  for (const chunk of chunks(blindSpots)) {
    await transaction<DbFactBlindSpotRow>('fact_blind_spots')
      .insert(
        chunk.map(spot => ({
          entity_ref: spot.entityRef,
          source: spot.source,
          items: JSON.stringify(spot.items),
          observed_at: spot.observedAt,
        })),
      )
      .onConflict(['entity_ref', 'source'])
      .merge();
  }
}

function toFact(row: KeptFactRow): StoredFact {
  return {
    entityRef: row.entity_ref,
    name: row.name,
    source: row.source,
    value: JSON.parse(row.value),
    evidence: JSON.parse(row.evidence),
    since: toDate(row.since),
    observedAt: toDate(row.observed_at),
    staleAt: toDate(row.stale_at),
    expiresAt: toDate(row.expires_at),
  };
}

function toFactRow(fact: NewFact): DbFactRow {
  return {
    entity_ref: fact.entityRef,
    name: fact.name,
    source: fact.source,
    value: JSON.stringify(fact.value),
    evidence: JSON.stringify(fact.evidence),
    since: fact.since,
    observed_at: fact.observedAt,
    recorded_at: fact.recordedAt,
    stale_at: fact.staleAt,
    expires_at: fact.expiresAt,
  };
}
