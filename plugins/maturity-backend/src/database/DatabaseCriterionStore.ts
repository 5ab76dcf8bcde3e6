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
import { AnsweredGroup, CriterionStore } from '../reports/CriterionStore';
import { WithinPart, inParts } from './inParts';
import { optional } from './mapping';
import { applyReadable } from './operations/applyCondition';
import {
  earlierAnswers,
  movedAnswers,
  standingAnswers,
} from './operations/answersAt';
import { applyScopeAt, periodsInForce } from './operations/periodsAt';
import { snapshotOptions } from './operations/snapshotOptions';

type Arguments = Parameters<CriterionStore['countAnswers']>;

/** What decides which criteria subjects are asked. */
const SUBJECT = ['kind', 'type', 'lifecycle'];

interface SubjectRow {
  kind: string;
  type: string | null;
  lifecycle: string | null;
  subjects: number | string;
}

interface AnswerRow extends SubjectRow {
  criterion_id: string;
  status: string;
}

/** {@link CriterionStore} on SQLite and PostgreSQL. */
export class DatabaseCriterionStore implements CriterionStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseCriterionStore {
    return new DatabaseCriterionStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async countAnswers(...query: Arguments): Promise<AnsweredGroup[]> {
    // An answer that is replaced between two statements would count in both, or in none.
    const [subjects, answers] = await this.#database.transaction(
      async transaction => [
        await countSubjects(transaction, query),
        await countAnswersOf(transaction, query),
      ],
      snapshotOptions(this.#database),
    );
    const groups = new Map<string, AnsweredGroup>();
    const groupOf = ({ kind, type, lifecycle }: SubjectRow) => {
      const name = JSON.stringify([kind, type, lifecycle]);
      const group = groups.get(name) ?? {
        subject: {
          kind,
          type: optional(type),
          lifecycle: optional(lifecycle),
        },
        subjects: 0,
        answers: new Map(),
      };
      groups.set(name, group);
      return group;
    };
    for (const row of subjects) {
      groupOf(row).subjects += Number(row.subjects);
    }
    for (const row of answers) {
      const group = groupOf(row);
      const counts = group.answers.get(row.criterion_id) ?? new Map();
      group.answers.set(row.criterion_id, counts);
      counts.set(
        row.status,
        (counts.get(row.status) ?? 0) + Number(row.subjects),
      );
    }
    return [...groups.values()];
  }
}

function countSubjects(
  transaction: Knex,
  query: Arguments,
): Promise<SubjectRow[]> {
  const columns = SUBJECT.map(column => `period.${column}`);
  return inParts(transaction, (database, within) =>
    subjectsAt(database, query, within)
      .groupBy(columns)
      .select([...columns, database.raw('count(*) as subjects')]),
  );
}

async function countAnswersOf(
  transaction: Knex,
  query: Arguments,
): Promise<AnswerRow[]> {
  const [, key, { at }] = query;
  const columns = [...SUBJECT, 'criterion_id', 'status'];
  const rows: AnswerRow[] = [];
  for (const answersOf of [standingAnswers, earlierAnswers, movedAnswers]) {
    const counted = await inParts<AnswerRow>(transaction, (database, within) =>
      database
        .from(
          answersOf(
            database,
            subjectsAt(database, query, within).select(
              SUBJECT.map(column => `period.${column}`),
            ),
            { ...key, at },
          ).as('answer'),
        )
        .whereNot('status', 'unknown')
        .where(lasting =>
          lasting.whereNull('expires_at').orWhere('expires_at', '>', at),
        )
        .groupBy(columns)
        .select([...columns, database.raw('count(*) as subjects')]),
    );
    counted.forEach(row => rows.push(row));
  }
  return rows;
}

/** The subjects of the scope that had not opted out at the moment, as `period`. */
function subjectsAt(
  database: Knex,
  [scopeRef, key, { at, organization, readable }]: Arguments,
  within: WithinPart,
): Knex.QueryBuilder {
  return periodsInForce(database, key, at, within)
    .where('period.opted_out', false)
    .modify(states => {
      applyScopeAt(states, database, scopeRef, { at, organization, within });
      if (readable) {
        states
          .join('entities as score', 'score.entity_ref', 'period.entity_ref')
          .modify(applyReadable, readable);
      }
    });
}
