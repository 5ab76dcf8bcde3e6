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
import { RollupCell } from './types';

/** A cell that counts nobody yet, of subjects with some target where targets are known. */
export function emptyCell(
  dimensionId: string,
  bucket: number,
  aim: Pick<RollupCell, 'targetLevel' | 'askedLevels'> = {},
): RollupCell {
  return {
    dimensionId,
    bucket,
    ...aim,
    subjects: 0,
    scoreSum: 0,
    decidedSum: 0,
    totalSum: 0,
    provisional: 0,
    subjectsWithout: 0,
    scoreSumWithout: 0,
    provisionalWithout: 0,
    waived: 0,
    excepted: 0,
    conflicts: 0,
    disputed: 0,
  };
}
