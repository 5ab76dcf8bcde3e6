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
import { parseEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import {
  Assessment,
  EntityMaturity,
  OVERALL,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentService } from '../assessments/AssessmentService';
import { CatalogStore } from '../catalog/CatalogStore';
import { ProjectedEntity } from '../catalog/types';
import { EntityLevelsService } from '../levels/EntityLevelsService';
import { EntityName } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { RollupService } from '../rollups/RollupService';
import { TargetService } from '../targets/TargetService';
import { EntityMaturityService } from './EntityMaturityService';

/** How far back the trend on a tab goes. */
const TREND_WEEKS = 52;

/** How many of a user's entities the tab lists at once. */
const OWNED_LIMIT = 100;

/** What the service needs. */
export interface DefaultEntityMaturityServiceOptions {
  access: AssessmentAccess;
  assessments: AssessmentService;
  catalogStore: CatalogStore;
  levels: EntityLevelsService;
  rollups: RollupService;
  targets: TargetService;
}

/** {@link EntityMaturityService} over assessments and rollups, each of which checks its own permissions. */
export class DefaultEntityMaturityService implements EntityMaturityService {
  readonly #options: DefaultEntityMaturityServiceOptions;

  static create(
    options: DefaultEntityMaturityServiceOptions,
  ): DefaultEntityMaturityService {
    return new DefaultEntityMaturityService(options);
  }

  private constructor(options: DefaultEntityMaturityServiceOptions) {
    this.#options = options;
  }

  async getEntityMaturity(
    request: { entityRef: string },
    options: { credentials: BackstageCredentials },
  ): Promise<EntityMaturity> {
    const { access, catalogStore } = this.#options;
    const { entityRef } = request;
    const [known] = await catalogStore.readEntities([entityRef]);
    const names = await access.requireInCatalog(
      [entityRef],
      options.credentials,
      known?.entity.ownerRef ? [known.entity.ownerRef] : [],
    );
    const { sampleData, organizationRef } = await catalogStore.readState();
    if (!known?.present) {
      return {
        entityRef,
        sampleData,
        ownerRefs: [],
        notAssessed: 'not-yet-read',
      };
    }
    const { entity } = known;
    const view: EntityMaturity = {
      entityRef,
      sampleData,
      ...(await this.#presentOwner(entity, names)),
    };
    switch (entity.kind) {
      case 'user':
        return { ...view, owned: await this.#readOwned(entityRef, options) };
      case 'group':
      case 'system':
      case 'domain':
        return {
          ...view,
          ...(await this.#readOwn(entity, options)),
          ...(entity.kind === 'group' &&
            (await this.#readGround(entity, organizationRef, options))),
          rollup: await this.#options.rollups.getRollup(
            { scope: entityRef, children: true, trendWeeks: TREND_WEEKS },
            options,
          ),
        };
      default:
        break;
    }
    if (!entity.subjectScope) {
      return { ...view, notAssessed: entity.notAssessed ?? 'kind' };
    }
    if (entity.optOutReason !== undefined) {
      return {
        ...view,
        notAssessed: 'opted-out',
        optOutReason: entity.optOutReason,
      };
    }
    return {
      ...view,
      ...(await this.#readAssessment(entityRef, options)),
      targets: await this.#options.targets.getTargets({ entityRef }, options),
      ...(await this.#readGround(entity, organizationRef, options)),
    };
  }

  /** The owner as the catalog states it, unless the catalog has it and refuses it to the reader. */
  async #presentOwner(
    { entityRef, ownerRef }: ProjectedEntity,
    names: ReadonlyMap<string, EntityName>,
  ): Promise<Pick<EntityMaturity, 'ownerRefs' | 'ownerExists'>> {
    // The teams and the organisation answer for themselves.
    if (!ownerRef || ownerRef === entityRef) {
      return { ownerRefs: [] };
    }
    if (names.has(ownerRef)) {
      return { ownerRefs: [ownerRef], ownerExists: true };
    }
    const [owner] = await this.#options.catalogStore.readEntities([ownerRef]);
    const ownerExists = owner?.present ?? false;
    return { ownerRefs: ownerExists ? [] : [ownerRef], ownerExists };
  }

  /** The profiles of the team and the organisation that a subject stands on (DESIGN.md §3, rule 7), as far as readable. */
  async #readGround(
    { entityRef, ownerRef }: ProjectedEntity,
    organizationRef: string | undefined,
    options: { credentials: BackstageCredentials },
  ): Promise<Pick<EntityMaturity, 'ground'>> {
    const entityRefs = [ownerRef, organizationRef].filter(
      (ref): ref is string =>
        ref !== undefined && ref !== entityRef && isScope(ref),
    );
    if (entityRefs.length === 0) {
      return {};
    }
    const { items } = await this.#options.levels.getLevels(
      { entityRefs },
      options,
    );
    return items.length > 0 ? { ground: items } : {};
  }

  /** The assessment of a group and its targets, beside its rollup, which can be read without them. */
  async #readOwn(
    { entityRef, kind, subjectScope }: ProjectedEntity,
    options: { credentials: BackstageCredentials },
  ): Promise<Pick<EntityMaturity, 'assessment' | 'targets'>> {
    if (kind !== 'group') {
      return {};
    }
    try {
      const own = subjectScope
        ? await this.#readAssessment(entityRef, options)
        : undefined;
      return {
        assessment: own?.assessment,
        targets: await this.#options.targets.getTargets({ entityRef }, options),
      };
    } catch (error) {
      if (error instanceof NotAllowedError) {
        return {};
      }
      throw error;
    }
  }

  async #readAssessment(
    entityRef: string,
    options: { credentials: BackstageCredentials },
  ): Promise<{
    assessment?: Assessment;
    notAssessed?: EntityMaturity['notAssessed'];
  }> {
    const assessment = await this.#options.assessments.getAssessment(
      { entityRef },
      options,
    );
    // A model may ask nothing of a team, or of an entity of this type.
    return assessment?.profile.withExceptions.overall.coverage.total
      ? { assessment }
      : { notAssessed: 'no-criteria' };
  }

  async #readOwned(
    userRef: string,
    options: { credentials: BackstageCredentials },
  ): Promise<SubjectPage> {
    const { catalogStore, rollups } = this.#options;
    const memberships = await catalogStore.readMemberships(userRef);
    return rollups.listSubjects(
      {
        scopes: [
          userRef,
          ...memberships.map(({ groupRef }) => groupRef),
        ].filter(isScope),
        dimensionId: OVERALL,
        limit: OWNED_LIMIT,
      },
      options,
    );
  }
}

function isScope(entityRef: string): boolean {
  return ['group', 'user'].includes(parseEntityRef(entityRef).kind);
}
