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
import { Knex } from 'knex';

/** Brings a migrated database back to the state before the first synchronization. */
export async function emptyDatabase(database: Knex): Promise<void> {
  for (const table of [
    'entities',
    'hierarchy_edges',
    'scope_closure',
    'group_members',
    'imports',
    'answers',
    'assessments',
    'exceptions',
    'targets',
    'current_answers',
    'current_scores',
    'score_timeline',
    'subject_periods',
    'closure_periods',
    'rollup_cells',
    'rollup_snapshots',
    'changes',
    'effective_models',
  ]) {
    await database(table).delete();
  }
  await database('portal_state').update({
    organization_ref: null,
    entities: 0,
    subjects: 0,
    sample_data: false,
    scored_hash: null,
    first_success_at: null,
    last_success_at: null,
    last_error: null,
    held_since: null,
    held_removals: null,
    held_entities: null,
  });
}
