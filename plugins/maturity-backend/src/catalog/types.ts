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
import {
  EntityMaturity,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Why an entity has no assessment of its own. */
export type NotAssessedReason = NonNullable<EntityMaturity['notAssessed']>;

/** A catalog entity as the plugin keeps it. All references are full and in lower case. */
export interface ProjectedEntity {
  entityRef: string;
  kind: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  /** The owner as the catalog states it, whether it exists or not. */
  ownerRef?: string;
  systemRef?: string;
  /** What the entity is assessed as; missing if it is not. An entity that opted out keeps its scope. */
  subjectScope?: Scope;
  notAssessed?: NotAssessedReason;
  /** Why the entity asks not to be assessed; missing if it does not ask. */
  optOutReason?: string;
  /** The cohort that the entity belongs to by the rules of the configuration; missing if none fits. */
  cohort?: string;
}

/** A parent and a child, among groups or among domains and systems. */
export interface HierarchyEdge {
  parentRef: string;
  childRef: string;
}

/** A scope and something at or below it; depth 0 is the scope itself. */
export interface ClosureEntry {
  ancestorRef: string;
  descendantRef: string;
  depth: number;
}

/** A user and a group it is a direct member of. */
export interface GroupMembership {
  userRef: string;
  groupRef: string;
}

/** All that the plugin keeps of the catalog at one moment. */
export interface CatalogProjection {
  entities: ProjectedEntity[];
  /** The tags of those entities that have any, by reference. */
  tags: Map<string, string[]>;
  edges: HierarchyEdge[];
  closure: ClosureEntry[];
  memberships: GroupMembership[];
  /** The groups without a parent in the catalog: where a walk down the hierarchy begins. */
  rootGroupRefs: string[];
  /** The group that carries organisation scope (DESIGN.md §2, Subject); missing if there is none. */
  organizationRef?: string;
}
