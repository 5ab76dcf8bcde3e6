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

import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import {
  SubjectFilter,
  SubjectSelection,
  UNKNOWN_COHORT,
} from '../../rollups/types';
import { WithinPart, withinAll, withoutIndex } from '../inParts';
import { applyReadable } from './applyCondition';

/** Restricts a query over `current_scores score` to the selected subjects. Where the scope matters, the caller says it. */
export function applySelection(
  query: Knex.QueryBuilder,
  database: Knex,
  { readable, filter = {} }: SubjectSelection,
): void {
  applyReadable(query, readable);
  applyFilter(query, database, filter);
}

/**
 * Restricts a query over `current_scores score` to the subjects that count in any of the scopes: through their owner or
 * their system, once each however many ways lead there.
 */
export function applyScopes(
  query: Knex.QueryBuilder,
  database: Knex,
  scopeRefs: string[],
  options: { own?: boolean; within?: WithinPart } = {},
): void {
  if (scopeRefs.includes(ALL_SCOPE)) {
    return;
  }
  const { own = false, within = withinAll } = options;
  if (own) {
    query.where(either =>
      either
        .whereIn('score.owner_ref', scopeRefs)
        .orWhereIn('score.system_ref', scopeRefs),
    );
    return;
  }
  const members = below(database, scopeRefs);
  const column = (name: string) => withoutIndex(database, name, within);
  query.where(either =>
    either
      .where(column('score.owner_ref'), 'in', members)
      .orWhere(column('score.system_ref'), 'in', members),
  );
}

function applyFilter(
  query: Knex.QueryBuilder,
  database: Knex,
  filter: SubjectFilter,
): void {
  const { kinds, types, lifecycles, tags, systems, domains, cohorts } = filter;
  const columns = {
    'score.kind': kinds,
    'score.type': types,
    'score.lifecycle': lifecycles,
  };
  for (const [column, values] of Object.entries(columns)) {
    if (values) {
      query.whereIn(column, values);
    }
  }
  for (const scopeRefs of [systems, domains]) {
    if (scopeRefs) {
      query.whereIn('score.system_ref', below(database, scopeRefs));
    }
  }
  if (tags) {
    query.whereIn(
      'score.entity_ref',
      database('entity_tags').select('entity_ref').whereIn('tag', tags),
    );
  }
  if (cohorts) {
    query.whereIn(
      'score.entity_ref',
      database('entities')
        .select('entity_ref')
        .where(any => {
          any.whereIn('cohort', cohorts);
          if (cohorts.includes(UNKNOWN_COHORT)) {
            any.orWhereNull('cohort');
          }
        }),
    );
  }
}

function below(database: Knex, scopeRefs: string[]): Knex.QueryBuilder {
  return database('scope_closure')
    .select('descendant_ref')
    .whereIn('ancestor_ref', scopeRefs);
}
