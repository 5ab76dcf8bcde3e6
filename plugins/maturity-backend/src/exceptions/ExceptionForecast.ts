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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ExceptionFigures,
  ExceptionLapse,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { StoredAssessment } from '../assessments/types';
import { toLevels } from '../assessments/buckets';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { toRollupModel } from '../rollups/toRollupModel';
import { ReadableSubjects } from '../rollups/types';
import { ExceptionStore } from './ExceptionStore';
import { statementsOf } from './statementsOf';

const DAY = 24 * 60 * 60 * 1000;

/** How far ahead is looked. */
const HORIZON_DAYS = 90;

/** How many exceptions and subjects are looked at, and how many losses are told. */
const MAXIMUM_EXCEPTIONS = 200;
const MAXIMUM_SUBJECTS = 500;
const MAXIMUM_LAPSES = 100;

/** How many criteria are told. */
const MAXIMUM_CRITERIA = 50;

/** What the forecast needs. */
export interface ExceptionForecastOptions {
  assessments: AssessmentStore;
  models: ModelRegistry;
  names: NameResolver;
  scorer: SubjectScorer;
  store: ExceptionStore;
}

/** A loss that is not yet named. */
type Loss = Omit<ExceptionLapse, 'title'>;

/** The figures of exceptions: how many, how old, and which subjects lose levels as they end. */
export class ExceptionForecast {
  readonly #options: ExceptionForecastOptions;

  static create(options: ExceptionForecastOptions): ExceptionForecast {
    return new ExceptionForecast(options);
  }

  private constructor(options: ExceptionForecastOptions) {
    this.#options = options;
  }

  /** The figures of a scope, as far as the reader may read it; counts name nobody, losses only who may be named. */
  async figures(
    request: {
      scopeRef?: string;
      readable?: ReadableSubjects;
      now: Date;
      model: MaturityModel;
    },
    credentials: BackstageCredentials,
  ): Promise<ExceptionFigures> {
    const { store } = this.#options;
    const { now, scopeRef, readable, model } = request;
    const query = { modelId: model.id, now, scopeRef, readable };
    const statements = statementsOf(model);
    const criteria = await store.countCriteria(
      { ...query, states: ['requested', 'approved'] },
      MAXIMUM_CRITERIA,
    );
    const horizon = new Date(now.getTime() + HORIZON_DAYS * DAY);
    const counts = await store.count(query, horizon);
    const ageOf = (approvedAt: Date) =>
      Math.max(0, (now.getTime() - approvedAt.getTime()) / DAY);
    const ages = counts.middle.map(ageOf);
    return {
      open: counts.open,
      requested: counts.requested,
      endingSoon: counts.endingSoon,
      criteria: criteria.map(counted => ({
        ...counted,
        statement: statements.get(counted.criterionId),
      })),
      model: toRollupModel(model),
      ...(counts.oldest && {
        medianAgeDays: ages.reduce((sum, age) => sum + age, 0) / ages.length,
        oldestAgeDays: ageOf(counts.oldest),
      }),
      ...(await this.#losses({ ...query, horizon }, credentials)),
    };
  }

  async #losses(
    query: {
      modelId: string;
      scopeRef?: string;
      readable?: ReadableSubjects;
      now: Date;
      horizon: Date;
    },
    credentials: BackstageCredentials,
  ): Promise<Pick<ExceptionFigures, 'lapses' | 'complete'>> {
    const { assessments, models, names, store } = this.#options;
    const { now, horizon } = query;
    const ending = await store.listEnding(
      { ...query, endsBefore: horizon },
      MAXIMUM_EXCEPTIONS + 1,
    );
    const concerned = await store.findConcerned(
      ending.slice(0, MAXIMUM_EXCEPTIONS),
      { ...query, limit: MAXIMUM_SUBJECTS + 1 },
    );
    const { id, edition } = models.getDefault();
    const stored = await assessments.readAssessments(
      concerned.slice(0, MAXIMUM_SUBJECTS),
      { modelId: id, edition },
    );
    const losses = stored
      .flatMap(assessment => this.#lossesOf(assessment, now, horizon))
      .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
    const known = await names.resolve(
      losses.map(({ entityRef }) => entityRef),
      credentials,
    );
    const named = losses.flatMap(loss => {
      const name = known.get(loss.entityRef);
      return name ? [{ ...loss, title: name.title }] : [];
    });
    return {
      lapses: named.slice(0, MAXIMUM_LAPSES),
      complete:
        ending.length <= MAXIMUM_EXCEPTIONS &&
        concerned.length <= MAXIMUM_SUBJECTS &&
        named.length <= MAXIMUM_LAPSES,
    };
  }

  /** Each end at which a level falls, with the answers as they are now. */
  #lossesOf(assessment: StoredAssessment, now: Date, horizon: Date): Loss[] {
    const { scorer } = this.#options;
    const { entity, model, answers, exceptions } = assessment;
    const ends = [
      ...new Set(exceptions.map(({ until }) => until.getTime())),
    ].filter(end => end > now.getTime() && end <= horizon.getTime());
    let standing = scorer.standingOf(assessment, now);
    return ends
      .sort((a, b) => a - b)
      .flatMap((end): Loss[] => {
        const before = standing;
        standing = scorer.standingOf(
          {
            entity,
            model,
            answers,
            exceptions: exceptions.filter(({ until }) => until.getTime() > end),
          },
          now,
        );
        const after = standing;
        const falls =
          before &&
          after &&
          Object.entries(after.dimensions).some(
            ([dimensionId, { bucket }]) =>
              bucket < before.dimensions[dimensionId].bucket,
          );
        return falls
          ? [
              {
                entityRef: entity.entityRef,
                at: new Date(end).toISOString(),
                criterionIds: [
                  ...new Set(
                    exceptions
                      .filter(({ until }) => until.getTime() === end)
                      .map(({ criterionId }) => criterionId),
                  ),
                ],
                levelsBefore: toLevels(before),
                levelsAfter: toLevels(after),
              },
            ]
          : [];
      });
  }
}
