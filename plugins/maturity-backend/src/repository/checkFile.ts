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
import { AnswerRules, expiryOf } from '../assessments/answerRules';
import { StoredAssessment } from '../assessments/types';
import { validateImport } from '../assessments/validateImport';
import { validitiesOf } from '../assessments/validitiesOf';
import { ModelRegistry } from '../models';
import { MOST_PROBLEMS, ParsedMaturityFile } from './parseMaturityFile';
import { DeclaredAnswer, FileAnswer, FileProblem } from './types';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How long before its beginning in UTC a day begins where it does first (UTC+14), in milliseconds. */
const EARLIEST_DAY = 14 * HOUR;

/** What a file is held against. */
export interface FileContext {
  assessment: StoredAssessment;
  models: ModelRegistry;
  rules: AnswerRules;
  now: Date;
}

/** Holds the answers of a file against the model, by the rules for answers that are imported and given. */
export function checkFile(
  file: ParsedMaturityFile,
  { assessment, models, now, rules }: FileContext,
): FileProblem[] {
  const { modelId, edition } = assessment.model;
  const { entityRef } = assessment.entity;
  const otherModel =
    (file.model !== undefined && file.model !== modelId) ||
    (file.edition !== undefined && file.edition !== edition);
  if (otherModel) {
    return [
      {
        message: `The file is for ${file.model ?? modelId}, edition ${
          file.edition ?? edition
        }, and ${entityRef} is assessed by ${modelId}, edition ${edition}. Correct "model" and "edition", or leave them out.`,
      },
    ];
  }
  const rows = file.answers.map(
    ({ answeredAt, statedEnd, ...answer }): ImportedAnswer => {
      // An end that has passed without a day of the answer is no mistake: the answer does not count any more.
      const isOver =
        answeredAt === undefined && statedEnd !== undefined && statedEnd <= now;
      return {
        ...answer,
        entityRef,
        answeredAt: startOf(answeredAt, now).toISOString(),
        expiresAt: isOver ? undefined : statedEnd?.toISOString(),
      };
    },
  );
  return validateImport(rows, [assessment], models, now, rules)
    .slice(0, MOST_PROBLEMS)
    .map(({ row, field, message }) => file.problemAt(row - 1, field, message));
}

/**
 * What a file that was checked says from now on. An answer that it gave before just so goes on as it was: it was first
 * said then, and ends when it was to end.
 */
export function declare(
  file: ParsedMaturityFile,
  before: readonly DeclaredAnswer[],
  { assessment, models, now, rules }: FileContext,
): DeclaredAnswer[] {
  const { modelId, edition } = assessment.model;
  const validities = validitiesOf(models.get(modelId, edition));
  const known = new Map(before.map(answer => [answer.criterionId, answer]));
  return file.answers
    .map(answer => {
      const same = known.get(answer.criterionId);
      return same && keyOf(same) === keyOf(answer)
        ? same
        : {
            ...answer,
            since: now,
            expiresAt:
              answer.statedEnd ??
              expiryOf(
                { validityDays: validities.get(answer.criterionId) },
                startOf(answer.answeredAt, now),
                rules,
              ),
          };
    })
    .sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1));
}

/** When an answer was given. A day that has begun somewhere, and not yet in UTC, is no later than now. */
function startOf(answeredAt: Date | undefined, now: Date): Date {
  if (answeredAt === undefined) {
    return now;
  }
  const ahead = answeredAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= EARLIEST_DAY && answeredAt.getTime() % DAY === 0
    ? now
    : answeredAt;
}

/** Two answers have the same key if they say the same. */
export function keyOf(answer: FileAnswer): string {
  const { status, reason, evidence, answeredAt, statedEnd } = answer;
  return JSON.stringify([status, reason, evidence, answeredAt, statedEnd]);
}
