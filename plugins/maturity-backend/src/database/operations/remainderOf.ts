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
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { SubjectSelection } from '../../rollups/types';

/**
 * What a reader may not read, where that is likely to be little: it is quicker to count that, and to subtract it from the
 * cells that are kept, than to count all that the reader may read. Nothing where the kept cells do not help.
 */
export function remainderOf({
  readable,
  filter = {},
  own,
}: SubjectSelection): SubjectSelection | undefined {
  if (
    readable === undefined ||
    readable === 'nothing' ||
    own ||
    Object.values(filter).some(values => values !== undefined) ||
    !allowsMost(readable.condition)
  ) {
    return undefined;
  }
  return { readable: { condition: { not: readable.condition } } };
}

/** A guess, on which nothing but the time depends: most subjects are of one kind, and few are in any one group or system. */
function allowsMost(
  criteria: PermissionCriteria<MaturityAssessmentFilter>,
): boolean {
  if (isAndCriteria(criteria)) {
    return criteria.allOf.every(allowsMost);
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.some(allowsMost);
  }
  if (isNotCriteria(criteria)) {
    return !allowsMost(criteria.not);
  }
  return criteria.property === 'kind';
}
