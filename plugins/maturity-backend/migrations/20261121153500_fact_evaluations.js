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
 * What facts say about criteria that people answered otherwise, and which subjects are to be looked at again because
 * their facts or their answers changed (DESIGN.md §3, rule 8).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_conflicts', table => {
    table.comment(
      'Criteria about which facts and the person whose answer counts disagree',
    );
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.string('criterion_id', 200).notNullable();
    table.string('status', 20).notNullable().comment('What the facts say');
    table.dateTime('since').notNullable();
    table.primary(['entity_ref', 'model_id', 'criterion_id']);
  });
  await knex.schema.createTable('fact_evaluations', table => {
    table.comment('Which subjects with facts were evaluated, and by what');
    table.string('entity_ref', 400).primary();
    table
      .string('version', 36)
      .notNullable()
      .comment('Changes whenever there is something to evaluate');
    table
      .string('models_hash', 64)
      .nullable()
      .comment('The models it was evaluated by; missing while it waits');
    table.index(['models_hash'], 'fact_evaluations_hash_idx');
  });
  await knex.raw(
    `insert into fact_evaluations (entity_ref, version, models_hash)
     select distinct entity_ref, 'first', cast(null as varchar(64)) from facts`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('fact_evaluations');
  await knex.schema.dropTable('fact_conflicts');
};
