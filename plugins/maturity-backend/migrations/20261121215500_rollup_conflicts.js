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

/**
 * Rollups tell where facts and people disagree: each subject with how many of its answers facts speak against, and the
 * cells with the sums.
 *
 * The digest of the last scoring is cleared, which makes the backend score all subjects and count all cells when it
 * starts. Until then, no disagreement is counted.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('current_scores', table => {
    table
      .integer('conflicts')
      .notNullable()
      .defaultTo(0)
      .comment('Overall only: the answers that facts or files speak against');
  });
  await knex.schema.alterTable('rollup_cells', table => {
    table.integer('conflicts').notNullable().defaultTo(0);
    table
      .integer('disputed')
      .notNullable()
      .defaultTo(0)
      .comment('How many of the subjects have conflicts');
  });
  await knex('portal_state').update({ scored_hash: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('rollup_cells', table => {
    table.dropColumns('conflicts', 'disputed');
  });
  await knex.schema.alterTable('current_scores', table => {
    table.dropColumn('conflicts');
  });
};
