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

/** The file that was chosen, and what the backend says of it. */
export interface AnswerImport {
  /** What was imported or, before that, what would be. */
  value: FileImportResult | undefined;
  loading: boolean;
  error: Error | undefined;
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
      const request: FileImportRequest = {
        format: file.name.toLocaleLowerCase('en-US').endsWith('.json')
          ? 'json'
          : 'csv',
        content: await file.text(),
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
  return { value, loading, error, choose, confirm };
}
