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
import { InputError } from '@backstage/errors';
import { AnswerInput } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { FactVerdict } from '../facts/evaluation/factVerdicts';
import { DeclaredAnswer } from '../repository/types';

/**
 * Who answers otherwise than facts or the file in the repository says why (DESIGN.md §3, rule 8).
 *
 * Throws an `InputError` that names who says what.
 */
export function requireReason(
  { reason, status }: AnswerInput,
  said: {
    verdict: Pick<FactVerdict, 'status'> | undefined;
    declared: Pick<DeclaredAnswer, 'status'> | undefined;
  },
): void {
  if (status === 'unknown' || reason?.trim()) {
    return;
  }
  const { declared, verdict } = said;
  if (verdict && verdict.status !== status) {
    throw new InputError(
      `reason: facts say '${verdict.status}'; say why you answer otherwise`,
    );
  }
  if (declared && declared.status !== status) {
    throw new InputError(
      `reason: the file in the repository says '${declared.status}'; say why you answer otherwise, or change it there`,
    );
  }
}
