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
  Answer,
  AnswerInput,
  AnswerResult,
  AnswerStatus,
  Assessment,
  Evidence,
  Freshness,
  Profile,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** An answer as a person gives it; `unknown` withdraws it. */
export interface AnswerDraft {
  status: AnswerInput['status'];
  reason?: string;
  evidence: Evidence[];
}

/** An answer that is given and not stored yet. */
export type PendingAnswer =
  | { phase: 'saving'; draft: AnswerDraft }
  | { phase: 'unsent'; draft: AnswerDraft; error: Error }
  | {
      phase: 'conflict';
      draft: AnswerDraft;
      /** What someone else answered meanwhile; missing when it was withdrawn. */
      theirs: Answer | undefined;
    };

/** The answers of a subject: those that are stored, and those on their way. */
export interface AnswersState {
  stored: ReadonlyMap<string, Answer>;
  pending: ReadonlyMap<string, PendingAnswer>;
  profile: Profile;
  freshness: Freshness;
  /** The criterion that was stored last, to be announced. */
  lastSaved: string | undefined;
}

/** What can happen to the answers of a subject. */
export type AnswersAction =
  | { type: 'load'; assessment: Assessment }
  | { type: 'give'; criterionId: string; draft: AnswerDraft }
  | { type: 'saved'; criterionId: string; result: AnswerResult; more: boolean }
  | { type: 'failed'; criterionId: string; draft: AnswerDraft; error: Error }
  | {
      type: 'conflicted';
      criterionId: string;
      draft: AnswerDraft;
      theirs: Answer | undefined;
      profile: Profile;
    }
  | { type: 'dropped'; criterionId: string };

/** The state right after loading. */
export function initialAnswers(assessment: Assessment): AnswersState {
  return {
    stored: new Map(
      assessment.answers.map(answer => [answer.criterionId, answer]),
    ),
    pending: new Map(),
    profile: assessment.profile,
    freshness: assessment.freshness,
    lastSaved: undefined,
  };
}

function withEntry<T>(
  map: ReadonlyMap<string, T>,
  key: string,
  value: T | undefined,
): ReadonlyMap<string, T> {
  const copy = new Map(map);
  if (value === undefined) {
    copy.delete(key);
  } else {
    copy.set(key, value);
  }
  return copy;
}

/** What becomes of the answers. Answers that are not stored survive a reload. */
export function answersReducer(
  state: AnswersState,
  action: AnswersAction,
): AnswersState {
  const pendingWith = (criterionId: string, pending?: PendingAnswer) =>
    withEntry(state.pending, criterionId, pending);

  switch (action.type) {
    case 'load':
      return { ...initialAnswers(action.assessment), pending: state.pending };
    case 'give': {
      const { criterionId, draft } = action;
      return {
        ...state,
        lastSaved: undefined,
        pending: pendingWith(criterionId, { phase: 'saving', draft }),
      };
    }
    case 'saved': {
      const { criterionId, result, more } = action;
      return {
        stored: withEntry(state.stored, criterionId, result.answer),
        pending: more ? state.pending : pendingWith(criterionId),
        profile: result.profile,
        freshness: result.freshness,
        lastSaved: more ? state.lastSaved : criterionId,
      };
    }
    case 'failed': {
      const { criterionId, draft, error } = action;
      return {
        ...state,
        pending: pendingWith(criterionId, { phase: 'unsent', draft, error }),
      };
    }
    case 'conflicted': {
      const { criterionId, draft, theirs, profile } = action;
      return {
        ...state,
        stored: withEntry(state.stored, criterionId, theirs),
        profile,
        pending: pendingWith(criterionId, {
          phase: 'conflict',
          draft,
          theirs,
        }),
      };
    }
    default:
      return { ...state, pending: pendingWith(action.criterionId) };
  }
}

/**
 * What counts just now, by criterion id: stored answers that have not expired, and those on their way. An answer that
 * could not be sent counts for nothing.
 */
export function effectiveAnswers(
  state: AnswersState,
): Map<string, AnswerStatus> {
  const result = new Map<string, AnswerStatus>();
  for (const [criterionId, { status, expired }] of state.stored) {
    if (!expired) {
      result.set(criterionId, status);
    }
  }
  for (const [criterionId, pending] of state.pending) {
    if (pending.phase === 'saving') {
      if (pending.draft.status === 'unknown') {
        result.delete(criterionId);
      } else {
        result.set(criterionId, pending.draft.status);
      }
    }
  }
  return result;
}

/** Whether a stored answer says what the draft says: a retry after a lost response finds its own answer. */
export function saysTheSame(
  answer: Answer | undefined,
  draft: AnswerDraft,
): boolean {
  if (!answer || draft.status === 'unknown') {
    return !answer && draft.status === 'unknown';
  }
  return (
    answer.status === draft.status &&
    (answer.reason ?? '') === (draft.reason ?? '') &&
    answer.evidence.map(textOf).join() === draft.evidence.map(textOf).join()
  );
}

function textOf(evidence: Evidence): string {
  return evidence.type === 'link'
    ? `${evidence.url} ${evidence.title ?? ''}`
    : evidence.text;
}
