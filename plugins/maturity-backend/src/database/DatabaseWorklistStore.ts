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
  OVERALL,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { NOT_ASSESSED, OPTED_OUT } from '../assessments/types';
import { WorklistQuery, WorklistStore } from '../worklist/WorklistStore';
import {
  ReturnedReview,
  WorklistCounts,
  WorklistEntry,
  WorklistOrder,
  WorklistState,
} from '../worklist/types';
import { toDate } from './mapping';
import { applyReadable } from './operations/applyCondition';
import { applyReviewScopes } from './operations/applyReviewScopes';
import { DbCurrentScoreRow, DbTime } from './tables';

/** A score with what expires soon beside it. */
type WorkRow = DbCurrentScoreRow & {
  expiring: number | string;
  next_expiry_at: DbTime | null;
  conflicts: number | string;
  drafts: number | string;
  returned_at: DbTime | null;
  returned_by: string | null;
  comment: string | null;
  criterion_comments: string | null;
};

/** What a state means in SQL, over {@link assessments}. */
const STATE_CONDITIONS: Record<WorklistState, string> = {
  returned: 'work.returned_at is not null',
  'not-assessed': `work.bucket = ${NOT_ASSESSED}`,
  incomplete: `work.bucket <> ${NOT_ASSESSED} and work.decided < work.total`,
  expiring: 'work.expiring > 0',
  conflicts: 'work.conflicts > 0',
  drafts: 'work.drafts > 0',
};

/** Each order ends with the reference, so that pages neither repeat nor miss an assessment. */
const ORDERS: Record<WorklistOrder, string[]> = {
  attention: [
    `case when work.returned_at is not null then 0 when work.bucket = ${NOT_ASSESSED} then 1 when work.expiring > 0 or work.conflicts > 0 then 2 when work.drafts > 0 then 3 when work.decided < work.total then 4 else 5 end`,
    'case when work.next_expiry_at is null then 1 else 0 end',
    'work.next_expiry_at',
  ],
  name: ['work.sort_title'],
  level: ['work.bucket', 'coalesce(work.score, -1)'],
  coverage: [
    'work.decided * 1.0 / case when work.total = 0 then 1 else work.total end',
  ],
  expiry: [
    'case when work.next_expiry_at is null then 1 else 0 end',
    'work.next_expiry_at',
  ],
};

/** {@link WorklistStore} on SQLite and PostgreSQL. */
export class DatabaseWorklistStore implements WorklistStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseWorklistStore {
    return new DatabaseWorklistStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async list(
    query: WorklistQuery,
  ): Promise<{ items: WorklistEntry[]; counts: WorklistCounts }> {
    const { state, order, limit, offset } = query;
    const [counts] = await this.#assessments(query).select<
      Array<Record<string, number | string | null>>
    >([
      this.#database.raw('count(*) as "all"'),
      ...Object.entries(STATE_CONDITIONS).map(([name, condition]) =>
        this.#database.raw(
          `sum(case when ${condition} then 1 else 0 end) as ??`,
          [name],
        ),
      ),
    ]);
    const rows = await this.#assessments(query)
      .modify(builder => {
        if (state) {
          builder.whereRaw(STATE_CONDITIONS[state]);
        }
      })
      .orderByRaw([...ORDERS[order], 'work.entity_ref'].join(', '))
      .limit(limit)
      .offset(offset)
      .select<WorkRow[]>('work.*');
    return {
      items: rows.map(toEntry),
      counts: {
        all: Number(counts.all),
        returned: Number(counts.returned),
        'not-assessed': Number(counts['not-assessed']),
        incomplete: Number(counts.incomplete),
        expiring: Number(counts.expiring),
        conflicts: Number(counts.conflicts),
        drafts: Number(counts.drafts),
      },
    };
  }

  /** The person's assessments as `work`, each with what there is to do. */
  #assessments(query: WorklistQuery): Knex.QueryBuilder {
    const expiring = this.#database
      .from('current_answers')
      .where('expires_at', '>', query.now)
      .where('expires_at', '<=', query.expiringUntil)
      .groupBy('entity_ref', 'model_id', 'edition')
      .select('entity_ref', 'model_id', 'edition')
      .count({ expiring: '*' })
      .min({ next_expiry_at: 'expires_at' });
    const conflicts = this.#database
      .from('fact_conflicts')
      .groupBy('entity_ref', 'model_id', 'edition')
      .select('entity_ref', 'model_id', 'edition')
      .count({ conflicts: '*' });
    const drafts = this.#database
      .from('answer_drafts')
      .groupBy('entity_ref', 'model_id')
      .select('entity_ref', 'model_id')
      .count({ drafts: '*' });
    const work = this.#database
      .from('current_scores as score')
      .join('entities as entity', 'entity.entity_ref', 'score.entity_ref')
      .leftJoin(expiring.as('soon'), join =>
        join
          .on('soon.entity_ref', 'score.entity_ref')
          .andOn('soon.model_id', 'score.model_id')
          .andOn('soon.edition', 'score.edition'),
      )
      .leftJoin(conflicts.as('disputed'), join =>
        join
          .on('disputed.entity_ref', 'score.entity_ref')
          .andOn('disputed.model_id', 'score.model_id')
          .andOn('disputed.edition', 'score.edition'),
      )
      .leftJoin(drafts.as('copied'), join =>
        join
          .on('copied.entity_ref', 'score.entity_ref')
          .andOn('copied.model_id', 'score.model_id'),
      )
      .leftJoin(this.#returned(query).as('review'), join =>
        join
          .on('review.entity_ref', 'score.entity_ref')
          .andOn('review.model_id', 'score.model_id'),
      )
      .where('score.model_id', query.modelId)
      .where('score.dimension_id', OVERALL)
      .whereNot('score.bucket', OPTED_OUT)
      .modify(builder => {
        for (const subjects of query.subjects) {
          applyReadable(builder, subjects);
        }
      })
      .select(
        'score.*',
        'soon.next_expiry_at',
        'review.decided_at as returned_at',
        'review.decided_by as returned_by',
        'review.comment',
        'review.criterion_comments',
        this.#database.raw('coalesce(soon.expiring, 0) as expiring'),
        this.#database.raw('coalesce(disputed.conflicts, 0) as conflicts'),
        this.#database.raw('coalesce(copied.drafts, 0) as drafts'),
        this.#database.raw(
          'lower(coalesce(entity.title, entity.entity_ref)) as sort_title',
        ),
      );
    return this.#database.from(work.as('work'));
  }

  /** The latest review of each assessment that is reviewed, where it was returned. */
  #returned({ modelId, reviewScopes }: WorklistQuery): Knex.QueryBuilder {
    const latest = this.#database
      .from('reviews')
      .where({ is_current: true, model_id: modelId })
      .groupBy('entity_ref')
      .max('id');
    return this.#database
      .from('reviews as reviewed')
      .join('current_scores as score', join =>
        join
          .on('score.entity_ref', 'reviewed.entity_ref')
          .andOn('score.model_id', 'reviewed.model_id'),
      )
      .where({ 'reviewed.state': 'returned', 'score.dimension_id': OVERALL })
      .whereIn('reviewed.id', latest)
      .modify(applyReviewScopes, reviewScopes)
      .select('reviewed.*');
  }
}

function toEntry(row: WorkRow): WorklistEntry {
  return {
    entityRef: row.entity_ref,
    modelId: row.model_id,
    edition: row.edition,
    kind: row.kind,
    type: row.type ?? undefined,
    subjectScope: row.subject_scope as Scope,
    bucket: row.bucket,
    provisional: Boolean(row.provisional),
    decided: row.decided,
    total: row.total,
    expiring: Number(row.expiring),
    conflicts: Number(row.conflicts),
    drafts: Number(row.drafts),
    nextExpiryAt:
      row.next_expiry_at === null ? undefined : toDate(row.next_expiry_at),
    returned: toReturned(row),
  };
}

function toReturned(row: WorkRow): ReturnedReview | undefined {
  if (row.returned_at === null || row.returned_by === null) {
    return undefined;
  }
  return {
    decidedAt: toDate(row.returned_at),
    decidedBy: row.returned_by,
    comment: row.comment ?? undefined,
    comments: JSON.parse(row.criterion_comments ?? '[]'),
  };
}
