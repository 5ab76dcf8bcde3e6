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
import { InputError } from '@backstage/errors';
import {
  ImportRequest,
  ImportResult,
  ImportedAnswer,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelRegistry } from '../models';
import { mapInTurns } from '../takeTurns';
import { AnswerRules } from './answerRules';
import { criterionIdsOf } from './answersUnder';
import { AssessmentStore } from './AssessmentStore';
import {
  earliest,
  groupByEdition,
  groupByEntity,
  hashesOf,
} from './groupImport';
import { knownPeriods } from './replaySubject';
import { SubjectScorer } from './SubjectScorer';
import { AssessmentUpdate, StoredAssessment } from './types';
import { toImportedAnswer, updateByImport } from './updateByImport';
import { ImportIssue, validateLargeImport } from './validateImport';
import { validitiesOf } from './validitiesOf';

/** What the importer needs. */
export interface AnswerImporterOptions {
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: AssessmentStore;
  rules: AnswerRules;
  /** Called after an import with the earliest moment that it touched, so that snapshots can be revised. */
  onImported(earliest: Date): Promise<void>;
}

/** Imports answers with their dates: the way out of a spreadsheet, and of the demo's sample data. */
export class AnswerImporter {
  readonly #options: AnswerImporterOptions;

  static create(options: AnswerImporterOptions): AnswerImporter {
    return new AnswerImporter(options);
  }

  private constructor(options: AnswerImporterOptions) {
    this.#options = options;
  }

  /** What keeps answers from being imported, row by row; nothing is stored. */
  async findProblems(
    answers: ImportedAnswer[],
    now: Date,
  ): Promise<ImportIssue[]> {
    const { models, store } = this.#options;
    const { id, edition } = models.getDefault();
    const assessments = await store.readAssessments(
      [...groupByEntity(answers).keys()],
      { modelId: id, edition },
    );
    return validateLargeImport(answers, assessments, models, now);
  }

  /**
   * Imports all answers or none.
   *
   * Throws an `InputError` that lists what is wrong, row by row.
   */
  async importAnswers(
    request: ImportRequest,
    options: { importedBy?: string; now: Date },
  ): Promise<ImportResult> {
    const { models, onImported, rules, scorer, store } = this.#options;
    const { now } = options;
    const model = models.getDefault();
    const rows = groupByEntity(request.answers);
    const result = {
      imported: request.answers.length,
      subjects: rows.size,
      alreadyImported: false,
      dryRun: request.dryRun ?? false,
    };
    const repeated = {
      ...result,
      imported: 0,
      subjects: 0,
      alreadyImported: true,
    };
    if (await store.hasImport(request.id)) {
      return repeated;
    }
    const check = async (assessments: StoredAssessment[]) => {
      const issues = await validateLargeImport(
        request.answers,
        assessments,
        models,
        now,
      );
      if (issues.length > 0) {
        throw new InputError(
          `Nothing was imported. ${issues.length} problem(s): ${issues
            .slice(0, 20)
            .map(
              ({ row, field, message }) => `row ${row}, ${field}: ${message}`,
            )
            .join('; ')}${issues.length > 20 ? '; …' : ''}`,
        );
      }
    };
    const defaultModel = { modelId: model.id, edition: model.edition };
    if (result.dryRun) {
      await check(await store.readAssessments([...rows.keys()], defaultModel));
      return { ...result, imported: 0 };
    }
    let isRepeated = false;
    await store.updateAssessments(
      [...rows.keys()],
      defaultModel,
      async (assessments, history) => {
        // The same import may have been under way at the same time.
        isRepeated = await history.hasImport(request.id);
        if (isRepeated) {
          return [];
        }
        await check(assessments);
        const updates: AssessmentUpdate[] = [];
        for (const group of groupByEdition(assessments)) {
          const entityRefs = group.map(({ entity }) => entity.entityRef);
          const past = await history.readAllAnswers(entityRefs, model.id);
          const periods = await history.readPeriods(entityRefs);
          const inForce = await history.readModels(hashesOf(periods.values()));
          const exceptions = await history.readAllExceptions(
            new Map(
              group.map(assessment => [
                assessment.entity.entityRef,
                knownPeriods(
                  assessment,
                  periods.get(assessment.entity.entityRef) ?? [],
                ),
              ]),
            ),
            group[0].model.modelId,
          );
          const { modelId, edition } = group[0].model;
          const pinned = models.get(modelId, edition);
          const validities = validitiesOf(pinned);
          const criterionIds = criterionIdsOf(pinned);
          const updateOf = (assessment: StoredAssessment) => {
            const { entityRef } = assessment.entity;
            return updateByImport({
              assessment,
              answers: past.get(entityRef) ?? [],
              exceptions: exceptions.get(entityRef) ?? [],
              periods: periods.get(entityRef) ?? [],
              models: inForce,
              criterionIds,
              imported: (rows.get(entityRef) ?? []).map(row =>
                toImportedAnswer(row, {
                  importId: request.id,
                  now,
                  rules,
                  validities,
                }),
              ),
              now,
              scorer,
            });
          };
          // A large import takes seconds of arithmetic.
          updates.push(...(await mapInTurns(group, updateOf)));
        }
        return updates;
      },
      {
        importRecord: {
          id: request.id,
          label: request.label,
          sample: request.sample ?? false,
          importedBy: options.importedBy,
          recordedAt: now,
          answers: result.imported,
          subjects: result.subjects,
        },
      },
    );
    if (isRepeated) {
      return repeated;
    }
    await onImported(earliest(request.answers));
    return result;
  }
}
