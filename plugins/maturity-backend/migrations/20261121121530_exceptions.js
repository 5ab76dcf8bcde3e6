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
 * Exceptions, and where subjects stand without them (DESIGN.md §3, rule 9).
 *
 * What was scored before had no exceptions, so that both sides are the same.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exceptions', table => {
    table.comment('Waivers of a criterion: what was asked and what came of it');
    table.bigIncrements('id');
    table.string('model_id', 100).notNullable();
    table.string('criterion_id', 200).notNullable();
    table
      .string('target_ref', 400)
      .notNullable()
      .comment('The subject, or the group all of whose subjects are meant');
    table.string('covers', 10).notNullable().comment('subject or owned');
    table.text('reason').notNullable();
    table
      .string('state', 20)
      .notNullable()
      .comment('requested, approved, denied, revoked or expired');
    table.string('requested_by', 400).nullable();
    table
      .text('requested_for')
      .notNullable()
      .comment('The groups on whose behalf it was asked for');
    table.dateTime('requested_at').notNullable();
    table.dateTime('ends_at').notNullable();
    table.string('decided_by', 400).nullable();
    table.dateTime('decided_at').nullable();
    table.text('decision_reason').nullable();
    table.string('ended_by', 400).nullable();
    table.dateTime('ended_at').nullable();
    table.text('end_reason').nullable();
    table.string('import_id', 100).nullable();
    table.index(['target_ref', 'state'], 'exceptions_target_idx');
    table.index(['state', 'ends_at'], 'exceptions_state_idx');
  });
  await knex.schema.alterTable('current_scores', table => {
    table.integer('bucket_without').notNullable().defaultTo(0);
    table.integer('score_without').nullable();
    table.boolean('provisional_without').notNullable().defaultTo(false);
    table.integer('waived').notNullable().defaultTo(0);
  });
  await knex('current_scores').update({
    bucket_without: knex.ref('bucket'),
    score_without: knex.ref('score'),
    provisional_without: knex.ref('provisional'),
  });
  await knex.schema.alterTable('rollup_cells', table => {
    table.integer('subjects_without').notNullable().defaultTo(0);
    table.bigInteger('score_sum_without').notNullable().defaultTo(0);
    table.integer('provisional_without').notNullable().defaultTo(0);
    table.integer('waived').notNullable().defaultTo(0);
    table.integer('excepted').notNullable().defaultTo(0);
  });
  await knex('rollup_cells').update({
    subjects_without: knex.ref('subjects'),
    score_sum_without: knex.ref('score_sum'),
    provisional_without: knex.ref('provisional'),
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('rollup_cells', table => {
    table.dropColumns(
      'subjects_without',
      'score_sum_without',
      'provisional_without',
      'waived',
      'excepted',
    );
  });
  await knex.schema.alterTable('current_scores', table => {
    table.dropColumns(
      'bucket_without',
      'score_without',
      'provisional_without',
      'waived',
    );
  });
  await knex.schema.dropTable('exceptions');
};
