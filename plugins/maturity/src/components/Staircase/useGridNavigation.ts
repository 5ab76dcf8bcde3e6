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
  FocusEvent,
  KeyboardEvent,
  useCallback,
  useRef,
  useState,
} from 'react';
import { StaircaseGroupData } from './staircase';

/** A cell of the grid. */
export interface CellPosition {
  categoryId: string;
  level: number;
}

/** Where a key leads from a cell; undefined for keys that move nothing. */
export function moveWithin(
  categoryIds: readonly string[],
  levels: number,
  from: CellPosition,
  key: string,
  withControl: boolean,
): CellPosition | undefined {
  const row = categoryIds.indexOf(from.categoryId);
  const at = (nextRow: number, level: number): CellPosition => ({
    categoryId:
      categoryIds[Math.min(Math.max(nextRow, 0), categoryIds.length - 1)],
    level: Math.min(Math.max(level, 1), levels),
  });
  switch (key) {
    case 'ArrowLeft':
      return at(row, from.level - 1);
    case 'ArrowRight':
      return at(row, from.level + 1);
    case 'ArrowUp':
      return at(row - 1, from.level);
    case 'ArrowDown':
      return at(row + 1, from.level);
    case 'Home':
      return at(withControl ? 0 : row, 1);
    case 'End':
      return at(withControl ? categoryIds.length - 1 : row, levels);
    default:
      return undefined;
  }
}

function positionOf(target: EventTarget): CellPosition | undefined {
  const cell =
    target instanceof Element
      ? target.closest<HTMLElement>('[data-category]')
      : undefined;
  const { category, level } = cell?.dataset ?? {};
  return category && level
    ? { categoryId: category, level: Number(level) }
    : undefined;
}

/** Finds the element of a cell within a grid. */
export function findCell(
  grid: HTMLElement | null,
  { categoryId, level }: CellPosition,
): HTMLElement | undefined {
  return Array.from(
    grid?.querySelectorAll<HTMLElement>(`[data-level="${level}"]`) ?? [],
  ).find(element => element.dataset.category === categoryId);
}

/**
 * One tab stop and arrow keys for the whole grid (the grid pattern of WAI-ARIA). The events are handled once, at the
 * grid, so that cells need no handlers and are not drawn again when the focus moves past them.
 */
export function useGridNavigation(options: {
  groups: readonly StaircaseGroupData[];
  levels: number;
  onSelect: (position: CellPosition) => void;
}) {
  const { groups, levels, onSelect } = options;
  const gridRef = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<CellPosition>();

  const categoryIds = groups.flatMap(({ rows }) =>
    rows.map(({ categoryId }) => categoryId),
  );
  const tabStop =
    active && categoryIds.includes(active.categoryId)
      ? active
      : { categoryId: categoryIds[0] ?? '', level: 1 };

  const focusCell = useCallback((position: CellPosition) => {
    setActive(position);
    findCell(gridRef.current, position)?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = positionOf(event.target);
    if (!from) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(from);
      return;
    }
    const to = moveWithin(categoryIds, levels, from, event.key, event.ctrlKey);
    if (to) {
      event.preventDefault();
      focusCell(to);
    }
  };

  const onClick = (event: { target: EventTarget }) => {
    const position = positionOf(event.target);
    if (position) {
      onSelect(position);
    }
  };

  const onFocus = (event: FocusEvent) => {
    const position = positionOf(event.target);
    if (position) {
      setActive(position);
    }
  };

  return {
    tabStop,
    focusCell,
    gridProps: { ref: gridRef, onKeyDown, onClick, onFocus },
  };
}
