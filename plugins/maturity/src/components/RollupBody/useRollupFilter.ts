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

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  Bucket,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useModelOutline } from '../../model';

/** The level that shares are given for until another is chosen: where most organisations rightly get to first. */
const DEFAULT_LEVEL = 2;
const NAMED_BUCKETS = ['not-assessed', 'no-level', 'opted-out'] as const;

/** What of a rollup is looked at; it lives in the address. */
export interface RollupFilter {
  /** Shares are of subjects at this level or above. */
  level: number;
  /** The dimension, or overall, in which the listed subjects are counted. */
  dimensionId: string;
  /** Only subjects counted here are listed; all of them if missing. */
  bucket?: Bucket;
  /** Only subjects with answers that facts speak against are listed. */
  isDisputed: boolean;
}

/** Reads where subjects are counted from an address or a request. */
export function parseBucket(text: string | null): Bucket | undefined {
  if (text !== null && /^\d{1,2}$/.test(text)) {
    return Number(text);
  }
  return NAMED_BUCKETS.find(bucket => bucket === text);
}

/** What of a rollup is looked at, and the addresses of other looks. */
export function useRollupFilter() {
  const [searchParams, setSearchParams] = useSearchParams();
  const { highestLevel } = useModelOutline();

  const chosen = Number(searchParams.get('level') ?? DEFAULT_LEVEL);
  const bucket = parseBucket(searchParams.get('bucket'));
  const dimensionId = searchParams.get('dimension') ?? OVERALL;
  const isDisputed = searchParams.get('disputed') === 'true';
  const filter = useMemo<RollupFilter>(
    () => ({
      level:
        Number.isInteger(chosen) && chosen >= 1
          ? Math.min(chosen, highestLevel)
          : DEFAULT_LEVEL,
      dimensionId,
      bucket,
      isDisputed,
    }),
    [chosen, highestLevel, dimensionId, bucket, isDisputed],
  );

  const linkTo = useCallback(
    (id: string, to: Bucket) => {
      const after = new URLSearchParams(searchParams);
      after.set('dimension', id);
      after.set('bucket', String(to));
      after.delete('disputed');
      return { search: `?${after}` };
    },
    [searchParams],
  );
  const linkToAll = useMemo(() => {
    const after = new URLSearchParams(searchParams);
    after.delete('dimension');
    after.delete('bucket');
    after.delete('disputed');
    return { search: `?${after}` };
  }, [searchParams]);
  const linkToDisputed = useMemo(() => {
    const after = new URLSearchParams(searchParams);
    after.delete('dimension');
    after.delete('bucket');
    after.set('disputed', 'true');
    return { search: `?${after}` };
  }, [searchParams]);
  const setLevel = useCallback(
    (level: number) =>
      setSearchParams(
        before => {
          const after = new URLSearchParams(before);
          after.set('level', String(level));
          return after;
        },
        { replace: true },
      ),
    [setSearchParams],
  );
  return { filter, linkTo, linkToAll, linkToDisputed, setLevel };
}
