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
 * Facts: what machines observed about subjects (DESIGN.md §3, rule 8). The latest value of each fact and source is kept
 * apart from the earlier ones, so that a fact that did not change writes nothing and reads stay short.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('facts', table => {
    table.comment(
      'The latest value of every fact, by subject, name and source',
    );
    table.string('entity_ref', 400).notNullable();
    table.string('name', 100).notNullable();
    table.string('source', 64).notNullable();
    table.text('value').notNullable().comment('JSON');
    table.text('evidence').notNullable().comment('JSON');
    table
      .dateTime('since')
      .notNullable()
      .comment('When it was first observed to have this value');
    table
      .dateTime('observed_at')
      .notNullable()
      .comment('The latest observation that was kept');
    table.dateTime('recorded_at').notNullable();
    table
      .dateTime('stale_at')
      .notNullable()
      .comment('From when on it waits for an observation that is overdue');
    table
      .dateTime('expires_at')
      .notNullable()
      .comment('From when on it is unknown unless it is observed again');
    table.primary(['entity_ref', 'source', 'name']);
    table.index(['expires_at'], 'facts_expires_idx');
  });
  await knex.schema.createTable('fact_observations', table => {
    table.comment('The values that facts had before; pruned after a while');
    table.bigIncrements('id');
    table.string('entity_ref', 400).notNullable();
    table.string('name', 100).notNullable();
    table.string('source', 64).notNullable();
    table.text('value').notNullable().comment('JSON');
    table.dateTime('since').notNullable();
    table
      .dateTime('until')
      .notNullable()
      .comment('When another value was observed, or this one expired');
    table.index(['entity_ref', 'name'], 'fact_observations_entity_idx');
    table.index(['until'], 'fact_observations_until_idx');
  });
  await knex.schema.createTable('fact_blind_spots', table => {
    table.comment('What a source could not analyse: why facts are unknown');
    table.string('entity_ref', 400).notNullable();
    table.string('source', 64).notNullable();
    table.text('items').notNullable().comment('JSON');
    table.dateTime('observed_at').notNullable();
    table.primary(['entity_ref', 'source']);
  });
  await knex.schema.createTable('fact_sources', table => {
    table.comment('How the sources of facts are doing');
    table.string('source', 64).primary();
    table.dateTime('last_success_at').nullable();
    table
      .dateTime('failing_since')
      .nullable()
      .comment('The first failure after the last success');
    table.text('last_error').nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('fact_sources');
  await knex.schema.dropTable('fact_blind_spots');
  await knex.schema.dropTable('fact_observations');
  await knex.schema.dropTable('facts');
};
