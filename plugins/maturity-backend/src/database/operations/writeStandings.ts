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
import { ScoredStanding } from '../../assessments/types';
import { ProjectedEntity } from '../../catalog/types';
import { mapInTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { insertRows } from '../insertRows';
import { toScoreRows } from '../mapping';
import { DbCurrentScoreRow, DbSubjectGapRow } from '../tables';
import { readTargetLevels } from './readTargets';

/** An entity and where it stands from now on; no standing for an entity that is no subject any more. */
export interface StandingUpdate {
  entity: ProjectedEntity;
  standing?: ScoredStanding;
}

/**
 * Replaces the score rows of entities and what holds them back, and returns the rows before and after, of which the cells are kept
 * (see `applyCellDeltas`).
 */
export async function writeStandings(
  transaction: Knex.Transaction,
  updates: StandingUpdate[],
): Promise<{ before: DbCurrentScoreRow[]; after: DbCurrentScoreRow[] }> {
  const before: DbCurrentScoreRow[] = [];
  const after: DbCurrentScoreRow[] = [];
  for (const chunk of chunks(updates)) {
    const entityRefs = chunk.map(update => update.entity.entityRef);
    before.push(
      ...(await transaction<DbCurrentScoreRow>('current_scores')
        .select()
        .whereIn('entity_ref', entityRefs)),
    );
    await transaction<DbCurrentScoreRow>('current_scores')
      .delete()
      .whereIn('entity_ref', entityRefs);
    await transaction<DbSubjectGapRow>('subject_gaps')
      .delete()
      .whereIn('entity_ref', entityRefs);
    const targets = await readTargetLevels(
      transaction,
      chunk.map(({ entity }) => entity),
    );
    after.push(
      ...chunk.flatMap(({ entity, standing }) =>
        standing
          ? toScoreRows(entity, standing, dimensionId =>
              targets.levelOf(entity.entityRef, standing.modelId, dimensionId),
            )
          : [],
      ),
    );
  }
  for (const chunk of chunks(after)) {
    await insertRows(transaction, 'current_scores', chunk);
  }
  const gaps = await mapInTurns(updates, toGapRows);
  for (const chunk of chunks(gaps.flat())) {
    await insertRows(transaction, 'subject_gaps', chunk);
  }
  return { before, after };
}

/** What holds a subject back, as it is kept. */
export function toGapRows({
  entity,
  standing,
}: StandingUpdate): DbSubjectGapRow[] {
  if (!standing) {
    return [];
  }
  return standing.gaps.map(gap => ({
    entity_ref: entity.entityRef,
    model_id: standing.modelId,
    edition: standing.edition,
    criterion_id: gap.criterionId,
    state: gap.state,
    held: gap.with !== undefined,
    lifts: gap.with?.lifts ?? false,
    held_without: gap.without !== undefined,
    lifts_without: gap.without?.lifts ?? false,
  }));
}
