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
  Criterion,
  DraftSkipReason,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { hasExpired } from '../assessments/answerExpiry';
import { AnswerRules } from '../assessments/answerRules';
import { scoredSubject } from '../assessments/SubjectScorer';
import { RecordedAnswer, StoredAssessment } from '../assessments/types';
import { validateAnswer } from '../assessments/validateAnswer';
import { CopiedAnswer } from './types';

/** What an assessment is, and the model that it is made by. */
export interface ModelledAssessment
  extends Pick<StoredAssessment, 'entity' | 'answers'> {
  model: MaturityModel;
}

/** What would be copied, by dimension, and what would not. */
export interface DraftPlan {
  drafts: Array<CopiedAnswer & { dimensionId: string }>;
  skipped: Map<DraftSkipReason, number>;
}

/**
 * Which answers of one subject fit another: those that still count, that a person gave, to criteria that the other is
 * asked too, and that it does not have already. A criterion keeps its id as long as it asks the same, so that answers
 * carry over from one edition to another.
 */
export function planDrafts(options: {
  source: ModelledAssessment;
  target: ModelledAssessment;
  /** Only these; all if missing. */
  dimensionIds?: readonly string[];
  now: Date;
  rules: Pick<AnswerRules, 'evidenceRequiredFor'>;
}): DraftPlan {
  const { source, target, dimensionIds, now, rules } = options;
  const asked = new Map(
    applicableCriteria(target.model, scoredSubject(target.entity)).map(each => [
      each.criterion.id,
      each,
    ]),
  );
  const homes = new Map([...homesOf(source.model), ...homesOf(target.model)]);
  const plan: DraftPlan = { drafts: [], skipped: new Map() };
  for (const answer of source.answers.values()) {
    const { criterionId, status } = answer;
    const dimensionId = homes.get(criterionId);
    if (
      status === 'unknown' ||
      dimensionId === undefined ||
      dimensionIds?.includes(dimensionId) === false
    ) {
      continue;
    }
    const copied = {
      criterionId,
      status,
      reason: answer.reason,
      evidence: answer.evidence,
    };
    const reason = whyNotCopied(
      answer,
      copied,
      target.answers.get(criterionId),
      asked.get(criterionId)?.criterion,
    );
    if (reason) {
      plan.skipped.set(reason, (plan.skipped.get(reason) ?? 0) + 1);
    } else {
      plan.drafts.push({ ...copied, dimensionId });
    }
  }
  return plan;

  function whyNotCopied(
    answer: RecordedAnswer,
    copied: CopiedAnswer,
    own: RecordedAnswer | undefined,
    criterion: Criterion | undefined,
  ): DraftSkipReason | undefined {
    if (!criterion) {
      return 'not-asked';
    }
    if (hasExpired(answer, now)) {
      return 'expired';
    }
    if (answer.source === 'fact' || own?.source === 'fact') {
      return 'fact';
    }
    if (own?.source === 'repository' && !hasExpired(own, now)) {
      return 'repository';
    }
    if (own && !hasExpired(own, now) && isSame(own, copied)) {
      return 'same';
    }
    return validateAnswer(copied, criterion, rules).length > 0
      ? 'not-allowed'
      : undefined;
  }
}

/** The dimension of each criterion. */
function homesOf({ dimensions }: MaturityModel): Array<[string, string]> {
  return dimensions.flatMap(({ id, categories }) =>
    categories.flatMap(({ criteria }) =>
      criteria.map((criterion): [string, string] => [criterion.id, id]),
    ),
  );
}

/** Whether two answers say the same, whoever gave them. */
function isSame(a: RecordedAnswer, b: CopiedAnswer): boolean {
  return (
    a.status === b.status &&
    (a.reason ?? '') === (b.reason ?? '') &&
    JSON.stringify(a.evidence) === JSON.stringify(b.evidence)
  );
}
