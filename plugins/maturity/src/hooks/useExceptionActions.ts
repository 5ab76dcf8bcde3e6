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
import { useApi } from '@backstage/core-plugin-api';
import {
  ExceptionDecision,
  ExceptionRequest,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { useAction } from './useAction';

/** What a person can do with exceptions. */
export interface ExceptionActions {
  request(request: ExceptionRequest): Promise<boolean>;
  decide(id: string, decision: ExceptionDecision): Promise<boolean>;
  /** Whether something is on its way. */
  loading: boolean;
  error: Error | undefined;
}

/** Asks for exceptions and decides on them; afterwards everything is read again. Each says whether it succeeded. */
export function useExceptionActions(onChanged: () => void): ExceptionActions {
  const maturityApi = useApi(maturityApiRef);
  const { loading, error, run } = useAction(onChanged);
  return {
    loading,
    error,
    request: request => run(() => maturityApi.requestException(request)),
    decide: (id, decision) =>
      run(() => maturityApi.decideException({ id, ...decision })),
  };
}
