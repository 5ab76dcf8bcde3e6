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
import { AssessmentUpdate, Standing } from '../../assessments/types';
import { mapInTurns } from '../../takeTurns';
import { chunks } from '../chunks';
import { toDate } from '../mapping';
import { DbScoreTimelineRow } from '../tables';

/** Adds entries to the timelines of subjects, or writes the timelines anew from a moment on. */
export async function writeTimeline(
  transaction: Knex.Transaction,
  updates: AssessmentUpdate[],
): Promise<void> {
  for (const chunk of chunks(updates.flatMap(replacedBy))) {
    await transaction<DbScoreTimelineRow>('score_timeline')
      .delete()
      .where(anyOf => {
        for (const { from, ...timeline } of chunk) {
          anyOf.orWhere(entries =>
            entries.where(timeline).where('effective_at', '>=', from),
          );
        }
      });
  }
  const rows = (await mapInTurns(updates, toRows)).flat();
  await continueSequences(transaction, rows);
  for (const chunk of chunks(rows)) {
    await transaction<DbScoreTimelineRow>('score_timeline').insert(chunk);
  }
}

function toRows(update: AssessmentUpdate): DbScoreTimelineRow[] {
  return (update.timeline?.entries ?? []).map((entry, index) => ({
    entity_ref: update.entityRef,
    model_id: update.model.modelId,
    edition: entry.standing.edition,
    effective_at: entry.effectiveAt,
    sequence: index,
    standing: JSON.stringify(toStored(entry.standing)),
  }));
}

/** Only what trends are counted from. */
function toStored({ modelId, edition, modelHash, dimensions }: Standing) {
  return { modelId, edition, modelHash, dimensions };
}

function replacedBy({ entityRef, model, timeline }: AssessmentUpdate) {
  return timeline?.replaceFrom
    ? [
        {
          entity_ref: entityRef,
          model_id: model.modelId,
          from: timeline.replaceFrom,
        },
      ]
    : [];
}

/** Two changes in the same millisecond keep their order by counting on from what is there, in whatever edition. */
async function continueSequences(
  transaction: Knex.Transaction,
  rows: DbScoreTimelineRow[],
): Promise<void> {
  for (const chunk of chunks(rows)) {
    const taken = await transaction<DbScoreTimelineRow>('score_timeline')
      .select('entity_ref', 'effective_at', 'sequence')
      .whereIn(
        ['entity_ref', 'model_id', 'effective_at'],
        chunk.map(row => [
          row.entity_ref,
          row.model_id,
          row.effective_at as Date,
        ]),
      );
    const next = new Map<string, number>();
    for (const row of taken) {
      const key = `${row.entity_ref}\n${toDate(row.effective_at).getTime()}`;
      next.set(key, Math.max(next.get(key) ?? 0, row.sequence + 1));
    }
    for (const row of chunk) {
      row.sequence +=
        next.get(`${row.entity_ref}\n${toDate(row.effective_at).getTime()}`) ??
        0;
    }
  }
}
