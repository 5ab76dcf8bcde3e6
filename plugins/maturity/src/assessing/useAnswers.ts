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
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  Answer,
  Assessment,
  DraftAnswer,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { AnswerQueue } from './AnswerQueue';
import { answersReducer, initialAnswers } from './answers';
import { AnswerDraft, AnswersState } from './answerTypes';
import { UnsentAnswers } from './UnsentAnswers';
import { useAssessmentWatch } from './useAssessmentWatch';

/** After this long an answer counts as not sent. */
const SAVE_TIMEOUT_MS = 30_000;

/** What a person can do with the answers of a subject. */
export interface AnswerActions {
  /** Saves an answer at once. */
  give(criterionId: string, draft: AnswerDraft): void;
  /** Gives up an answer that could not be sent, or lets the other one stand. */
  drop(criterionId: string): void;
  /** Sends at once what is not sent yet. */
  retry(): void;
  /**
   * Says of stored answers that they are still true. Returns how many somebody has changed since, which stand as they
   * are; rejects when nothing was renewed.
   */
  confirm(answers: readonly Answer[]): Promise<number>;
  /**
   * Makes drafts answers of this person. Returns how many criteria somebody has answered since, which stand as they are;
   * rejects when nothing was confirmed.
   */
  confirmDrafts(drafts: readonly DraftAnswer[]): Promise<number>;
  /** Discards drafts; without any given, all of the subject, those that are not shown included. */
  discardDrafts(drafts?: readonly DraftAnswer[]): Promise<void>;
  /** Takes the last answer back: what stood before it is answered again. */
  undo(): void;
}

/**
 * The answers of a subject: saved at once, and kept in the browser until they are, per person and subject.
 *
 * @param entityRef - the subject; the component that uses this is keyed by it
 * @param onReload - reads the assessment again
 */
export function useAnswers(
  entityRef: string,
  assessment: Assessment,
  onReload: () => void,
): { state: AnswersState; actions: AnswerActions } {
  const maturityApi = useApi(maturityApiRef);
  const identityApi = useApi(identityApiRef);
  const [state, dispatch] = useReducer(
    answersReducer,
    assessment,
    initialAnswers,
  );
  const [queue] = useState(() =>
    AnswerQueue.create({
      dispatch,
      send: (criterionId, answer) =>
        maturityApi.putAnswer(
          { entityRef, criterionId, answer },
          { signal: AbortSignal.timeout(SAVE_TIMEOUT_MS) },
        ),
    }),
  );
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });

  /** How many answers were stored when the assessment was asked for. */
  const savesWhenAsked = useRef<number>();
  const reload = useRef(() => {});
  useEffect(() => {
    reload.current = () => {
      savesWhenAsked.current = state.saves;
      onReload();
    };
  });
  const onChanged = useCallback(() => reload.current(), []);
  useAssessmentWatch(entityRef, assessment.version, onChanged);

  useEffect(() => {
    const { saves } = latest.current;
    if ((savesWhenAsked.current ?? saves) === saves) {
      queue.load(assessment.answers);
      dispatch({ type: 'load', assessment });
    } else {
      // It may have been read before the answers that were stored meanwhile.
      reload.current();
    }
  }, [queue, assessment]);

  const { canUpdate } = assessment;
  useEffect(() => {
    let isCurrent = canUpdate;
    identityApi.getBackstageIdentity().then(
      ({ userEntityRef: userRef }) => {
        if (isCurrent) {
          const { localStorage: storage } = window;
          queue.keepIn(UnsentAnswers.create({ storage, userRef, entityRef }));
        }
      },
      () => undefined, // Nobody is signed in: there is nobody to keep answers for.
    );
    return () => {
      isCurrent = false;
    };
  }, [queue, identityApi, entityRef, canUpdate]);

  useEffect(() => {
    const retry = () => {
      if (document.visibilityState === 'visible') {
        queue.retry();
      }
    };
    queue.start();
    window.addEventListener('online', retry);
    document.addEventListener('visibilitychange', retry);
    return () => {
      window.removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', retry);
      queue.stop();
    };
  }, [queue]);

  const wouldLose = [...state.pending.values()].some(({ isKept }) => !isKept);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (wouldLose) {
      window.addEventListener('beforeunload', ask);
    }
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);

  const actions = useMemo<AnswerActions>(
    () => ({
      give: (criterionId, draft) => queue.give(criterionId, draft),
      drop: criterionId => queue.drop(criterionId),
      retry: () => queue.retryAll(),
      async confirm(answers) {
        const result = await maturityApi.confirmAnswers({
          entityRef,
          answers: answers.map(({ criterionId, id }) => ({
            criterionId,
            basedOn: id,
          })),
        });
        queue.note(result.answers);
        dispatch({ type: 'confirmed', result });
        return result.changed.length;
      },
      async confirmDrafts(drafts) {
        const { stored } = latest.current;
        const result = await maturityApi.confirmDrafts({
          entityRef,
          drafts: drafts.map(({ criterionId, id }) => ({
            draftId: id,
            basedOn: stored.get(criterionId)?.id,
          })),
        });
        queue.note(result.answers);
        dispatch({ type: 'draftsConfirmed', result });
        return result.changed.length;
      },
      async discardDrafts(drafts) {
        await maturityApi.discardDrafts({
          entityRef,
          draftIds: drafts?.map(({ id }) => id),
        });
        if (drafts) {
          dispatch({ type: 'draftsDiscarded', drafts });
        } else {
          reload.current();
        }
      },
      undo() {
        const { pending, undo } = latest.current;
        const step = undo[undo.length - 1];
        if (!step) {
          return;
        }
        const { criterionId, before, stored } = step;
        const phase = pending.get(criterionId)?.phase;
        if (phase === 'unsent' || phase === 'conflict') {
          queue.drop(criterionId);
          return;
        }
        dispatch({ type: 'undone' });
        queue.give(criterionId, before, { stored });
      },
    }),
    [queue, maturityApi, entityRef],
  );

  return { state, actions };
}
