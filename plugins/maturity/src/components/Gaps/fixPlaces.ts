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

import { FixIn } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Where a fix may belong, from the service outwards. */
export const FIX_PLACES: FixIn[] = [
  'service',
  'infrastructure-code',
  'policy',
  'platform',
];

/** The names of the places. */
export const FIX_TEXTS = {
  service: 'fixIn.service',
  policy: 'fixIn.policy',
  'infrastructure-code': 'fixIn.infrastructureCode',
  platform: 'fixIn.platform',
} as const;
