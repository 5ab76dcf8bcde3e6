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
  Change,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { bucketCodes } from './buckets';
import { ALWAYS, FOREVER } from './periods';
import { ExceptionPeriod } from '../exceptions/types';
import { AnswerEvent, answersAfter } from './replayAnswers';
import { takeTurns } from '../takeTurns';
import { SubjectScorer } from './SubjectScorer';
import {
  RecordedAnswer,
  ScoredStanding,
  Standing,
  StoredAssessment,
  SubjectPeriod,
  SubjectStep,
} from './types';

/** The causes of states that come from answers and exceptions, and are told anew with them. */
const TOLD_CAUSES: ReadonlyArray<Change['cause']> = [
  'answer',
  'confirmation',
  'import',
  'facts',
  'repository',
  'expiry',
  'exception',
];

/** The causes of states before which or after which a subject is not counted. */
const PRESENCE_CAUSES: ReadonlyArray<Change['cause']> = [
  'added',
  'returned',
  'removed',
];

/** The causes of states that come before exceptions which begin or end with them. */
const EARLY_CAUSES: ReadonlyArray<Change['cause']> = ['model', 'placement'];

/** An exception that begins to count for a subject, or ends to. */
interface ExceptionTurn {
  exception: ExceptionPeriod;
  isBegin: boolean;
}

interface Happening {
  at: Date;
  event?: AnswerEvent;
  period?: SubjectPeriod;
  turn?: ExceptionTurn;
}

/** Something that happened to a subject, and what it made of it. */
export interface ReplayedStep extends SubjectStep {
  /** The answer that took effect or expired; missing for what is no matter of answers. */
  event?: AnswerEvent;
  /** The answer to the same criterion that counted until then. */
  previous?: RecordedAnswer;
  /** Where the subject stood before; missing if it was not counted. */
  before?: Standing;
  standing?: ScoredStanding;
}

/** What a subject is replayed from. */
export interface SubjectReplay {
  assessment: StoredAssessment;
  /** The states that the subject was in, oldest first. */
  periods: SubjectPeriod[];
  /** Everything that its answers did, oldest first. */
  events: AnswerEvent[];
  /** All exceptions that ever counted for it. */
  exceptions: ExceptionPeriod[];
  /** From when on to replay. */
  from: Date;
  /** Up to when exceptions end that are not recorded as ended. */
  until: Date;
  scorer: SubjectScorer;
  /** Models that were in force, by content hash. */
  models: ReadonlyMap<string, MaturityModel>;
}

type Ground = Omit<SubjectPeriod, 'cause' | 'effectiveAt' | 'levels'>;

/**
 * Tells the past of a subject from a moment on: its answers and their expiries, its exceptions, and whatever else happened
 * to it between (attributes, placement, models), each event scored by the model and the attributes of its time (DESIGN.md §3, rule 12).
 * Each step begins where the one before it ended, so that differences add up. A long past lets others run in between.
 */
export async function replaySubject(
  replay: SubjectReplay,
): Promise<ReplayedStep[]> {
  const { assessment, events, exceptions, from, models, scorer } = replay;
  const periods = knownPeriods(assessment, replay.periods);
  let ground: Ground = groundBefore(periods, from);
  const current = new Map(answersAfter(events.filter(({ at }) => at < from)));
  const counting = new Set(
    exceptions.filter(item => item.from < from && item.until >= from),
  );
  const standingAt = (at: Date): ScoredStanding | undefined =>
    ground.present && ground.entity.subjectScope
      ? scorer.standingOf(
          {
            entity: ground.entity,
            model: ground.model ?? assessment.model,
            answers: current,
            conflicts: assessment.conflicts,
            // Whether an exception counts is a matter of the turns that have been replayed.
            exceptions: [...counting].map(exception => ({
              ...exception,
              from: ALWAYS,
              until: FOREVER,
            })),
          },
          // A millisecond earlier, no answer has expired but by an event that has been replayed.
          new Date(at.getTime() - 1),
          models.get(ground.modelHash ?? ''),
        )
      : undefined;
  const steps: ReplayedStep[] = [];
  let before: Standing | undefined;
  const add = (
    step: Pick<ReplayedStep, 'cause' | 'effectiveAt' | 'event' | 'previous'>,
  ) => {
    const standing = standingAt(step.effectiveAt);
    const { entity, present, model = assessment.model } = ground;
    steps.push({
      ...step,
      entity,
      present,
      model,
      before,
      standing,
      levels: bucketCodes(standing),
    });
    before = standing;
  };
  const [first] = periods;
  if (first.effectiveAt > from && first.present) {
    // An answer that is older than the first sight of its subject shows that the subject was there before.
    add({ cause: first.cause, effectiveAt: from });
  } else {
    before = standingAt(from);
  }
  const letOthersRun = takeTurns();
  for (const happening of timeOrder(periods, replay)) {
    await letOthersRun();
    const { at, event, period, turn } = happening;
    if (turn) {
      const { exception, isBegin } = turn;
      if (isBegin) {
        counting.add(exception);
      } else {
        counting.delete(exception);
      }
      // What comes or goes at that moment takes its exceptions with it.
      if (!periods.some(other => isArrival(other, at))) {
        add({ cause: 'exception', effectiveAt: at });
      }
    } else if (period) {
      ground = period;
      add({ cause: period.cause, effectiveAt: at });
    } else if (event) {
      const { answer } = event;
      const previous = current.get(answer.criterionId);
      if (event.cause === 'answer') {
        current.set(answer.criterionId, answer);
      } else if (previous === answer) {
        current.delete(answer.criterionId);
      } else {
        continue;
      }
      add({ cause: causeOf(event), effectiveAt: at, event, previous });
    }
  }
  return steps;
}

/** Portals that are older than the record of periods know only how a subject is now. */
export function knownPeriods(
  assessment: StoredAssessment,
  periods: SubjectPeriod[],
): SubjectPeriod[] {
  const { entity, model, present } = assessment;
  return periods.length > 0
    ? periods
    : [{ cause: 'added', effectiveAt: new Date(0), entity, model, present }];
}

function groundBefore(periods: SubjectPeriod[], from: Date): Ground {
  const earlier = periods.filter(({ effectiveAt }) => effectiveAt < from);
  return earlier[earlier.length - 1] ?? periods[0];
}

/** Whether a subject comes or goes at a moment. */
function isArrival({ cause, effectiveAt }: SubjectPeriod, at: Date): boolean {
  return (
    effectiveAt.getTime() === at.getTime() && PRESENCE_CAUSES.includes(cause)
  );
}

/**
 * At the same moment expiries come first, then placement, the exceptions that end and those that begin, what else happens
 * to the subject, and answers last.
 */
function timeOrder(
  periods: SubjectPeriod[],
  { events, exceptions, from, until }: SubjectReplay,
): Happening[] {
  const grounds = periods
    .filter(
      ({ cause, effectiveAt }) =>
        !TOLD_CAUSES.includes(cause) && effectiveAt >= from,
    )
    .map(period => ({ at: period.effectiveAt, period }));
  const isEarly = ({ period }: { period: SubjectPeriod }) =>
    EARLY_CAUSES.includes(period.cause);
  const told = events
    .filter(({ at }) => at >= from)
    .map(event => ({ at: event.at, event }));
  return [
    ...told.filter(({ event }) => event.cause === 'expiry'),
    ...grounds.filter(isEarly),
    ...exceptions
      .filter(item => item.until >= from && item.until <= until)
      .map(exception => ({
        at: exception.until,
        turn: { exception, isBegin: false },
      })),
    ...exceptions
      .filter(item => item.from >= from)
      .map(exception => ({
        at: exception.from,
        turn: { exception, isBegin: true },
      })),
    ...grounds.filter(ground => !isEarly(ground)),
    ...told.filter(({ event }) => event.cause === 'answer'),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function causeOf({ cause, answer }: AnswerEvent): Change['cause'] {
  if (cause === 'expiry') {
    return 'expiry';
  }
  if (answer.source !== 'person') {
    return answer.source === 'fact' ? 'facts' : 'repository';
  }
  return answer.importId === undefined ? 'answer' : 'import';
}
