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
import { WithinPart } from '../inParts';
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
 * Of a part of the subjects, if one is given.
 */
export function movements(
  database: Knex,
  query: MovementQuery,
  within: WithinPart,
): Knex.QueryBuilder {
  const parts = [changesOfSubjects(database, query, within)];
  if (query.organization === 'then' && query.scopeRef !== ALL_SCOPE) {
    parts.push(changesOfHierarchy(database, query, within));
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
  within: WithinPart,
): Knex.QueryBuilder {
  const isThen = query.organization === 'then';
  const changes = database
    .from('subject_periods as period')
    .modify(within, 'period.entity_ref')
    .where('period.moves', true)
    .where('period.effective_at', '>', query.from)
    .where('period.effective_at', '<=', query.to);
  if (!isThen) {
    changes.join(
      'entities as entity',
      'entity.entity_ref',
      'period.entity_ref',
    );
  }
  const placed = (side: 'before' | 'after', columns: [string, string]) =>
    joinScope(changes, database, query, {
      side,
      columns: isThen ? columns : ['entity.owner_ref', 'entity.system_ref'],
      at: isThen ? 'period.effective_at' : undefined,
    });
  return changes.select({
    entity_ref: 'period.entity_ref',
    id: 'period.id',
    moved_at: 'period.effective_at',
    cause: 'period.cause',
    before: counted(
      database,
      query,
      ['scope_before', 'model_before', 'edition_before', 'levels_before'],
      placed('before', ['period.owner_before', 'period.system_before']),
    ),
    after: counted(
      database,
      query,
      ['subject_scope', 'model_id', 'edition', 'levels'],
      placed('after', ['period.owner_ref', 'period.system_ref']),
    ),
  });
}

/** Subjects whose owner or system came into the scope or left it, as they stood just before. */
function changesOfHierarchy(
  database: Knex,
  query: MovementQuery,
  within: WithinPart,
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
      .modify(within, 'period.entity_ref')
      .select({ id: 'period.id', moved_at: 'turn.moved_at' });
  const changes = database
    .from(concerned('owner_ref').union(concerned('system_ref')).as('turned'))
    .join('subject_periods as period', 'period.id', 'turned.id');
  const standing = (side: 'before' | 'after') =>
    counted(
      database,
      query,
      ['subject_scope', 'model_id', 'edition', 'levels'],
      joinScope(changes, database, query, {
        side,
        columns: ['period.owner_ref', 'period.system_ref'],
        at: 'turned.moved_at',
        isBefore: side === 'before',
      }),
    );
  return changes.select({
    entity_ref: 'period.entity_ref',
    id: 'period.id',
    moved_at: 'turned.moved_at',
    cause: database.raw('?', ['placement']),
    before: standing('before'),
    after: standing('after'),
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

/**
 * Whether an owner or a system is in the scope: at a moment, just before it, or now. The entries of the hierarchy are
 * joined, of which at most one is in force at a time: a subquery would be run for every change by itself.
 */
function joinScope(
  changes: Knex.QueryBuilder,
  database: Knex,
  query: MovementQuery,
  place: {
    side: 'before' | 'after';
    columns: [string, string];
    at?: string;
    isBefore?: boolean;
  },
): Knex.Raw {
  if (query.scopeRef === ALL_SCOPE) {
    return database.raw('1 = 1');
  }
  const { at, columns, isBefore, side } = place;
  const table = at ? 'closure_periods' : 'scope_closure';
  const aliases = columns.map((column, index) => {
    const alias = `${index === 0 ? 'owner' : 'system'}_${side}`;
    changes.leftJoin(`${table} as ${alias}`, join => {
      join
        .onVal(`${alias}.ancestor_ref`, query.scopeRef)
        .on(`${alias}.descendant_ref`, column);
      if (at) {
        join
          .on(`${alias}.effective_at`, isBefore ? '<' : '<=', at)
          .on(`${alias}.until`, isBefore ? '>=' : '>', at);
      }
    });
    return alias;
  });
  // An owner that nothing else names has no entry any more once its last service has gone.
  return database.raw(
    `(? in (??, ??) or ??.ancestor_ref is not null or ??.ancestor_ref is not null)`,
    [query.scopeRef, ...columns, ...aliases],
  );
}
