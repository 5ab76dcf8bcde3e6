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
import { TimelineEntry } from '../assessments/types';
import { SnapshotStore, SubjectPast } from '../rollups/SnapshotStore';
import { RollupKey, RollupSnapshot } from '../rollups/types';
import { mapInTurns } from '../takeTurns';
import { chunks } from './chunks';
import { inParts } from './inParts';
import { toDate, toProjectedEntity } from './mapping';
import { lockPortal } from './operations/lockPortal';
import { packCells } from './operations/packedCells';
import { DbEntityRow, DbScopeClosureRow } from './catalogTables';
import { DbRollupSnapshotRow, DbScoreTimelineRow } from './tables';

/** {@link SnapshotStore} on SQLite and PostgreSQL. */
export class DatabaseSnapshotStore implements SnapshotStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseSnapshotStore {
    return new DatabaseSnapshotStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async earliestEntry(key: RollupKey): Promise<Date | undefined> {
    const row = await this.#database<DbScoreTimelineRow>('score_timeline')
      .select('effective_at')
      .where({ model_id: key.modelId, edition: key.edition })
      .orderBy('effective_at')
      .first();
    return row && toDate(row.effective_at);
  }

  async readWeeks(key: RollupKey): Promise<Set<string>> {
    const rows = await this.#database<DbRollupSnapshotRow>('rollup_snapshots')
      .distinct('week')
      .where(keyColumns(key));
    return new Set(rows.map(row => row.week));
  }

  async readPasts(key: RollupKey): Promise<SubjectPast[]> {
    const entities = await this.#database<DbEntityRow>('entities')
      .select()
      .where({ subject_scope: key.subjectScope });
    const closure = await this.#database<DbScopeClosureRow>(
      'scope_closure',
    ).select('ancestor_ref', 'descendant_ref');
    const ancestors = new Map<string, string[]>();
    for (const entry of closure) {
      const list = ancestors.get(entry.descendant_ref) ?? [];
      list.push(entry.ancestor_ref);
      ancestors.set(entry.descendant_ref, list);
    }
    const timelines = new Map<string, TimelineEntry[]>();
    await inParts(this.#database, async (database, within) => {
      const entries: DbScoreTimelineRow[] = await database('score_timeline')
        .select()
        .where({ model_id: key.modelId })
        .modify(within, 'entity_ref')
        .orderBy(['effective_at', 'sequence']);
      for (const row of entries) {
        const timeline = timelines.get(row.entity_ref) ?? [];
        timeline.push({
          effectiveAt: toDate(row.effective_at),
          standing: JSON.parse(row.standing),
        });
        timelines.set(row.entity_ref, timeline);
      }
      return [];
    });
    return mapInTurns(entities, row => ({
      entityRef: row.entity_ref,
      entity: toProjectedEntity(row),
      scopeRefs: [
        ...new Set([
          ALL_SCOPE,
          ...(ancestors.get(row.owner_ref ?? '') ?? []),
          ...(ancestors.get(row.system_ref ?? '') ?? []),
        ]),
      ],
      firstSeenAt:
        row.first_seen_at === null ? undefined : toDate(row.first_seen_at),
      removedAt: row.removed_at === null ? undefined : toDate(row.removed_at),
      timeline: timelines.get(row.entity_ref) ?? [],
    }));
  }

  async writeSnapshots(
    snapshots: RollupSnapshot[],
    key: RollupKey,
    now: Date,
  ): Promise<void> {
    await this.#database.transaction(async transaction => {
      // An import may revise the very weeks that the scheduled task is making.
      await lockPortal(transaction, 'exclusive');
      const weeks = [...new Set(snapshots.map(({ week }) => week))];
      const revisions = new Map<string, number>();
      const known = await transaction<DbRollupSnapshotRow>('rollup_snapshots')
        .select('scope_ref', 'week', 'revision')
        .where(keyColumns(key))
        .whereIn('week', weeks);
      for (const row of known) {
        const name = `${row.scope_ref}\n${row.week}`;
        revisions.set(name, Math.max(revisions.get(name) ?? 0, row.revision));
      }
      const rows = snapshots.map(({ scopeRef, week, cells }) => ({
        scope_ref: scopeRef,
        ...keyColumns(key),
        week,
        revision: (revisions.get(`${scopeRef}\n${week}`) ?? 0) + 1,
        cells: packCells(cells),
        recorded_at: now,
      }));
      for (const chunk of chunks(rows)) {
        await transaction<DbRollupSnapshotRow>('rollup_snapshots').insert(
          chunk,
        );
      }
    });
  }
}

function keyColumns(key: RollupKey) {
  return {
    model_id: key.modelId,
    edition: key.edition,
    subject_scope: key.subjectScope,
  };
}
