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

import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  MaturityApi,
  WorklistItem,
  WorklistOrder,
  WorklistPage,
  WorklistState,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { RequestState, useRequest } from './useRequest';

/** How many assessments a page of the list has. */
const PAGE_SIZE = 50;

/** Which assessments of the person who is signed in are listed. */
export interface WorklistQuery {
  state?: WorklistState;
  order: WorklistOrder;
}

/** What {@link useWorklist} returns. */
export interface WorklistList extends RequestState<WorklistPage> {
  /** Loads the next page, too. */
  loadMore: () => void;
}

/** The assessments of the person who is signed in, page by page. */
export function useWorklist(query: WorklistQuery): WorklistList {
  const maturityApi = useApi(maturityApiRef);
  const { state, order } = query;
  const queryKey = `${state ?? 'all'} ${order}`;
  const [wanted, setWanted] = useState({ queryKey, pages: 1 });
  const pages = wanted.queryKey === queryKey ? wanted.pages : 1;
  const load = useCallback(
    (signal: AbortSignal) =>
      loadPages(maturityApi, { state, order }, pages, signal),
    [maturityApi, state, order, pages],
  );
  const request = useRequest(queryKey, load);
  return {
    ...request,
    loadMore: useCallback(
      () => setWanted({ queryKey, pages: pages + 1 }),
      [queryKey, pages],
    ),
  };
}

/** So many pages in a row, as if they were one. */
async function loadPages(
  maturityApi: MaturityApi,
  query: WorklistQuery,
  pages: number,
  signal: AbortSignal,
): Promise<WorklistPage> {
  const items: WorklistItem[] = [];
  let offset = 0;
  for (;;) {
    const page = await maturityApi.getWorklist(
      { ...query, limit: PAGE_SIZE, offset },
      { signal },
    );
    items.push(...page.items);
    if (page.nextOffset === undefined || page.nextOffset >= pages * PAGE_SIZE) {
      return { ...page, items };
    }
    offset = page.nextOffset;
  }
}
