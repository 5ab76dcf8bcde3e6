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
 * Targets: which level a subject, or everything that a group owns, is to reach by when. A row is never changed but for
 * the time and the person that replaced it, so that the targets of any day can be read.
 *
 * `current_scores` gets the target that applies to each subject, so that rollups need no walk up the groups, and the next
 * level, by which the target is reached or not: levels without criteria are skipped. The digest of the last scoring is
 * cleared, which makes the backend score all subjects when it starts.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('targets', table => {
    table.comment('Every target ever set; those in force have no replaced_at');
    table.bigIncrements('id');
    table
      .string('holder_ref', 400)
      .notNullable()
      .comment('The subject, or the group that owns the subjects');
    table.string('reach', 10).notNullable().comment('subject or owned');
    table.string('model_id', 100).notNullable();
    table.string('dimension_id', 100).notNullable();
    table.integer('level').notNullable();
    table.string('due_on', 10).nullable().comment('YYYY-MM-DD');
    table.string('author_ref', 400).nullable();
    table.dateTime('recorded_at').notNullable();
    table.dateTime('replaced_at').nullable();
    table.string('replaced_by', 400).nullable();
    table.index(['holder_ref', 'replaced_at'], 'targets_holder_idx');
  });
  await knex.schema.alterTable('current_scores', table => {
    table
      .integer('next_level')
      .nullable()
      .comment('The next level with criteria; empty at the ceiling');
    table
      .integer('target_level')
      .nullable()
      .comment('The nearest target; empty where only the model has one');
  });
  await knex('portal_state').update({ scored_hash: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('current_scores', table => {
    table.dropColumn('target_level');
    table.dropColumn('next_level');
  });
  await knex.schema.dropTable('targets');
};
