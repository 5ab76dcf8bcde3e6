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

import { CohortView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';

/** Where services are that no cohort fits. */
export const UNKNOWN_COHORT = 'unknown';

const TITLES = {
  'cloud-native': 'cohorts.cloudNative',
  migrating: 'cohorts.migrating',
  'not-cloud-native': 'cohorts.notCloudNative',
  [UNKNOWN_COHORT]: 'cohorts.unknown',
} as const;

function isBuiltIn(id: string): id is keyof typeof TITLES {
  return id in TITLES;
}

/** What a cohort is called: as the configuration names it, and in the language of the app where the plugin does. */
export function useCohortTitle(): (
  cohort: Pick<CohortView['items'][number], 'id' | 'title'>,
) => string {
  const t = useText();
  return ({ id, title }) => title ?? (isBuiltIn(id) ? t(TITLES[id]) : id);
}
