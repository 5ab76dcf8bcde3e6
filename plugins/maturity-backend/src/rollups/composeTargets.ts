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
  MaturityModel,
  OVERALL,
  TargetProgress,
  levelsMissing,
  resolveTargets,
  targetsOfModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NOT_ASSESSED } from '../assessments/types';
import { cellsByDimension } from './cellsByDimension';
import { RollupCell, RollupSide } from './types';

/** The level that the model asks for in each dimension, worked out once for each model. */
const ofModels = new WeakMap<MaturityModel, ReadonlyMap<string, number>>();

/**
 * How far the subjects in cells are from their targets: overall first, then the dimensions of the model. What nobody has
 * set is the target of the model as it is now, so that another one needs no count.
 */
export function composeTargets(
  cells: RollupCell[],
  model: MaturityModel,
  side: RollupSide = 'with',
): TargetProgress[] {
  return targetsOf(cellsByDimension(cells), model, side);
}

/** The same, of cells that have been put by their dimension. */
export function targetsOf(
  cellsOf: ReturnType<typeof cellsByDimension>,
  model: MaturityModel,
  side: RollupSide,
): TargetProgress[] {
  const ofModel = targetLevelsOf(model);
  return [OVERALL, ...model.dimensions.map(({ id }) => id)].map(dimensionId => {
    const progress: TargetProgress = {
      dimensionId,
      targeted: 0,
      reached: 0,
      below: 0,
      notAssessed: 0,
      levelsMissing: 0,
    };
    for (const cell of cellsOf(dimensionId)) {
      addCell(progress, cell, ofModel.get(dimensionId), side);
    }
    const { below, levelsMissing: missing } = progress;
    return below > 0 ? { ...progress, meanMissing: missing / below } : progress;
  });
}

function targetLevelsOf(model: MaturityModel): ReadonlyMap<string, number> {
  const known = ofModels.get(model);
  if (known) {
    return known;
  }
  const levels = new Map(
    resolveTargets(
      model.dimensions.map(({ id }) => id),
      [{ origin: 'model', targets: targetsOfModel(model) }],
    ).map(({ dimensionId, level }) => [dimensionId, level]),
  );
  ofModels.set(model, levels);
  return levels;
}

/**
 * What is without a level has nothing to reach, and what opted out is not asked to. Without levels nothing is known: cells
 * of the past, and those from before the subjects were scored anew.
 */
function addCell(
  progress: TargetProgress,
  cell: RollupCell,
  ofModel: number | undefined,
  side: RollupSide,
): void {
  const { bucket, targetLevel, askedLevels } = cell;
  const target = targetLevel || ofModel;
  if (bucket < NOT_ASSESSED || target === undefined || !askedLevels) {
    return;
  }
  const subjects = side === 'with' ? cell.subjects : cell.subjectsWithout;
  progress.targeted += subjects;
  if (bucket === NOT_ASSESSED) {
    progress.notAssessed += subjects;
    return;
  }
  const missing = levelsMissing(askedLevels, bucket, target);
  if (missing === 0) {
    progress.reached += subjects;
  } else {
    progress.below += subjects;
    progress.levelsMissing += missing * subjects;
  }
}
