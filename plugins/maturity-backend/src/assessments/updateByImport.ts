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
import { freshnessAt } from './answerExpiry';
import { AnswerRules, expiryOf } from './answerRules';
import { correctionsOf } from './corrections';
import { dueAnswers } from './dueExpiries';
import { latestExpiry } from './groupImport';
import { AnswerEvent, entriesOf, eventsOf } from './replayAnswers';
import { SubjectReplay, replaySubject } from './replaySubject';
import { toStepChange } from './toStepChange';
import { AssessmentUpdate, RecordedAnswer, StoredAnswer } from './types';

/** An assessment, all that is known of its past, and the answers that are imported into it. */
export interface AssessmentImport
  extends Pick<
    SubjectReplay,
    'assessment' | 'exceptions' | 'models' | 'periods' | 'scorer'
  > {
  /** All answers that were ever given. */
  answers: StoredAnswer[];
  /** The criteria of the edition that the assessment is pinned to. */
  criterionIds: ReadonlySet<string>;
  imported: RecordedAnswer[];
  now: Date;
}

/**
 * An answer to import as it is recorded.
 *
 * @param options - `validities` are the days for which criteria with a validity of their own are answered
 */
export function toImportedAnswer(
  row: ImportedAnswer,
  options: {
    importId: string;
    now: Date;
    rules: AnswerRules;
    validities: ReadonlyMap<string, number>;
  },
): RecordedAnswer {
  const { importId, now, rules, validities } = options;
  // The clock of the sender may be a little ahead of ours; nothing takes effect in the future.
  const effectiveAt = new Date(
    Math.min(Date.parse(row.answeredAt), now.getTime()),
  );
  const expiresAt = row.expiresAt
    ? new Date(row.expiresAt)
    : expiryOf(
        { validityDays: validities.get(row.criterionId) },
        effectiveAt,
        rules,
      );
  return {
    criterionId: row.criterionId,
    status: row.status,
    reason: row.reason?.trim() || undefined,
    evidence: row.evidence ?? [],
    source: 'person',
    authorRef: row.authorRef?.toLocaleLowerCase('en-US'),
    importId,
    effectiveAt,
    recordedAt: now,
    expiresAt: row.status === 'unknown' ? undefined : expiresAt,
  };
}

/** What an import changes in an assessment, whose past is told anew from the first of the imported answers on. */
export async function updateByImport({
  criterionIds,
  imported,
  now,
  ...past
}: AssessmentImport): Promise<AssessmentUpdate> {
  const { assessment } = past;
  const due = new Map(
    dueAnswers(assessment, now).map(answer => [answer.id, answer]),
  );
  const until = latestExpiry(assessment, now);
  const events = eventsOf(
    [...past.answers.map(answer => due.get(answer.id) ?? answer), ...imported],
    until,
  );
  const given = new Set(imported);
  const lapsed = new Set<RecordedAnswer>([...imported, ...due.values()]);
  const isNews = ({ cause, answer }: AnswerEvent) =>
    (cause === 'answer' ? given : lapsed).has(answer);
  const replaceFrom = events.find(isNews)?.at ?? now;
  const steps = await replaySubject({
    ...past,
    events,
    from: replaceFrom,
    until,
  });
  const news = steps.filter(({ event }) => event && isNews(event));
  const last = steps[steps.length - 1].standing;
  return {
    entityRef: assessment.entity.entityRef,
    model: assessment.model,
    answers: imported,
    expiredAnswerIds: [...due.keys()],
    standing: last && {
      ...last,
      freshness: freshnessAt(latestOf(events, criterionIds), until),
    },
    changes: [
      ...news.map(step => toStepChange(assessment, step, now)),
      ...correctionsOf({ assessment, periods: past.periods, steps, now }),
    ],
    timeline: { replaceFrom, entries: entriesOf(steps) },
    periods: { replaceFrom, steps },
  };
}

/**
 * The last answer to each criterion, expired ones included: a replay has forgotten those. Answers to criteria that have
 * ended with an earlier edition stand no more.
 */
function latestOf(
  events: AnswerEvent[],
  criterionIds: ReadonlySet<string>,
): Map<string, RecordedAnswer> {
  return new Map(
    events
      .filter(
        ({ cause, answer }) =>
          cause === 'answer' && criterionIds.has(answer.criterionId),
      )
      .map(({ answer }) => [answer.criterionId, answer]),
  );
}
