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
import { MovementQuery } from '../../history/HistoryStore';
import { DbTime } from '../tables';
import { applyReadable } from './applyCondition';

/** One change of what counts in a scope; levels are JSON, `other` under another edition, null where nothing counted. */
export interface MovementRow {
  entity_ref: string;
  id: number | string;
  moved_at: DbTime;
  cause: string;
  before: string | null;
  after: string | null;
}

/** What stands for the levels of a subject under another edition. */
export const OTHER_EDITION = 'other';

/**
 * All changes of what counts in a scope between two moments, in the order of (time, id) as a derived table: those of
 * subjects, and, with the organisation as it was, those of the hierarchy above them. At one moment, the hierarchy changes
 * first. Each change begins where the one before it ended, so that the differences add up (DESIGN.md §3, rule 12).
 */
export function movements(
  database: Knex,
  query: MovementQuery,
): Knex.QueryBuilder {
  const parts = [changesOfSubjects(database, query)];
  if (query.organization === 'then' && query.scopeRef !== ALL_SCOPE) {
    parts.push(changesOfHierarchy(database, query));
  }
  const [first, ...others] = parts;
  return database
    .from(first.unionAll(others).as('change'))
    .whereRaw('change.before is distinct from change.after')
    .modify(builder => {
      if (query.readable) {
        builder.whereIn(
          'change.entity_ref',
          database
            .from('entities as score')
            .modify(readable => applyReadable(readable, query.readable))
            .select('score.entity_ref'),
        );
      }
    });
}

function changesOfSubjects(
  database: Knex,
  query: MovementQuery,
): Knex.QueryBuilder {
  const isThen = query.organization === 'then';
  const placed = (owner: string, system: string) =>
    isThen
      ? within(database, query, {
          columns: [owner, system],
          at: 'period.effective_at',
        })
      : within(database, query, {
          columns: ['entity.owner_ref', 'entity.system_ref'],
        });
  return database
    .from('subject_periods as period')
    .modify(builder => {
      if (!isThen) {
        builder.join(
          'entities as entity',
          'entity.entity_ref',
          'period.entity_ref',
        );
      }
    })
    .where('period.moves', true)
    .where('period.effective_at', '>', query.from)
    .where('period.effective_at', '<=', query.to)
    .select({
      entity_ref: 'period.entity_ref',
      id: 'period.id',
      moved_at: 'period.effective_at',
      cause: 'period.cause',
      before: counted(
        database,
        query,
        ['scope_before', 'model_before', 'edition_before', 'levels_before'],
        placed('period.owner_before', 'period.system_before'),
      ),
      after: counted(
        database,
        query,
        ['subject_scope', 'model_id', 'edition', 'levels'],
        placed('period.owner_ref', 'period.system_ref'),
      ),
    });
}

/** Subjects whose owner or system came into the scope or left it, as they stood just before. */
function changesOfHierarchy(
  database: Knex,
  query: MovementQuery,
): Knex.QueryBuilder {
  const turns = (column: 'effective_at' | 'until') =>
    database
      .from('closure_periods')
      .where('ancestor_ref', query.scopeRef)
      .where(column, '>', query.from)
      .where(column, '<=', query.to)
      .select({ descendant_ref: 'descendant_ref', moved_at: column });
  const concerned = (column: 'owner_ref' | 'system_ref') =>
    database
      .from(turns('effective_at').union(turns('until')).as('turn'))
      .join('subject_periods as period', join =>
        join
          .on(`period.${column}`, 'turn.descendant_ref')
          .on('period.effective_at', '<', 'turn.moved_at')
          .on('period.until', '>=', 'turn.moved_at'),
      )
      .where('period.subject_scope', query.subjectScope)
      .select({ id: 'period.id', moved_at: 'turn.moved_at' });
  const standing = (isAfter: boolean) =>
    counted(
      database,
      query,
      ['subject_scope', 'model_id', 'edition', 'levels'],
      within(database, query, {
        columns: ['period.owner_ref', 'period.system_ref'],
        at: 'turned.moved_at',
        isBefore: !isAfter,
      }),
    );
  return database
    .from(concerned('owner_ref').union(concerned('system_ref')).as('turned'))
    .join('subject_periods as period', 'period.id', 'turned.id')
    .select({
      entity_ref: 'period.entity_ref',
      id: 'period.id',
      moved_at: 'turned.moved_at',
      cause: database.raw('?', ['placement']),
      before: standing(false),
      after: standing(true),
    });
}

/** The levels with which a state counts in the scope; null if it does not. */
function counted(
  database: Knex,
  query: MovementQuery,
  [scope, model, edition, levels]: [string, string, string, string],
  placed: Knex.Raw,
): Knex.Raw {
  return database.raw(
    `case
      when period.?? = ? and ?
      then case when period.?? = ? and period.?? = ? then period.?? else '${OTHER_EDITION}' end
    end`,
    [
      scope,
      query.subjectScope,
      placed,
      model,
      query.modelId,
      edition,
      query.edition,
      levels,
    ],
  );
}

/** Whether an owner or a system is in the scope: at a moment, just before it, or now. */
function within(
  database: Knex,
  query: MovementQuery,
  place: { columns: [string, string]; at?: string; isBefore?: boolean },
): Knex.Raw {
  if (query.scopeRef === ALL_SCOPE) {
    return database.raw('1 = 1');
  }
  const { at, columns, isBefore } = place;
  const table = at ? 'closure_periods' : 'scope_closure';
  const [begun, ends] = isBefore ? ['<', '>='] : ['<=', '>'];
  // An owner that nothing else names has no entry any more once its last service has gone.
  return database.raw(
    `(? in (??, ??) or exists (
      select 1 from ?? closure
      where closure.ancestor_ref = ?
        and closure.descendant_ref in (??, ??)
        ${
          at
            ? `and closure.effective_at ${begun} ${at} and closure.until ${ends} ${at}`
            : ''
        }
    ))`,
    [query.scopeRef, ...columns, table, query.scopeRef, ...columns],
  );
}
