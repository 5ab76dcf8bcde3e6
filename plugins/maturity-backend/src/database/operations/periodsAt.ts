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
import { HistoryStore, OrganizationTime } from '../../history/HistoryStore';
import { RollupKey } from '../../rollups/types';
import { WithinPart, withinAll, withoutIndex } from '../inParts';

/** The states that were in force at a moment, as `period`; those of a part of the entities, if it is given. */
export function periodsInForce(
  database: Knex,
  key: RollupKey,
  at: Date,
  within = withinAll,
): Knex.QueryBuilder {
  return database
    .from('subject_periods as period')
    .modify(within, 'period.entity_ref')
    .where('period.effective_at', '<=', at)
    .where('period.until', '>', at)
    .where({
      'period.model_id': key.modelId,
      'period.edition': key.edition,
      'period.subject_scope': key.subjectScope,
    });
}

/** Which states of a part of the entities count in which of the scopes, each once. */
export function placementsAt(
  database: Knex,
  scopeRefs: string[],
  query: Parameters<HistoryStore['countAsOf']>[2],
  within: WithinPart,
): Knex.QueryBuilder {
  const { at, organization } = query;
  const unindexed = (column: string) => withoutIndex(database, column, within);
  const states = () =>
    database
      .from('subject_periods as state')
      .modify(within, 'state.entity_ref')
      .where('state.effective_at', '<=', at)
      .where('state.until', '>', at);
  const through = (column: 'owner_ref' | 'system_ref') => {
    const placed =
      organization === 'then'
        ? states()
            .join('closure_periods as closure', join =>
              join.on(
                'closure.descendant_ref',
                '=',
                unindexed(`state.${column}`),
              ),
            )
            .where('closure.effective_at', '<=', at)
            .where('closure.until', '>', at)
        : states()
            .join('entities as entity', 'entity.entity_ref', 'state.entity_ref')
            .join('scope_closure as closure', join =>
              join.on(
                'closure.descendant_ref',
                '=',
                unindexed(`entity.${column}`),
              ),
            );
    return placed
      .whereIn('closure.ancestor_ref', scopeRefs)
      .whereNot('closure.ancestor_ref', ALL_SCOPE)
      .select({ id: 'state.id', scope_ref: 'closure.ancestor_ref' });
  };
  const union = through('owner_ref').union(through('system_ref'));
  // A scope that nothing but services names is not in the hierarchy once they are gone, nor before they were first seen,
  // to which answers may date back.
  for (const column of ['owner_ref', 'system_ref'] as const) {
    const placed =
      organization === 'then' ? `state.${column}` : `entity.${column}`;
    union.union(
      states()
        .modify(builder => {
          if (organization === 'now') {
            builder.join(
              'entities as entity',
              'entity.entity_ref',
              'state.entity_ref',
            );
          }
        })
        .where(unindexed(placed), 'in', scopeRefs)
        .select({ id: 'state.id', scope_ref: placed }),
    );
  }
  if (scopeRefs.includes(ALL_SCOPE)) {
    union.union(
      states().select({
        id: 'state.id',
        scope_ref: database.raw('?', [ALL_SCOPE]),
      }),
    );
  }
  return union;
}

/**
 * Restricts states that were in force at a moment, as `period`, to those that counted in one large scope, each once. Who is
 * below the scope is looked up once: to join the hierarchy to every state takes far longer.
 */
export function applyScopeAt(
  states: Knex.QueryBuilder,
  database: Knex,
  scopeRef: string,
  query: { at: Date; organization: OrganizationTime; within: WithinPart },
): void {
  if (scopeRef === ALL_SCOPE) {
    return;
  }
  const { at, organization, within } = query;
  const isThen = organization === 'then';
  if (!isThen) {
    states.join('entities as entity', 'entity.entity_ref', 'period.entity_ref');
  }
  const below = isThen
    ? database('closure_periods')
        .where('effective_at', '<=', at)
        .where('until', '>', at)
    : database('scope_closure');
  const members = below
    .where({ ancestor_ref: scopeRef })
    .select('descendant_ref');
  states.where(either => {
    for (const column of ['owner_ref', 'system_ref']) {
      const placed = withoutIndex(
        database,
        `${isThen ? 'period' : 'entity'}.${column}`,
        within,
      );
      // A scope that nothing but services names is not in the hierarchy at all times, as in placementsAt.
      either.orWhere(placed, 'in', members).orWhere(placed, '=', scopeRef);
    }
  });
}
