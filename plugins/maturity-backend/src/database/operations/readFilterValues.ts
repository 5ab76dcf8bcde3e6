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
import { applyScopes, applySelection } from './applySelection';
import { keyColumns } from './cellRows';

/**
 * What the readable subjects of a scope can be filtered by: the most frequent values of every field, in one statement.
 * Domains are those above the systems of subjects.
 */
export async function readFilterValues(
  database: Knex,
  scopeRef: string,
  key: RollupKey,
  request: { readable?: ReadableSubjects; limit: number },
): Promise<OccurringValue[]> {
  const { readable, limit } = request;
  const subjects = () =>
    database
      .from('current_scores as score')
      .where(keyColumns(key, 'score.'))
      .where('score.dimension_id', OVERALL)
      .modify(query => {
        applyScopes(query, database, [scopeRef]);
        applySelection(query, database, { readable });
      });
  const top = (
    field: OccurringValue['field'],
    column: string,
    query: Knex.QueryBuilder,
  ) =>
    database.from(
      query
        .whereNotNull(column)
        .groupBy(column)
        .orderBy([{ column: 'subjects', order: 'desc' }, { column }])
        .limit(limit)
        .select([
          database.raw('? as field', [field]),
          database.raw('?? as value', [column]),
          database.raw('count(*) as subjects'),
        ])
        .as(field),
    );
  const parts = [
    top('kinds', 'score.kind', subjects()),
    top('types', 'score.type', subjects()),
    top('lifecycles', 'score.lifecycle', subjects()),
    top('systems', 'score.system_ref', subjects()),
    top(
      'tags',
      'tag.tag',
      subjects().join(
        'entity_tags as tag',
        'tag.entity_ref',
        'score.entity_ref',
      ),
    ),
    top(
      'domains',
      'closure.ancestor_ref',
      subjects()
        .join(
          'scope_closure as closure',
          'closure.descendant_ref',
          'score.system_ref',
        )
        .where('closure.ancestor_ref', 'like', 'domain:%'),
    ),
    top(
      'cohorts',
      'entity.cohort',
      subjects().join(
        'entities as entity',
        'entity.entity_ref',
        'score.entity_ref',
      ),
    ),
  ];
  const [first, ...others] = parts.map(part => part.select('*'));
  const rows = await others.reduce(
    (union: Knex.QueryBuilder, part) => union.unionAll(part),
    first,
  );
  return rows.map(
    (row: {
      field: OccurringValue['field'];
      value: string;
      subjects: number | string;
    }) => ({ ...row, subjects: Number(row.subjects) }),
  );
}
