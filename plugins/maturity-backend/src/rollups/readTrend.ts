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
  MaturityModel,
  TrendPoint,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { composeDistributions } from './composeRollup';
import { serviceKey } from './readCells';
import { RollupStore } from './RollupStore';
import { OpenScope } from './ScopeOpener';
import { markBreaks } from './trendBreaks';
import { RollupCell, RollupSide } from './types';
import { weeksBefore } from './weeks';

/** The distributions of a scope at the start of each week, and now. */
export async function readTrend(
  store: RollupStore,
  { scopeRef, isWhole }: Pick<OpenScope, 'scopeRef' | 'isWhole'>,
  current: RollupCell[],
  request: {
    model: MaturityModel;
    trendWeeks: number;
    now: Date;
    side?: RollupSide;
  },
): Promise<TrendPoint[]> {
  const { model, trendWeeks, now, side } = request;
  const today = {
    date: now.toISOString().slice(0, 10),
    distributions: composeDistributions(current, model, side),
  };
  // Snapshots count everything, which a reader of a part may not see, and which a filter leaves out.
  if (!isWhole) {
    return [today];
  }
  const snapshots = await store.readSnapshots(
    scopeRef,
    serviceKey(model),
    weeksBefore(now, trendWeeks),
  );
  const points = snapshots.map(({ week, cells }) => ({
    date: week,
    distributions: composeDistributions(cells, model, side),
  }));
  return markBreaks(
    [...points, today],
    await store.readModelsInForce(model.id),
    { edition: model.edition, now },
  );
}
