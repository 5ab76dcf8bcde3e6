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
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { FactRefresh } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** On whose behalf a request is made. */
export interface FactRefreshServiceOptions {
  credentials: BackstageCredentials<BackstageUserPrincipal>;
}

/** Collecting the facts of one subject now, for those who assess it. */
export interface FactRefreshService {
  /**
   * Lets the collectors of the portal observe one subject, and evaluates what is known of it. Returns at once; what is
   * under way already is returned instead of starting again.
   *
   * Throws a `NotFoundError` for what the caller may not see, a `NotAllowedError` for what the caller may not answer for,
   * an `InputError` for what is not assessed, and a `RefreshLimitError` if it was done often enough for now.
   */
  start(
    request: { entityRef: string },
    options: FactRefreshServiceOptions,
  ): Promise<FactRefresh>;

  /**
   * How far the latest collection of a subject is, and what came of it.
   *
   * Throws a `NotFoundError` if there was none within a day.
   */
  getLatest(
    request: { entityRef: string },
    options: FactRefreshServiceOptions,
  ): Promise<FactRefresh>;
}
