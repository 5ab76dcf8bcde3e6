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
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Document, YAMLMap, YAMLSeq } from 'yaml';
import { AnswerRules, expiryOf } from '../assessments/answerRules';
import { scoredSubject } from '../assessments/SubjectScorer';
import { StoredAnswer, StoredAssessment } from '../assessments/types';
import { countingAnswer } from '../facts/evaluation/compareAnswers';
import { DeclaredAnswer } from './types';

/** What a file is composed from. */
export interface FileComposition {
  assessment: StoredAssessment;
  /** What the file says that is there already. */
  declared: readonly DeclaredAnswer[];
  model: MaturityModel;
  now: Date;
  rules: AnswerRules;
}

/** A composed file. */
export interface ComposedFile {
  content: string;
  /** How many answers it has. */
  answers: number;
}

/**
 * The file of a subject with all answers of people that count: those given in the portal, and those that the file has
 * already. What facts answer is left out, since facts are collected anew. Above each answer stands what is asked.
 */
export function composeMaturityFile(options: FileComposition): ComposedFile {
  const { assessment, declared, model, now, rules } = options;
  const { entity } = assessment;
  const written = new Map(declared.map(answer => [answer.criterionId, answer]));
  const entries = applicableCriteria(model, scoredSubject(entity)).flatMap(
    ({ criterion }) => {
      const answer = countingAnswer(assessment.answers.get(criterion.id), now);
      return answer && answer.source !== 'fact'
        ? [
            {
              comment: criterion.statement,
              entry: {
                criterionId: criterion.id,
                status: answer.status,
                ...timesOf(answer, written.get(criterion.id), expires =>
                  expiryOf(criterion, expires, rules),
                ),
                ...(answer.reason && { reason: answer.reason }),
                ...(answer.evidence.length > 0 && {
                  evidence: answer.evidence,
                }),
              },
            },
          ]
        : [];
    },
  );
  const document = new Document({ subject: entity.entityRef, answers: [] });
  document.commentBefore =
    ' The answers of this service to the criteria of its maturity model.\n' +
    ' Whoever changes an answer, or finds that it is still true, sets answeredAt to that day.';
  const list = document.get('answers') as YAMLSeq;
  list.flow = entries.length === 0;
  for (const { comment, entry } of entries) {
    const item = document.createNode(entry, {
      aliasDuplicateObjects: false,
    }) as YAMLMap;
    item.commentBefore = ` ${comment.replace(/\s+/g, ' ')}`;
    item.spaceBefore = list.items.length > 0;
    list.add(item);
  }
  return {
    content: document.toString({ lineWidth: 0 }),
    answers: entries.length,
  };
}

/** The day of an answer, and its end if that is not the usual one. */
function timesOf(
  answer: StoredAnswer,
  declared: DeclaredAnswer | undefined,
  usualEnd: (answeredAt: Date) => Date,
): { answeredAt: string; expiresAt?: string } {
  if (answer.source === 'repository' && declared) {
    return {
      answeredAt: dayOf(declared.answeredAt ?? declared.since),
      ...(declared.statedEnd && {
        expiresAt: declared.statedEnd.toISOString(),
      }),
    };
  }
  const { effectiveAt, expiresAt } = answer;
  const isUsual = expiresAt?.getTime() === usualEnd(effectiveAt).getTime();
  return {
    answeredAt: dayOf(effectiveAt),
    ...(!isUsual && expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
