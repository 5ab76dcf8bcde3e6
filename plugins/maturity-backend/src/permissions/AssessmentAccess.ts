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
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  maturityAssessmentReadPermission,
  maturityAssessmentUpdatePermission,
  maturityFactCreatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  MaturityAssessmentResource,
  maturityAssessmentRules,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { CatalogStore } from '../catalog/CatalogStore';
import { EntityName, NameResolver } from '../names/NameResolver';
import { readResources } from './readResources';

/** How many missing entities one message names. */
const MAXIMUM_NAMED = 20;

/** What a caller may do with the assessment of one subject. */
export interface AssessmentRights {
  /** Whether the plugin has read the entity from the catalog, now or earlier. */
  known: boolean;
  read: boolean;
  update: boolean;
}

/** What the access decisions are taken from. */
export interface AssessmentAccessOptions {
  auth: AuthService;
  catalogStore: CatalogStore;
  /** Applies a decision of a permission policy to a resource; an unknown resource is allowed by no condition. */
  isAllowed(
    decision: PolicyDecision,
    resource: MaturityAssessmentResource | undefined,
  ): boolean;
  names: NameResolver;
  permissions: PermissionsService;
  /** Without a permission policy, everyone reads and owners assess. */
  permissionsEnabled: boolean;
  userInfo: UserInfoService;
}

/** Decides what a caller may do with assessments, by one question to the policy for any number of subjects. */
export class AssessmentAccess {
  readonly #options: AssessmentAccessOptions;

  static create(options: AssessmentAccessOptions): AssessmentAccess {
    return new AssessmentAccess(options);
  }

  private constructor(options: AssessmentAccessOptions) {
    this.#options = options;
  }

  /** The rights of a caller on each subject, in the order of the references. */
  async rightsOf(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<AssessmentRights[]> {
    const { catalogStore, isAllowed } = this.#options;
    const resources = await readResources(entityRefs, catalogStore);
    if (this.#isLeftToOwners(credentials)) {
      const isOwned = await this.#ownershipOf(credentials);
      return resources.map(resource => ({
        known: resource !== undefined,
        read: true,
        update: isOwned(resource),
      }));
    }
    // The conditions are applied here: asked about each resource, the policy's plugin would ask us back for every one.
    const [read, update] = await this.#options.permissions.authorizeConditional(
      [
        { permission: maturityAssessmentReadPermission },
        { permission: maturityAssessmentUpdatePermission },
      ],
      { credentials },
    );
    return resources.map(resource => ({
      known: resource !== undefined,
      read: isAllowed(read, resource),
      update: isAllowed(update, resource),
    }));
  }

  /** Those of the subjects about which a caller may send facts. */
  async mayPushFacts(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const { catalogStore, isAllowed, permissions } = this.#options;
    const resources = await readResources(entityRefs, catalogStore);
    if (this.#isLeftToOwners(credentials)) {
      const isOwned = await this.#ownershipOf(credentials);
      return new Set(
        entityRefs.filter((_, index) => isOwned(resources[index])),
      );
    }
    const [decision] = await permissions.authorizeConditional(
      [{ permission: maturityFactCreatePermission }],
      { credentials },
    );
    return new Set(
      entityRefs.filter((_, index) => isAllowed(decision, resources[index])),
    );
  }

  /**
   * Throws a `NotFoundError` unless the catalog has the entities and lets the caller read them: whether an entity exists
   * is not told to those who may not know. Services see everything, what the catalog had once included.
   */
  async requireVisible(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!this.#options.auth.isPrincipal(credentials, 'service')) {
      await this.requireInCatalog(entityRefs, credentials);
    }
  }

  /** Whether the catalog has the entity and lets the caller read it. Services see everything. */
  async isVisible(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const { auth, names } = this.#options;
    return (
      auth.isPrincipal(credentials, 'service') ||
      (await names.resolve([entityRef], credentials)).has(entityRef)
    );
  }

  /**
   * The names of the entities, and of those of the others that the caller may know, by one request to the catalog.
   *
   * Throws a `NotFoundError` unless the catalog has the entities and lets the caller read them, services not excepted.
   */
  async requireInCatalog(
    entityRefs: string[],
    credentials: BackstageCredentials,
    others: string[] = [],
  ): Promise<Map<string, EntityName>> {
    const known = await this.#options.names.resolve(
      [...entityRefs, ...others],
      credentials,
    );
    const missing = entityRefs.filter(entityRef => !known.has(entityRef));
    if (missing.length > 0) {
      const more = missing.length - MAXIMUM_NAMED;
      throw new NotFoundError(
        `There is no ${missing.slice(0, MAXIMUM_NAMED).join(', ')}${
          more > 0 ? ` (and ${more} more)` : ''
        } in the catalog, or you may not read it`,
      );
    }
    return known;
  }

  /** Without a permission policy, owners do what changes something. */
  #isLeftToOwners(credentials: BackstageCredentials): boolean {
    const { auth, permissionsEnabled } = this.#options;
    return !permissionsEnabled && auth.isPrincipal(credentials, 'user');
  }

  async #ownershipOf(
    credentials: BackstageCredentials,
  ): Promise<(resource: MaturityAssessmentResource | undefined) => boolean> {
    const { ownershipEntityRefs: claims } =
      await this.#options.userInfo.getUserInfo(credentials);
    return resource =>
      resource !== undefined &&
      maturityAssessmentRules.isSubjectOwner.apply(resource, { claims });
  }
}
