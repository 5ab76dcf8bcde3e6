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
  AnswerStatus,
  ApplicableCriterion,
  ImportedAnswer,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SampleSubject } from '../types';
import { abilityOf } from './abilityOf';
import { describeAnswer } from './describeAnswer';
import { difficultyOf } from './difficultyOf';
import { Session, planSessions } from './planSessions';
import { Random } from './random';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** How much short of meeting a criterion still counts as partly, on the scale of levels. */
const PARTLY_MARGIN = 0.35;

/** Answers are renewed this many days before they would expire. */
const RENEWAL_MARGIN_DAYS = 14;

/**
 * What the generator is asked for.
 *
 * @internal
 */
export interface GeneratorRequest {
  model: MaturityModel;
  subject: SampleSubject;
  /** The day the histories end at. */
  today: Date;
  /** For how many days an answer counts. */
  validityDays: number;
}

/**
 * The answers of one component or group over twelve months, in no particular order. The same request gives the same answers, and
 * on another day the same answers on other dates.
 *
 * @remarks
 *
 * The team meets every six to eleven weeks. At each meeting it answers what it has taken up by then, changes what has
 * changed and renews what would expire before the next meeting. Whether a criterion is met is decided by comparing how
 * far the component has come ({@link abilityOf}) with how hard the criterion is for it ({@link difficultyOf}). Some
 * criteria are never looked at, some do not apply, and some are answered once and then left to expire.
 *
 * @internal
 */
export function generateAnswers(request: GeneratorRequest): ImportedAnswer[] {
  const { model, subject } = request;
  const sessions = planSessions(
    subject.history,
    Random.of('sessions', subject.entityRef),
  );
  const { scope, kind, type, lifecycle } = subject;
  return applicableCriteria(model, {
    scope,
    kind,
    type,
    lifecycle,
  }).flatMap(applicable => answersOf(applicable, sessions, request));
}

function answersOf(
  { criterion, dimensionId }: ApplicableCriterion,
  sessions: Session[],
  { model, subject, today, validityDays }: GeneratorRequest,
): ImportedAnswer[] {
  const random = Random.of('answers', subject.entityRef, criterion.id);
  if (random.chance(0.05)) {
    return [];
  }
  const notApplicable = criterion.allowNotApplicable && random.chance(0.05);
  const leftToExpire = random.chance(0.05);
  // the first levels are asked about first
  const firstSession = random.integer(0, criterion.level - 1);
  const difficulty = difficultyOf(criterion, subject.entityRef);
  const dimensionIndex = model.dimensions.findIndex(
    ({ id }) => id === dimensionId,
  );

  const answers: ImportedAnswer[] = [];
  let latest: { status: AnswerStatus; daysAgo: number } | undefined;
  sessions.forEach((session, index) => {
    if (index < firstSession || (leftToExpire && latest)) {
      return;
    }
    const ability = abilityOf(subject, dimensionId, session.progress);
    // nobody answers what is out of sight
    if (!latest && criterion.level > ability + 2) {
      return;
    }
    const status = notApplicable
      ? 'not-applicable'
      : statusOf(ability - difficulty);
    const nextDaysAgo = sessions[index + 1]?.daysAgo ?? 0;
    const expiresDaysAgo =
      latest && latest.daysAgo - validityDays + RENEWAL_MARGIN_DAYS;
    if (
      latest?.status === status &&
      (expiresDaysAgo === undefined || expiresDaysAgo < nextDaysAgo)
    ) {
      return;
    }
    latest = { status, daysAgo: session.daysAgo };
    answers.push({
      entityRef: subject.entityRef,
      criterionId: criterion.id,
      status,
      ...describeAnswer(subject, status, random),
      ...authorOf(subject, session),
      answeredAt: momentOf(session, dimensionIndex, today),
    });
  });
  return answers;
}

function statusOf(margin: number): AnswerStatus {
  if (margin >= 0) {
    return 'met';
  }
  return margin >= -PARTLY_MARGIN ? 'partly' : 'not-met';
}

/** One member of the team takes the notes of a session. */
function authorOf(
  { entityRef, authorRefs }: SampleSubject,
  { daysAgo }: Session,
): { authorRef?: string } {
  const authorRef = Random.of('author', entityRef, String(daysAgo)).pick(
    authorRefs,
  );
  return authorRef ? { authorRef } : {};
}

/** A team goes through the dimensions one after the other, ten minutes each. */
function momentOf(
  { daysAgo, hour }: Session,
  dimensionIndex: number,
  today: Date,
): string {
  const midnight = Date.UTC(
    today.getUTCFullYear(),
    today.getUTCMonth(),
    today.getUTCDate(),
  );
  const moment = new Date(midnight - daysAgo * DAY_MILLISECONDS);
  moment.setUTCHours(hour, 10 * dimensionIndex);
  return moment.toISOString();
}
