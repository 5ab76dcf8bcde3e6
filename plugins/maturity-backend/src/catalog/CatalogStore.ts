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
import { DueExpiries } from '../assessments/dueExpiries';
import {
  ModelKey,
  ScoredStanding,
  StoredAssessment,
} from '../assessments/types';
import { CatalogProjection, GroupMembership, ProjectedEntity } from './types';

/** A synchronization that waits for the next one to confirm it. */
export interface HeldSynchronization {
  since: Date;
  removals: number;
  entities: number;
}

/** The state that the whole portal shares. */
export interface PortalState {
  organizationRef?: string;
  entities: number;
  subjects: number;
  sampleData: boolean;
  /** A digest of the models that the current scores were made with; missing before the first scoring. */
  scoredHash?: string;
  /** When the catalog was read for the first time. */
  firstSuccessAt?: Date;
  lastSuccessAt?: Date;
  lastError?: string;
  held?: HeldSynchronization;
}

/** A new projection and how to score the subjects that it changes. */
export interface ProjectionUpdate {
  projection: CatalogProjection;
  now: Date;
  defaultModel: ModelKey;
  /** Where a subject stands; missing for what is no subject. */
  score(assessment: StoredAssessment): ScoredStanding | undefined;
  /** The expiries that are to be recorded before anything changes. */
  expire(assessment: StoredAssessment): DueExpiries;
}

/** An entity and where it stands in the organisation. */
export interface PlacedEntity {
  entity: ProjectedEntity;
  present: boolean;
  /** The owner, which for a group is itself, and every scope below it. */
  ownerMemberRefs: string[];
  /** The owner and every scope above it. */
  ownerAncestorRefs: string[];
}

/** Storage of the catalog projection. */
export interface CatalogStore {
  readState(): Promise<PortalState>;

  /** The references of the entities that the catalog had when it was last read. */
  readPresentRefs(): Promise<Set<string>>;

  /** The titles of those entities that the catalog has, by reference; undefined for one that goes by its name. */
  readNames(entityRefs: string[]): Promise<Map<string, string | undefined>>;

  readEntities(entityRefs: string[]): Promise<PlacedEntity[]>;

  /** The direct children of a scope, in the order of their references, and whether they have children themselves. */
  readChildren(
    scopeRef: string,
  ): Promise<Array<{ childRef: string; hasChildren: boolean }>>;

  /** A scope and every scope above it. */
  readAncestors(scopeRef: string): Promise<string[]>;

  /** Scopes and every scope above any of them, each once; those that are not in the hierarchy are left out. */
  readScopesAbove(scopeRefs: string[]): Promise<string[]>;

  /** The groups that a user is a direct member of. */
  readMemberships(userRef: string): Promise<GroupMembership[]>;

  /**
   * Takes over a new projection in one transaction: entities that appeared, changed or went, the hierarchy, the
   * standings of the subjects concerned, and the cells of every rollup. Returns whether anything changed.
   */
  applyProjection(update: ProjectionUpdate): Promise<boolean>;

  /** Records that a synchronization is held. */
  recordHeld(held: HeldSynchronization): Promise<void>;

  /** Records that a synchronization failed. */
  recordFailure(message: string): Promise<void>;
}
