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
import {
  AnswerHistory,
  AssessmentStore,
  EditionSelection,
  ImportRecord,
} from '../assessments/AssessmentStore';
import {
  AssessmentUpdate,
  ModelKey,
  StoredAnswer,
  StoredAssessment,
  StoredChange,
} from '../assessments/types';
import { toStoredChange } from './mapping';
import { lockPortal } from './operations/lockPortal';
import { moveAnswers } from './operations/moveAnswers';
import { readAllAnswers } from './operations/readAllAnswers';
import { readAssessments } from './operations/readAssessments';
import { readEffectiveModels } from './operations/readEffectiveModels';
import { readPastExceptions } from './operations/readPastExceptions';
import { readLastChanges } from './operations/readLastChanges';
import { readPeriods } from './operations/readPeriods';
import { writeUpdates } from './operations/writeUpdates';
import { DbPortalStateRow } from './catalogTables';
import {
  DbAssessmentRow,
  DbChangeRow,
  DbCurrentAnswerRow,
  DbImportRow,
} from './tables';

/** {@link AssessmentStore} on SQLite and PostgreSQL. */
export class DatabaseAssessmentStore implements AssessmentStore {
  readonly #database: Knex;
  readonly #beforeUpdate: () => Promise<unknown>;
  readonly #afterUpdate: (entityRefs: string[]) => Promise<string[]>;

  /**
   * @param options - `beforeUpdate` is waited for before anything is changed: what time alone changes comes first.
   *   `afterUpdate` is told the entities of updates that are not by facts, and says which of them have changed again
   */
  static create(options: {
    database: Knex;
    beforeUpdate?: () => Promise<unknown>;
    afterUpdate?: (entityRefs: string[]) => Promise<string[]>;
  }): DatabaseAssessmentStore {
    return new DatabaseAssessmentStore(options);
  }

  private constructor(options: {
    database: Knex;
    beforeUpdate?: () => Promise<unknown>;
    afterUpdate?: (entityRefs: string[]) => Promise<string[]>;
  }) {
    this.#database = options.database;
    this.#beforeUpdate = options.beforeUpdate ?? (async () => {});
    this.#afterUpdate = options.afterUpdate ?? (async () => []);
  }

  async readAssessments(
    entityRefs: string[],
    defaultModel: ModelKey,
  ): Promise<StoredAssessment[]> {
    return readAssessments(this.#database, entityRefs, defaultModel);
  }

  async updateAssessments(
    entityRefs: string[],
    defaultModel: ModelKey,
    work: (
      assessments: StoredAssessment[],
      history: AnswerHistory,
    ) => Promise<AssessmentUpdate[]> | AssessmentUpdate[],
    options?: {
      importRecord?: ImportRecord;
      move?: {
        from: string;
        to: string;
        now: Date;
        check(assessments: StoredAssessment[]): void;
      };
    },
  ): Promise<StoredAssessment[]> {
    await this.#beforeUpdate();
    const others: string[] = [];
    const result = await this.#database.transaction(async transaction => {
      await lockPortal(
        transaction,
        options?.importRecord || options?.move ? 'exclusive' : 'shared',
      );
      const readLocked = () =>
        readAssessments(transaction, entityRefs, defaultModel, { lock: true });
      if (options?.move) {
        options.move.check(await readLocked());
        await moveAnswers(transaction, options.move);
      }
      const assessments = await readLocked();
      const updates = await work(assessments, {
        hasImport: importId => hasImport(transaction, importId),
        readAllAnswers: (refs, modelId) =>
          readAllAnswers(transaction, refs, modelId),
        readPeriods: refs => readPeriods(transaction, refs),
        readLastChanges: refs => readLastChanges(transaction, refs),
        readModels: hashes => readEffectiveModels(transaction, hashes),
        readAllExceptions: (periods, modelId) =>
          readPastExceptions(transaction, periods, modelId),
      });
      if (updates.length === 0) {
        return assessments;
      }
      await writeUpdates(transaction, updates, assessments);
      others.push(
        ...updates.flatMap(({ byFacts, entityRef }) =>
          byFacts ? [] : [entityRef],
        ),
      );
      if (options?.importRecord) {
        await recordImport(transaction, options.importRecord);
      }
      return readAssessments(transaction, entityRefs, defaultModel);
    });
    const changed = others.length > 0 ? await this.#afterUpdate(others) : [];
    return changed.length > 0
      ? readAssessments(this.#database, entityRefs, defaultModel)
      : result;
  }

  async readAllAnswers(
    entityRefs: string[],
    modelId: string,
  ): Promise<Map<string, StoredAnswer[]>> {
    return readAllAnswers(this.#database, entityRefs, modelId);
  }

  async listAssessed(
    modelId: string,
    editions: EditionSelection,
    page: { after?: string; limit: number },
  ): Promise<string[]> {
    const rows = await this.#assessed(modelId, editions)
      .select('entity_ref')
      .where('entity_ref', '>', page.after ?? '')
      .orderBy('entity_ref')
      .limit(page.limit);
    return rows.map(row => row.entity_ref);
  }

  async countUnderOtherEditions(model: ModelKey): Promise<number> {
    const [{ total }] = await this.#assessed(model.modelId, {
      except: model.edition,
    }).count<Array<{ total: number | string }>>({ total: '*' });
    return Number(total);
  }

  #assessed(modelId: string, { only, except }: EditionSelection) {
    const query = this.#database<DbAssessmentRow>('assessments').where({
      model_id: modelId,
      ...(only !== undefined && { edition: only }),
    });
    return except === undefined ? query : query.whereNot({ edition: except });
  }

  async findExpired(
    modelId: string,
    now: Date,
    limit: number,
  ): Promise<string[]> {
    const rows = await this.#database<DbCurrentAnswerRow>('current_answers')
      .distinct('entity_ref')
      .where({ model_id: modelId, expiry_recorded: false })
      .where('expires_at', '<=', now)
      .orderBy('entity_ref')
      .limit(limit);
    return rows.map(row => row.entity_ref);
  }

  async readChanges(options: {
    entityRef: string;
    criterionId?: string;
    limit: number;
    before?: { effectiveAt: Date; id: string };
  }): Promise<StoredChange[]> {
    const { before } = options;
    const rows = await this.#database<DbChangeRow>('changes')
      .select()
      .where({
        entity_ref: options.entityRef,
        ...(options.criterionId && { criterion_id: options.criterionId }),
      })
      .modify(query => {
        if (before) {
          query.where(older =>
            older
              .where('effective_at', '<', before.effectiveAt)
              .orWhere(same =>
                same
                  .where('effective_at', before.effectiveAt)
                  .where('id', '<', before.id),
              ),
          );
        }
      })
      .orderBy([
        { column: 'effective_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(options.limit);
    return rows.map(toStoredChange);
  }

  async readVersion(entityRef: string): Promise<string> {
    const of = (table: string) =>
      this.#database(table).where({ entity_ref: entityRef });
    const row: Record<string, number | string | null> | undefined =
      await this.#database
        .select(
          of('changes').max('id').as('latest'),
          of('answer_drafts').max('id').as('draft'),
          of('answer_drafts').count('id').as('drafts'),
        )
        .first();
    const latest = row?.latest ?? 0;
    // Drafts come and go without a change of what counts.
    return row?.draft ? `${latest}.${row.draft}.${row.drafts}` : String(latest);
  }

  async hasImport(importId: string): Promise<boolean> {
    return hasImport(this.#database, importId);
  }

  async sampleImportIds(): Promise<Set<string>> {
    const rows = await this.#database<DbImportRow>('imports')
      .select('id')
      .where({ sample: true });
    return new Set(rows.map(row => row.id));
  }
}

async function hasImport(
  database: Knex | Knex.Transaction,
  importId: string,
): Promise<boolean> {
  const row = await database<DbImportRow>('imports')
    .select('id')
    .where({ id: importId })
    .first();
  return row !== undefined;
}

async function recordImport(
  transaction: Knex.Transaction,
  record: ImportRecord,
): Promise<void> {
  await transaction<DbImportRow>('imports').insert({
    id: record.id,
    label: record.label,
    sample: record.sample,
    imported_by: record.importedBy ?? null,
    recorded_at: record.recordedAt,
    answers: record.answers,
    subjects: record.subjects,
  });
  if (record.sample) {
    await transaction<DbPortalStateRow>('portal_state')
      .update({ sample_data: true })
      .where({ id: 'portal' });
  }
}
