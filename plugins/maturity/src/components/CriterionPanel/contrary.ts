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

import { AnswerStatus } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Who says otherwise than a person. */
export type OtherVoice = 'fact' | 'repository';

/** Who says otherwise than an answer, if anybody: where both do, the repository, which a person wrote. */
export function contraryTo(
  status: AnswerStatus,
  said: Partial<Record<OtherVoice, AnswerStatus>>,
): OtherVoice | undefined {
  return (['repository', 'fact'] as const).find(
    voice => said[voice] && said[voice] !== status,
  );
}

/**
 * What is asked in place: the reason of an answer, a piece of evidence, or the evidence without which nothing counts as
 * met.
 */
export type Asked = { reasonFor: AnswerStatus } | 'evidence' | 'proof';

/** What has to be asked before an answer can be given; nothing if it can be at once, `refused` if it never can. */
export function askedBefore(
  status: AnswerStatus,
  options: {
    allowNotApplicable: boolean;
    said: Partial<Record<OtherVoice, AnswerStatus>>;
    /** Whether there would have to be evidence, and is none. */
    lacksProof: boolean;
  },
): Asked | 'refused' | undefined {
  if (status === 'not-applicable') {
    return options.allowNotApplicable ? { reasonFor: status } : 'refused';
  }
  if (contraryTo(status, options.said)) {
    return { reasonFor: status };
  }
  return status === 'met' && options.lacksProof ? 'proof' : undefined;
}

const LABELS = {
  fact: 'facts.reasonLabel',
  repository: 'repository.reasonLabel',
} as const;

/** The message that asks for the reason of an answer: why it does not apply, or why others are wrong. */
export function reasonLabelOf(
  status: AnswerStatus,
  contrary: OtherVoice | undefined,
) {
  return status === 'not-applicable'
    ? ('answer.reasonLabel' as const)
    : LABELS[contrary ?? 'fact'];
}
