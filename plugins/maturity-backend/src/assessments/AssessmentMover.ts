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
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { toLevels } from './buckets';
import { ModelRegistry } from '../models';
import { AssessmentStore } from './AssessmentStore';
import { SubjectScorer } from './SubjectScorer';
import { AssessmentUpdate, StoredAssessment } from './types';
import { whyNotAnswerable } from './validateAnswer';

/** What the mover needs. */
export interface AssessmentMoverOptions {
  models: ModelRegistry;
  scorer: SubjectScorer;
  store: AssessmentStore;
}

/** Moves the assessment of one entity to another, for example after a rename in the catalog. */
export class AssessmentMover {
  readonly #options: AssessmentMoverOptions;

  static create(options: AssessmentMoverOptions): AssessmentMover {
    return new AssessmentMover(options);
  }

  private constructor(options: AssessmentMoverOptions) {
    this.#options = options;
  }

  /**
   * Moves all answers with their history, exceptions, drafts and targets. Returns how many criteria had an answer.
   *
   * Throws a `ConflictError` if the other entity has answers of its own.
   */
  async move(
    request: { from: string; to: string },
    now: Date,
  ): Promise<{ moved: number }> {
    const { models, store } = this.#options;
    const { from, to } = request;
    const { id, edition } = models.getDefault();
    let moved = 0;
    await store.updateAssessments(
      [from, to],
      { modelId: id, edition },
      assessments =>
        assessments.flatMap(assessment =>
          this.#updateFor(assessment, request, now),
        ),
      {
        move: {
          ...request,
          now,
          check: assessments => {
            const stored = new Map(
              assessments.map(assessment => [
                assessment.entity.entityRef,
                assessment,
              ]),
            );
            moved = checkMove(request, stored.get(from), stored.get(to));
          },
        },
      },
    );
    return { moved };
  }

  #updateFor(
    assessment: StoredAssessment,
    request: { from: string; to: string },
    now: Date,
  ): AssessmentUpdate[] {
    const { entity, model } = assessment;
    const standing = this.#options.scorer.standingOf(assessment, now);
    if (!standing) {
      return [];
    }
    return [
      {
        entityRef: entity.entityRef,
        model,
        standing,
        changes: [
          {
            entityRef: entity.entityRef,
            ...model,
            cause: 'moved',
            effectiveAt: now,
            recordedAt: now,
            levelsBefore: assessment.standing && toLevels(assessment.standing),
            levelsAfter: toLevels(standing),
            detail: request,
          },
        ],
        timeline: { entries: [{ effectiveAt: now, standing }] },
      },
    ];
  }
}

/** Returns how many answers there are to move. */
function checkMove(
  request: { from: string; to: string },
  source: StoredAssessment | undefined,
  target: StoredAssessment | undefined,
): number {
  const { from, to } = request;
  if (from === to) {
    throw new InputError(
      `to: is ${to} as well; name the entity that the assessment should belong to`,
    );
  }
  if (!target?.present) {
    throw new NotFoundError(
      `There is no ${to} among the entities read from the catalog; if it is new, try again in a few minutes`,
    );
  }
  const refusal = whyNotAnswerable(target.entity);
  if (refusal) {
    throw new InputError(`to: ${refusal}`);
  }
  const answers = countAnswers(source);
  if (answers === 0) {
    throw new NotFoundError(`There are no answers for ${from} to move`);
  }
  if (countAnswers(target) > 0) {
    throw new ConflictError(
      `${to} has answers of its own, which would be mixed with those of ${from}; move to an entity without answers`,
    );
  }
  return answers;
}

/** Withdrawn answers are none. */
function countAnswers(assessment: StoredAssessment | undefined): number {
  return [...(assessment?.answers.values() ?? [])].filter(
    ({ status }) => status !== 'unknown',
  ).length;
}
