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
  AnswerStatus,
  Evidence,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft, AnswersState } from './answerTypes';

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
