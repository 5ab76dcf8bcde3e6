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
  AnswerStatus,
  MaturityModel,
  OVERALL,
  Profile,
  ScoredSubject,
  bucketsOf,
  computeProfile,
  findGaps,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ProjectedEntity } from '../catalog/types';
import { ModelRegistry } from '../models';
import { freshnessAt, hasExpired } from './answerExpiry';
import {
  DimensionStanding,
  NO_LEVEL,
  NOT_ASSESSED,
  OPTED_OUT,
  RecordedAnswer,
  ScoredStanding,
  StoredAssessment,
} from './types';

const BUCKET_CODES = {
  'not-assessed': NOT_ASSESSED,
  'no-level': NO_LEVEL,
  'opted-out': OPTED_OUT,
};

/** Works out where subjects stand: the bridge between what is stored and the arithmetic of maturity-common. */
export class SubjectScorer {
  readonly #models: ModelRegistry;

  static create(options: { models: ModelRegistry }): SubjectScorer {
    return new SubjectScorer(options.models);
  }

  private constructor(models: ModelRegistry) {
    this.#models = models;
  }

  /**
   * What the answers of a subject add up to at a moment. Answers that have expired by then are unknown.
   *
   * @param model - What to score by; the model in force if missing
   */
  profileOf(
    assessment: Pick<StoredAssessment, 'entity' | 'model'> & {
      answers: ReadonlyMap<string, RecordedAnswer>;
    },
    at: Date,
    model: MaturityModel = this.#modelOf(assessment),
  ): Profile {
    return computeProfile(model, scoredSubject(assessment.entity), {
      answers: answersAt(assessment.answers, at),
    });
  }

  /**
   * Where a subject stands at a moment; missing for an entity that is no subject.
   *
   * @param model - What to score by; the model in force if missing
   */
  standingOf(
    assessment: Pick<StoredAssessment, 'entity' | 'model'> & {
      answers: ReadonlyMap<string, RecordedAnswer>;
    },
    at: Date,
    model: MaturityModel = this.#modelOf(assessment),
  ): ScoredStanding | undefined {
    const { entity } = assessment;
    if (!entity.subjectScope) {
      return undefined;
    }
    const profile = this.profileOf(assessment, at, model);
    const buckets = bucketsOf(profile, {
      optedOut: entity.optOutReason !== undefined,
    });
    const { overall, dimensions } = profile.withExceptions;
    const results = [
      { ...overall, dimensionId: OVERALL },
      ...dimensions.map(dimension => ({ ...dimension, provisional: false })),
    ];
    return {
      modelId: model.id,
      edition: model.edition,
      modelHash: model.hash,
      freshness: freshnessAt(assessment.answers, at),
      gaps:
        buckets[OVERALL] === 'opted-out'
          ? []
          : findGaps(model, scoredSubject(entity), {
              answers: answersAt(assessment.answers, at),
            }),
      dimensions: Object.fromEntries(
        results.map((result): [string, DimensionStanding] => {
          const bucket = buckets[result.dimensionId];
          const hasLevel = typeof bucket === 'number';
          return [
            result.dimensionId,
            {
              bucket: hasLevel ? bucket : BUCKET_CODES[bucket],
              score:
                hasLevel && result.score !== undefined
                  ? Math.round(result.score * 1000)
                  : undefined,
              // What opted out is not asked, so that it has no part in coverage.
              decided: bucket === 'opted-out' ? 0 : result.coverage.decided,
              total: bucket === 'opted-out' ? 0 : result.coverage.total,
              provisional: hasLevel && result.provisional,
              nextLevel: hasLevel ? result.nextLevel : undefined,
            },
          ];
        }),
      ),
    };
  }

  #modelOf(assessment: Pick<StoredAssessment, 'model'>): MaturityModel {
    return this.#models.get(assessment.model.modelId, assessment.model.edition);
  }
}

/** The properties of an entity that decide which criteria it is asked. */
export function scoredSubject(entity: ProjectedEntity): ScoredSubject {
  return {
    scope: entity.subjectScope ?? 'service',
    kind: entity.kind,
    type: entity.type,
    lifecycle: entity.lifecycle,
  };
}

/** The statuses that count at a moment: neither withdrawn nor expired. */
export function answersAt(
  answers: ReadonlyMap<string, RecordedAnswer>,
  at: Date,
): Map<string, AnswerStatus> {
  const result = new Map<string, AnswerStatus>();
  for (const [criterionId, answer] of answers) {
    if (answer.status !== 'unknown' && !hasExpired(answer, at)) {
      result.set(criterionId, answer.status);
    }
  }
  return result;
}
