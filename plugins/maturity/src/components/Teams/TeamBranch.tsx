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

import { Link } from '@backstage/core-components';
import {
  OVERALL,
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useScopeRollup } from '../../hooks/useScopeRollup';
import { useText } from '../../hooks/useText';
import { ServiceRows } from './ServiceRows';
import { StatusRow } from './StatusRow';
import { TeamCells } from './TeamCells';
import { useTeamTree } from './TeamTreeContext';
import { arrangeTeams, isByLevel } from './teamOrder';
import { TreeRow } from './TreeRow';
import { useNameOrder } from './useNameOrder';
import { useTeamStyles } from './useTeamStyles';

/** The parts of a scope, each with what is open below it. */
export function TeamBranches(props: {
  /** The row that they are under. */
  parent: string;
  level: number;
  /** The scope and the scopes above it. */
  path: readonly string[];
  items: readonly RollupChild[];
  /** How many parts the reader may not know by name, or are too many to list. */
  more: number;
}) {
  const { parent, level, path, items, more } = props;
  const { address, place } = useTeamTree();
  const t = useText();
  const compareNames = useNameOrder();
  const arranged = arrangeTeams(items, address.order, {
    place,
    path,
    compareNames,
  });
  return (
    <>
      {arranged.items.map(child => (
        <TeamBranch
          key={child.entityRef ?? child.kind}
          parent={parent}
          level={level}
          path={path}
          child={child}
        />
      ))}
      {arranged.left > 0 && (
        <StatusRow level={level}>
          {t('teams.furtherAway', { count: arranged.left })}
        </StatusRow>
      )}
      {place &&
        isByLevel(address.order) &&
        !arranged.isRanked &&
        items.length > 0 && (
          <StatusRow level={level}>{t('teams.noneIsYours')}</StatusRow>
        )}
      {more > 0 && (
        <StatusRow level={level}>
          {t('teams.notNamed', { count: more })}
        </StatusRow>
      )}
    </>
  );
}

function TeamBranch(props: {
  parent: string;
  level: number;
  path: readonly string[];
  child: RollupChild;
}) {
  const { parent, level, path, child } = props;
  const { entityRef, rollup } = child;
  const { address, look } = useTeamTree();
  // What was below a group at a past date is known once it is asked for.
  const hasChildren =
    child.hasChildren || (look.asOf !== undefined && entityRef !== undefined);
  const classes = useTeamStyles();
  const t = useText();

  const [scope] = path;
  const name =
    child.kind === 'direct'
      ? t('children.direct')
      : child.title ?? t('children.unnamed');
  const id = `${parent} ${entityRef ?? child.kind}`;
  const branch = entityRef ?? `direct:${scope}`;
  // Services are listed as of today only, and a circle of groups is gone round once.
  const hasServices =
    look.asOf === undefined && rollup.subjects > 0 && !hasChildren;
  const isCircle = entityRef !== undefined && path.includes(entityRef);
  const canOpen = !isCircle && (hasChildren || hasServices);
  const isOpen = canOpen && address.open.has(branch);
  return (
    <>
      <TreeRow
        id={id}
        level={level}
        name={name}
        heading={tabIndex =>
          entityRef ? (
            <Link
              to={address.linkTo(entityRef)}
              className={classes.link}
              tabIndex={tabIndex}
            >
              {name}
            </Link>
          ) : (
            name
          )
        }
        isOpen={canOpen ? isOpen : undefined}
        onToggle={canOpen ? () => address.toggle(branch) : undefined}
      >
        {tabIndex => (
          <TeamCells
            name={name}
            rollup={rollup}
            scope={entityRef}
            tabIndex={tabIndex}
          />
        )}
      </TreeRow>
      {isOpen && hasChildren && entityRef && (
        <OpenTeam
          parent={id}
          level={level + 1}
          path={[entityRef, ...path]}
          scope={entityRef}
        />
      )}
      {isOpen && !hasChildren && (
        <ServiceRows
          key={JSON.stringify(look)}
          parent={id}
          level={level + 1}
          query={{
            ...look.filters,
            scope: entityRef ?? scope,
            ...(!entityRef && { depth: 'own' }),
            dimensionId: OVERALL,
            exceptions: look.exceptions,
          }}
        />
      )}
    </>
  );
}

/** What is below a group that was opened: one request. */
function OpenTeam(props: {
  parent: string;
  level: number;
  path: readonly string[];
  scope: string;
}) {
  const { parent, level, path, scope } = props;
  const { look } = useTeamTree();
  const t = useText();
  const { value, error, reload } = useScopeRollup(scope, look, true);
  if (value && !error && !value.children?.length && !value.moreChildren) {
    return <StatusRow level={level}>{t('teams.nothingBelow')}</StatusRow>;
  }
  return value && !error ? (
    <TeamBranches
      parent={parent}
      level={level}
      path={path}
      items={value.children ?? []}
      more={value.moreChildren ?? 0}
    />
  ) : (
    <StatusRow level={level} error={error} onRetry={reload} />
  );
}
