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
  shareAtOrAbove,
  TrendBreak,
  TrendPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** One point of one line, ready to draw: the share of subjects in every place, 0 to 1, adding up to 1. */
export interface TrendRow {
  date: string;
  /** By level from 0 upwards. */
  levels: number[];
  notAssessed: number;
  /** The share at the chosen level or above; missing where there was nothing to take a share of. */
  atLevel?: number;
  /** What keeps the row from being compared with the one before. */
  breaks?: TrendBreak['kind'][];
}

/** The course of one dimension, or of overall. */
export interface TrendLine {
  dimensionId: string;
  rows: TrendRow[];
  /** The first and the last share at the chosen level or above. */
  first?: number;
  last?: number;
}

function rowOf(
  { date, breaks }: TrendPoint,
  distribution: Distribution,
  level: number,
): TrendRow {
  const { n, of } = shareAtOrAbove(distribution, level);
  const share = (count: number) => (of > 0 ? count / of : 0);
  return {
    date,
    levels: distribution.levels.map(share),
    notAssessed: share(distribution.notAssessed),
    ...(of > 0 && { atLevel: n / of }),
    ...(breaks && { breaks: breaks.map(({ kind }) => kind) }),
  };
}

/** The courses of all dimensions, overall first, from weekly points. */
export function trendLines(
  points: readonly TrendPoint[],
  level: number,
): TrendLine[] {
  const ids = new Set(
    points.flatMap(({ distributions }) =>
      distributions.map(({ dimensionId }) => dimensionId),
    ),
  );
  return [...ids].map(dimensionId => {
    const rows = points.flatMap(point => {
      const found = point.distributions.find(
        distribution => distribution.dimensionId === dimensionId,
      );
      return found ? [rowOf(point, found, level)] : [];
    });
    const shares = rows.flatMap(({ atLevel }) =>
      atLevel === undefined ? [] : [atLevel],
    );
    return {
      dimensionId,
      rows,
      first: shares[0],
      last: shares[shares.length - 1],
    };
  });
}

/** The last point of every month, for a table that can be read, with the breaks of the whole month. */
export function lastOfEachMonth(rows: readonly TrendRow[]): TrendRow[] {
  const months = new Map<string, TrendRow>();
  for (const row of rows) {
    const month = row.date.slice(0, 7);
    const breaks = [
      ...(months.get(month)?.breaks ?? []),
      ...(row.breaks ?? []),
    ];
    months.set(month, { ...row, ...(breaks.length > 0 && { breaks }) });
  }
  return [...months.values()];
}
