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
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
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
import {
  applyScopeAt,
  periodsInForce,
  placementsAt,
} from './operations/periodsAt';
import { snapshotOptions } from './operations/snapshotOptions';

type Arguments = Parameters<CriterionStore['countAnswers']>;

/** What decides which criteria subjects are asked. */
const SUBJECT = ['kind', 'type', 'lifecycle'];

/**
 * How many subjects are named in the statements that look for their answers. PostgreSQL cannot tell a small scope from a
 * large one otherwise, and reads the answers of all subjects.
 */
const FEW = 2000;

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
  readonly #few: number;

  /** @param options - `few` is how many subjects are named at most, {@link FEW} by default */
  static create(options: {
    database: Knex;
    few?: number;
  }): DatabaseCriterionStore {
    return new DatabaseCriterionStore(options.database, options.few ?? FEW);
  }

  private constructor(database: Knex, few: number) {
    this.#database = database;
    this.#few = few;
  }

  async countAnswers(...query: Arguments): Promise<AnsweredGroup[]> {
    // An answer that is replaced between two statements would count in both, or in none.
    const [subjects, answers] = await this.#database.transaction(
      async transaction => {
        const counted = await countSubjects(transaction, query);
        const total = counted.reduce(
          (sum, row) => sum + Number(row.subjects),
          0,
        );
        const named =
          total > this.#few
            ? undefined
            : await listSubjects(transaction, query);
        return [counted, await countAnswersOf(transaction, query, named)];
      },
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
    placedAt(database, query, within)
      .groupBy(columns)
      .select([...columns, database.raw('count(*) as subjects')]),
  );
}

async function listSubjects(
  transaction: Knex,
  query: Arguments,
): Promise<string[]> {
  const rows = await inParts<{ entity_ref: string }>(
    transaction,
    (database, within) =>
      placedAt(database, query, within).select('period.entity_ref'),
  );
  return rows.map(row => row.entity_ref);
}

/** @param named - the subjects, unless they are many */
async function countAnswersOf(
  transaction: Knex,
  query: Arguments,
  named: string[] | undefined,
): Promise<AnswerRow[]> {
  const [scopeRef, key, when] = query;
  const { at } = when;
  const columns = [...SUBJECT, 'criterion_id', 'status'];
  const rows: AnswerRow[] = [];
  for (const answersOf of [standingAnswers, earlierAnswers, movedAnswers]) {
    const counted = await inParts<AnswerRow>(transaction, (database, within) =>
      database
        .from(
          answersOf(
            database,
            subjectsAt(database, query, within)
              .modify(subjects => {
                if (named) {
                  subjects.whereIn('period.entity_ref', named);
                } else {
                  applyScopeAt(subjects, database, scopeRef, {
                    ...when,
                    within,
                  });
                }
              })
              .select(SUBJECT.map(column => `period.${column}`)),
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

/** Those of the scope, found in a way that is quick for a small one. */
function placedAt(
  database: Knex,
  query: Arguments,
  within: WithinPart,
): Knex.QueryBuilder {
  const [scopeRef, , when] = query;
  const subjects = subjectsAt(database, query, within);
  return scopeRef === ALL_SCOPE
    ? subjects
    : subjects.whereIn(
        'period.id',
        database
          .from(
            placementsAt(database, [scopeRef], when, within).as('placement'),
          )
          .select('placement.id'),
      );
}

/** The subjects that had not opted out at the moment, as `period`; of all scopes, but only those of the reader. */
function subjectsAt(
  database: Knex,
  [, key, { at, readable }]: Arguments,
  within: WithinPart,
): Knex.QueryBuilder {
  return periodsInForce(database, key, at, within)
    .where('period.opted_out', false)
    .modify(states => {
      if (readable) {
        states
          .join('entities as score', 'score.entity_ref', 'period.entity_ref')
          .modify(applyReadable, readable);
      }
    });
}
