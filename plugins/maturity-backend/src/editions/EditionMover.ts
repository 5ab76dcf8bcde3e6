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
import { NotFoundError } from '@backstage/errors';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { hasExpired } from '../assessments/answerExpiry';
import { answersUnder, criterionIdsOf } from '../assessments/answersUnder';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { dueExpiries } from '../assessments/dueExpiries';
import { SubjectScorer } from '../assessments/SubjectScorer';
import {
  AssessmentUpdate,
  ModelKey,
  Standing,
  StoredAnswer,
  StoredAssessment,
} from '../assessments/types';
import { toLevels } from '../assessments/buckets';

/** How many subjects one call moves, so that it ends before a proxy gives up. */
const MAXIMUM_MOVES = 500;

/** What the mover needs. */
export interface EditionMoverOptions {
  scorer: SubjectScorer;
  store: AssessmentStore;
}

/** What to move, and who does it. */
export interface EditionMove {
  target: MaturityModel;
  /** The only subject to move; all if missing. */
  entityRef?: string;
  authorRef?: string;
  now: Date;
}

/**
 * Moves assessments to another edition of their model, each in a transaction of its own: what was moved stays moved,
 * whatever becomes of the rest, and the next call goes on with what is left (DESIGN.md §3, rules 12 and 14).
 */
export class EditionMover {
  readonly #options: EditionMoverOptions;

  static create(options: EditionMoverOptions): EditionMover {
    return new EditionMover(options);
  }

  private constructor(options: EditionMoverOptions) {
    this.#options = options;
  }

  /**
   * Returns what was moved, and how many assessments are left under other editions.
   *
   * Throws a `NotFoundError` for an entity that has never been read from the catalog.
   */
  async move(
    request: EditionMove,
  ): Promise<{ moved: string[]; remaining: number }> {
    const { store } = this.#options;
    const { target, entityRef } = request;
    const key: ModelKey = { modelId: target.id, edition: target.edition };
    const criterionIds = criterionIdsOf(target);
    const entityRefs =
      entityRef === undefined
        ? await store.listAssessed(
            key.modelId,
            { except: key.edition },
            { limit: MAXIMUM_MOVES },
          )
        : [entityRef];
    const moved: string[] = [];
    for (const reference of entityRefs) {
      if (await this.#moveOne(reference, key, criterionIds, request)) {
        moved.push(reference);
      }
    }
    return { moved, remaining: await store.countUnderOtherEditions(key) };
  }

  async #moveOne(
    entityRef: string,
    key: ModelKey,
    criterionIds: ReadonlySet<string>,
    request: EditionMove,
  ): Promise<boolean> {
    let isMoved = false;
    await this.#options.store.updateAssessments(
      [entityRef],
      key,
      async ([assessment], history) => {
        if (!assessment) {
          throw new NotFoundError(
            `There is no ${entityRef} among the entities read from the catalog`,
          );
        }
        // Somebody else may have moved it meanwhile; what has not begun is under no edition.
        isMoved = assessment.model.edition !== key.edition;
        if (!isMoved) {
          return [];
        }
        const answers = await history.readAllAnswers([entityRef], key.modelId);
        const next = answersUnder(criterionIds, answers.get(entityRef) ?? []);
        return [this.#updateFor(assessment, key, next, request)];
      },
    );
    return isMoved;
  }

  #updateFor(
    assessment: StoredAssessment,
    model: ModelKey,
    next: Map<string, StoredAnswer>,
    { authorRef, now }: EditionMove,
  ): AssessmentUpdate {
    const { scorer } = this.#options;
    const { entity, present } = assessment;
    const expiries = dueExpiries(assessment, now, scorer);
    const before = scorer.standingOf(assessment, now);
    const standing = scorer.standingOf(
      { ...assessment, model, answers: next },
      now,
    );
    // What is not in the catalog counts nowhere and has no levels to lose.
    const levelsOf = (of: Standing | undefined) =>
      present && of ? toLevels(of) : undefined;
    const effectiveAt = notBefore(now, assessment);
    return {
      entityRef: entity.entityRef,
      model,
      expiredAnswerIds: expiries.answerIds,
      movedAnswers: [...next.values()].map(answer => ({
        ...answer,
        expiryRecorded: hasExpired(answer, now),
      })),
      standing,
      changes: [
        ...expiries.changes,
        {
          entityRef: entity.entityRef,
          ...model,
          cause: 'model',
          effectiveAt,
          recordedAt: now,
          authorRef,
          levelsBefore: levelsOf(before),
          levelsAfter: levelsOf(standing),
          detail: {
            editionBefore: assessment.model.edition,
            editionAfter: model.edition,
          },
        },
      ],
      timeline: {
        entries: [
          ...expiries.entries,
          ...(standing ? [{ effectiveAt, standing }] : []),
        ],
      },
    };
  }
}

/** Clocks of replicas differ a little, and a move must not take effect before an answer that it carries over. */
function notBefore(now: Date, { answers }: StoredAssessment): Date {
  const times = [...answers.values()].map(({ effectiveAt }) =>
    effectiveAt.getTime(),
  );
  return new Date(Math.max(now.getTime(), ...times));
}
