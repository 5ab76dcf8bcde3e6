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
import { Entity } from '@backstage/catalog-model';
import { SubjectRule } from '../config/readMaturityConfig';
import { buildScopeClosure } from './buildScopeClosure';
import { projectEntity } from './projectEntity';
import { CohortRule } from './cohorts';
import {
  CatalogProjection,
  ClosureEntry,
  GroupMembership,
  HierarchyEdge,
  ProjectedEntity,
} from './types';

/** Builds the projection of the catalog from its entities, which may come in several pages. */
export class ProjectionBuilder {
  readonly #rules: SubjectRule[];
  readonly #cohorts: CohortRule[] | undefined;
  readonly #tags = new Map<string, string[]>();
  readonly #configuredOrganizationRef: string | undefined;
  readonly #entities = new Map<string, ProjectedEntity>();
  readonly #edges = new Map<string, HierarchyEdge>();
  readonly #memberships = new Map<string, GroupMembership>();

  constructor(options: {
    subjects: SubjectRule[];
    organizationRef?: string;
    cohorts?: CohortRule[];
  }) {
    this.#rules = options.subjects;
    this.#cohorts = options.cohorts;
    this.#configuredOrganizationRef = options.organizationRef;
  }

  add(entities: Entity[]): void {
    for (const entity of entities) {
      const contribution = projectEntity(entity, this.#rules, this.#cohorts);
      this.#entities.set(contribution.entity.entityRef, contribution.entity);
      if (contribution.tags.length > 0) {
        this.#tags.set(contribution.entity.entityRef, contribution.tags);
      }
      for (const edge of contribution.edges) {
        if (edge.parentRef !== edge.childRef) {
          this.#edges.set(`${edge.parentRef}\n${edge.childRef}`, edge);
        }
      }
      for (const membership of contribution.memberships) {
        this.#memberships.set(
          `${membership.userRef}\n${membership.groupRef}`,
          membership,
        );
      }
    }
  }

  build(): CatalogProjection {
    const edges = [...this.#edges.values()];
    const closure = buildScopeClosure(edges, this.#scopes());
    const rootGroupRefs = this.#findRootGroups(edges);
    const organizationRef =
      this.#configuredOrganizationRef ??
      findOrganization(rootGroupRefs, closure);
    return {
      entities: this.#withGroupScopes(organizationRef),
      tags: this.#tags,
      edges,
      closure,
      memberships: [...this.#memberships.values()],
      rootGroupRefs,
      organizationRef,
    };
  }

  *#scopes(): Iterable<string> {
    for (const entity of this.#entities.values()) {
      if (['group', 'system', 'domain', 'user'].includes(entity.kind)) {
        yield entity.entityRef;
      }
      if (entity.ownerRef) {
        yield entity.ownerRef;
      }
      if (entity.systemRef) {
        yield entity.systemRef;
      }
    }
  }

  /** A group whose only parents do not exist is a root as well. */
  #findRootGroups(edges: HierarchyEdge[]): string[] {
    const withParent = new Set(
      edges
        .filter(edge => this.#entities.has(edge.parentRef))
        .map(edge => edge.childRef),
    );
    return [...this.#entities.values()]
      .filter(
        ({ kind, entityRef }) => kind === 'group' && !withParent.has(entityRef),
      )
      .map(({ entityRef }) => entityRef)
      .sort();
  }

  /** Groups that own subjects carry team scope, the organisation carries org scope. */
  #withGroupScopes(organizationRef: string | undefined): ProjectedEntity[] {
    const owners = new Set<string>();
    for (const { subjectScope, ownerRef } of this.#entities.values()) {
      if (subjectScope === 'service' && ownerRef) {
        owners.add(ownerRef);
      }
    }
    return [...this.#entities.values()].map(entity => {
      const isOrganization = entity.entityRef === organizationRef;
      const isTeam = entity.kind === 'group' && owners.has(entity.entityRef);
      return isOrganization || isTeam
        ? {
            ...entity,
            ownerRef: entity.entityRef,
            subjectScope: isOrganization ? 'org' : 'team',
            notAssessed: undefined,
          }
        : entity;
    });
  }
}

/** The root group with the most groups below it (DESIGN.md §2, Subject). Among groups that all stand alone, none. */
function findOrganization(
  rootGroupRefs: string[],
  closure: ClosureEntry[],
): string | undefined {
  const sizes = new Map(rootGroupRefs.map(groupRef => [groupRef, 0]));
  for (const { ancestorRef } of closure) {
    const size = sizes.get(ancestorRef);
    if (size !== undefined) {
      sizes.set(ancestorRef, size + 1);
    }
  }
  const [largest, second] = [...sizes].sort(
    ([a, sizeOfA], [b, sizeOfB]) => sizeOfB - sizeOfA || (a < b ? -1 : 1),
  );
  return largest && (largest[1] > 1 || !second) ? largest[0] : undefined;
}
