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
import { DbTargetRow } from '../tables';

/**
 * Gives the targets that were ever set for one subject to another. Where the other one has targets of its own under the
 * same model, these stay in force, and those that are moved are replaced from now on: targets of one place are set
 * together. What a group sets for what it owns stays with it.
 */
export async function moveTargets(
  transaction: Knex.Transaction,
  move: { from: string; to: string; now: Date },
): Promise<void> {
  const targetsOf = (holderRef: string) =>
    transaction<DbTargetRow>('targets').where({
      holder_ref: holderRef,
      reach: 'subject',
    });
  await targetsOf(move.from)
    .update({ replaced_at: move.now })
    .whereNull('replaced_at')
    .whereIn(
      'model_id',
      targetsOf(move.to).select('model_id').whereNull('replaced_at'),
    );
  await targetsOf(move.from).update({ holder_ref: move.to });
}
