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
import { CountedAs, MovedSubject } from '../../history/HistoryStore';
import { toDate } from '../mapping';
import { MovementRow, OTHER_EDITION } from './movements';

/** What a subject went through, from its changes in the order of their times. */
export function summarizeMoves(rows: MovementRow[]): MovedSubject {
  const first = rows[0];
  const last = rows[rows.length - 1];
  return {
    entityRef: first.entity_ref,
    before: toCountedAs(first.before),
    after: toCountedAs(last.after),
    changes: rows.length,
    lastChangeAt: toDate(last.moved_at),
  };
}

/** Where a subject stood as far as a rollup counts it, from its stored form. */
export function toCountedAs(levels: string | null): CountedAs | undefined {
  if (levels === null) {
    return undefined;
  }
  return levels === OTHER_EDITION ? 'other-edition' : JSON.parse(levels);
}
