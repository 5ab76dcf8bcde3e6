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
import { setImmediate } from 'node:timers/promises';
import {
  LevelsByDimension,
  MaturityModel,
  bucketsOf,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentStore } from '../assessments/AssessmentStore';
import {
  ScoredAssessment,
  SubjectScorer,
  answersAt,
} from '../assessments/SubjectScorer';
import { ModelKey, StoredAnswer, StoredAssessment } from '../assessments/types';
import { ModelRegistry } from '../models';
import { answersUnder, criterionIdsOf } from '../assessments/answersUnder';
import { RehearsalTally } from './RehearsalTally';

/** How many subjects are read at once. */
const BATCH_SIZE = 100;

/** What the rehearser needs. */
export interface MoveRehearserOptions {
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: AssessmentStore;
}

/** Computes what moving assessments to another edition would do, without writing anything. */
export class MoveRehearser {
  readonly #options: MoveRehearserOptions;

  static create(options: MoveRehearserOptions): MoveRehearser {
    return new MoveRehearser(options);
  }

  private constructor(options: MoveRehearserOptions) {
    this.#options = options;
  }

  /**
   * Goes through all assessments under other editions, a bounded number at a time.
   *
   * @param from - The only edition whose assessments are meant; all others than the one of the target if missing
   */
  async rehearse(
    target: MaturityModel,
    now: Date,
    from?: string,
  ): Promise<{ tally: RehearsalTally; absent: number }> {
    const { models, store } = this.#options;
    const key: ModelKey = { modelId: target.id, edition: target.edition };
    const criterionIds = criterionIdsOf(target);
    const tally = new RehearsalTally([
      ...new Set(
        [
          target,
          ...models.list().map(({ id, edition }) => models.get(id, edition)),
          ...models.listRetired(),
        ]
          .filter(({ id }) => id === target.id)
          .flatMap(({ dimensions }) => dimensions.map(({ id }) => id)),
      ),
    ]);
    let absent = 0;
    let after: string | undefined;
    for (;;) {
      const entityRefs = await store.listAssessed(
        key.modelId,
        { only: from, except: key.edition },
        { after, limit: BATCH_SIZE },
      );
      const assessments = await store.readAssessments(entityRefs, key);
      const answers = await store.readAllAnswers(entityRefs, key.modelId);
      for (const assessment of assessments) {
        const past = answers.get(assessment.entity.entityRef) ?? [];
        const next = answersUnder(criterionIds, past);
        absent += assessment.present ? 0 : 1;
        tally.add(this.#subjectOf(assessment, { key, next, now }));
      }
      if (entityRefs.length < BATCH_SIZE) {
        return { tally, absent };
      }
      after = entityRefs[entityRefs.length - 1];
      // A large rehearsal takes seconds of arithmetic, during which others are to be served.
      await setImmediate();
    }
  }

  #subjectOf(
    assessment: StoredAssessment,
    move: { key: ModelKey; next: Map<string, StoredAnswer>; now: Date },
  ) {
    const { entity, exceptions, model, present } = assessment;
    const { key, next, now } = move;
    const counting = [...answersAt(assessment.answers, now).keys()];
    const willCount = answersAt(next, now);
    const carriedOver = counting.filter(id => willCount.has(id)).length;
    return {
      edition: model.edition,
      groupRef: entity.ownerRef?.startsWith('group:')
        ? entity.ownerRef
        : undefined,
      levels:
        present && entity.subjectScope
          ? {
              before: this.#levelsOf(assessment, now),
              after: this.#levelsOf(
                { entity, model: key, answers: next, exceptions },
                now,
              ),
            }
          : undefined,
      carriedOver,
      returning: willCount.size - carriedOver,
      endedCriterionIds: counting.filter(id => !willCount.has(id)),
    };
  }

  #levelsOf(assessment: ScoredAssessment, now: Date): LevelsByDimension {
    return bucketsOf(this.#options.scorer.profileOf(assessment, now), {
      optedOut: assessment.entity.optOutReason !== undefined,
    });
  }
}
