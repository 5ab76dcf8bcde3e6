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
import { RollupCell, RollupSide } from './types';

/**
 * How far the subjects in cells are from their targets: overall first, then the dimensions of the model. What nobody has
 * set is the target of the model as it is now, so that another one needs no count.
 */
export function composeTargets(
  cells: RollupCell[],
  model: MaturityModel,
  side: RollupSide = 'with',
): TargetProgress[] {
  const dimensionIds = model.dimensions.map(({ id }) => id);
  const ofModel = new Map(
    resolveTargets(dimensionIds, [
      { origin: 'model', targets: targetsOfModel(model) },
    ]).map(({ dimensionId, level }) => [dimensionId, level]),
  );
  return [OVERALL, ...dimensionIds].map(dimensionId =>
    withMean(
      cells
        .filter(cell => cell.dimensionId === dimensionId)
        .reduce(
          (progress, cell) =>
            addCell(progress, cell, ofModel.get(dimensionId), side),
          {
            dimensionId,
            targeted: 0,
            reached: 0,
            below: 0,
            notAssessed: 0,
            levelsMissing: 0,
          },
        ),
    ),
  );
}

/**
 * What is without a level has nothing to reach, and what opted out is not asked to. Without levels nothing is known: cells
 * of the past, and those from before the subjects were scored anew.
 */
function addCell(
  progress: TargetProgress,
  { bucket, targetLevel, askedLevels, ...cell }: RollupCell,
  ofModel: number | undefined,
  side: RollupSide,
): TargetProgress {
  const target = targetLevel || ofModel;
  const subjects = side === 'with' ? cell.subjects : cell.subjectsWithout;
  if (bucket < NOT_ASSESSED || target === undefined || !askedLevels) {
    return progress;
  }
  const targeted = progress.targeted + subjects;
  if (bucket === NOT_ASSESSED) {
    const notAssessed = progress.notAssessed + subjects;
    return { ...progress, targeted, notAssessed };
  }
  const missing = levelsMissing(askedLevels, bucket, target);
  return missing === 0
    ? { ...progress, targeted, reached: progress.reached + subjects }
    : {
        ...progress,
        targeted,
        below: progress.below + subjects,
        levelsMissing: progress.levelsMissing + missing * subjects,
      };
}

function withMean(progress: TargetProgress): TargetProgress {
  const { below, levelsMissing: missing } = progress;
  return below > 0 ? { ...progress, meanMissing: missing / below } : progress;
}
