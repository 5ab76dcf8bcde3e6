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

import {
  CellResult,
  DimensionResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { cellKey } from '../../assessing/cellKey';
import { ModelView } from '../../model';

/** Where the line of what is reached runs along a cell. */
export interface CellEdges {
  /** Before the line: the category has reached this level. */
  inside: boolean;
  left: boolean;
  right: boolean;
  top: boolean;
}

/** One category at one level, as it is drawn. */
export interface StaircaseCellData extends CellResult, CellEdges {
  /** No criterion in it matches the filters. */
  dimmed: boolean;
  /** The line of the target of its dimension runs after it. */
  target: boolean;
  /** An answer in it expires soon. */
  expiring: boolean;
  /** Whether a draft to one of its criteria waits to be confirmed. */
  drafts: boolean;
}

/** One category across all levels. */
export interface StaircaseRowData {
  categoryId: string;
  title: string;
  /** Whether anything is answered; without an answer there is no line. */
  assessed: boolean;
  cells: StaircaseCellData[];
}

/** The categories of one dimension. */
export interface StaircaseGroupData {
  dimensionId: string;
  title: string;
  result?: DimensionResult;
  /** Empty where the subject has no criteria in the dimension. */
  rows: StaircaseRowData[];
}

/**
 * Where the line of a category runs: after this level everything before it is passed, and levels without criteria are
 * skipped (DESIGN.md §3, rule 1 for the test, rule 3 for the skipping). It never runs past the highest level that has
 * criteria. Missing where nothing is answered.
 */
export function lineAfter(cells: readonly CellResult[]): number | undefined {
  const asked = cells.filter(({ criteria }) => criteria > 0);
  if (asked.every(({ decided }) => decided === 0)) {
    return undefined;
  }
  const open = asked.find(({ passed }) => !passed);
  return open ? open.level - 1 : asked[asked.length - 1].level;
}

function edgesOf(
  level: number,
  reached: number | undefined,
  reachedAbove: number | undefined,
): CellEdges {
  if (reached === undefined) {
    return { inside: false, left: false, right: false, top: false };
  }
  const joins = reachedAbove !== undefined && reachedAbove !== reached;
  return {
    inside: level <= reached,
    left: reached === 0 && level === 1,
    right: level === reached,
    top:
      joins &&
      level > Math.min(reached, reachedAbove) &&
      level <= Math.max(reached, reachedAbove),
  };
}

/** The matrix of categories and levels, by dimension, without the categories that do not ask the subject anything. */
export function staircaseOf(
  model: ModelView,
  cells: readonly CellResult[],
  dimensions: readonly DimensionResult[],
  expiringCells: ReadonlySet<string>,
  targetOf: (dimensionId: string) => number | undefined = () => undefined,
  matchingCells?: ReadonlySet<string>,
  draftCells?: ReadonlySet<string>,
): StaircaseGroupData[] {
  const byCategory = new Map<string, CellResult[]>();
  for (const cell of cells) {
    const known = byCategory.get(cell.categoryId);
    if (known) {
      known.push(cell);
    } else {
      byCategory.set(cell.categoryId, [cell]);
    }
  }

  return model.model.dimensions.map(dimension => {
    const target = targetOf(dimension.id);
    let reachedAbove: number | undefined;
    const rows: StaircaseRowData[] = [];
    for (const { id, title } of dimension.categories) {
      const ofCategory = byCategory.get(id) ?? [];
      if (ofCategory.some(({ criteria }) => criteria > 0)) {
        const reached = lineAfter(ofCategory);
        const above = reachedAbove;
        rows.push({
          categoryId: id,
          title,
          assessed: reached !== undefined,
          cells: ofCategory.map(cell => ({
            ...cell,
            ...edgesOf(cell.level, reached, above),
            target: cell.level === target,
            dimmed:
              matchingCells !== undefined &&
              !matchingCells.has(cellKey(id, cell.level)),
            expiring: expiringCells.has(cellKey(id, cell.level)),
            drafts: draftCells?.has(cellKey(id, cell.level)) ?? false,
          })),
        });
        reachedAbove = reached;
      }
    }
    return {
      dimensionId: dimension.id,
      title: dimension.title,
      result: dimensions.find(result => result.dimensionId === dimension.id),
      rows,
    };
  });
}
