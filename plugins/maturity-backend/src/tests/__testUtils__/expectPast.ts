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

import { MovedSubjects } from '../../history/HistoryStore';
import { toCounted } from './expectRecount';
import { CountedMovement, Past } from './Past';
import { TestPortal } from './TestPortal';

/** The scopes whose movements are looked at. */
const SCOPES = [
  'all',
  'group:default/team-1',
  'group:ops/team-0',
  'group:ops/team-3',
  'domain:default/domain-0',
  'system:default/system-1',
];

/** Holds the counts of every scope as of some moments against what was so. */
export async function expectCounts(
  portal: TestPortal,
  past: Past,
  times: Date[],
): Promise<void> {
  const { historyStore } = portal.services;
  const key = { ...portal.modelKey, subjectScope: 'service' as const };
  for (const at of times) {
    for (const organization of ['then', 'now'] as const) {
      const expected = past.cellsAt(at, organization);
      const scopeRefs = [...new Set([...SCOPES, ...Object.keys(expected)])];
      const counted = await historyStore.countAsOf(scopeRefs, key, {
        at,
        organization,
      });
      expect({ at, organization, cells: toCounted(counted) }).toEqual({
        at,
        organization,
        cells: expected,
      });
    }
  }
}

/** Holds what moved between two moments against the story, cause by cause. */
export async function expectMovement(
  portal: TestPortal,
  past: Past,
  from: Date,
  to: Date,
): Promise<void> {
  const key = { ...portal.modelKey, subjectScope: 'service' as const };
  for (const scopeRef of SCOPES) {
    for (const organization of ['then', 'now'] as const) {
      const query = { ...key, scopeRef, from, to, organization };
      const moved = await portal.services.historyStore.countMovements(query);
      expect({ query, causes: addUp(moved) }).toEqual({
        query,
        causes: past.movement(scopeRef, from, to, organization),
      });
    }
  }
}

function addUp(moved: MovedSubjects[]): CountedMovement {
  const result: CountedMovement = {};
  for (const { cause, before, after, subjects } of moved) {
    for (const [levels, sign] of [
      [before, -1],
      [after, 1],
    ] as const) {
      for (const [dimensionId, bucket] of Object.entries(levels ?? {})) {
        const changes = (result[cause] ??= {});
        const name = `${dimensionId} ${bucket}`;
        changes[name] = (changes[name] ?? 0) + sign * subjects;
        if (changes[name] === 0) {
          delete changes[name];
        }
      }
    }
  }
  return Object.fromEntries(
    Object.entries(result).filter(([, changes]) => Object.keys(changes).length),
  );
}
