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
import { ImportedAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { ModelRegistry } from '../models';
import { takeTurns } from '../takeTurns';
import { AnswerRules } from './answerRules';
import { StoredAssessment } from './types';
import {
  AnswerIssue,
  findCriterion,
  isIssue,
  validateAnswer,
  whyNotAnswerable,
} from './validateAnswer';

/** How far ahead of ours the clock of a sender may be, in milliseconds. */
const CLOCK_TOLERANCE = 5 * 60 * 1000;

/**
 * How far back answers may lie, and for how long one may count: as long as the configuration could let it count. Trends
 * have a point for every week since the first answer.
 */
const TEN_YEARS = 3650 * 24 * 60 * 60 * 1000;

/** How many rows are checked before somebody else may have a turn. */
const ROWS_AT_ONCE = 200;

/** What is wrong with an answer to import. */
export interface ImportIssue extends AnswerIssue {
  /** Counted from 1. */
  row: number;
}

/**
 * Checks answers to import and lists what is wrong, each with its row.
 *
 * @param rules - For which criteria `met` needs evidence. What was answered before evidence was asked for is imported as
 *   it was unless they are given
 */
export function validateImport(
  answers: ImportedAnswer[],
  assessments: StoredAssessment[],
  models: ModelRegistry,
  now: Date,
  rules: Pick<AnswerRules, 'evidenceRequiredFor'> = {
    evidenceRequiredFor: 'never',
  },
): ImportIssue[] {
  const issuesAt = checkRows(assessments, models, now, rules);
  return answers.flatMap((answer, index) => issuesAt(answer, index + 1));
}

/** {@link validateImport} of so many answers that others are to be served meanwhile. */
export async function validateLargeImport(
  answers: ImportedAnswer[],
  assessments: StoredAssessment[],
  models: ModelRegistry,
  now: Date,
): Promise<ImportIssue[]> {
  const issuesAt = checkRows(assessments, models, now, {
    evidenceRequiredFor: 'never',
  });
  const issues: ImportIssue[] = [];
  const turn = takeTurns();
  for (const [index, answer] of answers.entries()) {
    if (index % ROWS_AT_ONCE === 0) {
      await turn();
    }
    issues.push(...issuesAt(answer, index + 1));
  }
  return issues;
}

function checkRows(
  assessments: StoredAssessment[],
  models: ModelRegistry,
  now: Date,
  rules: Pick<AnswerRules, 'evidenceRequiredFor'>,
): (answer: ImportedAnswer, row: number) => ImportIssue[] {
  const byRef = new Map(
    assessments.map(assessment => [assessment.entity.entityRef, assessment]),
  );
  return (answer, row) =>
    issuesOf(
      answer,
      byRef.get(answer.entityRef.toLocaleLowerCase('en-US')),
      models,
      now,
      rules,
    ).map(issue => ({ row, ...issue }));
}

function issuesOf(
  answer: ImportedAnswer,
  assessment: StoredAssessment | undefined,
  models: ModelRegistry,
  now: Date,
  rules: Pick<AnswerRules, 'evidenceRequiredFor'>,
): AnswerIssue[] {
  if (!assessment?.present) {
    return [
      {
        field: 'entityRef',
        message: `there is no ${answer.entityRef} among the entities read from the catalog`,
      },
    ];
  }
  const refusal = whyNotAnswerable(assessment.entity);
  if (refusal) {
    return [{ field: 'entityRef', message: refusal }];
  }
  const { modelId, edition } = assessment.model;
  const criterion = findCriterion(
    answer.criterionId,
    assessment.entity,
    models.get(modelId, edition),
  );
  const issues = isIssue(criterion)
    ? [criterion]
    : validateAnswer(answer, criterion, rules);
  issues.push(...timeIssues(answer, now));
  if (answer.authorRef && !isReference(answer.authorRef)) {
    issues.push({
      field: 'authorRef',
      message: 'is not a reference such as user:default/name',
    });
  }
  return issues;
}

function timeIssues(answer: ImportedAnswer, now: Date): AnswerIssue[] {
  const answeredAt = Date.parse(answer.answeredAt);
  const expiresAt = Date.parse(answer.expiresAt ?? answer.answeredAt);
  const issues: AnswerIssue[] = [];
  // The contract lets leap seconds through, which dates here cannot name.
  if (Number.isNaN(answeredAt) || Number.isNaN(expiresAt)) {
    issues.push({
      field: Number.isNaN(answeredAt) ? 'answeredAt' : 'expiresAt',
      message: 'is a leap second; name the second before it',
    });
  }
  if (answeredAt > now.getTime() + CLOCK_TOLERANCE) {
    issues.push({ field: 'answeredAt', message: 'lies in the future' });
  }
  if (answeredAt < now.getTime() - TEN_YEARS) {
    issues.push({
      field: 'answeredAt',
      message: 'lies more than ten years in the past',
    });
  }
  if (answer.expiresAt && expiresAt <= answeredAt) {
    issues.push({ field: 'expiresAt', message: 'is not after answeredAt' });
  }
  if (expiresAt > answeredAt + TEN_YEARS) {
    issues.push({
      field: 'expiresAt',
      message: 'is more than ten years after answeredAt',
    });
  }
  return issues;
}

function isReference(entityRef: string): boolean {
  try {
    parseEntityRef(entityRef);
    return true;
  } catch {
    return false;
  }
}
