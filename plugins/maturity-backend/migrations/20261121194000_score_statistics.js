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
 * Tells PostgreSQL how few combinations there are of what scores are counted by. It takes the columns to be independent
 * of each other otherwise, expects a great many groups, and sorts all rows on the disk instead of adding them up.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (knex.client.config.client === 'pg') {
    await knex.raw(`
      create statistics current_scores_counted (ndistinct)
      on model_id, edition, subject_scope, dimension_id, bucket, bucket_without,
        target_level, asked_levels
      from current_scores
    `);
    await knex.raw('analyze current_scores');
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (knex.client.config.client === 'pg') {
    await knex.raw('drop statistics current_scores_counted');
  }
};
