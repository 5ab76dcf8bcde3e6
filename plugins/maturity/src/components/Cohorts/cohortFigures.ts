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
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { distributionOf, Share, shareOf } from '../RollupBody/shares';

/** What is told of one cohort. */
export interface CohortFigures extends Share {
  id: string;
  title: string;
  subjects: number;
  overall: Distribution;
}

/** The figures of a cohort at a level or above, overall; none without its distribution. */
export function cohortFigures(
  id: string,
  title: string,
  rollup: Rollup,
  level: number,
): CohortFigures[] {
  const overall = distributionOf(rollup.distributions, OVERALL);
  return overall
    ? [
        {
          id,
          title,
          subjects: rollup.subjects,
          overall,
          ...shareOf(overall, level),
        },
      ]
    : [];
}
