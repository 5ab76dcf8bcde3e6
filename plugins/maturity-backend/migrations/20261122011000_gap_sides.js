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
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('subject_gaps', table => {
    table
      .boolean('held')
      .notNullable()
      .defaultTo(true)
      .comment('Whether it holds the subject back with exceptions');
    table
      .boolean('held_without')
      .notNullable()
      .defaultTo(true)
      .comment('Whether it does without them');
    table.boolean('lifts_without').notNullable().defaultTo(false);
  });
  // Right for all that are under no exception; the others are scored anew, as all are, when the backend starts next.
  await knex('subject_gaps').where({ lifts: true }).update({
    lifts_without: true,
  });
  await knex('portal_state').update({ scored_hash: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('subject_gaps').where({ held: false }).delete();
  await knex.schema.alterTable('subject_gaps', table => {
    table.dropColumns('held', 'held_without', 'lifts_without');
  });
};
