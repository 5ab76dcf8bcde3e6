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
import { AnswerStatus } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import {
  RepositoryCount,
  RepositoryStore,
} from '../repository/RepositoryStore';
import {
  DeclaredAnswer,
  FileState,
  FileUpdate,
  RepositoryFile,
} from '../repository/types';
import { chunks } from './chunks';
import { optional, toDate } from './mapping';
import { markChanged } from './operations/factMarks';
import { DbRepositoryAnswerRow, DbRepositoryFileRow } from './repositoryTables';
import { DbTime } from './tables';

/** The states in which somebody should look at a file. */
const TROUBLED: readonly FileState[] = ['invalid', 'too-large', 'unreadable'];

/** {@link RepositoryStore} on SQLite and PostgreSQL. */
export class DatabaseRepositoryStore implements RepositoryStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseRepositoryStore {
    return new DatabaseRepositoryStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async readFiles(entityRefs: string[]): Promise<RepositoryFile[]> {
    const files: RepositoryFile[] = [];
    for (const chunk of chunks(entityRefs)) {
      const rows = await this.#database<DbRepositoryFileRow>('repository_files')
        .select()
        .whereIn('entity_ref', chunk)
        .orderBy('entity_ref');
      files.push(...rows.map(toFile));
    }
    return files;
  }

  async readDeclared(
    entityRefs: string[],
  ): Promise<Map<string, DeclaredAnswer[]>> {
    const declared = new Map<string, DeclaredAnswer[]>();
    for (const chunk of chunks(entityRefs)) {
      const rows = await this.#database<DbRepositoryAnswerRow>(
        'repository_answers',
      )
        .select()
        .whereIn('entity_ref', chunk)
        .orderBy(['entity_ref', 'criterion_id']);
      for (const row of rows) {
        const answers = declared.get(row.entity_ref) ?? [];
        answers.push(toDeclared(row));
        declared.set(row.entity_ref, answers);
      }
    }
    return declared;
  }

  async save(updates: FileUpdate[]): Promise<void> {
    await this.#database.transaction(async transaction => {
      for (const chunk of chunks(updates)) {
        await transaction<DbRepositoryFileRow>('repository_files')
          .insert(chunk.map(({ file }) => toFileRow(file)))
          .onConflict('entity_ref')
          .merge();
      }
      const changed = updates.filter(({ answers }) => answers !== undefined);
      const refs = changed.map(({ file }) => file.entityRef);
      for (const chunk of chunks(refs)) {
        await transaction<DbRepositoryAnswerRow>('repository_answers')
          .delete()
          .whereIn('entity_ref', chunk);
      }
      const rows = changed.flatMap(({ file, answers = [] }) =>
        answers.map(answer => toAnswerRow(file.entityRef, answer)),
      );
      for (const chunk of chunks(rows)) {
        await transaction<DbRepositoryAnswerRow>('repository_answers').insert(
          chunk,
        );
      }
      await markChanged(transaction, refs);
    });
  }

  async count(now: Date): Promise<RepositoryCount> {
    const files = await this.#inCatalog<DbRepositoryFileRow>('repository_files')
      .groupBy('state')
      .select('state')
      .count<Array<{ state: FileState; files: number | string }>>({
        files: '*',
      });
    const [answers] = await this.#inCatalog<DbRepositoryAnswerRow>(
      'repository_answers',
    )
      .where('repository_answers.expires_at', '>', now)
      .count<Array<{ answers: number | string }>>({ answers: '*' })
      .countDistinct<
        Array<{ answers: number | string; subjects: number | string }>
      >({ subjects: 'repository_answers.entity_ref' });
    return {
      files: Object.fromEntries(
        files.map(row => [row.state, Number(row.files)]),
      ),
      answers: Number(answers.answers),
      subjects: Number(answers.subjects),
    };
  }

  async listTroubled(limit: number): Promise<RepositoryFile[]> {
    const rows = await this.#inCatalog<DbRepositoryFileRow>('repository_files')
      .whereIn('repository_files.state', TROUBLED)
      .orderBy('repository_files.entity_ref')
      .limit(limit)
      .select<DbRepositoryFileRow[]>('repository_files.*');
    return rows.map(toFile);
  }

  #inCatalog<Row extends {}>(table: string) {
    return this.#database<Row>(table)
      .join('entities', 'entities.entity_ref', `${table}.entity_ref`)
      .where('entities.present', true);
  }
}

function toFile(row: DbRepositoryFileRow): RepositoryFile {
  return {
    entityRef: row.entity_ref,
    url: row.url,
    state: row.state as FileState,
    etag: optional(row.etag),
    contentHash: optional(row.content_hash),
    revision: optional(row.revision),
    readAt: timeOf(row.read_at),
    failingSince: timeOf(row.failing_since),
    lookAgainAt: timeOf(row.look_again_at),
    problems: JSON.parse(row.problems),
  };
}

function toFileRow(file: RepositoryFile): DbRepositoryFileRow {
  return {
    entity_ref: file.entityRef,
    url: file.url,
    state: file.state,
    etag: file.etag ?? null,
    content_hash: file.contentHash ?? null,
    revision: file.revision ?? null,
    read_at: file.readAt ?? null,
    failing_since: file.failingSince ?? null,
    look_again_at: file.lookAgainAt ?? null,
    problems: JSON.stringify(file.problems),
  };
}

function toDeclared(row: DbRepositoryAnswerRow): DeclaredAnswer {
  return {
    criterionId: row.criterion_id,
    status: row.status as AnswerStatus,
    reason: optional(row.reason),
    evidence: JSON.parse(row.evidence),
    answeredAt: timeOf(row.answered_at),
    statedEnd: timeOf(row.stated_end),
    expiresAt: toDate(row.expires_at),
    since: toDate(row.since),
  };
}

function toAnswerRow(
  entityRef: string,
  answer: DeclaredAnswer,
): DbRepositoryAnswerRow {
  return {
    entity_ref: entityRef,
    criterion_id: answer.criterionId,
    status: answer.status,
    reason: answer.reason ?? null,
    evidence: JSON.stringify(answer.evidence),
    answered_at: answer.answeredAt ?? null,
    stated_end: answer.statedEnd ?? null,
    expires_at: answer.expiresAt,
    since: answer.since,
  };
}

function timeOf(time: DbTime | null): Date | undefined {
  return time === null ? undefined : toDate(time);
}
