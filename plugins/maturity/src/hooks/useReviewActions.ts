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

import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { ReviewDecisionInput } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { useAction } from './useAction';

/** Submits and decides reviews of one subject, one thing at a time. */
export function useReviewActions(
  entityRef: string,
  onChanged: () => void,
): {
  loading: boolean;
  error: Error | undefined;
  /** Returns whether it worked. */
  submit(note: string): Promise<boolean>;
  /** Returns whether it worked. */
  decide(decision: ReviewDecisionInput): Promise<boolean>;
} {
  const maturityApi = useApi(maturityApiRef);
  const { loading, error, run } = useAction(onChanged);
  return {
    loading,
    error,
    submit: useCallback(
      note =>
        run(() =>
          maturityApi.submitReview({
            entityRef,
            note: note.trim() || undefined,
          }),
        ),
      [run, maturityApi, entityRef],
    ),
    decide: useCallback(
      decision =>
        run(() => maturityApi.decideReview({ entityRef, ...decision })),
      [run, maturityApi, entityRef],
    ),
  };
}
