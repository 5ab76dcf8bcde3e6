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
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ExceptionPeriod } from '../exceptions/types';
import {
  AssessmentUpdate,
  ModelKey,
  RecordedAnswer,
  StoredAnswer,
  StoredAssessment,
  StoredChange,
  SubjectPeriod,
} from './types';

/** What is kept of an import. */
export interface ImportRecord {
  id: string;
  label: string;
  sample: boolean;
  importedBy?: string;
  recordedAt: Date;
  answers: number;
  subjects: number;
}

/** Reads what went before, within the transaction that is to change assessments. */
export interface AnswerHistory {
  /** Whether an import with this id was recorded. */
  hasImport(importId: string): Promise<boolean>;

  /**
   * All answers ever recorded for the given entities under any edition of a model, by entity, in the order in which they
   * took effect.
   */
  readAllAnswers(
    entityRefs: string[],
    modelId: string,
  ): Promise<Map<string, StoredAnswer[]>>;

  /** The states that the given entities were in, by entity, oldest first. */
  readPeriods(entityRefs: string[]): Promise<Map<string, SubjectPeriod[]>>;

  /** When the last recorded change of each of the given entities took effect, by entity. */
  readLastChanges(entityRefs: string[]): Promise<Map<string, Date>>;

  /** Models that were in force at some time, by content hash. */
  readModels(hashes: string[]): Promise<Map<string, MaturityModel>>;

  /**
   * All exceptions that ever counted for entities, by entity: their own, and those of the groups that owned them at the
   * time.
   *
   * @param periods - The states that the entities were in, by entity, oldest first
   */
  readAllExceptions(
    periods: ReadonlyMap<string, SubjectPeriod[]>,
    modelId: string,
  ): Promise<Map<string, ExceptionPeriod[]>>;
}

/** Which assessments are meant, by the edition that they are pinned to; those under any if nothing is said. */
export interface EditionSelection {
  only?: string;
  except?: string;
}

/** Storage of answers, where they put their subjects, and how it came about. */
export interface AssessmentStore extends Pick<AnswerHistory, 'readAllAnswers'> {
  /**
   * The assessments of entities that are or were in the catalog, in no particular order. Unknown references are left
   * out. `defaultModel` is the edition of assessments that have not begun.
   */
  readAssessments(
    entityRefs: string[],
    defaultModel: ModelKey,
  ): Promise<StoredAssessment[]>;

  /**
   * Changes assessments in one transaction: the subjects are locked and read, `work` says what is to change, and the
   * answers, the standings, the cells of every rollup the subjects count in, the timeline and the changes are written.
   * Nothing is written if `work` throws. Returns the assessments as they are afterwards.
   */
  updateAssessments(
    entityRefs: string[],
    defaultModel: ModelKey,
    work: (
      assessments: StoredAssessment[],
      history: AnswerHistory,
    ) => Promise<AssessmentUpdate[]> | AssessmentUpdate[],
    options?: {
      importRecord?: ImportRecord;
      /**
       * First gives all answers of one entity, history, exceptions, drafts and targets included, to another, unless `check`
       * throws on the assessments as they were before.
       */
      move?: {
        from: string;
        to: string;
        now: Date;
        check(assessments: StoredAssessment[]): void;
      };
    },
  ): Promise<StoredAssessment[]>;

  /** Up to `limit` entities with an assessment by a model, in the order of their references. */
  listAssessed(
    modelId: string,
    editions: EditionSelection,
    page: { after?: string; limit: number },
  ): Promise<string[]>;

  /** How many assessments are pinned to another edition of the model than the given one. */
  countUnderOtherEditions(model: ModelKey): Promise<number>;

  /**
   * Up to `limit` entities with answers by a model that expired up to `now` without having been taken into the scores.
   */
  findExpired(modelId: string, now: Date, limit: number): Promise<string[]>;

  /** Up to `limit` changes of an entity, newest first, older than the change named by `before`. */
  readChanges(options: {
    entityRef: string;
    criterionId?: string;
    limit: number;
    before?: { effectiveAt: Date; id: string };
  }): Promise<StoredChange[]>;

  /** Something that differs from what it was once a change of the entity is recorded, or its drafts are others. */
  readVersion(entityRef: string): Promise<string>;

  /** Whether an import with this id was recorded. */
  hasImport(importId: string): Promise<boolean>;

  /** The ids of the imports that were marked as sample data. */
  sampleImportIds(): Promise<Set<string>>;
}

/** The order in which answers take effect (DESIGN.md §3, rule 12); what has no id yet comes after what has. */
export function compareAnswers(
  a: RecordedAnswer & { id?: string },
  b: RecordedAnswer & { id?: string },
): number {
  const byTime = a.effectiveAt.getTime() - b.effectiveAt.getTime();
  if (byTime !== 0) {
    return byTime;
  }
  if (a.id === undefined || b.id === undefined) {
    return Number(a.id === undefined) - Number(b.id === undefined);
  }
  return Number(a.id) - Number(b.id);
}
