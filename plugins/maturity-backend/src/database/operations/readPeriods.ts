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
import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { SubjectPeriod } from '../../assessments/types';
import { chunks } from '../chunks';
import { optional, toDate } from '../mapping';
import { DbSubjectPeriodRow } from '../catalogTables';

/** The states that entities were in, by entity, oldest first; one statement for every few hundred entities. */
export async function readPeriods(
  transaction: Knex.Transaction,
  entityRefs: string[],
): Promise<Map<string, SubjectPeriod[]>> {
  const result = new Map<string, SubjectPeriod[]>();
  for (const chunk of chunks(entityRefs)) {
    const rows = await transaction<DbSubjectPeriodRow>('subject_periods')
      .select()
      .whereIn('entity_ref', chunk)
      .orderBy('id');
    for (const row of rows) {
      const periods = result.get(row.entity_ref) ?? [];
      periods.push(toPeriod(row));
      result.set(row.entity_ref, periods);
    }
  }
  return result;
}

function toPeriod(row: DbSubjectPeriodRow): SubjectPeriod {
  return {
    cause: row.cause as SubjectPeriod['cause'],
    effectiveAt: toDate(row.effective_at),
    entity: {
      entityRef: row.entity_ref,
      kind: row.kind,
      type: optional(row.type),
      lifecycle: optional(row.lifecycle),
      ownerRef: optional(row.owner_ref),
      systemRef: optional(row.system_ref),
      subjectScope: optional(row.subject_scope) as Scope | undefined,
      optOutReason: row.opted_out ? '' : undefined,
    },
    present: Boolean(row.present),
    model:
      row.model_id && row.edition
        ? { modelId: row.model_id, edition: row.edition }
        : undefined,
    modelHash: optional(row.model_hash),
    levels: row.levels === null ? undefined : JSON.parse(row.levels),
  };
}
