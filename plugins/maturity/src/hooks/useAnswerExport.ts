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
  AnswerExportPage,
  ExportedReview,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { saveFile } from '../saveFile';

/** How answers are exported. */
export type ExportFormat = 'csv' | 'json';

/** Saves the answers of a scope, or of one subject, as a file. */
export function useAnswerExport(scope: string): {
  loading: boolean;
  error: Error | undefined;
  download: (format: ExportFormat) => Promise<void>;
} {
  const maturityApi = useApi(maturityApiRef);
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<Error>();

  const download = useCallback(
    async (format: ExportFormat) => {
      const readAll = async () => {
        const answers: AnswerExportPage['answers'] = [];
        const reviews: ExportedReview[] = [];
        let cursor: string | undefined;
        do {
          const page = await maturityApi.exportAnswers({ scope, cursor });
          answers.push(...page.answers);
          reviews.push(...(page.reviews ?? []));
          cursor = page.nextCursor;
        } while (cursor !== undefined);
        return JSON.stringify(
          { answers, ...(reviews.length > 0 && { reviews }) },
          undefined,
          2,
        );
      };
      setLoading(true);
      setError(undefined);
      try {
        const content =
          format === 'csv'
            ? await maturityApi.exportTable({ scope })
            : await readAll();
        saveFile(`maturity-answers.${format}`, content);
      } catch (failure) {
        setError(failure as Error);
      }
      setLoading(false);
    },
    [maturityApi, scope],
  );
  return { loading, error, download };
}
