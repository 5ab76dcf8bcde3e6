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
 * Drafts of answers, copied from similar subjects. They are no answers: nothing that counts reads this table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('answer_drafts', table => {
    table.comment(
      'Answers copied from other subjects, until somebody confirms or discards them',
    );
    table.bigIncrements('id');
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('criterion_id', 200).notNullable();
    table.string('status', 20).notNullable();
    table.text('reason').nullable();
    table.text('evidence').notNullable();
    table
      .string('from_ref', 400)
      .notNullable()
      .comment('The subject whose answer was copied');
    table.string('copied_by', 400).notNullable();
    table.dateTime('copied_at').notNullable();
    table.unique(['entity_ref', 'model_id', 'criterion_id'], {
      indexName: 'answer_drafts_criterion_idx',
    });
    table.index(['from_ref'], 'answer_drafts_from_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('answer_drafts');
};
