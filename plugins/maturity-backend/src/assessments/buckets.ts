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
import { LevelsByDimension } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NO_LEVEL, NOT_ASSESSED, OPTED_OUT, Standing } from './types';

/** The levels of a standing, with exceptions, in the form of the HTTP contract. */
export function toLevels({
  dimensions,
}: Pick<Standing, 'dimensions'>): LevelsByDimension {
  return Object.fromEntries(
    Object.entries(dimensions).map(([dimensionId, { bucket }]) => [
      dimensionId,
      toBucket(bucket),
    ]),
  );
}

/** Levels of the HTTP contract in their stored form: bucket by dimension. */
export function toBuckets(levels: LevelsByDimension): Record<string, number> {
  return Object.fromEntries(
    Object.entries(levels).map(([dimensionId, level]) => [
      dimensionId,
      fromBucket(String(level)),
    ]),
  );
}

/** Stored buckets in the form of the HTTP contract. */
export function toLevelsOfBuckets(
  buckets: Record<string, number>,
): LevelsByDimension {
  return Object.fromEntries(
    Object.entries(buckets).map(([dimensionId, bucket]) => [
      dimensionId,
      toBucket(bucket),
    ]),
  );
}

/** The buckets of a standing: bucket by dimension. */
export function bucketCodes(
  standing: Standing | undefined,
): Record<string, number> | undefined {
  return (
    standing &&
    Object.fromEntries(
      Object.entries(standing.dimensions).map(([dimensionId, { bucket }]) => [
        dimensionId,
        bucket,
      ]),
    )
  );
}

/** A stored bucket in the form of the HTTP contract. */
export function toBucket(
  bucket: number,
): number | 'not-assessed' | 'no-level' | 'opted-out' {
  switch (bucket) {
    case NOT_ASSESSED:
      return 'not-assessed';
    case NO_LEVEL:
      return 'no-level';
    case OPTED_OUT:
      return 'opted-out';
    default:
      return bucket;
  }
}

/** A bucket of the HTTP contract in its stored form. */
export function fromBucket(bucket: string): number {
  switch (bucket) {
    case 'not-assessed':
      return NOT_ASSESSED;
    case 'no-level':
      return NO_LEVEL;
    case 'opted-out':
      return OPTED_OUT;
    default:
      return Number(bucket);
  }
}
