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
 * What rollups can be filtered by, beside what the projection has already; and what holds each subject back.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('entities', table => {
    table
      .string('cohort', 100)
      .nullable()
      .comment('By the rules of the configuration; empty if none fits');
  });

  await knex.schema.createTable('entity_tags', table => {
    table.comment('The tags of catalog entities as last read');
    table.string('entity_ref', 400).notNullable();
    table.string('tag', 255).notNullable();
    table.primary(['entity_ref', 'tag']);
    table.index(['tag'], 'entity_tags_tag_idx');
  });

  await knex.schema.createTable('subject_gaps', table => {
    table.comment(
      'The criteria that hold each subject back from its next level',
    );
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.string('criterion_id', 200).notNullable();
    table.string('state', 20).notNullable();
    table
      .boolean('lifts')
      .notNullable()
      .comment('Whether the subject would gain a level by this one alone');
    table.primary(['entity_ref', 'model_id', 'criterion_id']);
    table.index(['model_id', 'criterion_id'], 'subject_gaps_criterion_idx');
  });

  // Freshness and gaps come with the scores: all subjects are scored anew when the backend starts next.
  await knex('portal_state').update({ scored_hash: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('subject_gaps');
  await knex.schema.dropTable('entity_tags');
  await knex.schema.alterTable('entities', table => {
    table.dropColumn('cohort');
  });
};
