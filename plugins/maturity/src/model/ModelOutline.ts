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

import { RollupModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What every number needs of its model: the names of levels and dimensions. */
export class ModelOutline {
  readonly levels: RollupModel['levels'];
  readonly dimensions: RollupModel['dimensions'];

  static of(model: Pick<RollupModel, 'levels' | 'dimensions'>): ModelOutline {
    return new ModelOutline(model);
  }

  protected constructor(model: Pick<RollupModel, 'levels' | 'dimensions'>) {
    this.levels = model.levels;
    this.dimensions = model.dimensions;
  }

  get highestLevel(): number {
    return this.levels.length;
  }

  /** The title of a dimension; the id of one that the model does not have. */
  dimensionTitle(id: string): string {
    return this.dimensions.find(dimension => dimension.id === id)?.title ?? id;
  }

  /** The name of a level; empty for one that the model does not have. */
  levelName(level: number): string {
    return this.levels.find(known => known.level === level)?.name ?? '';
  }
}
