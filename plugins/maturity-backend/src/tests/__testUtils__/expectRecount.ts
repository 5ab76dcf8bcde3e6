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
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { GapCount, RollupCell } from '../../rollups/types';
import { matches } from './matches';
import { expectTargets } from './expectTargets';
import { CountedCell, CountedCells, PlacedSubject, Recount } from './recount';
import { TestPortal } from './TestPortal';

/** True of every subject, and yet a condition, so that counts are taken from the rows that it lets through. */
const ALWAYS = { not: { property: 'kind' as const, values: ['none'] } };

/**
 * Holds everything that the portal counts against a recount: the cells of every scope, the counts for readers of a part,
 * what is outside of the children of a scope, and the lists.
 *
 * @param options - `scopeRefs`: the scopes whose children are looked at; `condition`: what a reader may read
 */
export async function expectRecount(
  portal: TestPortal,
  options: {
    scopeRefs?: string[];
    condition?: PermissionCriteria<MaturityAssessmentFilter>;
  } = {},
): Promise<void> {
  const recount = new Recount(portal);
  const { catalogStore, rollupStore } = portal.services;
  const state = await catalogStore.readState();
  expect(state.organizationRef).toBe(recount.organizationRef);

  const conditions = [
    ALWAYS,
    ...(options.condition ? [options.condition] : []),
  ];
  for (const subjectScope of ['service', 'team', 'org'] as const) {
    const key = { ...portal.modelKey, subjectScope };
    const rows = await portal
      .database('rollup_cells')
      .distinct('scope_ref')
      .where({ subject_scope: subjectScope });
    const scopeRefs: string[] = rows.map(row => row.scope_ref);
    const kept = await rollupStore.readCells(scopeRefs, key);
    expect(toCounted(kept)).toEqual(recount.cells(subjectScope));
    expectTargets(kept, recount, portal, subjectScope);
    for (const condition of conditions) {
      const readable = await rollupStore.countReadable(scopeRefs, key, {
        readable: { condition },
      });
      const isReadable = (subject: PlacedSubject) =>
        matches(condition, subject, recount);
      expect(toCounted(readable)).toEqual(
        recount.cells(subjectScope, isReadable),
      );
      expectTargets(readable, recount, portal, subjectScope, isReadable);
    }
  }

  const key = { ...portal.modelKey, subjectScope: 'service' as const };
  for (const scopeRef of ['all', ...(options.scopeRefs ?? [])]) {
    const children = await catalogStore.readChildren(scopeRef);
    const childRefs = recount.childrenOf(scopeRef);
    expect(children).toHaveLength(childRefs.length);
    expect(children).toEqual(
      expect.arrayContaining(
        childRefs.map(childRef => ({
          childRef,
          hasChildren: recount.childrenOf(childRef).length > 0,
        })),
      ),
    );
    const outside = await rollupStore.countOutside(scopeRef, childRefs, key);
    expect(toCountedCells(outside)).toEqual(
      recount.outside(scopeRef, childRefs),
    );
  }

  for (const scopeRef of ['all', ...(options.scopeRefs ?? [])]) {
    for (const side of ['with', 'without'] as const) {
      const gaps = await rollupStore.countGaps(scopeRef, key, {}, side);
      expect(toGaps(gaps)).toEqual(recount.gaps(scopeRef, side));
    }
  }
  await expectHeldBack(portal, recount);

  const services = recount.subjects.filter(({ scope }) => scope === 'service');
  const listed: string[] = [];
  for (;;) {
    const page = await rollupStore.listSubjects({
      ...key,
      scopeRefs: ['all', ...(options.scopeRefs ?? [])],
      dimensionId: 'overall',
      limit: 100,
      after: listed[listed.length - 1],
    });
    expect(page.total).toBe(services.length);
    listed.push(...page.items.map(({ entity }) => entity.entityRef));
    if (page.items.length < 100) {
      break;
    }
  }
  expect(listed.sort()).toEqual(
    services.map(({ entityRef }) => entityRef).sort(),
  );
}

/** Counts of gaps in the form of a {@link Recount}. */
function toGaps(gaps: GapCount[]): ReturnType<Recount['gaps']> {
  return Object.fromEntries(
    gaps.map(({ criterionId, state, held, lift }) => [
      `${criterionId} ${state}`,
      { held, lift },
    ]),
  );
}

/** The services behind each criterion that exceptions take out, on both sides. */
async function expectHeldBack(
  portal: TestPortal,
  recount: Recount,
): Promise<void> {
  const excepted = new Set(
    portal.excepted.map(({ criterionId }) => criterionId),
  );
  for (const gap of excepted) {
    for (const side of ['with', 'without'] as const) {
      const { items, total } = await portal.services.rollupStore.listSubjects({
        ...portal.modelKey,
        subjectScope: 'service',
        scopeRefs: ['all'],
        dimensionId: 'overall',
        gap,
        side,
        limit: 1000,
      });
      const held = recount.subjects
        .filter(
          subject =>
            subject.scope === 'service' &&
            subject.gaps(side).some(({ criterionId }) => criterionId === gap),
        )
        .map(({ entityRef }) => entityRef);
      expect(items.map(({ entity }) => entity.entityRef)).toEqual(held.sort());
      expect(total).toBe(held.length);
    }
  }
}

/** Cells by scope in the form of a {@link Recount}. */
export function toCounted(
  counts: Map<string, RollupCell[]>,
): Record<string, CountedCells> {
  return Object.fromEntries(
    [...counts].map(([scopeRef, cells]) => [scopeRef, toCountedCells(cells)]),
  );
}

/**
 * Subjects with other targets, or that are asked at other levels, are kept apart: see `expectTargets`. Conflicts are held
 * against facts by themselves.
 */
function toCountedCells(cells: RollupCell[]): CountedCells {
  const counted: CountedCells = {};
  for (const cell of cells) {
    const { dimensionId, bucket, targetLevel, askedLevels, ...all } = cell;
    const { conflicts, disputed, ...counts } = all;
    const key = `${dimensionId} ${bucket}`;
    const known = counted[key];
    counted[key] = known ? add(known, counts) : counts;
  }
  return counted;
}

function add(a: CountedCell, b: CountedCell): CountedCell {
  return {
    subjects: a.subjects + b.subjects,
    scoreSum: a.scoreSum + b.scoreSum,
    decidedSum: a.decidedSum + b.decidedSum,
    totalSum: a.totalSum + b.totalSum,
    provisional: a.provisional + b.provisional,
    subjectsWithout: a.subjectsWithout + b.subjectsWithout,
    scoreSumWithout: a.scoreSumWithout + b.scoreSumWithout,
    provisionalWithout: a.provisionalWithout + b.provisionalWithout,
    waived: a.waived + b.waived,
    excepted: a.excepted + b.excepted,
  };
}
