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
import { isDeepStrictEqual } from 'node:util';
import { toLevelsOfBuckets } from './buckets';
import {
  RecordedChange,
  StoredAssessment,
  SubjectPeriod,
  SubjectStep,
} from './types';

/**
 * What a past that is told anew changes about the levels that older changes ended with: one correction at the moment of
 * each of them, with the levels as they were recorded and as they are. The older changes stay as they were recorded
 * (DESIGN.md §3, rule 12).
 */
export function correctionsOf(request: {
  assessment: StoredAssessment;
  /** The states as they were told before, oldest first. */
  periods: SubjectPeriod[];
  /** The states as they are told now, oldest first. */
  steps: SubjectStep[];
  now: Date;
}): RecordedChange[] {
  const { assessment, periods, steps, now } = request;
  const [first] = steps;
  if (!first) {
    return [];
  }
  const told = periods.filter(
    ({ effectiveAt }, index) =>
      effectiveAt >= first.effectiveAt &&
      periods[index + 1]?.effectiveAt.getTime() !== effectiveAt.getTime(),
  );
  let position = 0;
  return told.flatMap(({ effectiveAt, levels }): RecordedChange[] => {
    while (steps[position + 1]?.effectiveAt <= effectiveAt) {
      position += 1;
    }
    const corrected = steps[position].levels;
    return levels && corrected && !isDeepStrictEqual(levels, corrected)
      ? [
          {
            entityRef: assessment.entity.entityRef,
            ...assessment.model,
            cause: 'correction',
            effectiveAt,
            recordedAt: now,
            levelsBefore: toLevelsOfBuckets(levels),
            levelsAfter: toLevelsOfBuckets(corrected),
          },
        ]
      : [];
  });
}
