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
import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * How the assessment of a component went over the year, as its annotation says.
 *
 * - `improving`: practices are taken up one after the other
 * - `stagnant`: assessed regularly, with little to show for it
 * - `regressing`: got better, and then lost some of it
 * - `lapsed`: nobody renewed the answers, and all have expired
 *
 * @internal
 */
export type SampleHistory = 'improving' | 'stagnant' | 'regressing' | 'lapsed';

/**
 * A component, a team or the company itself that gets sample data.
 *
 * @internal
 */
export interface SampleSubject {
  entityRef: string;
  /** As what it is assessed. */
  scope: Scope;
  kind: string;
  type?: string;
  lifecycle?: string;
  /** The owner as the catalog states it, whether it exists or not; a group itself. */
  ownerRef: string;
  /** The users who answer; none where the owner does not exist or has no members. */
  authorRefs: string[];
  history: SampleHistory;
}
