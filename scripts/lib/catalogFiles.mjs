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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

// the catalog's own rules, in its order
const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const kinds = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

/**
 * Reads the YAML files of a folder, without its subfolders.
 *
 * @returns the entities that the catalog accepts, by reference, and the names of those that it refuses
 */
export async function readCatalogFiles(folder) {
  const entities = new Map();
  const invalid = [];
  for (const document of readDocuments(folder)) {
    const entity = await acceptedEntity(document);
    if (entity) {
      entities.set(stringifyEntityRef(entity), entity);
    } else {
      invalid.push(`${document.kind} ${document.metadata?.name}`);
    }
  }
  return { entities, invalid };
}

/** The reference of the owner, whether it exists or not; undefined if the entity states none. */
export function ownerOf(entity) {
  return entity.spec?.owner && groupRef(entity.spec.owner, entity);
}

/** By group: the Components that it or a group below it owns, as the files say. */
export function componentsByGroup(entities) {
  const groups = [...entities.values()].filter(({ kind }) => kind === 'Group');
  const components = [...entities].filter(
    ([, { kind }]) => kind === 'Component',
  );
  const children = new Map(
    groups.map(group => [stringifyEntityRef(group), new Set()]),
  );
  for (const group of groups) {
    const ref = stringifyEntityRef(group);
    if (group.spec.parent) {
      children.get(groupRef(group.spec.parent, group))?.add(ref);
    }
    for (const child of group.spec.children ?? []) {
      children.get(ref).add(groupRef(child, group));
    }
  }
  return new Map(
    [...children.keys()].map(ref => {
      const owners = withDescendants(ref, children);
      return [
        ref,
        components
          .filter(([, component]) => owners.has(ownerOf(component)))
          .map(([componentRef]) => componentRef),
      ];
    }),
  );
}

function withDescendants(ref, children) {
  const found = new Set([ref]);
  for (const group of found) {
    // a Set may grow while it is read, and has room for everything once: cycles end
    children.get(group)?.forEach(child => found.add(child));
  }
  return found;
}

function groupRef(name, entity) {
  return stringifyEntityRef(
    parseEntityRef(name, {
      defaultKind: 'Group',
      defaultNamespace: entity.metadata.namespace,
    }),
  );
}

function readDocuments(folder) {
  return readdirSync(folder)
    .filter(name => /\.ya?ml$/.test(name))
    .flatMap(name =>
      parseAllDocuments(readFileSync(join(folder, name), 'utf8')),
    )
    .map(document => document.toJS())
    .filter(Boolean);
}

async function acceptedEntity(document) {
  try {
    const entity = await policy.enforce(document);
    for (const kind of kinds) {
      if (await kind.check(entity)) {
        return entity;
      }
    }
    return undefined;
  } catch {
    return undefined;
  }
}
