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

import { ReactNode, useEffect } from 'react';
import CloseIcon from '@material-ui/icons/ExpandMore';
import OpenIcon from '@material-ui/icons/ChevronRight';
import { useText } from '../../hooks/useText';
import { useTeamTree } from './TeamTreeContext';
import { INDENT, useTeamStyles } from './useTeamStyles';

/** One row of the tree: a name at its depth, and cells. Only the row that the keyboard is on is a tab stop. */
export function TreeRow(props: {
  /** Tells the row from all others. */
  id: string;
  /** 1 for the root. */
  level: number;
  name: string;
  /** What stands for the name, where it is more than its text; it may be a link. */
  heading?: (tabIndex: 0 | -1) => ReactNode;
  /** Missing where there is nothing to open. */
  isOpen?: boolean;
  /** Missing for what stays open. */
  onToggle?: () => void;
  /** Cells, given the tab stop of what is in them. */
  children?: (tabIndex: 0 | -1) => ReactNode;
}) {
  const { id, level, name, heading, isOpen, onToggle, children } = props;
  const { keys } = useTeamTree();
  const classes = useTeamStyles();
  const t = useText();
  const { active, setActive, release } = keys;
  useEffect(() => () => release(id), [id, release]);
  const tabIndex = active === id ? 0 : -1;
  const Icon = isOpen ? CloseIcon : OpenIcon;
  return (
    <tr
      data-row={id}
      className={classes.row}
      aria-level={level}
      aria-expanded={isOpen}
      tabIndex={tabIndex}
      onFocus={() => setActive(id)}
    >
      <th scope="row" className={classes.name}>
        <span
          className={classes.nameLine}
          style={{ paddingLeft: (level - 1) * INDENT }}
        >
          {onToggle ? (
            <button
              type="button"
              data-toggle
              className={classes.toggle}
              tabIndex={tabIndex}
              aria-label={t(isOpen ? 'teams.close' : 'teams.open', { name })}
              onClick={onToggle}
            >
              <Icon />
            </button>
          ) : (
            <span className={classes.noToggle} />
          )}
          <span>{heading ? heading(tabIndex) : name}</span>
        </span>
      </th>
      {children?.(tabIndex)}
    </tr>
  );
}
