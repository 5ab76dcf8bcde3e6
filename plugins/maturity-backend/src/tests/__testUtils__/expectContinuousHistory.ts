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
import { toLevels } from '../../assessments/buckets';
import { TestPortal } from './TestPortal';

/**
 * Holds the history of an entity against rule 12 of DESIGN.md §3: each change begins with the levels at which the one
 * before it ended, and the last ends where the subject stands now. What was not assessed for a while begins anew.
 */
export async function expectContinuousHistory(
  portal: TestPortal,
  entityRef: string,
): Promise<void> {
  const history = (await portal.historyOf(entityRef)).filter(
    // Where a group has its parents is no matter of its levels, nor is what they should be.
    ({ cause, detail }) =>
      cause !== 'target' && !detail?.parentsBefore && !detail?.parentsAfter,
  );
  let levels: LevelsByDimension | undefined;
  history.forEach((change, index) => {
    const { levelsBefore, levelsAfter } = change;
    if (levels && levelsBefore) {
      expect({ index, change, levelsBefore }).toEqual({
        index,
        change,
        levelsBefore: levels,
      });
    }
    // An expiry in the absence of the entity has no levels and changes none.
    levels = levelsBefore || levelsAfter ? levelsAfter : levels;
  });
  if (history.length > 0) {
    const { standing } = await portal.assessmentOf(entityRef);
    expect(levels).toEqual(standing && toLevels(standing));
  }
}
