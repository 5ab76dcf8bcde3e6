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
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { PlacedSubject, Recount } from './recount';

/** Whether a condition is true of a subject, without a database. */
export function matches(
  criteria: PermissionCriteria<MaturityAssessmentFilter>,
  subject: PlacedSubject,
  recount: Recount,
): boolean {
  if ('allOf' in criteria) {
    return criteria.allOf.every(part => matches(part, subject, recount));
  }
  if ('anyOf' in criteria) {
    return criteria.anyOf.some(part => matches(part, subject, recount));
  }
  if ('not' in criteria) {
    return !matches(criteria.not, subject, recount);
  }
  const { property, values } = criteria;
  const { kind, ownerRef, systemRef } = subject;
  return values.some(value => {
    switch (property) {
      case 'kind':
        return kind.toLowerCase() === value;
      case 'system':
        return systemRef === value;
      case 'ownerMember':
        return ownerRef !== undefined && recount.above(value).has(ownerRef);
      default:
        return recount.above(ownerRef).has(value);
    }
  });
}
