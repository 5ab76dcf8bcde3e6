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
  CohortView,
  FilterValues,
  GapView,
  RollupView,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ReadableSubjects, RollupSide, SubjectFilter } from './types';

/** On whose behalf a rollup is read. */
export interface RollupServiceOptions {
  credentials: BackstageCredentials;
  /** Counts and lists cover only these subjects; all if missing. */
  readable?: ReadableSubjects;
}

/** Which services a rollup or a list covers, as a reader asks for it. */
export interface SelectionRequest {
  filter?: SubjectFilter;
  /** Only what names the scope itself as its owner or its system. */
  own?: boolean;
  /** Whether levels are those with exceptions, as usual, or without. */
  side?: RollupSide;
}

/** A rollup as a reader asks for it. */
export interface RollupRequest extends SelectionRequest {
  scope: string;
  children: boolean;
  trendWeeks: number;
  language?: string;
}

/** Rollups: how the services of a scope are spread over the levels. */
export interface RollupService {
  /**
   * The rollup of `all`, `organization`, a group, user, system or domain. A scope that does not exist has no subjects.
   *
   * Throws an `InputError` for what is no scope, and a `NotAllowedError` for who may not read rollups.
   */
  getRollup(
    request: RollupRequest,
    options: RollupServiceOptions,
  ): Promise<RollupView>;

  /** The subjects that count in any of the scopes, each once, by name; those that the reader may read. */
  listSubjects(
    request: SelectionRequest & {
      scopes: string[];
      dimensionId: string;
      bucket?: string;
      /** Only those that this criterion holds back on this side. */
      gap?: string;
      /** Only those with answers that facts, or the file beside the code, speak against. */
      disputed?: boolean;
      limit: number;
      cursor?: string;
    },
    options: RollupServiceOptions,
  ): Promise<SubjectPage>;

  /** The criteria that hold the services of a scope back on a side, the largest gap first. */
  getGaps(
    request: SelectionRequest & {
      scope: string;
      dimensionId?: string;
      sort: 'held' | 'lift';
      limit: number;
      language?: string;
    },
    options: RollupServiceOptions,
  ): Promise<GapView>;

  /** One rollup for each cohort. */
  getCohorts(
    request: SelectionRequest & { scope: string; language?: string },
    options: RollupServiceOptions,
  ): Promise<CohortView>;

  /** What the services of a scope can be filtered by. */
  getFilters(
    request: { scope: string },
    options: RollupServiceOptions,
  ): Promise<FilterValues>;

  /** Everything that a rollup was made from, for `maturity-recompute`: lines of JSON, packed by gzip. */
  getProof(
    request: SelectionRequest & { scope: string },
    options: RollupServiceOptions,
  ): Promise<Buffer>;
}
