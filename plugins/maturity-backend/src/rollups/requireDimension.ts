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

import { InputError } from '@backstage/errors';
import {
  MaturityModel,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Throws an `InputError` for a dimension that the model does not have. */
export function requireDimension(
  dimensionId: string,
  model: MaturityModel,
): void {
  const known = [OVERALL, ...model.dimensions.map(({ id }) => id)];
  if (!known.includes(dimensionId)) {
    throw new InputError(
      `dimensionId: there is no dimension '${dimensionId}' in ${
        model.title
      }; known are ${known.join(', ')}`,
    );
  }
}
