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
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  ALL_SCOPE,
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { PortalState } from '../catalog/CatalogStore';
import { EntityName } from '../names/NameResolver';
import { ReferenceGuard } from '../permissions/ReferenceGuard';

/** The scope that stands for the organisation of the portal. */
const ORGANIZATION_SCOPE = 'organization';

const SCOPE_KINDS = ['group', 'user', 'system', 'domain'];

/**
 * The reference under which the counts of a scope are kept.
 *
 * Throws an `InputError` for what is no scope.
 *
 * @param readState - Asked only for the organisation: of other scopes the name tells all
 */
export async function resolveScope(
  scope: string,
  readState: () => Promise<PortalState>,
): Promise<string> {
  if (scope === ALL_SCOPE) {
    return ALL_SCOPE;
  }
  if (scope === ORGANIZATION_SCOPE) {
    const { organizationRef } = await readState();
    return organizationRef ?? ALL_SCOPE;
  }
  try {
    const reference = parseEntityRef(scope);
    if (SCOPE_KINDS.includes(reference.kind.toLocaleLowerCase('en-US'))) {
      return stringifyEntityRef(reference);
    }
  } catch {
    // Answered below, together with references of other kinds.
  }
  throw new InputError(
    `scope: '${scope}' is neither all nor organization nor the reference of a group, user, system or domain such as group:default/payments`,
  );
}

/**
 * What a scope is called towards a reader: by its reference, or `organization` if that is what was asked for and the
 * reader may not know which group it is. An owner that the catalog does not have is a scope as long as it has subjects.
 *
 * Throws a `NotFoundError` for a scope that does not exist or that the reader may not know.
 */
export async function presentScope(
  request: {
    /** As it was asked for. */
    scope: string;
    scopeRef: string;
    /** The names that the catalog gave to the reader, asked for the scope. */
    names: ReadonlyMap<string, EntityName>;
    /** Whether any subjects count in the scope. */
    hasSubjects(): boolean | Promise<boolean>;
  },
  guard: ReferenceGuard,
): Promise<string> {
  const { scope, scopeRef, names, hasSubjects } = request;
  if (scopeRef === ALL_SCOPE || names.has(scopeRef)) {
    return scopeRef;
  }
  if (scope === ORGANIZATION_SCOPE) {
    return ORGANIZATION_SCOPE;
  }
  const showable = await guard.showable([scopeRef], names);
  if (showable.has(scopeRef) && (await hasSubjects())) {
    return scopeRef;
  }
  throw new NotFoundError(
    `There is no ${scopeRef} in the catalog, or you may not read it`,
  );
}

/** What kind of child a reference names. */
export function kindOfChild(entityRef: string): RollupChild['kind'] {
  const { kind } = parseEntityRef(entityRef);
  return kind === 'system' || kind === 'domain' ? kind : 'group';
}
