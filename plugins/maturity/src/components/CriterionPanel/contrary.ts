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
