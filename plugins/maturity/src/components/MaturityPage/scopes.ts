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

import { FILTERS } from '../../hooks/useSelection';

/** The scope that is shown until another is chosen. */
export const DEFAULT_SCOPE = 'organization';

const SCOPE = 'scope';
const FROM = 'from';
/** What is none leads nowhere, and the catalog has no name for it: addresses are typed and cut off. */
const FULL_REFERENCE = /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/;
/** Deeper than any organisation is; the nearest are kept. */
const LONGEST_TRAIL = 20;
/** What of the overview is looked at, which stays from scope to scope. */
const LOOK = ['level', 'exceptions', 'asOf', 'organization', 'since', 'until'];
/** What of it is about the past, which only the overview shows. */
const PAST = ['asOf', 'organization', 'since', 'until'];

/** The scope that an address names, and the scopes above it through which it was reached. */
export function scopeIn(searchParams: URLSearchParams): {
  scope: string;
  trail: string[];
} {
  return {
    scope: searchParams.get(SCOPE) ?? DEFAULT_SCOPE,
    trail: searchParams
      .getAll(FROM)
      .filter(passed => FULL_REFERENCE.test(passed))
      .slice(-LONGEST_TRAIL),
  };
}

/** The address of a scope, reached through others; the chosen level, the dates and the filters stay. */
export function addressOf(
  searchParams: URLSearchParams,
  scope: string,
  trail: readonly string[],
): string {
  const after = new URLSearchParams();
  for (const name of LOOK) {
    const value = searchParams.get(name);
    if (value) {
      after.set(name, value);
    }
  }
  if (scope !== DEFAULT_SCOPE) {
    after.set(SCOPE, scope);
  }
  for (const name of FILTERS) {
    for (const value of searchParams.getAll(name)) {
      after.append(name, value);
    }
  }
  for (const passed of trail) {
    after.append(FROM, passed);
  }
  return after.toString();
}

/** The address of a child of the scope that an address names. */
export function drillDown(
  searchParams: URLSearchParams,
  child: string,
): string {
  const { scope, trail } = scopeIn(searchParams);
  return addressOf(
    searchParams,
    child,
    scope === DEFAULT_SCOPE ? trail : [...trail, scope],
  );
}

/** The search of an address without what is about the past. */
export function presentOnly(search: string): string {
  const after = new URLSearchParams(search);
  PAST.forEach(name => after.delete(name));
  return after.toString();
}

/** The search of an address whose date ends a period, and without filters: a report is of everything that a scope has. */
export function periodOnly(search: string): string {
  const after = new URLSearchParams(search);
  const asOf = after.get('asOf');
  if (asOf && !after.has('until')) {
    after.set('until', asOf);
  }
  ['asOf', ...FILTERS].forEach(name => after.delete(name));
  return after.toString();
}
