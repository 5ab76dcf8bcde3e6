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

// @ts-check

/**
 * When people had the facts of a subject collected, and what came of it: replicas keep to the same limits, and any of them
 * can tell how far it is.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_refreshes', table => {
    table.comment(
      'Collections of the facts of one subject that people asked for, for a day',
    );
    table.string('id', 36).primary();
    table.string('entity_ref', 400).notNullable();
    table.string('requested_by', 400).notNullable();
    table.dateTime('started_at').notNullable();
    table
      .dateTime('finished_at')
      .nullable()
      .comment(
        'Missing while it runs, or if the backend was stopped meanwhile',
      );
    table.text('collectors').notNullable().comment('How far each of them is');
    table.text('changes').nullable().comment('What is different since');
    table.index(['entity_ref', 'started_at'], 'fact_refreshes_entity_idx');
    table.index(['requested_by', 'started_at'], 'fact_refreshes_person_idx');
    table.index(['started_at'], 'fact_refreshes_started_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('fact_refreshes');
};
