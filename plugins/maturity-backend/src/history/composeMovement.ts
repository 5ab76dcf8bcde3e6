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
  DistributionChange,
  MaturityModel,
  MovementPart,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NO_LEVEL, NOT_ASSESSED, OPTED_OUT } from '../assessments/types';
import { CountedAs, MovedSubjects } from './HistoryStore';
import { MOVEMENT_CAUSES, partOf } from './movementCauses';

/** Adds up what each cause changed: one part for every cause, those that changed nothing included. */
export function composeMovement(
  moved: MovedSubjects[],
  model: MaturityModel,
): Array<Omit<MovementPart, 'subjects'>> {
  return MOVEMENT_CAUSES.map(cause => {
    const own = moved.filter(movement => partOf(movement.cause) === cause);
    const otherEdition = (place: 'before' | 'after') =>
      own
        .filter(movement => movement[place] === 'other-edition')
        .reduce((sum, { subjects }) => sum + subjects, 0);
    return {
      cause,
      otherEdition: otherEdition('after') - otherEdition('before'),
      distributions: [OVERALL, ...model.dimensions.map(({ id }) => id)].map(
        dimensionId => changeOf(dimensionId, own, model),
      ),
    };
  });
}

function changeOf(
  dimensionId: string,
  moved: MovedSubjects[],
  model: MaturityModel,
): DistributionChange {
  const change: DistributionChange = {
    dimensionId,
    levels: Array.from({ length: model.levels.length + 1 }, () => 0),
    notAssessed: 0,
    noLevel: 0,
    optedOut: 0,
  };
  for (const { before, after, subjects } of moved) {
    add(change, before, -subjects);
    add(change, after, subjects);
  }
  return change;
}

function add(
  change: DistributionChange,
  counted: CountedAs | undefined,
  subjects: number,
): void {
  const bucket =
    counted === undefined || counted === 'other-edition'
      ? undefined
      : counted[change.dimensionId];
  switch (bucket) {
    case undefined:
      break;
    case NOT_ASSESSED:
      change.notAssessed += subjects;
      break;
    case NO_LEVEL:
      change.noLevel += subjects;
      break;
    case OPTED_OUT:
      change.optedOut += subjects;
      break;
    default:
      change.levels[bucket] += subjects;
  }
}
