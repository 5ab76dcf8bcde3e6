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

import { useMemo } from 'react';
import { MetShare } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

/** Shares of what is met, in words. */
export interface MetText {
  /** "8 of 9 (88%)" */
  share(share: MetShare): string;
  /** "+12 points" */
  change(before: MetShare, after: MetShare): string;
}

/** Shares of what is met, in words; a dash where nothing is asked. */
export function useMetText(): MetText {
  const t = useText();
  const format = useFormat();
  return useMemo(
    () => ({
      share: ({ met, of, share }) =>
        share === undefined
          ? t('rollup.noShare')
          : t('report.partOf', {
              part: format.number(met),
              whole: format.number(of),
              share: format.percent(share),
            }),
      change: (before, after) =>
        before.share === undefined || after.share === undefined
          ? t('rollup.noShare')
          : t('teams.points', {
              points: format.change(
                Math.round(100 * (after.share - before.share)),
              ),
            }),
    }),
    [t, format],
  );
}
