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
  MaturityModel,
  ModelSummary,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  ModelKey,
  ScoredStanding,
  StoredAssessment,
} from '../assessments/types';

/** Storage of models in force and of the scores made by them. */
export interface ScoringStore {
  /** Keeps a model by its content hash. */
  recordModel(model: MaturityModel, now: Date): Promise<void>;

  /** The models that the scores of subjects were made by, one for each edition. */
  readModelsInForce(): Promise<MaturityModel[]>;

  /** Models that were in force at some time and are not among the configured ones, one for each edition. */
  readRetiredModels(
    configured: readonly Pick<ModelSummary, 'id' | 'edition'>[],
  ): Promise<MaturityModel[]>;

  /**
   * Scores every subject anew and counts all cells anew, in one transaction. Subjects whose levels change get an entry
   * in their history. Returns how many subjects there are.
   */
  rescoreAll(request: {
    defaultModel: ModelKey;
    /** What to remember as the models that the scores were made by. */
    scoredHash: string;
    now: Date;
    score(assessment: StoredAssessment): ScoredStanding | undefined;
  }): Promise<number>;
}
