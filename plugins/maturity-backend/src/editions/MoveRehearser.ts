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
import {
  AssessmentStore,
  EditionSelection,
} from '../assessments/AssessmentStore';
import {
  ScoredAssessment,
  SubjectScorer,
  answersAt,
} from '../assessments/SubjectScorer';
import { StoredAnswer, StoredAssessment } from '../assessments/types';
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

/** What to rehearse. */
export interface RehearsalPlan {
  modelId: string;
  /** Which assessments it is about. */
  assessments: EditionSelection;
  /** The model that those under an edition would be under. */
  modelAfter(edition: string): MaturityModel;
}

/** Everyone under another edition moves to the one of a model. */
export function moveTo(target: MaturityModel, from?: string): RehearsalPlan {
  return {
    modelId: target.id,
    assessments: { only: from, except: target.edition },
    modelAfter: () => target,
  };
}

/** Computes what moving assessments to another edition, or changing the model, would do, without writing anything. */
export class MoveRehearser {
  readonly #options: MoveRehearserOptions;
  readonly #criterionIds = new WeakMap<MaturityModel, Set<string>>();

  static create(options: MoveRehearserOptions): MoveRehearser {
    return new MoveRehearser(options);
  }

  private constructor(options: MoveRehearserOptions) {
    this.#options = options;
  }

  /** Goes through the assessments of the plan, a bounded number at a time. */
  async rehearse(
    plan: RehearsalPlan,
    now: Date,
  ): Promise<{ tally: RehearsalTally; absent: number }> {
    const { store } = this.#options;
    const { modelId } = plan;
    const tally = new RehearsalTally(this.#dimensionIdsOf(plan));
    let absent = 0;
    let after: string | undefined;
    for (;;) {
      const entityRefs = await store.listAssessed(modelId, plan.assessments, {
        after,
        limit: BATCH_SIZE,
      });
      // All of them are pinned, so that none follows the default.
      const assessments = await store.readAssessments(entityRefs, {
        modelId,
        edition: this.#options.models.getDefault().edition,
      });
      const answers = await store.readAllAnswers(entityRefs, modelId);
      for (const assessment of assessments) {
        absent += assessment.present ? 0 : 1;
        tally.add(
          this.#subjectOf(assessment, {
            target: plan.modelAfter(assessment.model.edition),
            past: answers.get(assessment.entity.entityRef) ?? [],
            now,
          }),
        );
      }
      if (entityRefs.length < BATCH_SIZE) {
        return { tally, absent };
      }
      after = entityRefs[entityRefs.length - 1];
      // A large rehearsal takes seconds of arithmetic, during which others are to be served.
      await setImmediate();
    }
  }

  /** Of what assessments are under now and would be under then, each once. */
  #dimensionIdsOf({ modelId, modelAfter }: RehearsalPlan): string[] {
    const { models } = this.#options;
    const before = [
      ...models.list().map(({ id, edition }) => models.get(id, edition)),
      ...models.listRetired(),
    ].filter(({ id }) => id === modelId);
    return [
      ...new Set(
        [...before.map(({ edition }) => modelAfter(edition)), ...before]
          .flatMap(({ dimensions }) => dimensions)
          .map(({ id }) => id),
      ),
    ];
  }

  #subjectOf(
    assessment: StoredAssessment,
    change: { target: MaturityModel; past: StoredAnswer[]; now: Date },
  ) {
    const { entity, exceptions, model, present } = assessment;
    const { target, past, now } = change;
    const asked = this.#criterionIdsOf(
      this.#options.models.get(model.modelId, model.edition),
    );
    const willAsk = this.#criterionIdsOf(target);
    // Who stays under an edition keeps the answers that stand there; who moves takes along what the edition has.
    const next =
      target.edition === model.edition
        ? assessment.answers
        : answersUnder(willAsk, past);
    const counting = [...answersAt(assessment.answers, now).keys()].filter(id =>
      asked.has(id),
    );
    const willCount = new Set(
      [...answersAt(next, now).keys()].filter(id => willAsk.has(id)),
    );
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
                { entity, model, answers: next, exceptions },
                now,
                target,
              ),
            }
          : undefined,
      carriedOver,
      returning: willCount.size - carriedOver,
      endedCriterionIds: counting.filter(id => !willCount.has(id)),
    };
  }

  #criterionIdsOf(model: MaturityModel): ReadonlySet<string> {
    const known = this.#criterionIds.get(model) ?? criterionIdsOf(model);
    this.#criterionIds.set(model, known);
    return known;
  }

  #levelsOf(
    assessment: ScoredAssessment,
    now: Date,
    model?: MaturityModel,
  ): LevelsByDimension {
    return bucketsOf(this.#options.scorer.profileOf(assessment, now, model), {
      optedOut: assessment.entity.optOutReason !== undefined,
    });
  }
}
