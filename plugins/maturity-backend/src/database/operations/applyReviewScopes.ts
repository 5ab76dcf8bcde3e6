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

import { Knex } from 'knex';
import { ReviewScope } from '../../config/readReviewScopes';

/**
 * Restricts a query over `current_scores score` to the subjects that fit one of the scopes, so to none without scopes.
 * Their dimensions are left out: a subject without criteria in them was never submitted.
 */
export function applyReviewScopes(
  query: Knex.QueryBuilder,
  scopes: readonly ReviewScope[],
): void {
  if (scopes.length === 0) {
    query.whereRaw('1 = 0');
    return;
  }
  query.where(any => {
    for (const { kinds, types, groups } of scopes) {
      any.orWhere(all => {
        all.whereRaw('1 = 1');
        if (kinds) {
          all.whereIn('score.kind', kinds);
        }
        if (types) {
          all.whereRaw(
            `lower(score.type) in (${types.map(() => '?').join(', ')})`,
            types,
          );
        }
        if (groups) {
          all.whereExists(closure =>
            closure
              .from('scope_closure')
              .whereRaw('scope_closure.descendant_ref = score.owner_ref')
              .whereIn('scope_closure.ancestor_ref', groups),
          );
        }
      });
    }
  });
}
