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
  Assessment,
  ConfirmationResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  AnswerDraft,
  AnswersAction,
  AnswersState,
  PendingAnswer,
  UndoStep,
} from './answerTypes';

/** How many answers can be taken back, one after another. */
const LONGEST_UNDO = 50;

/** The state right after loading. */
export function initialAnswers(assessment: Assessment): AnswersState {
  return {
    stored: new Map(
      assessment.answers.map(answer => [answer.criterionId, answer]),
    ),
    pending: new Map(),
    drafts: new Map(
      assessment.drafts?.items.map(draft => [draft.criterionId, draft]),
    ),
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
    drafts: loaded.drafts,
    profile: loaded.profile,
    freshness: loaded.freshness,
    changedElsewhere: [...criterionIds].filter(
      id => state.stored.get(id)?.id !== loaded.stored.get(id)?.id,
    ),
  };
}

/** The answers after some of them were confirmed. */
function withConfirmed(
  state: AnswersState,
  { answers, profile, freshness }: ConfirmationResult,
): AnswersState {
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

function withoutDrafts(
  state: AnswersState,
  criterionIds: readonly string[],
): AnswersState {
  const drafts = new Map(state.drafts);
  criterionIds.forEach(criterionId => drafts.delete(criterionId));
  return { ...state, drafts };
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
        // Whatever a person answers takes the place of a draft.
        drafts: withEntry(state.drafts, criterionId, undefined),
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
    case 'confirmed':
      return withConfirmed(state, action.result);
    case 'draftsConfirmed': {
      const { answers, changed } = action.result;
      const settled = answers
        .map(({ criterionId }) => criterionId)
        .filter(criterionId => !changed.includes(criterionId));
      return withConfirmed(withoutDrafts(state, settled), action.result);
    }
    case 'draftsDiscarded':
      return withoutDrafts(
        state,
        action.drafts.map(({ criterionId }) => criterionId),
      );
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
