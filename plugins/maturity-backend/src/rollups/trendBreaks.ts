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
  TrendBreak,
  TrendPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelInForce } from './types';

/**
 * Marks points of a trend that cannot be compared with the point before, because something that decides levels changed
 * in between: the contents of the model, its rule, or its edition (DESIGN.md §3, rule 14).
 *
 * @param models - every model that was ever in force, oldest first
 */
export function markBreaks(
  points: TrendPoint[],
  models: readonly ModelInForce[],
  request: { edition: string; now: Date },
): TrendPoint[] {
  const breaks = breaksOf(models, request.edition);
  const endOf = (index: number) =>
    index === points.length - 1
      ? request.now.getTime()
      : Date.parse(points[index].date);
  return points.map((point, index) => {
    const between = breaks.filter(({ at }) => {
      const time = Date.parse(at);
      return index > 0 && time > endOf(index - 1) && time <= endOf(index);
    });
    return between.length > 0 ? { ...point, breaks: between } : point;
  });
}

/** What was first in force is no change. */
function breaksOf(
  models: readonly ModelInForce[],
  edition: string,
): TrendBreak[] {
  const [first] = models;
  const contents = models.filter(model => model.edition === edition);
  return contents.flatMap(({ since }, index): TrendBreak[] => {
    const at = since.toISOString();
    if (index > 0) {
      return [{ at, kind: 'model' }];
    }
    return since > first.since ? [{ at, kind: 'edition' }] : [];
  });
}
