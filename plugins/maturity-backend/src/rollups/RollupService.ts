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
  RollupView,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ReadableSubjects } from './types';

/** On whose behalf a rollup is read. */
export interface RollupServiceOptions {
  credentials: BackstageCredentials;
  /** Counts and lists cover only these subjects; all if missing. */
  readable?: ReadableSubjects;
}

/** Rollups: how the services of a scope are spread over the levels. */
export interface RollupService {
  /**
   * The rollup of `all`, `organization`, a group, user, system or domain. A scope that does not exist has no subjects.
   *
   * Throws an `InputError` for what is no scope, and a `NotAllowedError` for who may not read rollups.
   */
  getRollup(
    request: { scope: string; children: boolean; trendWeeks: number },
    options: RollupServiceOptions,
  ): Promise<RollupView>;

  /** The subjects that count in any of the scopes, each once, by name; those that the reader may read. */
  listSubjects(
    request: {
      scopes: string[];
      dimensionId: string;
      bucket?: string;
      limit: number;
      cursor?: string;
    },
    options: RollupServiceOptions,
  ): Promise<SubjectPage>;
}
