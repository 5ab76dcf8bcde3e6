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

/** What cells are kept by before this migration. */
const PLACE = [
  'scope_ref',
  'model_id',
  'edition',
  'subject_scope',
  'dimension_id',
  'bucket',
];

/**
 * Cells are kept by the target that applies, too, and by the levels that have criteria: with both, and the level that the
 * cell is of, a rollup tells how far its subjects are from their targets. The target of the model is in no row, so that
 * another one takes effect without any count.
 *
 * The digest of the last scoring is cleared, which makes the backend score all subjects and count all cells when it
 * starts. Until then, nobody is known to have a target.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('current_scores', table => {
    table
      .integer('asked_levels')
      .notNullable()
      .defaultTo(0)
      .comment('The levels with criteria: the sum of 2 to the power of each');
  });
  await knex.schema.alterTable('rollup_cells', table => {
    table
      .integer('target_level')
      .notNullable()
      .defaultTo(0)
      .comment('The nearest target; 0 where only the model has one');
    table
      .integer('asked_levels')
      .notNullable()
      .defaultTo(0)
      .comment('The levels with criteria: the sum of 2 to the power of each');
  });
  await knex.schema.alterTable('rollup_cells', table => table.dropPrimary());
  await knex.schema.alterTable('rollup_cells', table =>
    table.primary([...PLACE, 'target_level', 'asked_levels']),
  );
  await knex('portal_state').update({ scored_hash: null });
};

/**
 * Without the new columns, cells of the same place cannot be told apart: they are counted anew when the backend starts.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('rollup_cells').delete();
  await knex.schema.alterTable('rollup_cells', table => table.dropPrimary());
  await knex.schema.alterTable('rollup_cells', table => {
    table.dropColumns('target_level', 'asked_levels');
  });
  await knex.schema.alterTable('rollup_cells', table => table.primary(PLACE));
  await knex.schema.alterTable('current_scores', table => {
    table.dropColumn('asked_levels');
  });
  await knex('portal_state').update({ scored_hash: null });
};
