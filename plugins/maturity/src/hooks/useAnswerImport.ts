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
  FileImportRequest,
  FileImportResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';

/** Nothing is in the file, or it is no text: a workbook, for example. */
export type FileRefusal = 'empty' | 'no-text';

/** The file that was chosen, and what the backend says of it. */
export interface AnswerImport {
  /** What was imported or, before that, what would be. */
  value: FileImportResult | undefined;
  loading: boolean;
  error: Error | undefined;
  /** Why the file is not even tried. */
  refusal: FileRefusal | undefined;
  /** Reads a file and tries it: nothing is stored. */
  choose: (file: File) => Promise<void>;
  /** Imports the file that was chosen. */
  confirm: () => Promise<void>;
}

/** Imports a file of answers: tried first, and stored only when it is confirmed. */
export function useAnswerImport(): AnswerImport {
  const maturityApi = useApi(maturityApiRef);
  const [chosen, setChosen] = useState<FileImportRequest>();
  const [value, setValue] = useState<FileImportResult>();
  const [error, setError] = useState<Error>();
  const [refusal, setRefusal] = useState<FileRefusal>();
  const [loading, setLoading] = useState(false);

  const send = useCallback(
    async (request: FileImportRequest) => {
      setLoading(true);
      setError(undefined);
      try {
        setValue(await maturityApi.importFile(request));
      } catch (failure) {
        setError(failure as Error);
      }
      setLoading(false);
    },
    [maturityApi],
  );
  const choose = useCallback(
    async (file: File) => {
      setValue(undefined);
      setError(undefined);
      const content = await file.text();
      const refused = refusalOf(content);
      setRefusal(refused);
      if (refused) {
        return;
      }
      const request: FileImportRequest = {
        format: file.name.toLocaleLowerCase('en-US').endsWith('.json')
          ? 'json'
          : 'csv',
        content,
        label: file.name.slice(0, 200),
        dryRun: true,
      };
      setChosen(request);
      await send(request);
    },
    [send],
  );
  const confirm = useCallback(async () => {
    if (chosen) {
      await send({ ...chosen, dryRun: false });
    }
  }, [chosen, send]);
  return { value, loading, error, refusal, choose, confirm };
}

function refusalOf(content: string): FileRefusal | undefined {
  if (content.trim() === '') {
    return 'empty';
  }
  return content.includes('\0') ? 'no-text' : undefined;
}
