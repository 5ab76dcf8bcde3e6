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
  ConfirmationResult,
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

/** How many answers can be taken back, one after another. */
const LONGEST_UNDO = 50;

/** An answer that is given and not stored yet. */
export type PendingAnswer = {
  draft: AnswerDraft;
  /** Whether the browser had room to keep it, should the page be left. */
  isKept: boolean;
  /** Whether it takes an answer back. */
  isUndo: boolean;
} & (
  | { phase: 'saving' }
  | {
      phase: 'unsent';
      /** Missing when the answer was left here by an earlier visit. */
      error: Error | undefined;
      /** When it is sent again by itself, in milliseconds since 1970; missing if it waits for the person. */
      retryAt: number | undefined;
    }
  | {
      phase: 'conflict';
      /** What someone else answered meanwhile; missing when it was withdrawn. */
      theirs: Answer | undefined;
    }
);

/** An answer that can be taken back. */
export interface UndoStep {
  criterionId: string;
  /** What stood before. */
  before: AnswerDraft;
  /** The answer as stored; missing until it is. */
  stored?: { answerId: string | undefined };
}

/** The answers of a subject: those that are stored, and those on their way. */
export interface AnswersState {
  stored: ReadonlyMap<string, Answer>;
  pending: ReadonlyMap<string, PendingAnswer>;
  profile: Profile;
  freshness: Freshness;
  /** The criterion that was stored last, to be announced. */
  lastSaved: { criterionId: string; isUndo: boolean } | undefined;
  /** What can be taken back, the last first to go. */
  undo: readonly UndoStep[];
  /** How many answers were stored since the page was opened. */
  saves: number;
  /** The criteria that somebody else answered, or this person elsewhere, as of the last time that was noticed. */
  changedElsewhere: readonly string[];
}

/** What can happen to the answers of a subject. */
export type AnswersAction =
  | { type: 'load'; assessment: Assessment }
  | {
      type: 'give';
      criterionId: string;
      draft: AnswerDraft;
      isKept: boolean;
      isUndo: boolean;
    }
  | { type: 'restored'; criterionId: string; draft: AnswerDraft }
  | { type: 'saved'; criterionId: string; result: AnswerResult; more: boolean }
  | {
      type: 'failed';
      criterionId: string;
      draft: AnswerDraft;
      error: Error;
      retryAt: number | undefined;
    }
  | { type: 'undone' }
  | { type: 'confirmed'; result: ConfirmationResult }
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
    undo: [],
    saves: 0,
    changedElsewhere: [],
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

/** What stands for a criterion just now, as one would answer it again. */
function standingDraft(state: AnswersState, criterionId: string): AnswerDraft {
  const pending = state.pending.get(criterionId);
  if (pending?.phase === 'saving') {
    return pending.draft;
  }
  const stored = state.stored.get(criterionId);
  return stored && !stored.expired
    ? {
        status: stored.status,
        reason: stored.reason,
        evidence: stored.evidence,
      }
    : { status: 'unknown', evidence: [] };
}

/** The steps after one of their answers was stored, or, by an undo, brought back under another id. */
function withStored(
  steps: readonly UndoStep[],
  criterionId: string,
  isUndo: boolean,
  stored: UndoStep['stored'],
): readonly UndoStep[] {
  const last = steps.map(step => step.criterionId).lastIndexOf(criterionId);
  return steps.map((step, index) =>
    step.criterionId === criterionId &&
    (!step.stored || (isUndo && index === last))
      ? { ...step, stored }
      : step,
  );
}

/** The answers as they were read again: what the person is about to send, and may take back, stays. */
function withLoaded(state: AnswersState, assessment: Assessment): AnswersState {
  const loaded = initialAnswers(assessment);
  const criterionIds = new Set([
    ...state.stored.keys(),
    ...loaded.stored.keys(),
  ]);
  return {
    ...state,
    stored: loaded.stored,
    profile: loaded.profile,
    freshness: loaded.freshness,
    changedElsewhere: [...criterionIds].filter(
      id => state.stored.get(id)?.id !== loaded.stored.get(id)?.id,
    ),
  };
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
      return withLoaded(state, action.assessment);
    case 'give': {
      const { criterionId, draft, isKept, isUndo } = action;
      const before = standingDraft(state, criterionId);
      return {
        ...state,
        lastSaved: undefined,
        pending: pendingWith(criterionId, {
          phase: 'saving',
          draft,
          isKept,
          isUndo,
        }),
        undo: isUndo
          ? state.undo
          : [...state.undo, { criterionId, before }].slice(-LONGEST_UNDO),
      };
    }
    case 'restored': {
      const { criterionId, draft } = action;
      return {
        ...state,
        pending: pendingWith(criterionId, {
          phase: 'unsent',
          draft,
          error: undefined,
          retryAt: undefined,
          isKept: true,
          isUndo: false,
        }),
      };
    }
    case 'saved': {
      const { criterionId, result, more } = action;
      const isUndo = state.pending.get(criterionId)?.isUndo ?? false;
      return {
        stored: withEntry(state.stored, criterionId, result.answer),
        pending: more ? state.pending : pendingWith(criterionId),
        profile: result.profile,
        freshness: result.freshness,
        lastSaved: more ? state.lastSaved : { criterionId, isUndo },
        saves: state.saves + 1,
        changedElsewhere: [],
        undo: withStored(state.undo, criterionId, isUndo, {
          answerId: result.answer?.id,
        }),
      };
    }
    case 'failed': {
      const { criterionId, draft, error, retryAt } = action;
      const { isKept = true, isUndo = false } =
        state.pending.get(criterionId) ?? {};
      return {
        ...state,
        pending: pendingWith(criterionId, {
          phase: 'unsent',
          draft,
          error,
          retryAt,
          isKept,
          isUndo,
        }),
      };
    }
    case 'conflicted': {
      const { criterionId, draft, theirs, profile } = action;
      const { isKept = true, isUndo = false } =
        state.pending.get(criterionId) ?? {};
      return {
        ...state,
        stored: withEntry(state.stored, criterionId, theirs),
        profile,
        pending: pendingWith(criterionId, {
          phase: 'conflict',
          draft,
          theirs,
          isKept,
          isUndo,
        }),
      };
    }
    case 'confirmed': {
      const { answers, profile, freshness } = action.result;
      const stored = new Map(state.stored);
      for (const answer of answers) {
        stored.set(answer.criterionId, answer);
      }
      return {
        ...state,
        stored,
        profile,
        freshness,
        saves: state.saves + 1,
        lastSaved: undefined,
        changedElsewhere: [],
      };
    }
    case 'undone':
      return { ...state, undo: state.undo.slice(0, -1) };
    default: {
      const { criterionId } = action;
      return {
        ...state,
        pending: pendingWith(criterionId),
        undo: state.undo.filter(
          step => step.criterionId !== criterionId || step.stored,
        ),
      };
    }
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

/** Whether an answer still counts and expires within the days of warning that the portal is configured to give. */
export function isExpiring(answer: Answer | undefined): boolean {
  return answer?.expiring === true && !answer.expired;
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
  const date = evidence.date ?? '';
  return evidence.type === 'link'
    ? `${date} ${evidence.url} ${evidence.title ?? ''}`
    : `${date} ${evidence.text}`;
}
