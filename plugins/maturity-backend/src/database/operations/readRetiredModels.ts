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

import {
  MaturityModel,
  ModelSummary,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { DbCurrentScoreRow, DbEffectiveModelRow } from '../tables';
import { readEffectiveModels } from './readEffectiveModels';

/**
 * Models that were in force at some time and whose edition is not among the given ones, each edition as subjects were
 * scored by it last.
 */
export async function readRetiredModels(
  database: Knex | Knex.Transaction,
  configured: readonly Pick<ModelSummary, 'id' | 'edition'>[],
): Promise<MaturityModel[]> {
  const known = new Set(configured.map(keyOf));
  const rows = await database<DbEffectiveModelRow>('effective_models')
    .select('hash', 'model_id', 'edition')
    .orderBy([{ column: 'recorded_at', order: 'desc' }, 'hash']);
  const retired = rows.filter(
    row => !known.has(keyOf({ id: row.model_id, edition: row.edition })),
  );
  if (retired.length === 0) {
    return [];
  }
  const scores = await database<DbCurrentScoreRow>('current_scores').distinct(
    'model_hash',
  );
  const inUse = new Set(scores.map(score => score.model_hash));
  // What was recorded last need not be what was in force last: an edition may have been changed back.
  const hashes = new Map<string, string>();
  for (const row of [
    ...retired.filter(({ hash }) => inUse.has(hash)),
    ...retired,
  ]) {
    const key = keyOf({ id: row.model_id, edition: row.edition });
    hashes.set(key, hashes.get(key) ?? row.hash);
  }
  const models = await readEffectiveModels(database, [...hashes.values()]);
  return [...models.values()];
}

function keyOf({ id, edition }: Pick<ModelSummary, 'id' | 'edition'>): string {
  return JSON.stringify([id, edition]);
}
