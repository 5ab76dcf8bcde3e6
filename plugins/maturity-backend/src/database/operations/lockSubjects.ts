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
import { chunks } from '../chunks';
import { DbEntityRow } from '../catalogTables';

/**
 * Locks entities in the order of their references, and returns those that the catalog has and that are assessed.
 *
 * @param scope - Only subjects of this scope; of any if missing
 */
export async function lockSubjects(
  transaction: Knex.Transaction,
  entityRefs: string[],
  scope?: Scope,
): Promise<Set<string>> {
  const subjects = new Set<string>();
  for (const chunk of chunks([...new Set(entityRefs)].sort())) {
    const rows = await transaction<DbEntityRow>('entities')
      .select('entity_ref', 'present', 'subject_scope')
      .whereIn('entity_ref', chunk)
      .orderBy('entity_ref')
      .forUpdate();
    for (const row of rows) {
      const isAsked = scope
        ? row.subject_scope === scope
        : row.subject_scope !== null;
      if (row.present && isAsked) {
        subjects.add(row.entity_ref);
      }
    }
  }
  return subjects;
}
