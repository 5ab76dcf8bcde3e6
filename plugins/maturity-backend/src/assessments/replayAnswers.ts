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
import { compareAnswers } from './AssessmentStore';
import { hasExpired } from './answerExpiry';
import { ScoredAssessment, SubjectScorer } from './SubjectScorer';
import {
  RecordedAnswer,
  ScoredStanding,
  SubjectStep,
  TimelineEntry,
} from './types';

/** An answer that takes effect, or one that expires. */
export interface AnswerEvent {
  at: Date;
  cause: 'answer' | 'expiry';
  answer: RecordedAnswer;
}

/** An event that changed something, and what it changed. */
export interface AnswerStep extends AnswerEvent {
  /** The answer to the same criterion that counted until then. */
  previous?: RecordedAnswer;
  /** Where the subject stood before; missing for an entity that is no subject. */
  before?: ScoredStanding;
  after?: ScoredStanding;
}

/**
 * The events that answers make up to a moment, in the order in which they take effect: an expiry at its own time,
 * whenever it is noticed, and before an answer that is given at that time (DESIGN.md §3, rule 12).
 */
export function eventsOf(
  answers: RecordedAnswer[],
  until: Date,
): AnswerEvent[] {
  const ordered = [...answers].sort(compareAnswers);
  const expiries = ordered.flatMap((answer): AnswerEvent[] =>
    answer.expiresAt && hasExpired(answer, until)
      ? [{ at: answer.expiresAt, cause: 'expiry', answer }]
      : [],
  );
  const given = ordered.map(
    (answer): AnswerEvent => ({
      at: answer.effectiveAt,
      cause: 'answer',
      answer,
    }),
  );
  // The sort is stable, so that expiries stay before answers, and answers in their order.
  return [...expiries, ...given].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
}

/**
 * What each event changed. Each step begins where the one before it ended, so that differences add up. The expiry of an
 * answer that another one has replaced before is none.
 *
 * @param standing - The answers that counted before the first event
 */
export function replayEvents(
  subject: Pick<ScoredAssessment, 'entity' | 'model' | 'exceptions'>,
  standing: ReadonlyMap<string, RecordedAnswer>,
  events: AnswerEvent[],
  scorer: SubjectScorer,
): AnswerStep[] {
  const current = new Map(standing);
  // A millisecond earlier, no answer has expired but by an event that has been replayed.
  const standingAt = (at: Date) =>
    scorer.standingOf(
      { ...subject, answers: current },
      new Date(at.getTime() - 1),
    );
  const steps: AnswerStep[] = [];
  let before = events.length > 0 ? standingAt(events[0].at) : undefined;
  for (const event of events) {
    const { criterionId } = event.answer;
    const previous = current.get(criterionId);
    if (event.cause === 'answer') {
      current.set(criterionId, event.answer);
    } else if (previous === event.answer) {
      current.delete(criterionId);
    } else {
      continue;
    }
    const after = standingAt(event.at);
    steps.push({ ...event, previous, before, after });
    before = after;
  }
  return steps;
}

/** The answers that count after events that nobody wants to know the effect of. */
export function answersAfter(
  events: AnswerEvent[],
): Map<string, RecordedAnswer> {
  const current = new Map<string, RecordedAnswer>();
  for (const { cause, answer } of events) {
    if (cause === 'answer') {
      current.set(answer.criterionId, answer);
    } else if (current.get(answer.criterionId) === answer) {
      current.delete(answer.criterionId);
    }
  }
  return current;
}

/** Where the subject stood since when: of several steps at one moment the last. */
export function entriesOf(
  steps: Array<Pick<SubjectStep, 'effectiveAt' | 'standing'>>,
): TimelineEntry[] {
  return steps.flatMap(({ effectiveAt, standing }, index) =>
    standing &&
    steps[index + 1]?.effectiveAt.getTime() !== effectiveAt.getTime()
      ? [{ effectiveAt, standing }]
      : [],
  );
}

/** The entry that holds at a moment; missing before the first. */
export function entryAt(
  entries: TimelineEntry[],
  at: Date,
): TimelineEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (entries[middle].effectiveAt.getTime() <= at.getTime()) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return entries[low - 1];
}
