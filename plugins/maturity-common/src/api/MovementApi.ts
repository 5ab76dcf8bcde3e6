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
import { MovedSubjectPage, Movement, MovementCause } from './movementTypes';

/**
 * What moved the levels of a scope between two dates, and why.
 *
 * @public
 */
export interface MovementApi {
  /**
   * What moved between two dates, and why. A date means its beginning in UTC.
   *
   * @param request - `to`: now if missing; `organization`: whether subjects count where they were `then` (the default) or
   *   where they are `now`
   */
  getMovement(
    request: {
      scope: string;
      from: string;
      to?: string;
      organization?: 'then' | 'now';
    },
    options?: MaturityRequestOptions,
  ): Promise<Movement>;

  /** The subjects that a cause moved in a dimension, by name, at most 100 a page. */
  getMovedSubjects(
    request: {
      scope: string;
      cause: MovementCause;
      from: string;
      to?: string;
      organization?: 'then' | 'now';
      dimensionId?: string;
      limit?: number;
      cursor?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<MovedSubjectPage>;
}
