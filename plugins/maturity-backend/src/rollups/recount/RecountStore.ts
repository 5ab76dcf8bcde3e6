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
  ModelKey,
  ScoredStanding,
  StoredAssessment,
} from '../../assessments/types';

/** Cells that are counted anew in one transaction: those of some scopes in one dimension. */
export interface CellPart {
  scopeRefs: string[];
  dimensionId: string;
}

/** What was found to be wrong of some subjects, and has been mended. */
export interface SubjectDrift {
  /** Subjects whose scores were not what their answers add up to, or not placed as the catalog has them. */
  scores: number;
  /** Subjects whose history ended with another state than the one they are in, or had none. */
  periods: number;
}

/** How subjects are scored anew. */
export interface SubjectCheck {
  defaultModel: ModelKey;
  /** The time of what is corrected. */
  now: Date;
  score(assessment: StoredAssessment): ScoredStanding | undefined;
  /** Whether time alone has changed an assessment, which is not recorded yet: that is no drift. */
  isDue(assessment: StoredAssessment): boolean;
}

/** Storage as the recount sees it: what is derived, and what it is derived from. */
export interface RecountStore {
  /** References of entities that are or were in the catalog, in order. */
  listEntities(page: { after?: string; limit: number }): Promise<string[]>;

  /** Which of some entities are not as their answers and the catalog say. Locks nothing. */
  findDrifted(entityRefs: string[], check: SubjectCheck): Promise<string[]>;

  /**
   * Mends entities, those of them that still are wrong, in one transaction during which nobody else writes. Subjects whose
   * levels change get a correction in their history.
   */
  healSubjects(
    entityRefs: string[],
    check: SubjectCheck,
  ): Promise<SubjectDrift>;

  /** All cells, in parts that take about equally long. */
  planCells(): Promise<CellPart[]>;

  /** How many cells of a part differ from a count of their subjects. Locks nothing. */
  countDrift(part: CellPart): Promise<number>;

  /** Mends the cells of a part in one transaction during which nobody else writes. Returns how many were wrong. */
  healCells(part: CellPart): Promise<number>;
}
