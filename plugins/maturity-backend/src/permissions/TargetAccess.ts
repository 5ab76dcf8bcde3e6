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
import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  TargetReach,
  maturityTargetUpdatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  MaturityAssessmentResource,
  maturityAssessmentRules,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { CatalogStore } from '../catalog/CatalogStore';
import { ProjectedEntity } from '../catalog/types';

/** What the decisions are taken from. */
export interface TargetAccessOptions {
  auth: AuthService;
  catalogStore: CatalogStore;
  isAllowed(
    decision: PolicyDecision,
    resource: MaturityAssessmentResource | undefined,
  ): boolean;
  permissions: PermissionsService;
  /** Without a permission policy, owners set targets. */
  permissionsEnabled: boolean;
  userInfo: UserInfoService;
}

/** An entity as the catalog projection has it, with its place. */
type Placed = Awaited<ReturnType<CatalogStore['readEntities']>>[number];

/**
 * Decides for whom a person may set targets. For a subject itself, those who may assess it by default. For what a group
 * owns, its members and those of the groups above it: who sets a goal for others stands above them, so that one team does
 * not set the goals of the whole organisation.
 */
export class TargetAccess {
  readonly #options: TargetAccessOptions;

  static create(options: TargetAccessOptions): TargetAccess {
    return new TargetAccess(options);
  }

  private constructor(options: TargetAccessOptions) {
    this.#options = options;
  }

  /** The ways in which the caller may set targets on an entity; none for an entity that is not there. */
  async maySet(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<TargetReach[]> {
    const { auth, catalogStore, userInfo } = this.#options;
    const [placed] = await catalogStore.readEntities([entityRef]);
    if (!placed?.present || !auth.isPrincipal(credentials, 'user')) {
      return [];
    }
    const resources = resourcesOf(placed, await this.#above(placed.entity));
    if (resources.length === 0) {
      return [];
    }
    if (!this.#options.permissionsEnabled) {
      const { ownershipEntityRefs: claims } = await userInfo.getUserInfo(
        credentials,
      );
      return resources
        .filter(({ resource }) =>
          maturityAssessmentRules.isSubjectOwner.apply(resource, { claims }),
        )
        .map(({ reach }) => reach);
    }
    const [decision] = await this.#options.permissions.authorizeConditional(
      [{ permission: maturityTargetUpdatePermission }],
      { credentials },
    );
    return resources
      .filter(({ resource }) => this.#options.isAllowed(decision, resource))
      .map(({ reach }) => reach);
  }

  /** A group and the groups above it. */
  async #above({ kind, entityRef }: ProjectedEntity): Promise<string[]> {
    return kind === 'group'
      ? this.#options.catalogStore.readAncestors(entityRef)
      : [];
  }
}

function resourcesOf(
  { entity, ownerMemberRefs, ownerAncestorRefs }: Placed,
  above: string[],
): Array<{ reach: TargetReach; resource: MaturityAssessmentResource }> {
  const { entityRef, kind, type, lifecycle, ownerRef, systemRef } = entity;
  const resource = { entityRef, kind, type, lifecycle, ownerRef, systemRef };
  return [
    ...(entity.subjectScope
      ? [
          {
            reach: 'subject' as const,
            resource: { ...resource, ownerMemberRefs, ownerAncestorRefs },
          },
        ]
      : []),
    ...(kind === 'group'
      ? [
          {
            reach: 'owned' as const,
            resource: {
              ...resource,
              ownerRef: entityRef,
              ownerMemberRefs: above,
              ownerAncestorRefs: above,
            },
          },
        ]
      : []),
  ];
}
