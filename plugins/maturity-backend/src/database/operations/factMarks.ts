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
import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { AssessmentUpdate, FactConflict } from '../../assessments/types';
import { chunks } from '../chunks';
import { DbFactConflictRow, DbFactEvaluationRow } from '../factTables';
import { toDate } from '../mapping';

/** Marks those of the entities that have facts or a file of answers: these are to be held against their answers again. */
export async function markForEvaluation(
  transaction: Knex,
  entityRefs: string[],
): Promise<void> {
  for (const chunk of chunks([...new Set(entityRefs)].sort())) {
    const places = chunk.map(() => '?').join(', ');
    await transaction.raw(
      `insert into fact_evaluations (entity_ref, version, models_hash)
       select entity_ref, cast(? as varchar(36)), cast(null as varchar(64))
       from (
         select entity_ref from facts where entity_ref in (${places})
         union
         select entity_ref from repository_answers where entity_ref in (${places})
       ) as said
       where true
       on conflict (entity_ref)
       do update set version = excluded.version, models_hash = null`,
      [randomUUID(), ...chunk, ...chunk],
    );
  }
}

/** Marks entities about which something else is said than before, or nothing any more. */
export async function markChanged(
  transaction: Knex,
  entityRefs: string[],
): Promise<void> {
  const version = randomUUID();
  for (const chunk of chunks([...new Set(entityRefs)].sort())) {
    await transaction<DbFactEvaluationRow>('fact_evaluations')
      .insert(
        chunk.map(entityRef => ({
          entity_ref: entityRef,
          version,
          models_hash: null,
        })),
      )
      .onConflict('entity_ref')
      .merge();
  }
}

/** Replaces what is kept of disagreements in the assessments that updates tell them of. */
export async function writeConflicts(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
): Promise<void> {
  const told = updates.filter(({ conflicts }) => conflicts !== undefined);
  for (const chunk of chunks(told)) {
    await transaction<DbFactConflictRow>('fact_conflicts')
      .delete()
      .whereIn(
        'entity_ref',
        chunk.map(({ entityRef }) => entityRef),
      );
  }
  const rows = told.flatMap(({ conflicts = [], entityRef, model }) =>
    conflicts.map(({ criterionId, since, source, status }) => ({
      entity_ref: entityRef,
      model_id: model.modelId,
      edition: model.edition,
      criterion_id: criterionId,
      status,
      source,
      since,
    })),
  );
  for (const chunk of chunks(rows)) {
    await transaction<DbFactConflictRow>('fact_conflicts').insert(chunk);
  }
}

/** The disagreements of entities under a model, by entity, in the order of the criteria. */
export async function readConflicts(
  database: Knex,
  entityRefs: string[],
  modelId: string,
): Promise<Map<string, FactConflict[]>> {
  const rows = await database<DbFactConflictRow>('fact_conflicts')
    .select()
    .where({ model_id: modelId })
    .whereIn('entity_ref', entityRefs);
  const conflicts = new Map<string, FactConflict[]>();
  for (const row of rows) {
    const of = conflicts.get(row.entity_ref) ?? [];
    of.push({
      criterionId: row.criterion_id,
      status: row.status as FactConflict['status'],
      source: row.source as FactConflict['source'],
      since: toDate(row.since),
    });
    conflicts.set(row.entity_ref, of);
  }
  for (const of of conflicts.values()) {
    of.sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1));
  }
  return conflicts;
}
