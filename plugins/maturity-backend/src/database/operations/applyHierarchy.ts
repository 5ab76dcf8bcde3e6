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
import { toChangeRow } from '../mapping';
import {
  DbGroupMemberRow,
  DbHierarchyEdgeRow,
  DbScopeClosureRow,
} from '../catalogTables';
import { DbChangeRow } from '../tables';
import { writeClosurePeriods } from './writeClosurePeriods';

/**
 * Replaces the hierarchy where it differs from what is stored, and records who got other parents. Groups without a parent
 * are the children of everything. Returns whether anything differed.
 */
export async function applyHierarchy(
  transaction: Knex.Transaction,
  projection: CatalogProjection,
  options: { isFirst: boolean; now: Date },
): Promise<boolean> {
  const edges: DbHierarchyEdgeRow[] = [
    ...projection.edges.map(edge => ({
      parent_ref: edge.parentRef,
      child_ref: edge.childRef,
    })),
    ...projection.rootGroupRefs.map(groupRef => ({
      parent_ref: ALL_SCOPE,
      child_ref: groupRef,
    })),
  ];
  const closure: DbScopeClosureRow[] = projection.closure.map(entry => ({
    ancestor_ref: entry.ancestorRef,
    descendant_ref: entry.descendantRef,
    depth: entry.depth,
  }));
  const memberships: DbGroupMemberRow[] = projection.memberships.map(
    membership => ({
      user_ref: membership.userRef,
      group_ref: membership.groupRef,
    }),
  );
  if (!options.isFirst) {
    await recordParents(transaction, edges, options.now);
  }
  await writeClosurePeriods(transaction, projection, options);
  const edgesDiffer = await replaceRows(transaction, 'hierarchy_edges', edges);
  const closureDiffers = await replaceRows(
    transaction,
    'scope_closure',
    closure,
  );
  const membersDiffer = await replaceRows(
    transaction,
    'group_members',
    memberships,
  );
  return edgesDiffer || closureDiffers || membersDiffer;
}

/** What the first synchronization finds has not been moved just now. */
async function recordParents(
  transaction: Knex.Transaction,
  edges: DbHierarchyEdgeRow[],
  now: Date,
): Promise<void> {
  const stored = await transaction<DbHierarchyEdgeRow>(
    'hierarchy_edges',
  ).select();
  const before = parentsOf(stored);
  const after = parentsOf(edges);
  const moved = [...new Set([...before.keys(), ...after.keys()])].filter(
    childRef => before.get(childRef) !== after.get(childRef),
  );
  for (const chunk of chunks(moved.sort())) {
    await transaction<DbChangeRow>('changes').insert(
      chunk.map(childRef =>
        toChangeRow({
          entityRef: childRef,
          cause: 'placement',
          effectiveAt: now,
          recordedAt: now,
          detail: {
            parentsBefore: before.get(childRef),
            parentsAfter: after.get(childRef),
          },
        }),
      ),
    );
  }
}

/** The parents of each child, in one text. */
function parentsOf(edges: DbHierarchyEdgeRow[]): Map<string, string> {
  const parents = new Map<string, string[]>();
  for (const { parent_ref: parentRef, child_ref: childRef } of edges) {
    parents.set(childRef, [...(parents.get(childRef) ?? []), parentRef]);
  }
  return new Map(
    [...parents].map(([childRef, refs]) => [childRef, refs.sort().join(' ')]),
  );
}

async function replaceRows<T extends object>(
  transaction: Knex.Transaction,
  table: string,
  rows: T[],
): Promise<boolean> {
  const stored: T[] = await transaction(table).select();
  const identify = (row: T) =>
    JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = new Set(stored.map(identify));
  if (
    known.size === rows.length &&
    rows.every(row => known.has(identify(row)))
  ) {
    return false;
  }
  await transaction(table).delete();
  for (const chunk of chunks(rows)) {
    await transaction(table).insert(chunk);
  }
  return true;
}
