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

import { RefObject, useCallback, useState } from 'react';
import { useKeyDown } from '../../hooks/useKeyDown';

const ROWS = 'tr[data-row]';

/** The row that the keyboard is on. */
export interface TreeKeys {
  /** The `data-row` of the one row that is a tab stop. */
  active: string;
  setActive: (row: string) => void;
  /** Says that a row has gone, with the branch that it was in. */
  release: (row: string) => void;
}

/**
 * The keys of a tree grid: up and down go from row to row, Home and End to the first and last, right opens a row or goes
 * into it, left closes it or goes to the one above, Enter follows its link. A row is an element with `data-row`; what
 * opens and closes it has `data-toggle`.
 *
 * @param root - the `data-row` of the row that is always there
 */
export function useTreeKeys(
  tree: RefObject<HTMLElement>,
  root: string,
): TreeKeys {
  const [active, setActive] = useState(root);

  const release = useCallback(
    (row: string) => setActive(before => (before === row ? root : before)),
    [root],
  );

  useKeyDown(tree, event => {
    const row =
      event.target instanceof Element &&
      event.target.closest<HTMLElement>(ROWS);
    if (!row || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const rows = rowsOf(tree.current);
    const index = rows.indexOf(row);
    const next = act(event, row, { rows, index });
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  return { active, setActive, release };
}

function rowsOf(tree: HTMLElement | null): HTMLElement[] {
  return [...(tree?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
}

const levelOf = (row: HTMLElement) => Number(row.getAttribute('aria-level'));

/** Does what a key is for in a row; returns where to go. */
function act(
  event: KeyboardEvent,
  row: HTMLElement,
  { rows, index }: { rows: HTMLElement[]; index: number },
): HTMLElement | undefined {
  const toggle = row.querySelector<HTMLElement>('[data-toggle]');
  const expanded = row.getAttribute('aria-expanded');
  switch (event.key) {
    case 'ArrowDown':
      return rows[index + 1];
    case 'ArrowUp':
      return rows[index - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows[rows.length - 1];
    case 'ArrowRight':
      if (expanded === 'false') {
        toggle?.click();
        return row;
      }
      return expanded === 'true' ? rows[index + 1] : undefined;
    case 'ArrowLeft':
      if (expanded === 'true' && toggle) {
        toggle.click();
        return row;
      }
      return rows
        .slice(0, index)
        .reverse()
        .find(above => levelOf(above) < levelOf(row));
    case 'Enter':
      if (event.target === row) {
        row.querySelector('a')?.click();
      }
      return undefined;
    default:
      return undefined;
  }
}
