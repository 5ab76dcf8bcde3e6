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

import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import {
  OccurringValue,
  ReadableSubjects,
  RollupKey,
} from '../../rollups/types';
import { inParts, withinAll } from '../inParts';
import { applyScopes, applySelection } from './applySelection';
import { keyColumns } from './cellRows';

type Row = Omit<OccurringValue, 'subjects'> & { subjects: number | string };

/**
 * What the readable subjects of a scope can be filtered by: the most frequent values of every field. Domains are those
 * above the systems of subjects.
 */
export async function readFilterValues(
  database: Knex,
  scopeRef: string,
  key: RollupKey,
  request: { readable?: ReadableSubjects; limit: number },
): Promise<OccurringValue[]> {
  const { readable, limit } = request;
  const rows = await inParts<Row>(database, (part, within) => {
    const subjects = () =>
      part
        .from('current_scores as score')
        .where(keyColumns(key, 'score.'))
        .where('score.dimension_id', OVERALL)
        .modify(within, 'score.entity_ref')
        .modify(query => {
          applyScopes(query, part, [scopeRef], { within });
          applySelection(query, part, { readable });
        });
    // The most frequent values of a part of the subjects need not be those of all.
    const most = within === withinAll ? limit : undefined;
    const [first, ...others] = fieldsOf(subjects).map(field =>
      frequent(part, field, most),
    );
    return others.reduce((union, query) => union.unionAll(query), first);
  });
  return mostFrequent(rows, limit);
}

interface Field {
  field: OccurringValue['field'];
  column: string;
  query: Knex.QueryBuilder;
}

function fieldsOf(subjects: () => Knex.QueryBuilder): Field[] {
  return [
    { field: 'kinds', column: 'score.kind', query: subjects() },
    { field: 'types', column: 'score.type', query: subjects() },
    { field: 'lifecycles', column: 'score.lifecycle', query: subjects() },
    { field: 'systems', column: 'score.system_ref', query: subjects() },
    {
      field: 'tags',
      column: 'tag.tag',
      query: subjects().join(
        'entity_tags as tag',
        'tag.entity_ref',
        'score.entity_ref',
      ),
    },
    {
      field: 'domains',
      column: 'closure.ancestor_ref',
      query: subjects()
        .join(
          'scope_closure as closure',
          'closure.descendant_ref',
          'score.system_ref',
        )
        .where('closure.ancestor_ref', 'like', 'domain:%'),
    },
    {
      field: 'cohorts',
      column: 'entity.cohort',
      query: subjects().join(
        'entities as entity',
        'entity.entity_ref',
        'score.entity_ref',
      ),
    },
  ];
}

/** The values of a field, each with its number of subjects; only the most frequent ones if there is a limit. */
function frequent(
  database: Knex,
  { field, column, query }: Field,
  limit: number | undefined,
): Knex.QueryBuilder {
  const values = query
    .whereNotNull(column)
    .groupBy(column)
    .modify(builder => {
      if (limit !== undefined) {
        builder
          .orderBy([{ column: 'subjects', order: 'desc' }, { column }])
          .limit(limit);
      }
    })
    .select([
      database.raw('? as field', [field]),
      database.raw('?? as value', [column]),
      database.raw('count(*) as subjects'),
    ]);
  return database.from(values.as(field)).select('*');
}

/** Adds up what parts counted, and keeps the most frequent values of every field. */
function mostFrequent(rows: Row[], limit: number): OccurringValue[] {
  const fields = new Map<string, Map<string, OccurringValue>>();
  for (const { field, value, subjects } of rows) {
    const values = fields.get(field) ?? new Map<string, OccurringValue>();
    fields.set(field, values);
    const found = values.get(value) ?? { field, value, subjects: 0 };
    values.set(value, {
      ...found,
      subjects: found.subjects + Number(subjects),
    });
  }
  return [...fields.values()].flatMap(values =>
    [...values.values()]
      .sort((a, b) => b.subjects - a.subjects || (a.value < b.value ? -1 : 1))
      .slice(0, limit),
  );
}
