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
  Assessment,
  ConfirmationResult,
  DraftAnswer,
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
  /** Answers copied from other subjects, which count for nothing until they are confirmed. */
  drafts: ReadonlyMap<string, DraftAnswer>;
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
  | { type: 'draftsConfirmed'; result: ConfirmationResult }
  | { type: 'draftsDiscarded'; drafts: readonly DraftAnswer[] }
  | {
      type: 'conflicted';
      criterionId: string;
      draft: AnswerDraft;
      theirs: Answer | undefined;
      profile: Profile;
    }
  | { type: 'dropped'; criterionId: string };
