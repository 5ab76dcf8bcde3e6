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
import { SubjectPeriod } from '../../assessments/types';
import { ExceptionPeriod } from '../../exceptions/types';
import { Placement, placedExceptions } from '../../exceptions/placedExceptions';
import { chunks } from '../chunks';
import { toDate } from '../mapping';
import { DbClosurePeriodRow } from '../catalogTables';
import { DbExceptionRow } from '../tables';
import { toExceptionPeriod } from './readStandingExceptions';

/**
 * All exceptions that ever counted for entities, by entity: their own, and those of the groups that owned them at the
 * time, as the hierarchy was then.
 *
 * @param periods - The states that the entities were in, by entity, oldest first
 */
export async function readPastExceptions(
  transaction: Knex.Transaction,
  periods: ReadonlyMap<string, SubjectPeriod[]>,
  modelId: string,
): Promise<Map<string, ExceptionPeriod[]>> {
  const decided = () =>
    transaction<DbExceptionRow>('exceptions')
      .select()
      .where({ model_id: modelId })
      .whereIn('state', ['approved', 'revoked', 'expired'])
      // What was never approved was never in force.
      .whereNotNull('decided_at');
  const result = new Map<string, ExceptionPeriod[]>();
  const add = (entityRef: string, found: ExceptionPeriod[]) => {
    result.set(entityRef, [...(result.get(entityRef) ?? []), ...found]);
  };
  for (const chunk of chunks([...periods.keys()])) {
    const rows = await decided()
      .where({ covers: 'subject' })
      .whereIn('target_ref', chunk);
    for (const row of rows) {
      add(row.target_ref, [toExceptionPeriod(row)]);
    }
  }
  const ofGroups = await decided().where({ covers: 'owned' });
  if (ofGroups.length > 0) {
    const placements = await readPlacements(
      transaction,
      [...new Set(ofGroups.map(row => row.target_ref))],
      ownersIn(periods),
    );
    for (const [entityRef, states] of periods) {
      for (const row of ofGroups) {
        add(
          entityRef,
          placedExceptions(toExceptionPeriod(row), states, ownerRef =>
            // A group covers what it owns itself, whatever else is known of it.
            ownerRef === row.target_ref
              ? 'always'
              : placements.get(`${row.target_ref} ${ownerRef}`) ?? [],
          ),
        );
      }
    }
  }
  return result;
}

function ownersIn(periods: ReadonlyMap<string, SubjectPeriod[]>): string[] {
  const owners = [...periods.values()].flatMap(states =>
    states.flatMap(({ entity }) => entity.ownerRef ?? []),
  );
  return [...new Set(owners)];
}

/** When owners were below groups, by both. */
async function readPlacements(
  transaction: Knex.Transaction,
  groupRefs: string[],
  ownerRefs: string[],
): Promise<Map<string, Placement[]>> {
  const placements = new Map<string, Placement[]>();
  for (const groups of chunks(groupRefs)) {
    for (const owners of chunks(ownerRefs)) {
      const rows = await transaction<DbClosurePeriodRow>('closure_periods')
        .select()
        .whereIn('ancestor_ref', groups)
        .whereIn('descendant_ref', owners)
        .orderBy('effective_at');
      for (const row of rows) {
        const key = `${row.ancestor_ref} ${row.descendant_ref}`;
        placements.set(key, [
          ...(placements.get(key) ?? []),
          { from: toDate(row.effective_at), until: toDate(row.until) },
        ]);
      }
    }
  }
  return placements;
}
