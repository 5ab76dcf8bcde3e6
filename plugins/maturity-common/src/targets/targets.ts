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

import { OVERALL } from '../constants';
import { MaturityModel } from '../model/types';
import { SetResult } from '../scoring/types';
import { EffectiveTarget, TargetSetting } from './types';

/**
 * The targets that someone has set in one place, for the resolution of what applies to a subject.
 *
 * @public
 */
export interface TargetSource {
  origin: EffectiveTarget['origin'];
  targets: readonly TargetSetting[];
  /** How far above the subject it is; sources that follow each other with the same distance are equally near. */
  distance?: number;
}

/**
 * The target of each dimension and of `overall`: the nearest source that says anything about it decides. Within one
 * source a target of the dimension itself counts before the one for `overall`, which stands for every dimension that has
 * none of its own. Of several targets of one source for the same dimension, the first counts. Of sources that are equally
 * near, the one with the higher target for the dimension counts, whatever they say about the others.
 *
 * @param dimensionIds - The dimensions of the model, without `overall`
 * @param sources - Nearest first: the subject, its group and the groups above, the model
 * @returns One target for each dimension that has one, with the source it is from; `overall` first
 *
 * @public
 */
export function resolveTargets<Source extends TargetSource>(
  dimensionIds: readonly string[],
  sources: readonly Source[],
): Array<TargetSetting & { source: Source }> {
  return [OVERALL, ...dimensionIds].flatMap(dimensionId => {
    let found: (TargetSetting & { source: Source }) | undefined;
    for (const source of sources) {
      if (found && !areEquallyNear(found.source, source)) {
        break;
      }
      const target =
        source.targets.find(own => own.dimensionId === dimensionId) ??
        source.targets.find(own => own.dimensionId === OVERALL);
      if (target && (!found || target.level > found.level)) {
        found = { ...target, dimensionId, source };
      }
    }
    return found ?? [];
  });
}

function areEquallyNear(a: TargetSource, b: TargetSource): boolean {
  return a.distance !== undefined && a.distance === b.distance;
}

/**
 * The targets that a model has for everything for which nobody has set one.
 *
 * @public
 */
export function targetsOfModel(
  model: Pick<MaturityModel, 'target'>,
): TargetSetting[] {
  const { level, dimensions = {} } = model.target ?? {};
  return [
    ...(level === undefined ? [] : [{ dimensionId: OVERALL, level }]),
    ...Object.entries(dimensions).map(([dimensionId, ofDimension]) => ({
      dimensionId,
      level: ofDimension,
    })),
  ];
}

/**
 * Whether a set has reached a target: every level up to it that has criteria is passed. Levels without criteria are
 * skipped, so that a target above the ceiling is reached at the ceiling (DESIGN.md §3, rule 3). What is not assessed is
 * never at its target (rule 4).
 *
 * @public
 */
export function isAtTarget(
  set: Pick<SetResult, 'state' | 'nextLevel'>,
  target: number,
): boolean {
  return (
    set.state === 'assessed' &&
    (set.nextLevel === undefined || set.nextLevel > target)
  );
}

/**
 * How many levels with criteria a set has still to pass to be at a target; 0 at the target.
 *
 * @returns Missing for a set that makes no level (DESIGN.md §3, rule 3)
 *
 * @public
 */
export function distanceToTarget(
  set: Pick<SetResult, 'state' | 'level' | 'levels'>,
  target: number,
): number | undefined {
  if (set.state === 'small' || set.state === 'empty') {
    return undefined;
  }
  const from = set.state === 'assessed' ? set.level ?? 0 : 0;
  return set.levels.filter(({ level }) => level > from && level <= target)
    .length;
}
