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
import { Criterion } from '@cloud-native-maturity/backstage-plugin-maturity-common';

const DAY = 24 * 60 * 60 * 1000;

/** For which criteria `met` needs evidence. */
export type EvidenceRequirement = 'never' | 'mustHaves' | 'always';

/** What the configuration says about the answers of people. */
export interface AnswerRules {
  /** For how many days an answer counts, where its criterion does not say. */
  validityDays: number;
  /** How many days before its expiry an answer is said to expire. */
  warningDays: number;
  evidenceRequiredFor: EvidenceRequirement;
}

/** When the answer of a person expires: after the days of its criterion, else after those of the configuration. */
export function expiryOf(
  criterion: Pick<Criterion, 'validityDays'> | undefined,
  effectiveAt: Date,
  rules: Pick<AnswerRules, 'validityDays'>,
): Date {
  const days = criterion?.validityDays ?? rules.validityDays;
  return new Date(effectiveAt.getTime() + days * DAY);
}

/** Whether an answer still counts, and expires within the days of warning. */
export function isExpiring(
  answer: { expiresAt?: Date },
  now: Date,
  rules: Pick<AnswerRules, 'warningDays'>,
): boolean {
  const left = (answer.expiresAt?.getTime() ?? Infinity) - now.getTime();
  return left > 0 && left <= rules.warningDays * DAY;
}

/** Whether a criterion counts as met only with evidence. */
export function needsEvidence(
  criterion: Pick<Criterion, 'mustHave'>,
  rules: Pick<AnswerRules, 'evidenceRequiredFor'>,
): boolean {
  return (
    rules.evidenceRequiredFor === 'always' ||
    (rules.evidenceRequiredFor === 'mustHaves' && criterion.mustHave)
  );
}
