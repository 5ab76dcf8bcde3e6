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
 * The tables of the first release.
 *
 * The catalog projection (`entities`, `hierarchy_edges`, `scope_closure`, `group_members`) is our own copy of what the
 * catalog says of ownership and hierarchy, so that no rollup ever asks the catalog. Answers and changes are only ever
 * appended; `current_answers`, `current_scores`, `score_timeline`, `rollup_cells` and `rollup_snapshots` are derived from
 * them and can be rebuilt. Entity references are kept as text: readers ask by reference, and a reference that no longer
 * exists, or does not exist yet, must stay usable.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('entities', table => {
    table.comment('Catalog entities as last read, removed ones included');
    table.string('entity_ref', 400).primary();
    table.string('kind', 63).notNullable();
    table.string('title', 1000).nullable();
    table.string('type', 255).nullable();
    table.string('lifecycle', 255).nullable();
    table.string('owner_ref', 400).nullable();
    table.string('system_ref', 400).nullable();
    table
      .string('subject_scope', 10)
      .nullable()
      .comment('service, team or org; empty if the entity is not assessed');
    table
      .string('not_assessed', 20)
      .nullable()
      .comment('Why the entity is not assessed');
    table.text('opt_out_reason').nullable();
    table.string('hash', 64).notNullable();
    table.boolean('present').notNullable();
    table
      .dateTime('first_seen_at')
      .nullable()
      .comment('Empty for what was there when the portal began to read');
    table.dateTime('removed_at').nullable();
    table.index(['owner_ref'], 'entities_owner_idx');
    table.index(['system_ref'], 'entities_system_idx');
  });

  await knex.schema.createTable('hierarchy_edges', table => {
    table.comment(
      'Parent and child among groups, and among domains and systems',
    );
    table.string('parent_ref', 400).notNullable();
    table.string('child_ref', 400).notNullable();
    table.primary(['parent_ref', 'child_ref']);
    table.index(['child_ref'], 'hierarchy_edges_child_idx');
  });

  await knex.schema.createTable('scope_closure', table => {
    table.comment('Every scope with all that is below it, itself included');
    table.string('ancestor_ref', 400).notNullable();
    table.string('descendant_ref', 400).notNullable();
    table.integer('depth').notNullable();
    table.primary(['ancestor_ref', 'descendant_ref']);
    table.index(['descendant_ref'], 'scope_closure_descendant_idx');
  });

  await knex.schema.createTable('group_members', table => {
    table.comment('Which users are direct members of which groups');
    table.string('user_ref', 400).notNullable();
    table.string('group_ref', 400).notNullable();
    table.primary(['user_ref', 'group_ref']);
  });

  await knex.schema.createTable('imports', table => {
    table.comment('Imports of answers, by the id their sender gave them');
    table.string('id', 100).primary();
    table.string('label', 200).notNullable();
    table.boolean('sample').notNullable();
    table.string('imported_by', 400).nullable();
    table.dateTime('recorded_at').notNullable();
    table.integer('answers').notNullable();
    table.integer('subjects').notNullable();
  });

  await knex.schema.createTable('answers', table => {
    table.comment('Every answer ever given; rows are never changed');
    table.bigIncrements('id');
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.string('criterion_id', 200).notNullable();
    table
      .string('status', 20)
      .notNullable()
      .comment('unknown where an answer was withdrawn');
    table.text('reason').nullable();
    table.text('evidence').notNullable();
    table.string('source', 20).notNullable();
    table.string('author_ref', 400).nullable();
    table.string('import_id', 100).nullable();
    table.dateTime('effective_at').notNullable();
    table.dateTime('recorded_at').notNullable();
    table.dateTime('expires_at').nullable();
    table.index(
      ['entity_ref', 'model_id', 'edition', 'criterion_id', 'id'],
      'answers_criterion_idx',
    );
  });

  await knex.schema.createTable('assessments', table => {
    table.comment('Which edition the assessment of an entity is pinned to');
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.dateTime('started_at').notNullable();
    table.primary(['entity_ref', 'model_id']);
  });

  await knex.schema.createTable('current_answers', table => {
    table.comment('The answer that stands for each criterion');
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.string('criterion_id', 200).notNullable();
    table.bigInteger('answer_id').notNullable();
    table.dateTime('expires_at').nullable();
    table
      .boolean('expiry_recorded')
      .notNullable()
      .comment('Whether the expiry has been taken into the scores');
    table.primary(['entity_ref', 'model_id', 'edition', 'criterion_id']);
    table.index(
      ['expiry_recorded', 'expires_at'],
      'current_answers_expiry_idx',
    );
  });

  await knex.schema.createTable('current_scores', table => {
    table.comment(
      'Where each subject stands in each dimension, with its placement',
    );
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.string('dimension_id', 100).notNullable();
    table.string('model_hash', 64).notNullable();
    table
      .integer('bucket')
      .notNullable()
      .comment('Level, or -1 not assessed, -2 no level, -3 opted out');
    table.integer('score').nullable().comment('In thousandths of a level');
    table.integer('decided').notNullable();
    table.integer('total').notNullable();
    table.boolean('provisional').notNullable();
    table.string('subject_scope', 10).notNullable();
    table.string('owner_ref', 400).nullable();
    table.string('system_ref', 400).nullable();
    table.string('kind', 63).notNullable();
    table.string('type', 255).nullable();
    table.string('lifecycle', 255).nullable();
    table.primary(['entity_ref', 'model_id', 'dimension_id']);
    table.index(
      ['owner_ref', 'model_id', 'dimension_id', 'bucket'],
      'current_scores_owner_idx',
    );
    table.index(
      ['system_ref', 'model_id', 'dimension_id', 'bucket'],
      'current_scores_system_idx',
    );
  });

  await knex.schema.createTable('score_timeline', table => {
    table.comment('Where each subject stood since when; derived from answers');
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.dateTime('effective_at').notNullable();
    table.integer('sequence').notNullable();
    table.text('standing').notNullable();
    table.primary([
      'entity_ref',
      'model_id',
      'edition',
      'effective_at',
      'sequence',
    ]);
  });

  await knex.schema.createTable('rollup_cells', table => {
    table.comment('Counts of every scope, kept with each write');
    table.string('scope_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.string('subject_scope', 10).notNullable();
    table.string('dimension_id', 100).notNullable();
    table.integer('bucket').notNullable();
    table.integer('subjects').notNullable();
    table.bigInteger('score_sum').notNullable();
    table.bigInteger('decided_sum').notNullable();
    table.bigInteger('total_sum').notNullable();
    table.integer('provisional').notNullable();
    table.primary([
      'scope_ref',
      'model_id',
      'edition',
      'subject_scope',
      'dimension_id',
      'bucket',
    ]);
  });

  await knex.schema.createTable('rollup_snapshots', table => {
    table.comment('Counts of every scope at the start of each week, in UTC');
    table.string('scope_ref', 400).notNullable();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.string('subject_scope', 10).notNullable();
    table.string('week', 10).notNullable();
    table
      .integer('revision')
      .notNullable()
      .comment('A back-dated import adds a revision');
    table.text('cells').notNullable();
    table.dateTime('recorded_at').notNullable();
    table.primary([
      'scope_ref',
      'model_id',
      'edition',
      'subject_scope',
      'week',
      'revision',
    ]);
    table.index(['week'], 'rollup_snapshots_week_idx');
  });

  await knex.schema.createTable('changes', table => {
    table.comment('Everything that changed, in order; rows are never changed');
    table.bigIncrements('id');
    table.string('entity_ref', 400).notNullable();
    table.string('model_id', 100).nullable();
    table.string('edition', 50).nullable();
    table.string('cause', 20).notNullable();
    table.dateTime('effective_at').notNullable();
    table.dateTime('recorded_at').notNullable();
    table.string('author_ref', 400).nullable();
    table.string('criterion_id', 200).nullable();
    table.string('status_before', 20).nullable();
    table.string('status_after', 20).nullable();
    table.text('levels_before').nullable();
    table.text('levels_after').nullable();
    table.text('detail').nullable();
    table.index(['entity_ref', 'effective_at', 'id'], 'changes_entity_idx');
  });

  await knex.schema.createTable('effective_models', table => {
    table.comment('Every model that was ever in force, by content hash');
    table.string('hash', 64).primary();
    table.string('model_id', 100).notNullable();
    table.string('edition', 50).notNullable();
    table.text('content').notNullable();
    table.dateTime('recorded_at').notNullable();
  });

  await knex.schema.createTable('portal_state', table => {
    table.comment('The one row that writers share and rebuilds lock');
    table.string('id', 20).primary();
    table.string('organization_ref', 400).nullable();
    table.integer('entities').notNullable();
    table.integer('subjects').notNullable();
    table.boolean('sample_data').notNullable();
    table.string('scored_hash', 200).nullable();
    table.dateTime('first_success_at').nullable();
    table.dateTime('last_success_at').nullable();
    table.text('last_error').nullable();
    table.dateTime('held_since').nullable();
    table.integer('held_removals').nullable();
    table.integer('held_entities').nullable();
  });
  await knex('portal_state').insert({
    id: 'portal',
    entities: 0,
    subjects: 0,
    sample_data: false,
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'portal_state',
    'effective_models',
    'changes',
    'rollup_snapshots',
    'rollup_cells',
    'score_timeline',
    'current_scores',
    'current_answers',
    'assessments',
    'answers',
    'imports',
    'group_members',
    'scope_closure',
    'hierarchy_edges',
    'entities',
  ]) {
    await knex.schema.dropTable(table);
  }
};
