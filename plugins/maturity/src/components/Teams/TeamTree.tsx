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

import { useRef } from 'react';
import DescendingIcon from '@material-ui/icons/ArrowDownward';
import AscendingIcon from '@material-ui/icons/ArrowUpward';
import { makeStyles } from '@material-ui/core/styles';
import {
  OVERALL,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ScopeLook } from '../../hooks/useScopeRollup';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { VisuallyHidden } from '../layout';
import { ServiceRows } from './ServiceRows';
import { TeamBranches } from './TeamBranch';
import { TeamCells } from './TeamCells';
import { OwnPlace } from './teamOrder';
import { TeamTreeProvider } from './TeamTreeContext';
import { TreeRow } from './TreeRow';
import { TeamsAddress } from './useTeamsAddress';
import { useTreeKeys } from './useTreeKeys';

const ROOT = 'root';

/** A table with the keys of a tree, as the ARIA Authoring Practices put it together. */
const TREE_GRID = { role: 'treegrid' } as const;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      table: {
        width: '100%',
        borderCollapse: 'collapse',
        '& tbody tr:first-child': { fontWeight: 500 },
      },
      head: {
        padding: '4px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
        textAlign: 'left',
        verticalAlign: 'bottom',
      },
      number: { textAlign: 'right' },
      sort: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 2,
        minHeight: 24,
        padding: 0,
        border: 0,
        background: 'none',
        font: 'inherit',
        color: 'inherit',
        textAlign: 'inherit',
        cursor: 'pointer',
        '&:hover': { color: tokens.text },
        '&:focus-visible': focusRing(tokens),
        '& svg': { fontSize: 14 },
      },
    };
  },
  { name: 'MaturityTeamTree' },
);

/** The groups below a scope with the levels of what they own, as a tree grid. Columns order the parts of every branch. */
export function TeamTree(props: {
  label: string;
  view: RollupView;
  /** The scope as it was asked for. */
  scope: string;
  /** The scopes through which it was reached. */
  trail: readonly string[];
  /** What the scope is called. */
  name: string;
  address: TeamsAddress;
  look: ScopeLook;
  place?: OwnPlace;
}) {
  const { label, view, scope, trail, name, address, look, place } = props;
  const classes = useStyles();
  const t = useText();
  const model = useModelOutline();
  const tree = useRef<HTMLTableElement>(null);
  const keys = useTreeKeys(tree, ROOT);
  const { children = [], moreChildren = 0 } = view;
  const isLeaf =
    children.length + moreChildren === 0 &&
    look.asOf === undefined &&
    view.rollup.subjects > 0;

  const columns = [
    { id: 'name', text: t('children.name'), isNumber: false },
    { id: 'services', text: t('children.services'), isNumber: true },
    { id: OVERALL, text: t('dimensions.overall'), isNumber: false },
    ...model.dimensions.map(({ id, title }) => ({
      id,
      text: title,
      isNumber: false,
    })),
    { id: 'coverage', text: t('figure.coverage'), isNumber: true },
    { id: 'notAssessed', text: t('level.notAssessed'), isNumber: true },
    { id: 'target', text: t('targetProgress.column'), isNumber: true },
  ];
  const { by, descending } = address.order;
  const Arrow = descending ? DescendingIcon : AscendingIcon;
  return (
    <TeamTreeProvider value={{ address, keys, look, place }}>
      <table
        ref={tree}
        {...TREE_GRID}
        aria-label={label}
        className={classes.table}
      >
        <thead>
          <tr>
            {columns.map(({ id, text, isNumber }) => (
              <th
                key={id}
                scope="col"
                className={`${classes.head} ${isNumber ? classes.number : ''}`}
                aria-sort={sortOf(id === by, descending)}
              >
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() => address.orderBy(id)}
                >
                  {text}
                  {id === by && <Arrow aria-hidden="true" />}
                </button>
              </th>
            ))}
            <th scope="col" className={classes.head}>
              <VisuallyHidden>{t('teams.compareColumn')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          <TreeRow id={ROOT} level={1} name={name} isOpen>
            {tabIndex => (
              <TeamCells
                name={name}
                rollup={view.rollup}
                scope={scope}
                tabIndex={tabIndex}
              />
            )}
          </TreeRow>
          <TeamBranches
            parent={ROOT}
            level={2}
            path={[view.rollup.scopeRef, ...trail]}
            items={children}
            more={moreChildren}
          />
          {isLeaf && (
            <ServiceRows
              key={JSON.stringify([scope, look])}
              parent={ROOT}
              level={2}
              query={{
                ...look.filters,
                scope,
                dimensionId: OVERALL,
                exceptions: look.exceptions,
              }}
            />
          )}
        </tbody>
      </table>
    </TeamTreeProvider>
  );
}

function sortOf(isSorted: boolean, descending: boolean) {
  if (!isSorted) {
    return undefined;
  }
  return descending ? 'descending' : 'ascending';
}
