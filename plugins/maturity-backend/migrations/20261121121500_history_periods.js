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
 * What rollups of the past are counted from.
 *
 * `subject_periods` has one row for every state a subject was ever in, from the change that brought it about until the
 * next one, with the state before: counts as of a date are the rows in force then, and what moved between two dates are
 * the rows that begin between them. `closure_periods` is the closure of the hierarchy with the time for which each entry
 * held. Both are derived; what is still in force ends in the year 9999.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('subject_periods', table => {
    table.comment(
      'Every state a subject was ever in, with the change that brought it about',
    );
    table.bigIncrements('id');
    table.string('entity_ref', 400).notNullable();
    table.string('cause', 20).notNullable();
    table.dateTime('effective_at').notNullable();
    table.dateTime('until').notNullable();
    table.boolean('present').notNullable();
    table
      .string('subject_scope', 10)
      .nullable()
      .comment('Empty while the entity is not counted');
    table.string('model_id', 100).nullable();
    table.string('edition', 50).nullable();
    table.string('model_hash', 64).nullable();
    table.string('kind', 63).notNullable();
    table.string('type', 255).nullable();
    table.string('lifecycle', 255).nullable();
    table.string('owner_ref', 400).nullable();
    table.string('system_ref', 400).nullable();
    table.boolean('opted_out').notNullable();
    table.text('levels').nullable().comment('Bucket by dimension, as JSON');
    table
      .text('standing')
      .nullable()
      .comment('All counts by dimension, as JSON; empty if in force no time');
    table.string('scope_before', 10).nullable();
    table.string('model_before', 100).nullable();
    table.string('edition_before', 50).nullable();
    table.string('owner_before', 400).nullable();
    table.string('system_before', 400).nullable();
    table.text('levels_before').nullable();
    table
      .boolean('moves')
      .notNullable()
      .comment('Whether levels or place differ from those before');
    table.index(['entity_ref', 'id'], 'subject_periods_entity_idx');
    table.index(['until', 'effective_at'], 'subject_periods_until_idx');
    table.index(['moves', 'effective_at'], 'subject_periods_moves_idx');
    table.index(['owner_ref', 'until'], 'subject_periods_owner_idx');
    table.index(['system_ref', 'until'], 'subject_periods_system_idx');
  });

  await knex.schema.createTable('closure_periods', table => {
    table.comment('Which scope was above which, and for how long');
    table.string('ancestor_ref', 400).notNullable();
    table.string('descendant_ref', 400).notNullable();
    table.integer('depth').notNullable();
    table.dateTime('effective_at').notNullable();
    table.dateTime('until').notNullable();
    table.primary(['ancestor_ref', 'descendant_ref', 'effective_at', 'depth']);
    table.index(['until'], 'closure_periods_until_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('closure_periods');
  await knex.schema.dropTable('subject_periods');
};
