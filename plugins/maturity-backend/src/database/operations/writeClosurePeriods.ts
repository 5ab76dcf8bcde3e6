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
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { CatalogProjection } from '../../catalog/types';
import { chunks } from '../chunks';
import { ALWAYS, FOREVER } from '../../assessments/periods';
import { DbClosurePeriodRow } from '../catalogTables';

/**
 * Records which entries of the closure of the hierarchy begin and which end. Groups without a parent are directly below
 * everything. What a first synchronization sees for the first time has been where it is before.
 */
export async function writeClosurePeriods(
  transaction: Knex.Transaction,
  projection: CatalogProjection,
  options: { isFirst: boolean; now: Date },
): Promise<void> {
  const { isFirst, now } = options;
  const found = new Map(
    [
      ...projection.closure,
      ...projection.rootGroupRefs.map(groupRef => ({
        ancestorRef: ALL_SCOPE,
        descendantRef: groupRef,
        depth: 1,
      })),
    ].map(entry => [keyOf(entry), entry]),
  );
  const open = await transaction<DbClosurePeriodRow>('closure_periods')
    .select()
    .where('until', FOREVER);
  const known = new Set<string>();
  const placed = new Set<string>();
  const ended: DbClosurePeriodRow[] = [];
  for (const row of open) {
    const key = keyOf({
      ancestorRef: row.ancestor_ref,
      descendantRef: row.descendant_ref,
      depth: row.depth,
    });
    known.add(key);
    placed.add(row.descendant_ref);
    if (!found.has(key)) {
      ended.push(row);
    }
  }
  for (const chunk of chunks(ended)) {
    await transaction<DbClosurePeriodRow>('closure_periods')
      .update({ until: now })
      .where('until', FOREVER)
      .whereIn(
        ['ancestor_ref', 'descendant_ref', 'depth'],
        chunk.map(row => [row.ancestor_ref, row.descendant_ref, row.depth]),
      );
  }
  const begun = [...found]
    .filter(([key]) => !known.has(key))
    .map(
      ([, entry]): DbClosurePeriodRow => ({
        ancestor_ref: entry.ancestorRef,
        descendant_ref: entry.descendantRef,
        depth: entry.depth,
        effective_at:
          isFirst && !placed.has(entry.descendantRef) ? ALWAYS : now,
        until: FOREVER,
      }),
    );
  for (const chunk of chunks(begun)) {
    await transaction<DbClosurePeriodRow>('closure_periods')
      .insert(chunk)
      // Ended and begun again within the same moment.
      .onConflict(['ancestor_ref', 'descendant_ref', 'effective_at', 'depth'])
      .merge(['until']);
  }
}

function keyOf(entry: {
  ancestorRef: string;
  descendantRef: string;
  depth: number;
}): string {
  return `${entry.depth}\n${entry.ancestorRef}\n${entry.descendantRef}`;
}
