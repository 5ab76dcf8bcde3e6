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
  RollupChild,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { distributionOf, shareOf } from './shares';

/** A child leads when its share is this much higher than the next one's. */
const LEADING = 0.05;
/** Many of a child's subjects are not assessed from this share on. */
const MANY_NOT_ASSESSED = 0.2;

/** What the children show, where one of the sentences fits. */
export function useChildrenTitle(
  children: readonly RollupChild[],
  level: number,
): string {
  const t = useText();
  const format = useFormat();

  const named = children.flatMap(({ title, rollup }) =>
    title === undefined
      ? []
      : [
          {
            title,
            subjects: rollup.subjects,
            overall: distributionOf(rollup.distributions, OVERALL),
            ...shareOf(distributionOf(rollup.distributions, OVERALL), level),
          },
        ],
  );
  const [least] = [...named].sort(
    (a, b) => (b.overall?.notAssessed ?? 0) - (a.overall?.notAssessed ?? 0),
  );
  const waiting = least?.overall?.notAssessed ?? 0;
  if (least && waiting > MANY_NOT_ASSESSED * least.subjects) {
    return t('children.titleWaiting', {
      count: waiting,
      name: least.title,
      total: format.number(least.subjects),
    });
  }
  const [first, second] = [...named].sort((a, b) => b.share - a.share);
  return second && first.share - second.share >= LEADING
    ? t('children.titleLeading', {
        name: first.title,
        share: format.percent(first.share),
      })
    : t('children.title');
}
