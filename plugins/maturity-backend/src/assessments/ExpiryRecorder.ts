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
import { AssessmentStore } from './AssessmentStore';
import { takeTurns } from '../takeTurns';
import { dueExpiries } from './dueExpiries';
import { SubjectScorer } from './SubjectScorer';
import { AssessmentUpdate, ModelKey, StoredAssessment } from './types';

/** How many subjects are taken into one transaction. */
const BATCH_SIZE = 100;

/** What the recorder needs. */
export interface ExpiryRecorderOptions {
  /** The model whose answers expire, and the edition of assessments that have not begun. */
  defaultModel: ModelKey;
  scorer: SubjectScorer;
  store: AssessmentStore;
}

/**
 * Takes expired answers into the scores: from their expiry on they are unknown again. An expiry takes effect at its
 * time, whenever it is noticed (DESIGN.md §3, rule 12).
 */
export class ExpiryRecorder {
  readonly #options: ExpiryRecorderOptions;

  static create(options: ExpiryRecorderOptions): ExpiryRecorder {
    return new ExpiryRecorder(options);
  }

  private constructor(options: ExpiryRecorderOptions) {
    this.#options = options;
  }

  /** Records all expiries up to now. Returns how many subjects had any. */
  async record(now: Date, signal?: AbortSignal): Promise<number> {
    const { defaultModel, scorer, store } = this.#options;
    let subjects = 0;
    for (;;) {
      signal?.throwIfAborted();
      const entityRefs = await store.findExpired(
        defaultModel.modelId,
        now,
        BATCH_SIZE,
      );
      if (entityRefs.length === 0) {
        return subjects;
      }
      let recorded = 0;
      await store.updateAssessments(
        entityRefs,
        defaultModel,
        async assessments => {
          const turn = takeTurns();
          const updates: AssessmentUpdate[] = [];
          for (const assessment of assessments) {
            updates.push(...updateFor(assessment, now, scorer));
            await turn();
          }
          recorded = updates.length;
          return updates;
        },
      );
      // Without progress the same ones would be found for ever.
      if (recorded === 0) {
        return subjects;
      }
      subjects += recorded;
    }
  }
}

function updateFor(
  assessment: StoredAssessment,
  now: Date,
  scorer: SubjectScorer,
): AssessmentUpdate[] {
  const { answerIds, changes, entries } = dueExpiries(assessment, now, scorer);
  return answerIds.length === 0
    ? []
    : [
        {
          entityRef: assessment.entity.entityRef,
          model: assessment.model,
          expiredAnswerIds: answerIds,
          standing: scorer.standingOf(assessment, now),
          changes,
          timeline: { entries },
        },
      ];
}
