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

import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { NOT_ASSESSED } from '../assessments/types';
import { WorklistQuery, WorklistStore } from '../worklist/WorklistStore';
import {
  ReturnedReview,
  WorklistCounts,
  WorklistEntry,
  WorklistOrder,
  WorklistState,
} from '../worklist/types';
import { inParts } from './inParts';
import { isPostgres } from './isPostgres';
import { toDate } from './mapping';
import { selectWork } from './operations/selectWork';
import { DbCurrentScoreRow, DbTime } from './tables';

/** A score with what expires soon beside it. */
type WorkRow = DbCurrentScoreRow & {
  expiring: number | string;
  next_expiry_at: DbTime | null;
  drafts: number | string;
  returned_at: DbTime | null;
  returned_by: string | null;
  comment: string | null;
  criterion_comments: string | null;
};

/** What a row is ordered by, as `key0` and so on. */
type OrderKeys = Record<`key${number}`, number | string | null>;

/** What a state means in SQL, over {@link selectWork}. */
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
    const counted = await inParts<Record<string, number | string | null>>(
      this.#database,
      (database, within) =>
        selectWork(database, query, within).select([
          database.raw('count(*) as "all"'),
          ...Object.entries(STATE_CONDITIONS).map(([name, condition]) =>
            database.raw(
              `sum(case when ${condition} then 1 else 0 end) as ??`,
              [name],
            ),
          ),
        ]),
    );
    const countOf = (name: keyof WorklistCounts) =>
      counted.reduce((total, counts) => total + Number(counts[name]), 0);
    return {
      items: (await this.#readPage(query)).map(toEntry),
      counts: {
        all: countOf('all'),
        returned: countOf('returned'),
        'not-assessed': countOf('not-assessed'),
        incomplete: countOf('incomplete'),
        expiring: countOf('expiring'),
        conflicts: countOf('conflicts'),
        drafts: countOf('drafts'),
      },
    };
  }

  /** What may be on the page of every part, put in order again: on SQLite there are several. */
  async #readPage(query: WorklistQuery): Promise<WorkRow[]> {
    const { state, order, limit, offset } = query;
    const keys = [...ORDERS[order], 'work.entity_ref'];
    const isWhole = isPostgres(this.#database);
    const rows = await inParts<WorkRow & OrderKeys>(
      this.#database,
      (database, within) =>
        selectWork(database, query, within)
          .modify(builder => {
            if (state) {
              builder.whereRaw(STATE_CONDITIONS[state]);
            }
          })
          .orderByRaw(keys.join(', '))
          .limit(isWhole ? limit : offset + limit)
          .offset(isWhole ? offset : 0)
          .select<Array<WorkRow & OrderKeys>>([
            'work.*',
            ...keys.map((key, index) =>
              database.raw(`${key} as ??`, [`key${index}`]),
            ),
          ]),
    );
    return isWhole
      ? rows
      : rows
          .sort((a, b) => compareKeys(a, b, keys.length))
          .slice(offset, offset + limit);
  }
}

/** In the order in which SQLite sorts: numbers by value, texts by their bytes. */
function compareKeys(a: OrderKeys, b: OrderKeys, count: number): number {
  for (let index = 0; index < count; index += 1) {
    const [left, right] = [a[`key${index}`], b[`key${index}`]];
    const difference =
      typeof left === 'string' && typeof right === 'string'
        ? Buffer.compare(Buffer.from(left), Buffer.from(right))
        : Number(left) - Number(right);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
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
    conflicts: row.conflicts,
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
