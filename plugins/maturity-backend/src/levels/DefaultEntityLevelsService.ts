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
import {
  EntityLevels,
  EntityLevelsPage,
  EntityLevelsRequest,
  OVERALL,
  resolveTargets,
  targetsOfModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { DimensionStanding } from '../assessments/types';
import { toLevels } from '../assessments/buckets';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { EntityLevelsService } from './EntityLevelsService';
import { EntityLevelsStore, SubjectStanding } from './EntityLevelsStore';

/** {@link EntityLevelsService} without any permissions but the catalog's own. */
export class DefaultEntityLevelsService implements EntityLevelsService {
  readonly #models: ModelRegistry;
  readonly #names: NameResolver;
  readonly #store: EntityLevelsStore;

  static create(options: {
    models: ModelRegistry;
    names: NameResolver;
    store: EntityLevelsStore;
  }): DefaultEntityLevelsService {
    return new DefaultEntityLevelsService(options);
  }

  private constructor(options: {
    models: ModelRegistry;
    names: NameResolver;
    store: EntityLevelsStore;
  }) {
    this.#models = options.models;
    this.#names = options.names;
    this.#store = options.store;
  }

  async getLevels(
    request: EntityLevelsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<EntityLevelsPage> {
    const { id, edition } = this.#models.getDefault();
    const model = this.#models.get(id, edition, request.language);
    const entityRefs = [...new Set(request.entityRefs)];
    // What the catalog refuses to the reader is left out, like what does not exist.
    const names = await this.#names.resolve(entityRefs, options.credentials);
    const standings = new Map(
      (
        await this.#store.readStandings(
          entityRefs.filter(entityRef => names.has(entityRef)),
          model.id,
        )
      ).map(item => [item.entity.entityRef, item]),
    );
    const modelTargets = { targets: targetsOfModel(model), origin: 'model' };
    return {
      modelLevels: model.levels.map(({ level, name }) => ({ level, name })),
      items: entityRefs.flatMap(entityRef => {
        const item = standings.get(entityRef);
        const title = names.get(entityRef)?.title;
        if (!item || title === undefined) {
          return [];
        }
        const [fallback] = resolveTargets(
          [],
          [{ ...modelTargets, origin: 'model' as const }],
        );
        return [present(item, title, item.targets[OVERALL] ?? fallback?.level)];
      }),
    };
  }
}

function present(
  { entity, standing }: SubjectStanding,
  title: string,
  target: number | undefined,
): EntityLevels {
  const overall: DimensionStanding | undefined = standing.dimensions[OVERALL];
  return {
    entityRef: entity.entityRef,
    title,
    scope: entity.subjectScope ?? 'service',
    levels: toLevels(standing),
    provisional: overall?.provisional ?? false,
    score: overall?.score === undefined ? undefined : overall.score / 1000,
    coverage: {
      decided: overall?.decided ?? 0,
      total: overall?.total ?? 0,
    },
    target,
    atTarget: target !== undefined && isAt(overall, target),
  };
}

/** As `isAtTarget` decides on a set: nothing with criteria is left on the way to the target. */
function isAt(overall: DimensionStanding | undefined, target: number): boolean {
  return (
    overall !== undefined &&
    overall.bucket >= 0 &&
    (overall.nextLevel === undefined || overall.nextLevel > target)
  );
}
