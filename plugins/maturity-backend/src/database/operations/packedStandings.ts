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
import { DimensionStanding, Standing } from '../../assessments/types';

/** Where a dimension stands without exceptions; null if it is the same. */
type PackedWithout =
  | [bucket: number, score: number | null, provisional: 0 | 1]
  | null;

type PackedDimension = [
  bucket: number,
  score: number | null,
  decided: number,
  total: number,
  provisional: 0 | 1,
  // Left out where there are no exceptions.
  waived?: number,
  without?: PackedWithout,
];

type PackedStanding = Record<string, PackedDimension>;

/** Buckets by dimension in one text, the same for the same buckets. */
export function packLevels(levels: Record<string, number>): string {
  return JSON.stringify(inOrder(levels));
}

/** One short text for all that a subject counts for: periods are many, and those that are equal are counted together. */
export function packStanding({ dimensions }: Standing): string {
  const packed: PackedStanding = Object.fromEntries(
    Object.entries(dimensions).map(([dimensionId, standing]) => [
      dimensionId,
      [
        standing.bucket,
        standing.score ?? null,
        standing.decided,
        standing.total,
        standing.provisional ? 1 : 0,
        ...packExceptions(standing),
      ],
    ]),
  );
  return JSON.stringify(inOrder(packed));
}

/** Reads what {@link packStanding} wrote. */
export function unpackStanding(
  text: string,
): Record<string, DimensionStanding> {
  const packed: PackedStanding = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(packed).map(([dimensionId, dimension]) => [
      dimensionId,
      unpackDimension(dimension),
    ]),
  );
}

function packExceptions({
  waived,
  without,
}: DimensionStanding): [] | [waived: number, without: PackedWithout] {
  return waived || without
    ? [
        waived ?? 0,
        without
          ? [without.bucket, without.score ?? null, without.provisional ? 1 : 0]
          : null,
      ]
    : [];
}

function unpackDimension([
  bucket,
  score,
  decided,
  total,
  provisional,
  waived,
  without,
]: PackedDimension): DimensionStanding {
  return {
    bucket,
    score: score ?? undefined,
    decided,
    total,
    provisional: provisional === 1,
    ...(waived && { waived }),
    ...(without && {
      without: {
        bucket: without[0],
        score: without[1] ?? undefined,
        provisional: without[2] === 1,
      },
    }),
  };
}

function inOrder<T>(byDimension: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(byDimension).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
