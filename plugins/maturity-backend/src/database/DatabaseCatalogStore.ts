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
import { createHash } from 'node:crypto';
import { Knex } from 'knex';
import {
  CatalogStore,
  HeldSynchronization,
  PlacedEntity,
  PortalState,
  ProjectionUpdate,
} from '../catalog/CatalogStore';
import { GroupMembership, ProjectedEntity } from '../catalog/types';
import { takeTurns } from '../takeTurns';
import { toDate, toPortalState } from './mapping';
import {
  HashedEntity,
  applyEntities,
  removeEntities,
} from './operations/applyEntities';
import { applyHierarchy } from './operations/applyHierarchy';
import { findRegrouped, rescoreRegrouped } from './operations/applyRegrouping';
import { lockPortal } from './operations/lockPortal';
import { readNames } from './operations/readNames';
import { readPlacedEntities } from './operations/readPlacedEntities';
import { rebuildCells } from './operations/rebuildCells';
import { hasTargets, refreshTargets } from './operations/refreshTargets';
import { selectRows } from './selectRows';
import {
  DbEntityRow,
  DbGroupMemberRow,
  DbPortalStateRow,
  DbScopeClosureRow,
} from './catalogTables';

/**
 * A new portal reads its catalog while the catalog is still being filled. For so long, in milliseconds, what appears is
 * taken to have been there before.
 */
const FIRST_READING = 15 * 60 * 1000;

/** {@link CatalogStore} on SQLite and PostgreSQL. */
export class DatabaseCatalogStore implements CatalogStore {
  readonly #database: Knex;

  static create(options: { database: Knex }): DatabaseCatalogStore {
    return new DatabaseCatalogStore(options.database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async readState(): Promise<PortalState> {
    const [row] = await selectRows<DbPortalStateRow>(
      this.#database,
      'select * from portal_state where id = ?',
      ['portal'],
    );
    return toPortalState(row);
  }

  async readPresentRefs(): Promise<Set<string>> {
    const rows = await this.#database<DbEntityRow>('entities')
      .select('entity_ref')
      .where({ present: true });
    return new Set(rows.map(row => row.entity_ref));
  }

  async readNames(
    entityRefs: string[],
  ): Promise<Map<string, string | undefined>> {
    return readNames(this.#database, entityRefs);
  }

  async readEntities(entityRefs: string[]): Promise<PlacedEntity[]> {
    return readPlacedEntities(this.#database, entityRefs);
  }

  async readChildren(
    scopeRef: string,
  ): Promise<Array<{ childRef: string; hasChildren: boolean }>> {
    const rows = await this.#database('hierarchy_edges as edge')
      .where('edge.parent_ref', scopeRef)
      .orderBy('edge.child_ref')
      .select<Array<{ child_ref: string; children: number | string }>>([
        'edge.child_ref',
        this.#database.raw(
          '(select count(*) from hierarchy_edges below where below.parent_ref = edge.child_ref) as children',
        ),
      ]);
    return rows.map(row => ({
      childRef: row.child_ref,
      hasChildren: Number(row.children) > 0,
    }));
  }

  async readAncestors(scopeRef: string): Promise<string[]> {
    const rows = await this.#database<DbScopeClosureRow>('scope_closure')
      .select('ancestor_ref')
      .where({ descendant_ref: scopeRef })
      .orderBy('depth');
    return rows.map(row => row.ancestor_ref);
  }

  async readScopesAbove(scopeRefs: string[]): Promise<string[]> {
    const rows = await this.#database<DbScopeClosureRow>('scope_closure')
      .distinct('ancestor_ref')
      .whereIn('descendant_ref', scopeRefs)
      .orderBy('ancestor_ref');
    return rows.map(row => row.ancestor_ref);
  }

  async readMemberships(userRef: string): Promise<GroupMembership[]> {
    const rows = await this.#database<DbGroupMemberRow>('group_members')
      .select()
      .where({ user_ref: userRef })
      .orderBy('group_ref');
    return rows.map(row => ({
      userRef: row.user_ref,
      groupRef: row.group_ref,
    }));
  }

  async applyProjection(update: ProjectionUpdate): Promise<boolean> {
    const { projection, now } = update;
    return this.#database.transaction(async transaction => {
      await lockPortal(transaction, 'exclusive');
      const known = new Map(
        (
          await transaction<DbEntityRow>('entities').select(
            'entity_ref',
            'hash',
            'present',
          )
        ).map(row => [row.entity_ref, row]),
      );
      const firstSuccessAt = await readFirstSuccess(transaction, now);
      const changed: HashedEntity[] = [];
      const found = new Set<string>();
      const turn = takeTurns();
      for (const entity of projection.entities) {
        await turn();
        found.add(entity.entityRef);
        const hash = digest(entity, projection.tags.get(entity.entityRef));
        const row = known.get(entity.entityRef);
        if (!row || !row.present || row.hash !== hash) {
          changed.push({ entity, hash });
        }
      }
      const removed = [...known.values()]
        .filter(row => row.present && !found.has(row.entity_ref))
        .map(row => row.entity_ref);

      const isFirst = now.getTime() - firstSuccessAt.getTime() < FIRST_READING;
      // What is gone leaves with the levels it had, whatever becomes of the hierarchy at the same time.
      await removeEntities(transaction, removed, update);
      const regrouped = await findRegrouped(transaction, update);
      const hierarchyChanged = await applyHierarchy(transaction, projection, {
        isFirst,
        now,
      });
      const moving = await rescoreRegrouped(transaction, regrouped, update);
      await applyEntities(transaction, changed, update, {
        isFirst,
        moving,
      });
      if (hierarchyChanged && (await hasTargets(transaction))) {
        await refreshTargets(transaction, 'all');
      }
      const somethingChanged =
        hierarchyChanged || changed.length > 0 || removed.length > 0;
      if (somethingChanged) {
        await rebuildCells(transaction);
      }
      await transaction<DbPortalStateRow>('portal_state')
        .update({
          organization_ref: projection.organizationRef ?? null,
          entities: projection.entities.length,
          subjects: projection.entities.filter(
            entity => entity.subjectScope === 'service',
          ).length,
          first_success_at: firstSuccessAt,
          last_success_at: now,
          last_error: null,
          held_since: null,
          held_removals: null,
          held_entities: null,
        })
        .where({ id: 'portal' });
      return somethingChanged;
    });
  }

  async recordHeld(held: HeldSynchronization): Promise<void> {
    await this.#database<DbPortalStateRow>('portal_state')
      .update({
        held_since: held.since,
        held_removals: held.removals,
        held_entities: held.entities,
        last_error: null,
      })
      .where({ id: 'portal' });
  }

  async recordFailure(message: string): Promise<void> {
    await this.#database<DbPortalStateRow>('portal_state')
      .update({ last_error: message })
      .where({ id: 'portal' });
  }
}

/** When the catalog was read for the first time; now, if that is what is happening. */
async function readFirstSuccess(
  transaction: Knex.Transaction,
  now: Date,
): Promise<Date> {
  const row = await transaction<DbPortalStateRow>('portal_state')
    .select('first_success_at')
    .where({ id: 'portal' })
    .first();
  return row?.first_success_at ? toDate(row.first_success_at) : now;
}

function digest(entity: ProjectedEntity, tags: string[] | undefined): string {
  const kept = Object.entries({ ...entity, tags })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex');
}
