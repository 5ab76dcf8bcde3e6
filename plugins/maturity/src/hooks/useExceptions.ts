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
  Exception,
  ExceptionPage,
  ExceptionQuery,
  MaturityApi,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

/** How many exceptions a page of the list has. */
const PAGE_SIZE = 50;

/** What {@link useExceptions} returns. */
export interface ExceptionList extends RequestState<ExceptionPage> {
  /** Loads the next page, too. */
  loadMore: () => void;
}

/** Exceptions page by page, newest first; the figures, where they are asked for, come with the first page. */
export function useExceptions(
  query: Omit<ExceptionQuery, 'limit' | 'cursor' | 'lang'>,
): ExceptionList {
  const maturityApi = useApi(maturityApiRef);
  const lang = useLanguage();
  const queryKey = JSON.stringify([query, lang]);
  const [wanted, setWanted] = useState({ queryKey, pages: 1 });
  const pages = wanted.queryKey === queryKey ? wanted.pages : 1;
  const load = useCallback(
    (signal: AbortSignal) => {
      const [asked, language] = JSON.parse(queryKey);
      return loadPages(
        maturityApi,
        { ...asked, lang: language },
        pages,
        signal,
      );
    },
    [maturityApi, queryKey, pages],
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
  query: ExceptionQuery,
  pages: number,
  signal: AbortSignal,
): Promise<ExceptionPage> {
  const items: Exception[] = [];
  let figures: ExceptionPage['figures'];
  let cursor: string | undefined;
  for (let number = 1; ; number += 1) {
    const page: ExceptionPage = await maturityApi.getExceptions(
      {
        ...query,
        figures: number === 1 ? query.figures : undefined,
        limit: PAGE_SIZE,
        cursor,
      },
      { signal },
    );
    items.push(...page.items);
    figures = figures ?? page.figures;
    cursor = page.nextCursor;
    if (cursor === undefined || number >= pages) {
      return { ...page, items, figures };
    }
  }
}
