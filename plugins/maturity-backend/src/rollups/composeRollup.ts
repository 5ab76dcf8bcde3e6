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
  Distribution,
  MaturityModel,
  OVERALL,
  Rollup,
  RollupFreshness,
  medianLevel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { cellsByDimension } from './cellsByDimension';
import { targetsOf } from './composeTargets';
import { weekNumber } from '../assessments/answerExpiry';
import {
  ANSWERS_EXPIRED,
  NOTHING_ANSWERED,
  NO_LEVEL,
  NOT_ASSESSED,
  OPTED_OUT,
} from '../assessments/types';
import { FRESHNESS, RollupCell, RollupSide } from './types';

/**
 * Puts the cells of a scope together into a rollup: overall first, then the dimensions of the model.
 *
 * @param now - When freshness is told for, conflicts, and the distance to targets; none if missing: they are kept for now only
 */
export function composeRollup(
  scopeRef: string,
  cells: RollupCell[],
  model: MaturityModel,
  now?: Date,
  side: RollupSide = 'with',
): Rollup {
  const cellsOf = cellsByDimension(cells);
  const distributions = distributionsOf(cellsOf, model, side);
  const [overall] = distributions;
  const overallCells = cellsOf(OVERALL);
  return {
    scopeRef,
    modelId: model.id,
    edition: model.edition,
    subjects: sum(overallCells, cell => cell.subjects),
    assessed: overall.levels.reduce((total, count) => total + count, 0),
    optedOut: overall.optedOut,
    provisional: sum(overallCells, cell =>
      side === 'with' ? cell.provisional : cell.provisionalWithout,
    ),
    coverage: {
      decided: sum(overallCells, cell => cell.decidedSum),
      total: sum(overallCells, cell => cell.totalSum),
    },
    exceptions: exceptionsIn(overallCells),
    ...(now && {
      freshness: freshnessOf(cellsOf(FRESHNESS), now),
      conflicts: {
        subjects: sum(overallCells, cell => cell.disputed),
        criteria: sum(overallCells, cell => cell.conflicts),
      },
      targets: targetsOf(cellsOf, model, side),
    }),
    distributions,
  };
}

/** The same of a child in a list: children are many, and how far each is from its targets is told overall only. */
export function composeChild(
  ...parameters: Parameters<typeof composeRollup>
): Rollup {
  const rollup = composeRollup(...parameters);
  return { ...rollup, targets: rollup.targets?.slice(0, 1) };
}

/** What exceptions take out of the levels that cells count. Only cells of the overall level tell. */
export function exceptionsIn(
  cells: readonly RollupCell[],
): Rollup['exceptions'] {
  return {
    subjects: sum(cells, cell => cell.excepted),
    criteria: sum(cells, cell => cell.waived),
  };
}

/** Puts the cells of a scope together into one distribution for each dimension. */
export function composeDistributions(
  cells: RollupCell[],
  model: MaturityModel,
  side: RollupSide = 'with',
): Distribution[] {
  return distributionsOf(cellsByDimension(cells), model, side);
}

function distributionsOf(
  cellsOf: ReturnType<typeof cellsByDimension>,
  model: MaturityModel,
  side: RollupSide,
): Distribution[] {
  return [OVERALL, ...model.dimensions.map(({ id }) => id)].map(dimensionId => {
    const levels = Array.from({ length: model.levels.length + 1 }, () => 0);
    const others = { [NOT_ASSESSED]: 0, [NO_LEVEL]: 0, [OPTED_OUT]: 0 };
    let scored = 0;
    let scoreSum = 0;
    for (const cell of cellsOf(dimensionId)) {
      const subjects = side === 'with' ? cell.subjects : cell.subjectsWithout;
      switch (cell.bucket) {
        case NOT_ASSESSED:
        case NO_LEVEL:
        case OPTED_OUT:
          others[cell.bucket] += subjects;
          break;
        default:
          levels[cell.bucket] += subjects;
          scored += subjects;
          scoreSum += side === 'with' ? cell.scoreSum : cell.scoreSumWithout;
      }
    }
    return {
      dimensionId,
      levels,
      notAssessed: others[NOT_ASSESSED],
      noLevel: others[NO_LEVEL],
      optedOut: others[OPTED_OUT],
      scored,
      ...(scored > 0 && {
        meanScore: scoreSum / scored / 1000,
        medianLevel: medianLevel(levels),
      }),
    };
  });
}

/** How many weeks ahead answers count as expiring: the week that runs and the next four. */
const EXPIRING_WEEKS = 4;

/** How fresh the answers of the subjects in cells are. Cells of the past do not tell. */
export function composeFreshness(
  cells: RollupCell[],
  now: Date,
): RollupFreshness {
  return freshnessOf(
    cells.filter(({ dimensionId }) => dimensionId === FRESHNESS),
    now,
  );
}

function freshnessOf(cells: readonly RollupCell[], now: Date): RollupFreshness {
  const lastExpiring = weekNumber(now) + EXPIRING_WEEKS;
  const freshness = { fresh: 0, expiring: 0, expired: 0, unanswered: 0 };
  for (const { bucket, subjects } of cells) {
    if (bucket === NOTHING_ANSWERED) {
      freshness.unanswered += subjects;
    } else if (bucket === ANSWERS_EXPIRED) {
      freshness.expired += subjects;
    } else if (bucket > lastExpiring) {
      freshness.fresh += subjects;
    } else if (bucket > ANSWERS_EXPIRED) {
      freshness.expiring += subjects;
    }
  }
  return freshness;
}

function sum(
  cells: readonly RollupCell[],
  value: (cell: RollupCell) => number,
): number {
  return cells.reduce((total, cell) => total + value(cell), 0);
}
