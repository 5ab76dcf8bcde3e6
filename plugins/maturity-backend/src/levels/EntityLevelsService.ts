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
  EntityLevelsPage,
  EntityLevelsRequest,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Where many entities stand, in short, for tables, cards and chips. */
export interface EntityLevelsService {
  /**
   * Where entities stand. Those that are not assessed, not known, or not for the reader's eyes are all left out alike;
   * the order is that of the request. Takes the same number of statements and questions whatever the number of entities.
   */
  getLevels(
    request: EntityLevelsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<EntityLevelsPage>;
}
