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
  OVERALL,
  Rollup,
  TargetProgress,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

/** How far the subjects of a rollup are from their targets overall; missing where it is not known, as of a date. */
export function overallProgress({
  targets,
}: Pick<Rollup, 'targets'>): TargetProgress | undefined {
  return targets?.find(({ dimensionId }) => dimensionId === OVERALL);
}

/** How far subjects are from their targets, in words. */
export function useProgressText() {
  const t = useText();
  const format = useFormat();
  /** How many have reached theirs: "14 of 20". */
  const reached = (progress: TargetProgress | undefined): string =>
    progress && progress.targeted > 0
      ? t('figure.ofAll', {
          part: format.number(progress.reached),
          whole: format.number(progress.targeted),
        })
      : t('rollup.noShare');
  /** As the number is written, so that the plural goes with it. */
  const levels = (mean: number): string => {
    const count = Math.round(mean * 10) / 10;
    return t('targetProgress.levels', { count, number: format.number(count) });
  };
  /** How far the others are. */
  const others = ({
    targeted,
    reached: atTarget,
    below,
    notAssessed,
    meanMissing = 0,
  }: TargetProgress): string => {
    if (targeted === 0) {
      return t('targetProgress.none');
    }
    if (targeted === atTarget) {
      return t('targetProgress.all');
    }
    const missing = t('targetProgress.below', {
      count: below,
      levels: levels(meanMissing),
    });
    const unknown = t('targetProgress.notAssessed', { count: notAssessed });
    return [
      ...(below > 0 ? [missing] : []),
      ...(notAssessed > 0 ? [unknown] : []),
    ].join(' · ');
  };
  /** How far the one subject is that is counted, such as the organisation itself. */
  const sole = (progress: TargetProgress): string => {
    if (progress.targeted === 0) {
      return t('targetProgress.none');
    }
    if (progress.notAssessed > 0) {
      return t('level.notAssessed');
    }
    return progress.below > 0
      ? t('targetProgress.lacks', { levels: levels(progress.meanMissing ?? 0) })
      : t('targets.atTarget');
  };
  return { reached, others, sole };
}
