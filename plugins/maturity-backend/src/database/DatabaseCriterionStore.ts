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
import { AnsweredGroup, CriterionStore } from '../reports/CriterionStore';
import { RollupKey } from '../rollups/types';
import { chunks } from './chunks';
import { inParts } from './inParts';
import { optional } from './mapping';
import { applyReadable } from './operations/applyCondition';
import { periodsInForce, placementsAt } from './operations/periodsAt';

interface PlacedRow {
  entity_ref: string;
  kind: string;
  type: string | null;
  lifecycle: string | null;
}

/** {@link CriterionStore} on SQLite and PostgreSQL. */
export class DatabaseCriterionStore implements CriterionStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseCriterionStore {
    return new DatabaseCriterionStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async countAnswers(
    ...[scopeRef, key, query]: Parameters<CriterionStore['countAnswers']>
  ): Promise<AnsweredGroup[]> {
    const rows = await inParts<PlacedRow>(this.#database, (database, within) =>
      periodsInForce(database, key, query.at, within)
        .where('period.opted_out', false)
        .whereIn(
          'period.id',
          database
            .from(
              placementsAt(database, [scopeRef], query, within).as('placement'),
            )
            .select('placement.id'),
        )
        .modify(builder => {
          if (query.readable) {
            builder
              .join(
                'entities as score',
                'score.entity_ref',
                'period.entity_ref',
              )
              .modify(readable => applyReadable(readable, query.readable));
          }
        })
        .select(
          'period.entity_ref',
          'period.kind',
          'period.type',
          'period.lifecycle',
        ),
    );
    const groups = new Map<string, { refs: string[]; group: AnsweredGroup }>();
    for (const row of rows) {
      const name = JSON.stringify([row.kind, row.type, row.lifecycle]);
      const known = groups.get(name) ?? {
        refs: new Array<string>(),
        group: {
          subject: {
            kind: row.kind,
            type: optional(row.type),
            lifecycle: optional(row.lifecycle),
          },
          subjects: 0,
          answers: new Map(),
        },
      };
      known.refs.push(row.entity_ref);
      known.group.subjects += 1;
      groups.set(name, known);
    }
    for (const { refs, group } of groups.values()) {
      for (const chunk of chunks(refs)) {
        await this.#addAnswers(group, chunk, key, query.at);
      }
    }
    return [...groups.values()].map(({ group }) => group);
  }

  /** The latest answer of each subject to each criterion, unless it was withdrawn or has expired. */
  async #addAnswers(
    group: AnsweredGroup,
    entityRefs: string[],
    key: RollupKey,
    at: Date,
  ): Promise<void> {
    const given = this.#database
      .from('answers')
      .whereIn('entity_ref', entityRefs)
      .where({ model_id: key.modelId, edition: key.edition })
      .where('effective_at', '<=', at)
      .select(
        'criterion_id',
        'status',
        'expires_at',
        this.#database.raw(
          'row_number() over (partition by entity_ref, criterion_id order by effective_at desc, id desc) as place',
        ),
      );
    const rows = await this.#database
      .from(given.as('given'))
      .where('given.place', 1)
      .whereNot('given.status', 'unknown')
      .where(lasting =>
        lasting
          .whereNull('given.expires_at')
          .orWhere('given.expires_at', '>', at),
      )
      .groupBy('given.criterion_id', 'given.status')
      .select<
        Array<{
          criterion_id: string;
          status: string;
          subjects: number | string;
        }>
      >([
        'given.criterion_id',
        'given.status',
        this.#database.raw('count(*) as subjects'),
      ]);
    for (const row of rows) {
      const counts = group.answers.get(row.criterion_id) ?? new Map();
      group.answers.set(row.criterion_id, counts);
      counts.set(
        row.status,
        (counts.get(row.status) ?? 0) + Number(row.subjects),
      );
    }
  }
}
