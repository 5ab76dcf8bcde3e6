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
import { StoredAssessment, SubjectPeriod } from './types';

/** The rows of an import by entity, whose references are compared without regard to case. */
export function groupByEntity(
  answers: ImportedAnswer[],
): Map<string, ImportedAnswer[]> {
  const groups = new Map<string, ImportedAnswer[]>();
  for (const answer of answers) {
    const entityRef = answer.entityRef.toLocaleLowerCase('en-US');
    const group = groups.get(entityRef);
    if (group) {
      group.push(answer);
    } else {
      groups.set(entityRef, [answer]);
    }
  }
  return groups;
}

/** Assessments may be pinned to different editions, whose pasts are read edition by edition. */
export function groupByEdition(
  assessments: StoredAssessment[],
): StoredAssessment[][] {
  const groups = new Map<string, StoredAssessment[]>();
  for (const assessment of assessments) {
    const { edition } = assessment.model;
    const group = groups.get(edition);
    if (group) {
      group.push(assessment);
    } else {
      groups.set(edition, [assessment]);
    }
  }
  return [...groups.values()];
}

/** When the first of the imported answers took effect. */
export function earliest(answers: ImportedAnswer[]): Date {
  return new Date(
    answers.reduce(
      (least, answer) => Math.min(least, Date.parse(answer.answeredAt)),
      Infinity,
    ),
  );
}

/** Now, or a little later if expiries were recorded while the import waited for its turn. */
export function latestExpiry({ answers }: StoredAssessment, now: Date): Date {
  const recorded = [...answers.values()].flatMap(
    ({ expiryRecorded, expiresAt }) =>
      expiryRecorded && expiresAt ? [expiresAt.getTime()] : [],
  );
  return new Date(Math.max(now.getTime(), ...recorded));
}

/** The models by which subjects were scored at any time. */
export function hashesOf(subjects: Iterable<SubjectPeriod[]>): string[] {
  const hashes = [...subjects].flatMap(periods =>
    periods.flatMap(({ modelHash }) => modelHash ?? []),
  );
  return [...new Set(hashes)];
}
