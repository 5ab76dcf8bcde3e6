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
 * Answers that are kept in a file beside the code: what became of reading the file of each subject, and what it says
 * (DESIGN.md §3, rule 8).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('repository_files', table => {
    table.comment('What came of reading the file of answers of each subject');
    table.string('entity_ref', 400).primary();
    table.string('url', 2000).notNullable().comment('Where it is read');
    table.string('state', 20).notNullable();
    table.string('etag', 500).nullable();
    table
      .string('content_hash', 64)
      .nullable()
      .comment('Of what was read last; missing if nothing could be read');
    table.string('revision', 100).nullable();
    table
      .dateTime('read_at')
      .nullable()
      .comment(
        'When it was last read with other content and without a mistake',
      );
    table.dateTime('failing_since').nullable();
    table
      .dateTime('look_again_at')
      .nullable()
      .comment('Before which nobody looks again for a file that is not there');
    table.text('problems').notNullable().comment('As JSON');
    table.index(['state', 'entity_ref'], 'repository_files_state_idx');
  });
  await knex.schema.createTable('repository_answers', table => {
    table.comment('What the last good file of each subject answers');
    table.string('entity_ref', 400).notNullable();
    table.string('criterion_id', 200).notNullable();
    table.string('status', 20).notNullable();
    table.text('reason').nullable();
    table.text('evidence').notNullable().comment('As JSON');
    table.dateTime('answered_at').nullable().comment('As the file says');
    table.dateTime('stated_end').nullable().comment('As the file says');
    table.dateTime('expires_at').notNullable();
    table
      .dateTime('since')
      .notNullable()
      .comment('When the file was first read to say so');
    table.primary(['entity_ref', 'criterion_id']);
  });
  await knex.schema.alterTable('fact_conflicts', table => {
    table
      .string('source', 20)
      .notNullable()
      .defaultTo('fact')
      .comment('Who says otherwise: fact or repository');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('fact_conflicts').delete().where({ source: 'repository' });
  await knex.schema.alterTable('fact_conflicts', table => {
    table.dropColumn('source');
  });
  await knex.schema.dropTable('repository_answers');
  await knex.schema.dropTable('repository_files');
};
