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
import { MaturityRequestOptions } from './MaturityRequestOptions';
import {
  BandView,
  CohortView,
  FilterValues,
  GapView,
  OwnScopes,
  RollupView,
  SubjectPage,
} from './rollupTypes';

/**
 * Which services a rollup or a list covers: those of a scope that have one of the values of each list that is given.
 *
 * @public
 */
export interface RollupSelection {
  /** `all`, `organization`, or the reference of a group, user, system or domain. */
  scope: string;
  /** `own` covers only what names the scope itself as its owner or its system. Default: `all` */
  depth?: 'all' | 'own';
  kind?: string[];
  type?: string[];
  lifecycle?: string[];
  tag?: string[];
  system?: string[];
  domain?: string[];
  /** Ids of cohorts; `unknown` for services without one. */
  cohort?: string[];
}

/**
 * Whether levels are those with exceptions, which they are unless something else is asked for, or those without.
 *
 * @public
 */
export interface ExceptionsChoice {
  exceptions?: 'with' | 'without';
}

/**
 * How the subjects of a scope stand, counted.
 *
 * @public
 */
export interface RollupApi {
  /**
   * The rollup of `all`, `organization`, a group, user, system or domain.
   *
   * @param request - `asOf`: counts what was so at that date or time instead of now, without filters and trend;
   *   `organization`: with `asOf`, whether subjects count where they were `then` (the default) or where they are `now`;
   *   `exceptions`: whether levels are those with exceptions (the default) or those without
   */
  getRollup(
    request: RollupSelection &
      ExceptionsChoice & {
        children?: boolean;
        trendWeeks?: number;
        asOf?: string;
        organization?: 'then' | 'now';
        lang?: string;
      },
    options?: MaturityRequestOptions,
  ): Promise<RollupView>;

  /** The subjects that a rollup counts, by name, at most 100 a page. */
  getRollupSubjects(
    request: RollupSelection &
      ExceptionsChoice & {
        dimensionId?: string;
        bucket?: string;
        /** Only services that this criterion holds back, with exceptions or without as `exceptions` says. */
        gap?: string;
        /** Only services with answers that facts, or the file beside the code, speak against. */
        disputed?: boolean;
        limit?: number;
        cursor?: string;
      },
    options?: MaturityRequestOptions,
  ): Promise<SubjectPage>;

  /**
   * The organisation's own levels, those of its teams, and those of its services.
   *
   * @param request - with `asOf`, as of a date; `organization` is `then` if missing
   */
  getRollupBands(
    request: {
      scope: string;
      asOf?: string;
      organization?: 'then' | 'now';
      lang?: string;
    } & ExceptionsChoice,
    options?: MaturityRequestOptions,
  ): Promise<BandView>;

  /**
   * The criteria that hold the services of a scope back from their next level, the largest gap first.
   *
   * @param request - `exceptions`: a criterion that is under an exception holds nobody back `with` exceptions (the
   *   default), and does `without`
   */
  getRollupGaps(
    request: RollupSelection &
      ExceptionsChoice & {
        dimensionId?: string;
        /** Default: `held`, by how many services a criterion holds back. */
        sort?: 'held' | 'lift';
        limit?: number;
        lang?: string;
      },
    options?: MaturityRequestOptions,
  ): Promise<GapView>;

  /** One rollup for each cohort, such as cloud native, migrating, and not cloud native. */
  getRollupCohorts(
    request: RollupSelection & ExceptionsChoice & { lang?: string },
    options?: MaturityRequestOptions,
  ): Promise<CohortView>;

  /** What the services of a scope can be filtered by. */
  getRollupFilters(
    request: { scope: string },
    options?: MaturityRequestOptions,
  ): Promise<FilterValues>;

  /**
   * The groups of the person who asks, and the groups above them, at most 500; those that the person may know.
   */
  getOwnScopes(options?: MaturityRequestOptions): Promise<OwnScopes>;
}
