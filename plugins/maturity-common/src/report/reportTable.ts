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
  ReportCriterion,
  ReportTableName,
  ReportView,
} from '../api/reportTypes';
import { OVERALL } from '../constants';
import {
  criteriaOf,
  investmentsOf,
  lensGapsOf,
  lensSummaries,
  metShare,
  movesOf,
  strengthsOf,
} from './lensReport';
import { ReportTableRequest } from './types';

/**
 * A table of plain cells. Shares are of 1, dates in ISO 8601, and what there is not is empty.
 *
 * @public
 */
export interface ReportTable {
  columns: string[];
  rows: Array<Array<string | number>>;
}

/**
 * One table of a report, for a spreadsheet or another program: the numbers that the page shows, under the names that the
 * HTTP API gives them.
 *
 * @public
 */
export function reportTable(
  report: ReportView,
  request: ReportTableRequest,
): ReportTable {
  const { table, lens } = request;
  switch (table) {
    case 'levels':
      return levelsTable(report);
    case 'targets':
      return targetsTable(report);
    case 'causes':
      return causesTable(report);
    case 'lenses':
      return lensesTable(report);
    case 'strengths':
      return criteriaTable(strengthsOf(report, lens));
    case 'gaps':
      return criteriaTable(lensGapsOf(report, lens));
    case 'moves':
      return criteriaTable(movesOf(report, lens));
    case 'investments':
      return criteriaTable(investmentsOf(report, lens));
    default:
      return criteriaTable(criteriaOf(report, lens));
  }
}

/**
 * Whether a table has the columns `held` and `lift`, which are told with exceptions or without.
 *
 * @public
 */
export function tellsGaps(table: ReportTableName): boolean {
  return !['levels', 'targets', 'causes', 'lenses'].includes(table);
}

function levelsTable({ model, movement }: ReportView): ReportTable {
  const places = (['before', 'after'] as const).flatMap(side =>
    movement[side].map(distribution => ({ side, distribution })),
  );
  return {
    columns: [
      'at',
      'dimensionId',
      ...['0', ...model.levels.map(({ level }) => String(level))].map(
        level => `level${level}`,
      ),
      'notAssessed',
      'noLevel',
      'optedOut',
      'scored',
      'meanScore',
    ],
    rows: places.map(({ side, distribution }) => [
      side === 'before' ? movement.from : movement.to,
      distribution.dimensionId,
      ...distribution.levels,
      distribution.notAssessed,
      distribution.noLevel,
      distribution.optedOut,
      distribution.scored,
      distribution.meanScore ?? '',
    ]),
  };
}

/** How far services are from their targets; without rows for a period that ends in the past. */
function targetsTable({ targets = [] }: ReportView): ReportTable {
  return {
    columns: [
      'dimensionId',
      'targeted',
      'reached',
      'below',
      'notAssessed',
      'levelsMissing',
      'meanMissing',
    ],
    rows: targets.map(progress => [
      progress.dimensionId,
      progress.targeted,
      progress.reached,
      progress.below,
      progress.notAssessed,
      progress.levelsMissing,
      progress.meanMissing ?? '',
    ]),
  };
}

/** Overall: a row for every cause and the change of every count that it owns; the rows add up to the difference. */
function causesTable({ model, movement }: ReportView): ReportTable {
  return {
    columns: [
      'cause',
      'subjects',
      ...['0', ...model.levels.map(({ level }) => String(level))].map(
        level => `level${level}`,
      ),
      'notAssessed',
      'noLevel',
      'optedOut',
    ],
    rows: movement.parts.map(({ cause, subjects, distributions }) => {
      const overall = distributions.find(
        ({ dimensionId }) => dimensionId === OVERALL,
      );
      return [
        cause,
        subjects,
        ...(overall?.levels ?? []),
        overall?.notAssessed ?? 0,
        overall?.noLevel ?? 0,
        overall?.optedOut ?? 0,
      ];
    }),
  };
}

function lensesTable(report: ReportView): ReportTable {
  return {
    columns: [
      'lens',
      'criteria',
      'metBefore',
      'ofBefore',
      'shareBefore',
      'met',
      'of',
      'share',
    ],
    rows: lensSummaries(report).map(({ lens, criteria, before, now }) => [
      lens,
      criteria,
      before.met,
      before.of,
      before.share ?? '',
      now.met,
      now.of,
      now.share ?? '',
    ]),
  };
}

function criteriaTable(criteria: readonly ReportCriterion[]): ReportTable {
  return {
    columns: [
      'criterionId',
      'statement',
      'dimensionId',
      'category',
      'level',
      'effort',
      'fixIn',
      'lenses',
      'asked',
      'met',
      'partly',
      'notMet',
      'notApplicable',
      'share',
      'shareBefore',
      'held',
      'lift',
    ],
    rows: criteria.map(({ counts, before, ...criterion }) => [
      criterion.criterionId,
      criterion.statement,
      criterion.dimensionId,
      criterion.categoryTitle,
      criterion.level,
      criterion.effort,
      criterion.fixIn ?? '',
      criterion.lenses.join(' '),
      counts.asked,
      counts.met,
      counts.partly,
      counts.notMet,
      counts.notApplicable,
      metShare(counts).share ?? '',
      metShare(before).share ?? '',
      criterion.held ?? '',
      criterion.lift ?? '',
    ]),
  };
}
