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
import { RollupKey, RollupSnapshot } from './types';
import { TimelineEntry } from '../assessments/types';
import { ProjectedEntity } from '../catalog/types';

/** A subject with its past, as snapshots are made from it. */
export interface SubjectPast {
  entityRef: string;
  entity: ProjectedEntity;
  /** Every scope that the subject counts in. */
  scopeRefs: string[];
  /** Since when the catalog has it; missing for what the first synchronization found (DESIGN.md §3, rule 12). */
  firstSeenAt?: Date;
  /** When the catalog lost it; missing while it is there. */
  removedAt?: Date;
  /** Oldest first. */
  timeline: TimelineEntry[];
}

/** Storage of weekly snapshots. */
export interface SnapshotStore {
  /** When the first answer took effect; missing while there are none. */
  earliestEntry(key: RollupKey): Promise<Date | undefined>;

  /** The weeks that have snapshots. */
  readWeeks(key: RollupKey): Promise<Set<string>>;

  /** All subjects with their pasts. */
  readPasts(key: RollupKey): Promise<SubjectPast[]>;

  /** Writes the snapshots of whole weeks; a week that has snapshots gets a further revision. */
  writeSnapshots(
    snapshots: RollupSnapshot[],
    key: RollupKey,
    now: Date,
  ): Promise<void>;
}
