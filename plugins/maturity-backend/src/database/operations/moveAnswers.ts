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
import { chunks } from '../chunks';
import { DbFactConflictRow } from '../factTables';
import {
  DbRepositoryAnswerRow,
  DbRepositoryFileRow,
} from '../repositoryTables';
import { DbEntityRow } from '../catalogTables';
import {
  DbAnswerDraftRow,
  DbAnswerRow,
  DbChangeRow,
  DbExceptionRow,
  DbReviewRow,
} from '../tables';
import { markForEvaluation } from './factMarks';
import { moveDeliveries } from './moveDeliveries';
import { moveTargets } from './moveTargets';

/**
 * Gives all that was ever answered, excepted, aimed at or delivered for one entity to another. Facts stay where they were
 * observed: their sources observe the other one. All answers that the other one may have are withdrawn ones: they change
 * places with those that are moved, so that none of them hides one, and no answer is lost.
 */
export async function moveAnswers(
  transaction: Knex.Transaction,
  move: { from: string; to: string; now: Date },
): Promise<void> {
  const from = { entity_ref: move.from };
  const to = { entity_ref: move.to };
  const withdrawn = await transaction<DbAnswerRow>('answers')
    .select('id')
    .where(to);
  for (const table of ['assessments', 'score_timeline', 'current_answers']) {
    await transaction(table).delete().where(to);
    await transaction(table).update(to).where(from);
  }
  await transaction<DbChangeRow>('changes').update(to).where(from);
  await transaction<DbAnswerRow>('answers').update(to).where(from);
  await transaction<DbExceptionRow>('exceptions')
    .update({ target_ref: move.to })
    .where({ target_ref: move.from, covers: 'subject' });
  await moveTargets(transaction, move);
  await moveDeliveries(transaction, move);
  await moveDrafts(transaction, move);
  await transaction<DbReviewRow>('reviews').delete().where(to);
  await transaction<DbReviewRow>('reviews').update(to).where(from);
  await transaction<DbFactConflictRow>('fact_conflicts')
    .delete()
    .whereIn('entity_ref', [move.from, move.to]);
  await moveFile(transaction, move);
  await markForEvaluation(transaction, [move.to]);
  await movePast(transaction, move);
  for (const chunk of chunks(withdrawn)) {
    await transaction<DbAnswerRow>('answers')
      .update(from)
      .whereIn(
        'id',
        chunk.map(({ id }) => id),
      );
  }
}

/** What the file said goes along, unless the other one has a file that says something. */
async function moveFile(
  transaction: Knex.Transaction,
  move: { from: string; to: string },
): Promise<void> {
  const from = { entity_ref: move.from };
  const to = { entity_ref: move.to };
  const own = await transaction<DbRepositoryAnswerRow>('repository_answers')
    .select('entity_ref')
    .where(to)
    .first();
  for (const table of ['repository_files', 'repository_answers']) {
    await transaction(table)
      .delete()
      .where(own ? from : to);
  }
  // It is read again as a whole: it may still have the name of before in it.
  await transaction<DbRepositoryFileRow>('repository_files')
    .update({ ...to, etag: null, content_hash: null })
    .where(from);
  await transaction<DbRepositoryAnswerRow>('repository_answers')
    .update(to)
    .where(from);
}

/** Drafts go along, unless the other one has drafts to the same criteria; drafts that were copied from it stay such. */
async function moveDrafts(
  transaction: Knex.Transaction,
  move: { from: string; to: string },
): Promise<void> {
  const drafts = () => transaction<DbAnswerDraftRow>('answer_drafts');
  await drafts()
    .delete()
    .where({ entity_ref: move.from })
    .whereIn(
      ['model_id', 'criterion_id'],
      drafts()
        .select('model_id', 'criterion_id')
        .where({ entity_ref: move.to }),
    );
  await drafts()
    .update({ entity_ref: move.to })
    .where({ entity_ref: move.from });
  await drafts().update({ from_ref: move.to }).where({ from_ref: move.from });
}

/**
 * In the weeks before its name changed, an entity is counted under the new one only: trends that are made anew would
 * count both.
 */
async function movePast(
  transaction: Knex.Transaction,
  move: { from: string; to: string },
): Promise<void> {
  const entities = () => transaction<DbEntityRow>('entities');
  const before = await entities()
    .select('first_seen_at', 'removed_at')
    .where({ entity_ref: move.from, present: false })
    .first();
  if (before) {
    await entities()
      .update({ first_seen_at: before.first_seen_at })
      .where({ entity_ref: move.to });
    await entities()
      .update({ first_seen_at: before.removed_at })
      .where({ entity_ref: move.from });
  }
}
