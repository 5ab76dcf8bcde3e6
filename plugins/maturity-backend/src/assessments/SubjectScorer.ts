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
  criterionStates,
  levelMask,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ProjectedEntity } from '../catalog/types';
import { exceptedAt } from '../exceptions/exceptedAt';
import { ExceptionPeriod } from '../exceptions/types';
import { ModelRegistry } from '../models';
import { freshnessAt, hasExpired } from './answerExpiry';
import { gapsOnSides } from './gapsOnSides';
import {
  DimensionStanding,
  FactConflict,
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

/** What a subject is scored by; without `exceptions`, as if there were none. */
export interface ScoredAssessment
  extends Pick<StoredAssessment, 'entity' | 'model'> {
  answers: ReadonlyMap<string, RecordedAnswer>;
  exceptions?: readonly ExceptionPeriod[];
  /** What is said against the answers that count; nothing if missing. */
  conflicts?: readonly FactConflict[];
}

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
    assessment: ScoredAssessment,
    at: Date,
    model: MaturityModel = this.#modelOf(assessment),
  ): Profile {
    return computeProfile(
      model,
      scoredSubject(assessment.entity),
      inputAt(assessment, at),
    );
  }

  /**
   * Where a subject stands at a moment; missing for an entity that is no subject.
   *
   * @param model - What to score by; the model in force if missing
   */
  standingOf(
    assessment: ScoredAssessment,
    at: Date,
    model: MaturityModel = this.#modelOf(assessment),
  ): ScoredStanding | undefined {
    const { entity } = assessment;
    if (!entity.subjectScope) {
      return undefined;
    }
    const profile = this.profileOf(assessment, at, model);
    const optedOut = entity.optOutReason !== undefined;
    const standings = standingsOf(profile, 'withExceptions', optedOut);
    const without = standingsOf(profile, 'withoutExceptions', optedOut);
    const waived = optedOut ? 0 : countWaived(assessment, at, model);
    return {
      modelId: model.id,
      edition: model.edition,
      modelHash: model.hash,
      freshness: freshnessAt(assessment.answers, at),
      conflicts: optedOut ? 0 : assessment.conflicts?.length ?? 0,
      gaps: optedOut
        ? []
        : gapsOnSides(model, scoredSubject(entity), inputAt(assessment, at)),
      dimensions: Object.fromEntries(
        Object.entries(standings).map(([dimensionId, standing]) => [
          dimensionId,
          {
            ...standing,
            ...differenceOf(standing, without[dimensionId]),
            ...(dimensionId === OVERALL && waived > 0 && { waived }),
          },
        ]),
      ),
    };
  }

  #modelOf(assessment: Pick<StoredAssessment, 'model'>): MaturityModel {
    return this.#models.get(assessment.model.modelId, assessment.model.edition);
  }
}

function inputAt({ answers, exceptions = [] }: ScoredAssessment, at: Date) {
  return {
    answers: answersAt(answers, at),
    exceptions: exceptedAt(exceptions, at),
  };
}

/** How many criteria exceptions take out: those that are asked and open, each once. */
function countWaived(
  assessment: ScoredAssessment,
  at: Date,
  model: MaturityModel,
): number {
  const input = inputAt(assessment, at);
  if (input.exceptions.size === 0) {
    return 0;
  }
  const states = criterionStates(
    model,
    scoredSubject(assessment.entity),
    input,
  );
  return [...states].filter(
    ([criterionId, state]) =>
      input.exceptions.has(criterionId) &&
      state !== 'met' &&
      state !== 'not-applicable',
  ).length;
}

/** Where one side of a profile puts a subject: by dimension id, and overall. */
function standingsOf(
  profile: Profile,
  side: keyof Profile,
  optedOut: boolean,
): Record<string, DimensionStanding> {
  const { overall, dimensions } = profile[side];
  const buckets = bucketsOf(profile, { optedOut, side });
  const results = [
    { ...overall, dimensionId: OVERALL },
    ...dimensions.map(dimension => ({ ...dimension, provisional: false })),
  ];
  return Object.fromEntries(
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
          askedLevels: levelMask(result.levels),
        },
      ];
    }),
  );
}

function differenceOf(
  standing: DimensionStanding,
  { bucket, score, provisional }: DimensionStanding,
): Pick<DimensionStanding, 'without'> {
  return standing.bucket === bucket &&
    standing.score === score &&
    standing.provisional === provisional
    ? {}
    : { without: { bucket, score, provisional } };
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
