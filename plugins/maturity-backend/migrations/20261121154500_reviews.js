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
 * Reviews: what was submitted, and what a reviewer said of it. A row is never changed but for the decision and for being
 * followed by another.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reviews', table => {
    table.comment(
      'Every review of an assessment; the latest of each is current',
    );
    table.bigIncrements('id');
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.boolean('is_current').notNullable();
    table
      .string('state', 20)
      .notNullable()
      .comment('submitted, confirmed or returned');
    table.string('submitted_by', 400).notNullable();
    table.dateTime('submitted_at').notNullable();
    table.text('note').nullable().comment('Of the person who submitted');
    table
      .text('answers')
      .notNullable()
      .comment('What was submitted: a digest of each answer by criterion');
    table.string('decided_by', 400).nullable();
    table.dateTime('decided_at').nullable();
    table.text('comment').nullable().comment('Of the reviewer');
    table
      .text('criterion_comments')
      .notNullable()
      .comment('Of the reviewer, by criterion');
    table.index(['entity_ref', 'is_current'], 'reviews_entity_idx');
    table.index(['is_current', 'state'], 'reviews_state_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reviews');
};
