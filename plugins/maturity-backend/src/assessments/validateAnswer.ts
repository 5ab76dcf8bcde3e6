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
  AnswerInput,
  Criterion,
  Evidence,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ProjectedEntity } from '../catalog/types';
import { AnswerRules, needsEvidence } from './answerRules';
import { scoredSubject } from './SubjectScorer';

/** What is wrong with an answer: the field, and what to do about it. */
export interface AnswerIssue {
  field: string;
  message: string;
}

/**
 * Checks an answer against its criterion and the rules for evidence, beyond what the HTTP contract checks already.
 */
export function validateAnswer(
  answer: Pick<AnswerInput, 'status' | 'reason' | 'evidence'>,
  criterion: Criterion,
  rules: Pick<AnswerRules, 'evidenceRequiredFor'>,
): AnswerIssue[] {
  const issues: AnswerIssue[] = [];
  if (answer.status === 'not-applicable') {
    if (!criterion.allowNotApplicable) {
      issues.push({
        field: 'status',
        message: `criterion '${criterion.id}' applies to every subject it is asked of; answer met, partly or not-met`,
      });
    } else if (!answer.reason?.trim()) {
      issues.push({
        field: 'reason',
        message:
          'not-applicable needs a reason; say why the criterion does not apply',
      });
    }
  }
  if (
    answer.status === 'met' &&
    !answer.evidence?.length &&
    needsEvidence(criterion, rules)
  ) {
    issues.push({
      field: 'evidence',
      message: `criterion '${criterion.id}' counts as met only with evidence; attach a link or a note`,
    });
  }
  answer.evidence?.forEach((evidence, index) => {
    if (!isSafe(evidence)) {
      issues.push({
        field: `evidence[${index}].url`,
        message: 'a link starts with http:// or https:// and names a host',
      });
    }
    if (evidence.date && !isUsualDate(evidence.date)) {
      issues.push({
        field: `evidence[${index}].date`,
        message: 'is not a day from the year 1970 to 2099',
      });
    }
  });
  return issues;
}

/** Finds a criterion that a subject is asked, or says why it is not. */
export function findCriterion(
  criterionId: string,
  entity: ProjectedEntity,
  model: MaturityModel,
): Criterion | AnswerIssue {
  const asked = applicableCriteria(model, scoredSubject(entity)).find(
    ({ criterion }) => criterion.id === criterionId,
  );
  if (asked) {
    return asked.criterion;
  }
  const exists = model.dimensions.some(dimension =>
    dimension.categories.some(category =>
      category.criteria.some(criterion => criterion.id === criterionId),
    ),
  );
  return {
    field: 'criterionId',
    message: exists
      ? `criterion '${criterionId}' is not asked of ${entity.entityRef}: it is for other scopes, kinds, types or lifecycles`
      : `there is no criterion '${criterionId}' in ${model.title}, edition ${model.edition}`,
  };
}

/** Whether {@link findCriterion} found an issue instead of a criterion. */
export function isIssue(
  result: Criterion | AnswerIssue,
): result is AnswerIssue {
  return 'field' in result;
}

/** Why an entity cannot be answered for; missing if it can. */
export function whyNotAnswerable(entity: ProjectedEntity): string | undefined {
  if (entity.optOutReason !== undefined) {
    return `${entity.entityRef} has opted out of assessments: ${entity.optOutReason}`;
  }
  if (!entity.subjectScope) {
    return `${entity.entityRef} is not assessed: its ${
      entity.notAssessed ?? 'kind'
    } is not among those that the portal is configured to assess`;
  }
  return undefined;
}

/** Something may be agreed on for a day to come, but not for the year 9999. */
function isUsualDate(date: string): boolean {
  return date >= '1970-01-01' && date <= '2099-12-31';
}

function isSafe(evidence: Evidence): boolean {
  if (evidence.type !== 'link') {
    return true;
  }
  try {
    const { protocol, hostname } = new URL(evidence.url);
    return ['http:', 'https:'].includes(protocol) && hostname !== '';
  } catch {
    return false;
  }
}
