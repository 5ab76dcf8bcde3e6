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

import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { OPTED_OUT } from '../assessments/types';
import { DraftPlace, DraftStore } from '../drafts/DraftStore';
import {
  CopiedAnswer,
  SimilarQuery,
  StoredDraft,
  StoredSimilarSubject,
} from '../drafts/types';
import { chunks } from './chunks';
import { toDate } from './mapping';
import { applyReadable } from './operations/applyCondition';
import { DbAnswerDraftRow } from './tables';

/** A similar subject as it is read; whether something is shared is 1 or 0. */
interface SimilarRow {
  entity_ref: string;
  type: string | null;
  bucket: number;
  decided: number;
  total: number;
  shares_type: number;
  shares_system: number;
  shares_owner: number;
  shares_tags: number;
}

/** {@link DraftStore} on SQLite and PostgreSQL. */
export class DatabaseDraftStore implements DraftStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseDraftStore {
    return new DatabaseDraftStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async readDrafts(place: DraftPlace): Promise<StoredDraft[]> {
    const rows = await this.#at(place).select().orderBy('id');
    return rows.map(toStoredDraft);
  }

  async addDrafts(
    place: DraftPlace,
    drafts: CopiedAnswer[],
    origin: Pick<StoredDraft, 'fromRef' | 'copiedBy' | 'copiedAt'>,
  ): Promise<void> {
    await this.#database.transaction(async transaction => {
      for (const chunk of chunks(drafts)) {
        // New rows, so that a draft that somebody looks at is not another one under the same id.
        await this.#at(place, transaction)
          .delete()
          .whereIn(
            'criterion_id',
            chunk.map(({ criterionId }) => criterionId),
          );
        await transaction<DbAnswerDraftRow>('answer_drafts')
          .insert(
            chunk.map(draft => ({
              entity_ref: place.entityRef,
              model_id: place.modelId,
              criterion_id: draft.criterionId,
              status: draft.status,
              reason: draft.reason ?? null,
              evidence: JSON.stringify(draft.evidence),
              from_ref: origin.fromRef,
              copied_by: origin.copiedBy,
              copied_at: origin.copiedAt,
            })),
          )
          // Somebody else copies at the same moment: one of the two drafts is as good as the other.
          .onConflict(['entity_ref', 'model_id', 'criterion_id'])
          .ignore();
      }
    });
  }

  async discardDrafts(place: DraftPlace, draftIds?: string[]): Promise<number> {
    if (!draftIds) {
      return this.#at(place).delete();
    }
    // What is no number is the id of no draft, and PostgreSQL would refuse to compare it.
    const ids = draftIds.filter(id => /^\d{1,18}$/.test(id));
    let discarded = 0;
    for (const chunk of chunks(ids)) {
      discarded += await this.#at(place).delete().whereIn('id', chunk);
    }
    return discarded;
  }

  async findSimilar(query: SimilarQuery): Promise<StoredSimilarSubject[]> {
    const { entityRef, modelId, search, readable, limit } = query;
    const sharing = this.#database
      .from('entity_tags')
      .whereIn(
        'tag',
        this.#database
          .from('entity_tags')
          .select('tag')
          .where({ entity_ref: entityRef }),
      )
      .distinct('entity_ref');
    const same = (column: string, value: string | undefined, name: string) =>
      this.#database.raw('case when ?? = ? then 1 else 0 end as ??', [
        column,
        value ?? '',
        name,
      ]);
    const candidates = this.#database
      .from('current_scores as score')
      .join('entities as entity', 'entity.entity_ref', 'score.entity_ref')
      .leftJoin(sharing.as('sharing'), 'sharing.entity_ref', 'score.entity_ref')
      .where({
        'score.model_id': modelId,
        'score.dimension_id': OVERALL,
        'score.kind': query.kind,
        'score.subject_scope': query.subjectScope,
        'entity.present': true,
      })
      .whereNot('score.entity_ref', entityRef)
      .whereNot('score.bucket', OPTED_OUT)
      .where('score.decided', '>', 0)
      .modify(builder => {
        applyReadable(builder, readable);
        if (search) {
          builder.whereRaw(
            `(lower(coalesce(entity.title, '')) like ? escape '!' or score.entity_ref like ? escape '!')`,
            Array(2).fill(
              `%${search.toLocaleLowerCase('en-US').replace(/[!%_]/g, '!$&')}%`,
            ),
          );
        }
      })
      .select(
        'score.entity_ref',
        'score.type',
        'score.bucket',
        'score.decided',
        'score.total',
        same('score.type', query.type, 'shares_type'),
        same('score.system_ref', query.systemRef, 'shares_system'),
        same('score.owner_ref', query.ownerRef, 'shares_owner'),
        this.#database.raw(
          'case when sharing.entity_ref is null then 0 else 1 end as shares_tags',
        ),
      );
    const rows: SimilarRow[] = await this.#database
      .from(candidates.as('candidate'))
      .select()
      .orderByRaw(
        '8 * shares_type + 4 * shares_system + 2 * shares_owner + shares_tags desc, decided desc, entity_ref',
      )
      .limit(limit);
    return rows.map(row => ({
      entityRef: row.entity_ref,
      type: row.type ?? undefined,
      bucket: row.bucket,
      decided: row.decided,
      total: row.total,
      sharesType: Number(row.shares_type) === 1,
      sharesSystem: Number(row.shares_system) === 1,
      sharesOwner: Number(row.shares_owner) === 1,
      sharesTags: Number(row.shares_tags) === 1,
    }));
  }

  #at(
    { entityRef, modelId }: DraftPlace,
    database: Knex | Knex.Transaction = this.#database,
  ) {
    return database<DbAnswerDraftRow>('answer_drafts').where({
      entity_ref: entityRef,
      model_id: modelId,
    });
  }
}

function toStoredDraft(row: DbAnswerDraftRow): StoredDraft {
  return {
    id: String(row.id),
    criterionId: row.criterion_id,
    status: row.status as StoredDraft['status'],
    reason: row.reason ?? undefined,
    evidence: JSON.parse(row.evidence),
    fromRef: row.from_ref,
    copiedBy: row.copied_by,
    copiedAt: toDate(row.copied_at),
  };
}
