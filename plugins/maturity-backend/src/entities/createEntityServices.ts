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

import { Knex } from 'knex';
import { AssessmentService } from '../assessments/AssessmentService';
import { CatalogStore } from '../catalog/CatalogStore';
import { DatabaseEntityLevelsStore } from '../database/DatabaseEntityLevelsStore';
import { DatabaseTargetStore } from '../database/DatabaseTargetStore';
import { AuthorizedEntityLevelsService } from '../levels/AuthorizedEntityLevelsService';
import { DefaultEntityLevelsService } from '../levels/DefaultEntityLevelsService';
import { EntityLevelsService } from '../levels/EntityLevelsService';
import { ModelRegistry } from '../models';
import { NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { TargetAccess, TargetAccessOptions } from '../permissions/TargetAccess';
import { RollupService } from '../rollups/RollupService';
import { AuthorizedTargetService } from '../targets/AuthorizedTargetService';
import { DefaultTargetService } from '../targets/DefaultTargetService';
import { TargetService } from '../targets/TargetService';
import { DefaultEntityMaturityService } from './DefaultEntityMaturityService';
import { EntityMaturityService } from './EntityMaturityService';

/** What tells of one entity, or of some that a page lists. */
export interface EntityServices {
  entities: EntityMaturityService;
  levels: EntityLevelsService;
  targets: TargetService;
}

/** Puts the services together that tell of entities. */
export function createEntityServices(
  options: TargetAccessOptions & {
    access: AssessmentAccess;
    assessments: AssessmentService;
    catalogStore: CatalogStore;
    database: Knex;
    models: ModelRegistry;
    names: NameResolver;
    rollups: RollupService;
  },
): EntityServices {
  const { access, database } = options;
  const levels = AuthorizedEntityLevelsService.create({
    access,
    service: DefaultEntityLevelsService.create({
      ...options,
      store: DatabaseEntityLevelsStore.create({ database }),
    }),
  });
  const targets = AuthorizedTargetService.create({
    access,
    service: DefaultTargetService.create({
      ...options,
      store: DatabaseTargetStore.create({ database }),
    }),
    targetAccess: TargetAccess.create(options),
  });
  return {
    entities: DefaultEntityMaturityService.create({
      ...options,
      levels,
      targets,
    }),
    levels,
    targets,
  };
}
