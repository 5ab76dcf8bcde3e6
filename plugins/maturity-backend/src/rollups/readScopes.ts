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

import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { PortalState } from '../catalog/CatalogStore';
import { EntityName, NameResolver } from '../names/NameResolver';
import { RollupStore } from './RollupStore';
import { OpenScope } from './ScopeOpener';
import { RollupCell, RollupKey } from './types';

/** How many children a rollup lists. */
const MAXIMUM_CHILDREN = 100;

/** What the rollup of a scope and of its children is put together from. */
interface ScopeReading {
  state: PortalState;
  cells: Map<string, RollupCell[]>;
  /** The names that the reader may know, of the scope and of as many children as are listed. */
  names: Map<string, EntityName>;
}

/** Reads what a rollup is put together from: as it is kept, in one statement, or counted from what is selected. */
export async function readScopes(
  { names, store }: { names: NameResolver; store: RollupStore },
  { scopeRef, selection, isWhole, readState }: OpenScope,
  request: {
    childRefs: string[];
    key: RollupKey;
    credentials: BackstageCredentials;
  },
): Promise<ScopeReading> {
  const { childRefs, key, credentials } = request;
  const scopeRefs = [scopeRef, ...childRefs];
  const asked = scopeRef === ALL_SCOPE ? [] : [scopeRef];
  const listed = childRefs.slice(0, MAXIMUM_CHILDREN);
  if (!isWhole) {
    const [state, cells, known] = await Promise.all([
      readState(),
      store.countReadable(scopeRefs, key, selection),
      names.resolveListed(listed, credentials, { asked }),
    ]);
    return { state, cells, names: known };
  }
  const kept = await store.readKept(scopeRefs, key, [...asked, ...listed]);
  return {
    ...kept,
    names: await names.resolveListed(listed, credentials, {
      asked,
      copy: { readNames: async () => kept.names },
    }),
  };
}
