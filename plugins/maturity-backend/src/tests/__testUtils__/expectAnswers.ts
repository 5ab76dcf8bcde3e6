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
import { DatabaseCriterionStore } from '../../database/DatabaseCriterionStore';
import { AnsweredGroup } from '../../reports/CriterionStore';
import { ReadableSubjects } from '../../rollups/types';
import { Past } from './Past';
import { TestPortal } from './TestPortal';

/** What a reader may read who may not read everything. */
const SYSTEM = 'system:default/system-1';

/** How many have which answers, by what decides what they are asked. */
type Counted = Record<string, Record<string, number>>;

/** Holds how the services of every scope answered as of some moments against what was so, for all readers and for one. */
export async function expectAnswers(
  portal: TestPortal,
  past: Past,
  scopeRefs: string[],
  times: Date[],
): Promise<void> {
  const key = { ...portal.modelKey, subjectScope: 'service' as const };
  const { database } = portal;
  const stores = {
    small: DatabaseCriterionStore.create({ database }),
    large: DatabaseCriterionStore.create({ database, few: 0 }),
  };
  // What a reader may read is told by where services are now, or were at last.
  const systems = new Map(
    portal.readings.flatMap(reading =>
      past
        .servicesAt(reading.at, 'then')
        .map(({ entityRef, systemRef }) => [entityRef, systemRef] as const),
    ),
  );
  const readers: Array<{
    readable?: ReadableSubjects;
    isRead(entityRef: string): boolean;
  }> = [
    { isRead: () => true },
    {
      readable: { condition: { property: 'system', values: [SYSTEM] } },
      isRead: (entityRef: string) => systems.get(entityRef) === SYSTEM,
    },
  ];
  for (const at of times) {
    for (const organization of ['then', 'now'] as const) {
      const services = past
        .servicesAt(at, organization)
        .filter(({ optedOut }) => !optedOut);
      for (const scopeRef of scopeRefs) {
        for (const { readable, isRead } of readers) {
          const query = { at, organization, readable };
          const expected: Counted = {};
          for (const service of services) {
            if (service.scopeRefs.has(scopeRef) && isRead(service.entityRef)) {
              add(expected, service, service.answers);
            }
          }
          for (const [size, store] of Object.entries(stores)) {
            const groups = await store.countAnswers(scopeRef, key, query);
            expect({
              size,
              scopeRef,
              ...query,
              counted: toCounted(groups),
            }).toEqual({ size, scopeRef, ...query, counted: expected });
          }
        }
      }
    }
  }
}

function add(
  counted: Counted,
  { type, lifecycle }: AnsweredGroup['subject'],
  answers: Map<string, string>,
): void {
  const counts = (counted[`${type} ${lifecycle}`] ??= {});
  counts.subjects = (counts.subjects ?? 0) + 1;
  for (const [criterionId, status] of answers) {
    if (status !== 'unknown') {
      const name = `${criterionId} ${status}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
}

function toCounted(groups: AnsweredGroup[]): Counted {
  return Object.fromEntries(
    groups.map(({ subject, subjects, answers }) => [
      `${subject.type} ${subject.lifecycle}`,
      {
        subjects,
        ...Object.fromEntries(
          [...answers].flatMap(([criterionId, counts]) =>
            [...counts].map(([status, count]) => [
              `${criterionId} ${status}`,
              count,
            ]),
          ),
        ),
      },
    ]),
  );
}
