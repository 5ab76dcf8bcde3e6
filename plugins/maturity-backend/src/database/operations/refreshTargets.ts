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
import { ProjectedEntity } from '../../catalog/types';
import { FRESHNESS } from '../../rollups/types';
import { chunks } from '../chunks';
import { toProjectedEntity } from '../mapping';
import { DbEntityRow } from '../catalogTables';
import { DbCurrentScoreRow, DbTargetRow } from '../tables';
import { applyCellDeltas } from './cellDeltas';
import { readTargetLevels } from './readTargets';

/**
 * Writes the targets that apply into the rows of subjects: of those that a holder owns or is, or of all, which is needed
 * when the hierarchy has changed. Subjects with the same targets share their statements.
 *
 * The cells that count the subjects of a holder follow; where the hierarchy has changed, the caller counts them anew.
 */
export async function refreshTargets(
  transaction: Knex.Transaction,
  concerned: { holderRef: string } | 'all',
): Promise<void> {
  const rows: DbEntityRow[] = await transaction<DbEntityRow>('entities')
    .select()
    .where({ present: true })
    .whereNotNull('subject_scope')
    .modify(query => {
      if (concerned !== 'all') {
        const { holderRef } = concerned;
        query.where(subjects =>
          subjects
            .where('entity_ref', holderRef)
            .orWhereIn('owner_ref', closure =>
              closure
                .from('scope_closure')
                .select('descendant_ref')
                .where('ancestor_ref', holderRef),
            ),
        );
      }
    });
  for (const chunk of chunks(rows.map(toProjectedEntity))) {
    const { before, after } = await refreshChunk(transaction, chunk);
    if (concerned !== 'all') {
      await applyCellDeltas(transaction, before, after);
    }
  }
}

/** Whether anybody has set a target: without one there is nothing to refresh. */
export async function hasTargets(
  transaction: Knex.Transaction,
): Promise<boolean> {
  const row = await transaction<DbTargetRow>('targets').select('id').first();
  return row !== undefined;
}

async function refreshChunk(
  transaction: Knex.Transaction,
  subjects: ProjectedEntity[],
): Promise<Record<'before' | 'after', DbCurrentScoreRow[]>> {
  const entityRefs = subjects.map(({ entityRef }) => entityRef);
  const targets = await readTargetLevels(transaction, subjects);
  const scores = await transaction<DbCurrentScoreRow>('current_scores')
    .select()
    .whereIn('entity_ref', entityRefs);
  const before: DbCurrentScoreRow[] = [];
  const after: DbCurrentScoreRow[] = [];
  const changed = new Map<string, { set: DbCurrentScoreRow; refs: string[] }>();
  for (const row of scores) {
    const level =
      targets.levelOf(row.entity_ref, row.model_id, row.dimension_id) ?? null;
    if (level !== row.target_level && row.dimension_id !== FRESHNESS) {
      before.push(row);
      after.push({ ...row, target_level: level });
      const key = JSON.stringify([row.model_id, row.dimension_id, level]);
      const known = changed.get(key);
      if (known) {
        known.refs.push(row.entity_ref);
      } else {
        changed.set(key, {
          set: { ...row, target_level: level },
          refs: [row.entity_ref],
        });
      }
    }
  }
  for (const { set, refs } of changed.values()) {
    await transaction<DbCurrentScoreRow>('current_scores')
      .update({ target_level: set.target_level })
      .where({ model_id: set.model_id, dimension_id: set.dimension_id })
      .whereIn('entity_ref', refs);
  }
  return { before, after };
}
