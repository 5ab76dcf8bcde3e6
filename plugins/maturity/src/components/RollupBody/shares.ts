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
  Distribution,
  OVERALL,
  shareAtOrAbove,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** A share of subjects with what it is taken of. */
export interface Share {
  n: number;
  of: number;
  /** `n / of`, 0 to 1; 0 where there is nothing to take a share of. */
  share: number;
}

/** The subjects at a level or above. */
export function shareOf(
  distribution: Distribution | undefined,
  level: number,
): Share {
  const { n, of } = distribution
    ? shareAtOrAbove(distribution, level)
    : { n: 0, of: 0 };
  return { n, of, share: of > 0 ? n / of : 0 };
}

/** The distribution of a dimension, or overall. */
export function distributionOf(
  distributions: readonly Distribution[],
  dimensionId: string,
): Distribution | undefined {
  return distributions.find(known => known.dimensionId === dimensionId);
}

/** The distributions of the dimensions, without overall. */
export function withoutOverall(
  distributions: readonly Distribution[],
): Distribution[] {
  return distributions.filter(({ dimensionId }) => dimensionId !== OVERALL);
}
