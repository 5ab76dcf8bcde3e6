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
 * The status of the answer that stands, and since when, beside it: reports count the answers of all services, and would
 * have to look each of them up.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('current_answers', table => {
    table.string('status', 20).nullable().comment('Of the answer');
    table.dateTime('effective_at').nullable().comment('Of the answer');
  });
  const isPostgres = knex.client.config.client === 'pg';
  await knex.raw(`
    update current_answers
    set status = answers.status, effective_at = answers.effective_at
    from answers
    where answers.id = current_answers.answer_id
  `);
  await knex.schema.alterTable('current_answers', table => {
    table.dropNullable('status');
    table.dropNullable('effective_at');
  });
  if (isPostgres) {
    // The planner is to know the new columns from the beginning.
    await knex.raw('analyze current_answers');
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('current_answers', table => {
    table.dropColumns('status', 'effective_at');
  });
};
