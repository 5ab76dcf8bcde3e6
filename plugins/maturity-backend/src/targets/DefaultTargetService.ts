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
import { AuthService } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  EntityTargets,
  MaturityModel,
  TargetsInput,
  resolveTargets,
  targetsOfModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CatalogStore } from '../catalog/CatalogStore';
import { ProjectedEntity } from '../catalog/types';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { TargetService, TargetServiceOptions } from './TargetService';
import { TargetStore } from './TargetStore';
import { TargetPlace } from './types';
import { validateTargets } from './validateTargets';

/** What the service needs. */
export interface DefaultTargetServiceOptions {
  auth: AuthService;
  catalogStore: CatalogStore;
  models: ModelRegistry;
  names: NameResolver;
  store: TargetStore;
  /** The time, for tests. */
  now?: () => Date;
}

/** {@link TargetService} without any permissions. */
export class DefaultTargetService implements TargetService {
  readonly #options: DefaultTargetServiceOptions;

  static create(options: DefaultTargetServiceOptions): DefaultTargetService {
    return new DefaultTargetService(options);
  }

  private constructor(options: DefaultTargetServiceOptions) {
    this.#options = options;
  }

  async getTargets(
    request: { entityRef: string },
    options: TargetServiceOptions,
  ): Promise<EntityTargets> {
    const { names, store } = this.#options;
    const model = this.#model();
    const entity = await this.#requireEntity(request.entityRef);
    const own = await store.readOwn(entity.entityRef, model.id);
    const places = entity.subjectScope
      ? await store.readPlaces(entity, model.id)
      : [];
    const effective = entity.subjectScope ? resolve(model, places) : [];
    const known = await names.resolve(
      [
        ...own.flatMap(({ authorRef }) => authorRef ?? []),
        ...effective.flatMap(({ source }) =>
          source.origin === 'group' ? source.holderRef : [],
        ),
      ],
      options.credentials,
    );
    return {
      effective: effective.map(({ dimensionId, level, dueOn, source }) => {
        const holder =
          source.origin === 'group' ? known.get(source.holderRef) : undefined;
        return {
          dimensionId,
          level,
          dueOn,
          origin: source.origin,
          ...(holder &&
            source.origin === 'group' && {
              holderRef: source.holderRef,
              holderTitle: holder.title,
            }),
        };
      }),
      own: own.map(
        ({ reach, dimensionId, level, dueOn, recordedAt, authorRef }) => {
          const author = authorRef ? known.get(authorRef) : undefined;
          return {
            reach,
            dimensionId,
            level,
            dueOn,
            setAt: recordedAt.toISOString(),
            ...(author && { authorRef, authorName: author.title }),
          };
        },
      ),
      maySet: [],
    };
  }

  async putTargets(
    request: { entityRef: string; input: TargetsInput },
    options: TargetServiceOptions,
  ): Promise<EntityTargets> {
    const { auth, store } = this.#options;
    const { credentials } = options;
    const { reach, targets } = request.input;
    if (!auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError('Only a person can set a target');
    }
    const entity = await this.#requireEntity(request.entityRef);
    if (reach === 'owned' ? entity.kind !== 'group' : !entity.subjectScope) {
      throw new InputError(
        reach === 'owned'
          ? `reach: ${entity.entityRef} is not a Group; set the target for 'subject'`
          : `reach: ${entity.entityRef} is not assessed itself`,
      );
    }
    const model = this.#model();
    const now = this.#options.now?.() ?? new Date();
    await store.replace({
      holderRef: entity.entityRef,
      reach,
      modelId: model.id,
      edition: model.edition,
      targets,
      authorRef: credentials.principal.userEntityRef,
      now,
      check: inForce => validateTargets(targets, { inForce, model, now }),
    });
    return this.getTargets({ entityRef: entity.entityRef }, options);
  }

  async #requireEntity(entityRef: string): Promise<ProjectedEntity> {
    const [known] = await this.#options.catalogStore.readEntities([entityRef]);
    if (!known?.present) {
      throw new NotFoundError(
        `${entityRef} has not been read from the catalog yet; try again in a few minutes`,
      );
    }
    return known.entity;
  }

  #model(): MaturityModel {
    const { id, edition } = this.#options.models.getDefault();
    return this.#options.models.get(id, edition);
  }
}

/** The targets that apply, from the places where somebody set them and at last from the model. */
function resolve(model: MaturityModel, places: TargetPlace[]) {
  return resolveTargets(
    model.dimensions.map(({ id }) => id),
    [...places, { origin: 'model' as const, targets: targetsOfModel(model) }],
  );
}
