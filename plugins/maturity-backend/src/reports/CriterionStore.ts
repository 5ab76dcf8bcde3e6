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
import { ScoredSubject } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { OrganizationTime } from '../history/HistoryStore';
import { ReadableSubjects, RollupKey } from '../rollups/types';

/** Subjects that are asked the same, and how they answer. */
export interface AnsweredGroup {
  /** What decides which criteria they are asked. */
  subject: Pick<ScoredSubject, 'kind' | 'type' | 'lifecycle'>;
  subjects: number;
  /** How many of them have each answer, by criterion; those without one are in none. */
  answers: Map<string, Map<string, number>>;
}

/** Storage of how criteria were answered at some time. */
export interface CriterionStore {
  /**
   * How the subjects of a scope answered at a moment, one group for all that are asked the same; without those that opted
   * out. Everything is added up in the database, as it was at one moment: by the answers that stand now, and by earlier
   * ones only where others took their place since, or the subject is under another edition by now.
   */
  countAnswers(
    scopeRef: string,
    key: RollupKey,
    query: {
      at: Date;
      organization: OrganizationTime;
      readable?: ReadableSubjects;
    },
  ): Promise<AnsweredGroup[]>;
}
