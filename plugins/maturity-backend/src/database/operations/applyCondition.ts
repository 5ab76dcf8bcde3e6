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
import { Knex } from 'knex';
import { ReadableSubjects } from '../../rollups/types';

/** Restricts a query over `current_scores score` to what the reader may read. */
export function applyReadable(
  query: Knex.QueryBuilder,
  readable: ReadableSubjects | undefined,
): void {
  if (readable === 'nothing') {
    query.whereRaw('1 = 0');
  } else if (readable) {
    query.where(builder => applyCondition(builder, readable.condition));
  }
}

function applyCondition(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<MaturityAssessmentFilter>,
): void {
  if (isAndCriteria(criteria)) {
    for (const part of criteria.allOf) {
      query.andWhere(builder => applyCondition(builder, part));
    }
  } else if (isOrCriteria(criteria)) {
    for (const part of criteria.anyOf) {
      query.orWhere(builder => applyCondition(builder, part));
    }
  } else if (isNotCriteria(criteria)) {
    query.whereNot(builder => applyCondition(builder, criteria.not));
  } else {
    applyFilter(query, criteria);
  }
}

function applyFilter(
  query: Knex.QueryBuilder,
  filter: MaturityAssessmentFilter,
): void {
  switch (filter.property) {
    case 'kind':
      query.whereIn('score.kind', filter.values);
      break;
    case 'system':
      // A subject without a system is in none: without this, a negation would be neither true nor false of it.
      query
        .whereNotNull('score.system_ref')
        .whereIn('score.system_ref', filter.values);
      break;
    case 'ownerMember':
      query.whereExists(closure =>
        closure
          .from('scope_closure')
          .whereRaw('scope_closure.ancestor_ref = score.owner_ref')
          .whereIn('scope_closure.descendant_ref', filter.values),
      );
      break;
    default:
      query.whereExists(closure =>
        closure
          .from('scope_closure')
          .whereRaw('scope_closure.descendant_ref = score.owner_ref')
          .whereIn('scope_closure.ancestor_ref', filter.values),
      );
  }
}
