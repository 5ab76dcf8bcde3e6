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
import {
  Answer,
  AnswerStatus,
  Criterion,
  Evidence,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerDraft, PendingAnswer } from '../../assessing';
import { Asked, OtherVoice, askedBefore, contraryTo } from './contrary';

/** How a criterion is answered in its panel: at once, or once what it takes was asked for in place. */
export function useGiving(options: {
  criterion: Criterion;
  answer: Answer | undefined;
  pending: PendingAnswer | undefined;
  /** What others than people say, if anything. */
  said: Partial<Record<OtherVoice, AnswerStatus>>;
  /** Whether nothing counts as met without evidence. */
  needsEvidence: boolean;
  onGive: (draft: AnswerDraft) => void;
  /** Nothing is asked in place any more. */
  onSettled: () => void;
}) {
  const { criterion, answer, pending, said, needsEvidence } = options;
  const { onGive, onSettled } = options;
  const [asking, setAsking] = useState<{ for: string; what: Asked }>();
  const asked = asking?.for === criterion.id ? asking.what : undefined;
  const ask = useCallback(
    (what: Asked | undefined) => {
      setAsking(what && { for: criterion.id, what });
      if (!what) {
        onSettled();
      }
    },
    [criterion.id, onSettled],
  );
  const evidence = pending?.draft.evidence ?? answer?.evidence ?? [];
  const given = pending?.draft.status ?? answer?.status;
  const hasAnswer = given !== undefined && given !== 'unknown';
  return {
    asked,
    ask,
    evidence,
    hasAnswer,
    /** Whether the last piece of evidence cannot be removed. */
    keepsOne: given === 'met' && needsEvidence,
    /** Who says otherwise than the answer that a reason is asked for. */
    disputedBy:
      typeof asked === 'object' ? contraryTo(asked.reasonFor, said) : undefined,
    giveStatus(status: AnswerStatus) {
      const before = askedBefore(status, {
        allowNotApplicable: criterion.allowNotApplicable,
        said,
        lacksProof: needsEvidence && evidence.length === 0,
      });
      if (before === 'refused') {
        return;
      }
      ask(before);
      if (!before) {
        onGive({ status, evidence });
      }
    },
    giveEvidence(changed: Evidence[]) {
      if (asked === 'proof') {
        onGive({ status: 'met', evidence: changed });
      } else if (hasAnswer) {
        const reason = pending ? pending.draft.reason : answer?.reason;
        onGive({ status: given, reason, evidence: changed });
      } else {
        return;
      }
      onSettled();
    },
  };
}
