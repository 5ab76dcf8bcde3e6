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
import { Entity, EntityRelation } from '@backstage/catalog-model';
import { ANNOTATION_OPT_OUT } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What an entity of any kind can have. */
interface Common {
  namespace?: string;
  title?: string;
}

/** A component as the catalog serves it; references of relations are full and in lower case, as the catalog has them. */
export function component(
  name: string,
  options: Common & {
    type?: string;
    lifecycle?: string;
    owner?: string;
    system?: string;
    optOut?: string;
    tags?: string[];
    annotations?: Record<string, string>;
  } = {},
): Entity {
  const { type = 'service', lifecycle = 'production' } = options;
  return entity('Component', name, options, {
    spec: { type, lifecycle, owner: options.owner, system: options.system },
    relations: [
      relation('ownedBy', options.owner),
      relation('partOf', options.system),
    ],
    annotations: {
      ...options.annotations,
      ...(options.optOut && { [ANNOTATION_OPT_OUT]: options.optOut }),
    },
    tags: options.tags,
  });
}

/** A group with its parents, and the children that it states itself. */
export function group(
  name: string,
  options: Common & { parents?: string[]; children?: string[] } = {},
): Entity {
  const { parents = [], children = [] } = options;
  return entity('Group', name, options, {
    spec: { type: 'team', children, parent: parents[0] },
    relations: [
      ...parents.map(parent => relation('childOf', parent)),
      ...children.map(child => relation('parentOf', child)),
    ],
  });
}

/** A user with the groups that it is a member of. */
export function user(
  name: string,
  options: Common & { memberOf?: string[]; displayName?: string } = {},
): Entity {
  const { memberOf = [], displayName } = options;
  return entity('User', name, options, {
    spec: { memberOf, profile: { displayName } },
    relations: memberOf.map(groupRef => relation('memberOf', groupRef)),
  });
}

/** A system, in a domain or not. */
export function system(
  name: string,
  options: Common & { domain?: string; owner?: string } = {},
): Entity {
  return entity('System', name, options, {
    spec: { owner: options.owner, domain: options.domain },
    relations: [
      relation('ownedBy', options.owner),
      relation('partOf', options.domain),
    ],
  });
}

/** A domain, in another one or not. */
export function domain(
  name: string,
  options: Common & { parent?: string; owner?: string } = {},
): Entity {
  return entity('Domain', name, options, {
    spec: { owner: options.owner, subdomainOf: options.parent },
    relations: [
      relation('ownedBy', options.owner),
      relation('partOf', options.parent),
    ],
  });
}

/** The entity without its relations, as one that the catalog has not stitched yet. */
export function withoutRelations(unstitched: Entity): Entity {
  return { ...unstitched, relations: [] };
}

function entity(
  kind: string,
  name: string,
  { namespace = 'default', title }: Common,
  content: {
    spec: NonNullable<Entity['spec']>;
    relations: EntityRelation[][];
    annotations?: Record<string, string>;
    tags?: string[];
  },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace,
      ...(title && { title }),
      ...(content.annotations && { annotations: content.annotations }),
      ...(content.tags && { tags: content.tags }),
    },
    spec: Object.fromEntries(
      Object.entries(content.spec).filter(([, value]) => value !== undefined),
    ),
    relations: content.relations.flat(),
  };
}

function relation(type: string, targetRef?: string): EntityRelation[] {
  return targetRef ? [{ type, targetRef: targetRef.toLowerCase() }] : [];
}
