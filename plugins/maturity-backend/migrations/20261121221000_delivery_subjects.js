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
const { createHash } = require('node:crypto');

/**
 * An event is known by its subject, too: whoever may send events about one entity cannot use up the ids of another.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('delivery_events', table => {
    table.dropPrimary();
  });
  await knex.schema.alterTable('delivery_events', table => {
    table.primary(['entity_ref', 'event_key']);
  });
};

/**
 * Events of several subjects under one key get keys of their own, so that none is lost: as before, only one of the
 * subjects is known by the key.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (;;) {
    const rows = await knex('delivery_events as event')
      .select('event.entity_ref', 'event.event_key')
      .whereExists(
        knex('delivery_events as other')
          .select(knex.raw('1'))
          .whereRaw('other.event_key = event.event_key')
          .whereRaw('other.entity_ref < event.entity_ref'),
      )
      .limit(1000);
    if (rows.length === 0) {
      break;
    }
    for (const { entity_ref, event_key } of rows) {
      await knex('delivery_events')
        .where({ entity_ref, event_key })
        .update({
          event_key: createHash('sha256')
            .update(JSON.stringify([entity_ref, event_key]))
            .digest('base64url')
            .slice(0, 22),
        });
    }
  }
  await knex.schema.alterTable('delivery_events', table => {
    table.dropPrimary();
  });
  await knex.schema.alterTable('delivery_events', table => {
    table.primary(['event_key']);
  });
};
