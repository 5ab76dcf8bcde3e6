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
import { ModelKey } from '../assessments/types';
import { ReviewScope } from '../config/readReviewScopes';
import { ReviewStore } from '../review/ReviewStore';
import { ReviewDecision, StoredReview } from '../review/types';
import { ReadableSubjects } from '../rollups/types';
import { toChangeRow, toDate } from './mapping';
import { applyReadable } from './operations/applyCondition';
import { applyReviewScopes } from './operations/applyReviewScopes';
import { lockSubjects } from './operations/lockSubjects';
import { DbChangeRow, DbReviewRow } from './tables';

/** {@link ReviewStore} on SQLite and PostgreSQL. */
export class DatabaseReviewStore implements ReviewStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseReviewStore {
    return new DatabaseReviewStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async readCurrent(
    entityRef: string,
    modelId: string,
  ): Promise<StoredReview | undefined> {
    const [review] = await this.readCurrentOf([entityRef], modelId);
    return review;
  }

  async readCurrentOf(
    entityRefs: string[],
    modelId: string,
  ): Promise<StoredReview[]> {
    const rows = await this.#database<DbReviewRow>('reviews')
      .where({ model_id: modelId, is_current: true })
      .whereIn('entity_ref', entityRefs)
      .orderBy('id');
    // Before submissions waited for each other, two of the same moment could both stay; then the later one counts.
    const latest = new Map(rows.map(row => [row.entity_ref, row]));
    return [...latest.values()].map(toStoredReview);
  }

  async submit(
    review: Pick<
      StoredReview,
      'entityRef' | 'submittedBy' | 'submittedAt' | 'note' | 'answers'
    > & { model: ModelKey },
  ): Promise<boolean> {
    const { entityRef, model, submittedAt, submittedBy } = review;
    const place = { entity_ref: entityRef, model_id: model.modelId };
    return this.#database.transaction(async transaction => {
      // As for all else that is written about it: of several at the same moment, one comes first.
      await lockSubjects(transaction, [entityRef]);
      const waiting = await transaction<DbReviewRow>('reviews')
        .select('id')
        .where({ ...place, is_current: true, state: 'submitted' })
        .first();
      if (waiting) {
        return false;
      }
      await transaction<DbReviewRow>('reviews')
        .update({ is_current: false })
        .where({ ...place, is_current: true });
      await transaction<DbReviewRow>('reviews').insert({
        ...place,
        is_current: true,
        state: 'submitted',
        submitted_by: submittedBy,
        submitted_at: submittedAt,
        note: review.note ?? null,
        answers: JSON.stringify(review.answers),
        criterion_comments: '[]',
      });
      await transaction<DbChangeRow>('changes').insert(
        toChangeRow({
          entityRef,
          ...model,
          cause: 'review',
          effectiveAt: submittedAt,
          recordedAt: submittedAt,
          authorRef: submittedBy,
          statusAfter: 'submitted',
          detail: { comment: review.note },
        }),
      );
      return true;
    });
  }

  async decide(
    review: Pick<StoredReview, 'id' | 'entityRef'> & { model: ModelKey },
    decision: ReviewDecision,
  ): Promise<boolean> {
    const { comment, comments, decidedAt, decidedBy, state } = decision;
    return this.#database.transaction(async transaction => {
      const decided = await transaction<DbReviewRow>('reviews')
        .update({
          state,
          decided_by: decidedBy,
          decided_at: decidedAt,
          comment: comment ?? null,
          criterion_comments: JSON.stringify(comments),
        })
        .where({ id: review.id, state: 'submitted', is_current: true });
      if (decided === 0) {
        return false;
      }
      // One change of the whole, and one at each criterion that has a comment.
      const changes = [
        { text: comment },
        ...comments.map(each => ({ ...each })),
      ].map((each: { text?: string; criterionId?: string }) =>
        toChangeRow({
          entityRef: review.entityRef,
          ...review.model,
          cause: 'review',
          effectiveAt: decidedAt,
          recordedAt: decidedAt,
          authorRef: decidedBy,
          criterionId: each.criterionId,
          statusBefore: 'submitted',
          statusAfter: state,
          detail: { comment: each.text },
        }),
      );
      await transaction<DbChangeRow>('changes').insert(changes);
      return true;
    });
  }

  async listWaiting(query: {
    modelId: string;
    subjects: ReadableSubjects[];
    scopes: readonly ReviewScope[];
    notSubmittedBy: string;
    limit: number;
  }): Promise<StoredReview[]> {
    const rows: DbReviewRow[] = await this.#database
      .from('reviews as review')
      .join('current_scores as score', join =>
        join
          .on('score.entity_ref', 'review.entity_ref')
          .andOn('score.model_id', 'review.model_id'),
      )
      .where({
        'review.model_id': query.modelId,
        'review.is_current': true,
        'review.state': 'submitted',
        'score.dimension_id': OVERALL,
      })
      .whereNot('review.submitted_by', query.notSubmittedBy)
      .modify(builder => {
        for (const subjects of query.subjects) {
          applyReadable(builder, subjects);
        }
        applyReviewScopes(builder, query.scopes);
      })
      .orderBy(['review.submitted_at', 'review.id'])
      .limit(query.limit)
      .select('review.*');
    return rows.map(toStoredReview);
  }
}

function toStoredReview(row: DbReviewRow): StoredReview {
  return {
    id: String(row.id),
    entityRef: row.entity_ref,
    state: row.state as StoredReview['state'],
    submittedBy: row.submitted_by,
    submittedAt: toDate(row.submitted_at),
    note: row.note ?? undefined,
    answers: JSON.parse(row.answers),
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at === null ? undefined : toDate(row.decided_at),
    comment: row.comment ?? undefined,
    comments: JSON.parse(row.criterion_comments),
  };
}
