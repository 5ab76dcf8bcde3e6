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
import { Standing } from '../assessments/types';
import { ProjectedEntity } from '../catalog/types';

/** A subject with where it stands, and the nearest target that somebody has set for it. */
export interface SubjectStanding {
  entity: ProjectedEntity;
  standing: Standing;
  /** By dimension id and `overall`; missing where only the model has a target. */
  targets: Record<string, number>;
}

/** Storage of where entities stand. */
export interface EntityLevelsStore {
  /** Where those of the entities stand that are in the catalog and assessed, in two statements. */
  readStandings(
    entityRefs: string[],
    modelId: string,
  ): Promise<SubjectStanding[]>;
}
