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
import { OwnScopes } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Who asks, and which groups that person is in; the latter left out by callers, filled in by the permission layer. */
export interface OwnScopeServiceOptions {
  credentials: BackstageCredentials;
  groups?: string[];
}

/** Where in the organisation a person stands. */
export interface OwnScopeService {
  /**
   * The groups of the person who asks, and the groups above them, as far as that person may know them.
   *
   * Throws a `NotAllowedError` for a caller that is not a person.
   */
  list(options: OwnScopeServiceOptions): Promise<OwnScopes>;
}
