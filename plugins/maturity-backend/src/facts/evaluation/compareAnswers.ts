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
  Evidence,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { hasExpired } from '../../assessments/answerExpiry';
import { scoredSubject } from '../../assessments/SubjectScorer';
import {
  FactConflict,
  RecordedAnswer,
  StoredAnswer,
  StoredAssessment,
} from '../../assessments/types';
import { ProjectedEntity } from '../../catalog/types';
import { DeclaredAnswer } from '../../repository/types';
import { FactVerdict } from './factVerdicts';

/** What answers a criterion where no person does. */
interface Voice {
  criterionId: string;
  status: DeclaredAnswer['status'];
  source: FactConflict['source'];
  reason?: string;
  evidence: Evidence[];
  since: Date;
  expiresAt: Date;
}

/** The answer that counts at a moment; missing if there is none, or if it was withdrawn or has expired. */
export function countingAnswer(
  answer: StoredAnswer | undefined,
  now: Date,
): StoredAnswer | undefined {
  return answer && answer.status !== 'unknown' && !hasExpired(answer, now)
    ? answer
    : undefined;
}

/** What a file beside the code says at a moment about what its subject is asked, by criterion id. */
export function countingDeclared(
  model: MaturityModel,
  entity: ProjectedEntity,
  declared: readonly DeclaredAnswer[],
  now: Date,
): Map<string, DeclaredAnswer> {
  if (declared.length === 0) {
    return new Map();
  }
  const asked = new Set(
    applicableCriteria(model, scoredSubject(entity)).map(
      ({ criterion }) => criterion.id,
    ),
  );
  return new Map(
    declared
      .filter(
        ({ criterionId, expiresAt }) =>
          expiresAt > now && asked.has(criterionId),
      )
      .map(answer => [answer.criterionId, answer]),
  );
}

/**
 * What facts and the file beside the code answer that is not so yet, and where they disagree with whoever's answer counts
 * (DESIGN.md §3, rule 8). An answer in the file is one of people:
 *
 * - it counts before facts; against them only with a reason,
 * - what a person answers in the portal counts before it, and nothing is overwritten: only if the file says the same later
 *   on does it keep the answer from then on, so that it is changed in one place.
 */
export function compareAnswers(
  { answers: standing }: Pick<StoredAssessment, 'answers'>,
  said: {
    verdicts: ReadonlyMap<string, FactVerdict>;
    declared: ReadonlyMap<string, DeclaredAnswer>;
  },
  now: Date,
): { answers: RecordedAnswer[]; conflicts: FactConflict[] } {
  const answers: RecordedAnswer[] = [];
  const conflicts: FactConflict[] = [];
  const criterionIds = new Set([
    ...said.verdicts.keys(),
    ...said.declared.keys(),
  ]);
  for (const criterionId of criterionIds) {
    const answer = countingAnswer(standing.get(criterionId), now);
    const voices = voicesOf(
      said.verdicts.get(criterionId),
      said.declared.get(criterionId),
    );
    const [voice] = voices;
    const isKept = answer?.source === 'person' && !isTakenOver(answer, voice);
    if (!isKept && !(answer && isSame(answer, voice))) {
      answers.push(toAnswer(voice, now));
    }
    const status = isKept ? answer.status : voice.status;
    const other = voices.find(each => each.status !== status);
    if (other) {
      conflicts.push({
        criterionId,
        status: other.status,
        source: other.source,
        since: other.since,
      });
    }
  }
  for (const answer of standing.values()) {
    if (
      answer.source !== 'person' &&
      countingAnswer(answer, now) &&
      !criterionIds.has(answer.criterionId)
    ) {
      answers.push({
        criterionId: answer.criterionId,
        status: 'unknown',
        evidence: [],
        source: answer.source,
        effectiveAt: now,
        recordedAt: now,
      });
    }
  }
  conflicts.sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1));
  return { answers, conflicts };
}

/** Who says something about a criterion, the one that answers it first; at least one of the two is given. */
function voicesOf(
  verdict: FactVerdict | undefined,
  declared: DeclaredAnswer | undefined,
): Voice[] {
  const fact: Voice[] = verdict ? [{ ...verdict, source: 'fact' }] : [];
  const file: Voice[] = declared ? [{ ...declared, source: 'repository' }] : [];
  const isOverruled =
    verdict && verdict.status !== declared?.status && !declared?.reason;
  return isOverruled ? [...fact, ...file] : [...file, ...fact];
}

/** Whether the file says what a person answered before it did. */
function isTakenOver(answer: StoredAnswer, voice: Voice): boolean {
  return (
    voice.source === 'repository' &&
    voice.status === answer.status &&
    voice.since > answer.effectiveAt
  );
}

/** Whether an answer that is no person's is what is said. The places that prove a fact may change without news. */
function isSame(answer: StoredAnswer, voice: Voice): boolean {
  return (
    answer.source === voice.source &&
    answer.status === voice.status &&
    answer.expiresAt?.getTime() === voice.expiresAt.getTime() &&
    (voice.source === 'fact' ||
      (answer.reason === voice.reason &&
        JSON.stringify(answer.evidence) === JSON.stringify(voice.evidence)))
  );
}

function toAnswer(voice: Voice, now: Date): RecordedAnswer {
  const { since, ...answer } = voice;
  return {
    criterionId: answer.criterionId,
    status: answer.status,
    reason: answer.reason,
    evidence: answer.evidence,
    source: answer.source,
    effectiveAt: since,
    recordedAt: now,
    expiresAt: answer.expiresAt,
  };
}
