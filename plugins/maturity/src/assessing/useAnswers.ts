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

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { isError } from '@backstage/errors';
import {
  AnswerConflictError,
  Assessment,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import {
  AnswerDraft,
  answersReducer,
  AnswersState,
  initialAnswers,
  saysTheSame,
} from './answers';

/** After this long an answer counts as not sent. */
const SAVE_TIMEOUT_MS = 30_000;

/** What a person can do with the answers of a subject. */
export interface AnswerActions {
  /** Saves an answer at once. */
  give(criterionId: string, draft: AnswerDraft): void;
  /** Gives up an answer that could not be sent, or lets the other one stand. */
  drop(criterionId: string): void;
}

/**
 * The answers of a subject, saved one after another: the profile that comes back with one answer is never older than
 * the one before, and a second answer to the same criterion is based on the first.
 */
export function useAnswers(
  entityRef: string,
  assessment: Assessment,
): { state: AnswersState; actions: AnswerActions } {
  const maturityApi = useApi(maturityApiRef);
  const [state, dispatch] = useReducer(
    answersReducer,
    assessment,
    initialAnswers,
  );

  const storedIds = useRef(new Map<string, string>());
  const waiting = useRef(new Map<string, AnswerDraft>());
  const sending = useRef(false);

  useEffect(() => {
    storedIds.current = new Map(
      assessment.answers.map(({ criterionId, id }) => [criterionId, id]),
    );
    dispatch({ type: 'load', assessment });
  }, [assessment]);

  const sendNext = useCallback(async () => {
    const next = waiting.current.entries().next();
    if (next.done || sending.current) {
      return;
    }
    const [criterionId, draft] = next.value;
    waiting.current.delete(criterionId);
    sending.current = true;
    const remember = (id: string | undefined) =>
      id === undefined
        ? storedIds.current.delete(criterionId)
        : storedIds.current.set(criterionId, id);
    try {
      const result = await maturityApi.putAnswer(
        {
          entityRef,
          criterionId,
          answer: { ...draft, basedOn: storedIds.current.get(criterionId) },
        },
        { signal: AbortSignal.timeout(SAVE_TIMEOUT_MS) },
      );
      remember(result.answer?.id);
      const more = waiting.current.has(criterionId);
      dispatch({ type: 'saved', criterionId, result, more });
    } catch (error) {
      // What was answered since is what the person means now.
      const latest = waiting.current.get(criterionId) ?? draft;
      waiting.current.delete(criterionId);
      if (error instanceof AnswerConflictError) {
        const { answer: theirs, profile } = error;
        remember(theirs?.id);
        dispatch({
          type: 'conflicted',
          criterionId,
          draft: latest,
          theirs,
          profile,
        });
        if (saysTheSame(theirs, latest)) {
          dispatch({ type: 'dropped', criterionId });
        }
      } else {
        dispatch({
          type: 'failed',
          criterionId,
          draft: latest,
          error: isError(error) ? error : new Error(String(error)),
        });
      }
    }
    sending.current = false;
    sendNext();
  }, [maturityApi, entityRef]);

  const actions = useMemo<AnswerActions>(
    () => ({
      give(criterionId, draft) {
        dispatch({ type: 'give', criterionId, draft });
        waiting.current.delete(criterionId);
        waiting.current.set(criterionId, draft);
        sendNext();
      },
      drop(criterionId) {
        dispatch({ type: 'dropped', criterionId });
      },
    }),
    [sendNext],
  );

  return { state, actions };
}
