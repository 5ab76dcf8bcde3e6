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
 * Deployments and releases. Of an event, only what counts is kept: which it is, what was delivered, when, and how long it
 * took. Weeks are added up when events arrive, so that reads do not depend on how many there were.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('delivery_events', table => {
    table.comment('Deployments and releases of the last year; pruned');
    table
      .string('event_key', 22)
      .primary()
      .comment('A hash of the source and the id of the event');
    table.string('entity_ref', 400).notNullable();
    table.string('kind', 10).notNullable().comment('deployment or release');
    table.string('week', 10).notNullable().comment('Its Monday, in UTC');
    table.dateTime('delivered_at').notNullable();
    table
      .integer('lead_minutes')
      .nullable()
      .comment('From commit to delivery, to two digits');
    table.index(['entity_ref', 'kind', 'week'], 'delivery_events_entity_idx');
    table.index(['delivered_at'], 'delivery_events_time_idx');
  });
  await knex.schema.createTable('delivery_weeks', table => {
    table.comment('Derived: the deliveries of each subject by week');
    table.string('entity_ref', 400).notNullable();
    table.string('kind', 10).notNullable();
    table.string('week', 10).notNullable();
    table.integer('deliveries').notNullable();
    table.integer('lead_minutes').nullable().comment('The median of the week');
    table.primary(['entity_ref', 'kind', 'week']);
    table.index(['week'], 'delivery_weeks_week_idx');
  });
  await knex.schema.createTable('delivery_measures', table => {
    table.comment('Derived: since when the deliveries of a subject are known');
    table.string('entity_ref', 400).notNullable();
    table.string('kind', 10).notNullable();
    table.string('first_week', 10).notNullable();
    table.dateTime('last_at').notNullable();
    table
      .boolean('counted')
      .notNullable()
      .comment(
        'Whether it is this kind that counts: releases do for want of deployments',
      );
    table.primary(['entity_ref', 'kind']);
    table.index(['last_at'], 'delivery_measures_last_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('delivery_measures');
  await knex.schema.dropTable('delivery_weeks');
  await knex.schema.dropTable('delivery_events');
};
