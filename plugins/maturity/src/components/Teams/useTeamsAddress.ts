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

import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { addressOf, drillDown, scopeIn } from '../MaturityPage/scopes';
import { TeamOrder } from './teamOrder';

/** More branches than this are not opened from an address. */
const MAXIMUM_OPEN = 30;
/** What is looked at on this page only, and stays from scope to scope. */
const OWN_LOOK = ['sort', 'order', 'exceptions'];

/** What of the teams is looked at; it lives in the address. */
export interface TeamsAddress {
  order: TeamOrder;
  /** Orders by a column; by the same one again, the other way round. */
  orderBy: (by: string) => void;
  exceptions: 'with' | 'without';
  setExceptions: (exceptions: 'with' | 'without') => void;
  /** The branches that are open. */
  open: ReadonlySet<string>;
  toggle: (branch: string) => void;
  /** At most two scopes that are put side by side. */
  compared: readonly string[];
  /** Chooses a scope, or no longer; a third takes the place of the first. */
  toggleCompared: (scope: string) => void;
  stopComparing: () => void;
  /** The address of the page with another scope at its root. */
  linkTo: (scope: string) => string;
}

/** Names ascend at first; of everything else the largest comes first. */
function descendsAtFirst(by: string): boolean {
  return by !== 'name';
}

/** Reads from the address what of the teams is looked at, and writes it there. */
export function useTeamsAddress(): TeamsAddress {
  const [searchParams, setSearchParams] = useSearchParams();
  return useMemo(() => {
    const change = (apply: (after: URLSearchParams) => void) =>
      setSearchParams(
        before => {
          const after = new URLSearchParams(before);
          apply(after);
          return after;
        },
        { replace: true },
      );
    const setAll = (name: string, values: readonly string[]) =>
      change(after => {
        after.delete(name);
        values.forEach(value => after.append(name, value));
      });

    const by = searchParams.get('sort') ?? 'name';
    const chosen = searchParams.get('order');
    const descending = chosen ? chosen === 'desc' : descendsAtFirst(by);
    const open = searchParams.getAll('open').slice(0, MAXIMUM_OPEN);
    const compared = [...new Set(searchParams.getAll('compare'))].slice(0, 2);
    return {
      order: { by, descending },
      orderBy: next =>
        change(after => {
          const descends = next === by ? !descending : descendsAtFirst(next);
          after.set('sort', next);
          if (descends === descendsAtFirst(next)) {
            after.delete('order');
          } else {
            after.set('order', descends ? 'desc' : 'asc');
          }
        }),
      exceptions:
        searchParams.get('exceptions') === 'without' ? 'without' : 'with',
      setExceptions: exceptions =>
        setAll('exceptions', exceptions === 'without' ? [exceptions] : []),
      open: new Set(open),
      toggle: branch =>
        setAll(
          'open',
          open.includes(branch)
            ? open.filter(known => known !== branch)
            : [...open, branch].slice(-MAXIMUM_OPEN),
        ),
      compared,
      toggleCompared: scope =>
        setAll(
          'compare',
          compared.includes(scope)
            ? compared.filter(known => known !== scope)
            : [...compared, scope].slice(-2),
        ),
      stopComparing: () => setAll('compare', []),
      linkTo: scope => {
        const { scope: current, trail } = scopeIn(searchParams);
        const after = new URLSearchParams(
          scope === current
            ? addressOf(searchParams, scope, trail)
            : drillDown(searchParams, scope),
        );
        for (const name of OWN_LOOK) {
          const value = searchParams.get(name);
          if (value) {
            after.set(name, value);
          }
        }
        return `?${after}`;
      },
    };
  }, [searchParams, setSearchParams]);
}
