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
import { EntityMaturity } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What the Maturity tab of an entity shows. */
export interface EntityMaturityService {
  /**
   * The assessment of a subject, the rollup of a group, system or domain, what a user owns, or why there is none of it.
   *
   * Throws a `NotFoundError` for an entity that the catalog does not have or does not show to the reader, and a
   * `NotAllowedError` if the reader may not read assessments or rollups.
   */
  getEntityMaturity(
    request: { entityRef: string },
    options: { credentials: BackstageCredentials },
  ): Promise<EntityMaturity>;
}
