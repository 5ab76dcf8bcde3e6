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
 * Who has the assessment of which entity open, so that they are told when somebody else changes it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('assessment_watchers', table => {
    table.comment('Who had the assessment of an entity open, and when last');
    table.string('entity_ref', 400).notNullable();
    table.string('user_ref', 400).notNullable();
    table.dateTime('seen_at').notNullable();
    table.primary(['user_ref', 'entity_ref']);
    table.index(['entity_ref', 'seen_at'], 'assessment_watchers_entity_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('assessment_watchers');
};
