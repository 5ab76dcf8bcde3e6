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
  Criterion,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What is scored. */
export interface HandSubject {
  scope: string;
  kind: string;
  type?: string;
  lifecycle?: string;
  optedOut: boolean;
}

/** Where a subject stands in one dimension; scores in thousandths, 0 without a level. */
export interface HandStanding {
  bucket: number;
  score: number;
  decided: number;
  total: number;
  provisional: number;
  /** The levels at which something is asked. */
  levels: number[];
}

interface Level {
  level: number;
  passed: boolean;
  share: number;
}

/** A set of criteria; `ceiling` is missing where it makes no levels. */
interface HandSet {
  bucket: number;
  levels: Level[];
  ceiling?: number;
  decided: number;
  total: number;
}

/**
 * DESIGN.md §3, rules 1 to 6 and 9, once more and as plainly as possible, for models with whole weights. Shares no code with
 * the product, so that the product can be held against it.
 */
export function scoreByHand(
  model: MaturityModel,
  subject: HandSubject,
  answers: Map<string, string>,
  excepted: ReadonlySet<string> = new Set(),
): Record<string, HandStanding> {
  const { asked, stateOf } = ask(model, subject, answers);
  const { threshold } = model.rule;
  const isLeftOut = isOut(excepted);
  const sets = new Map<string, HandSet>(
    model.dimensions.map(({ id }) => [
      id,
      judge(
        asked
          .filter(entry => entry.dimensionId === id)
          .map(({ criterion }) => criterion),
        stateOf,
        threshold,
        isLeftOut,
      ),
    ]),
  );
  const all = judge(
    asked.map(({ criterion }) => criterion),
    stateOf,
    threshold,
    isLeftOut,
  );
  const qualifying = [...sets.values()].filter(({ bucket }) => bucket > -2);
  if (all.bucket >= 0) {
    for (const { bucket, ceiling } of qualifying) {
      if (bucket !== ceiling) {
        // Not assessed counts as 0, and no dimension may trail by more than one.
        while (all.bucket > Math.max(bucket, 0) + 1) {
          all.bucket = below(all.bucket, all.levels);
        }
      }
    }
  }
  const provisional =
    all.bucket >= 0 && qualifying.some(({ bucket }) => bucket === -1);
  return Object.fromEntries(
    [['overall', all] as const, ...sets].map(([id, set]) => [
      id,
      subject.optedOut
        ? {
            bucket: -3,
            score: 0,
            decided: 0,
            total: 0,
            provisional: 0,
            levels: [],
          }
        : {
            bucket: set.bucket,
            score: scoreOf(set),
            decided: set.decided,
            total: set.total,
            provisional: id === 'overall' && provisional ? 1 : 0,
            levels: set.levels.map(({ level }) => level),
          },
    ]),
  );
}

/** How many criteria exceptions take out. */
export function countWaived(
  model: MaturityModel,
  subject: HandSubject,
  answers: Map<string, string>,
  excepted: ReadonlySet<string>,
): number {
  const { asked, stateOf } = ask(model, subject, answers);
  return subject.optedOut
    ? 0
    : asked.filter(
        ({ criterion }) =>
          excepted.has(criterion.id) &&
          !['met', 'not-applicable'].includes(stateOf(criterion)),
      ).length;
}

/** Whether an exception takes effect on a criterion in a state. */
export function isOut(excepted: ReadonlySet<string>) {
  return ({ id }: Criterion, state: string): boolean =>
    excepted.has(id) && !['met', 'not-applicable'].includes(state);
}

/** The criteria of a subject, and the state of each. */
export function ask(
  model: MaturityModel,
  subject: HandSubject,
  answers: Map<string, string>,
) {
  const asked = model.dimensions.flatMap(dimension =>
    dimension.categories
      .flatMap(category => category.criteria)
      .filter(criterion => isAsked(criterion, subject))
      .map(criterion => ({ dimensionId: dimension.id, criterion })),
  );
  const stateOf = (criterion: Criterion): string => {
    const replaced = criterion.successors.some(successor =>
      asked.some(
        entry =>
          entry.criterion.id === successor &&
          stateOf(entry.criterion) === 'met',
      ),
    );
    return replaced ? 'met' : answers.get(criterion.id) ?? 'unknown';
  };
  return { asked, stateOf };
}

function isAsked(criterion: Criterion, subject: HandSubject): boolean {
  const { kinds, types, lifecycles } = criterion.appliesTo;
  const allows = (list?: string[], value?: string) =>
    !list ||
    list.map(item => item.toLowerCase()).includes(`${value}`.toLowerCase());
  return (
    criterion.scope === subject.scope &&
    allows(kinds, subject.kind) &&
    allows(types, subject.type) &&
    allows(lifecycles, subject.lifecycle)
  );
}

/** The levels that a set of criteria passes, and the highest that it has. */
export function judge(
  criteria: Criterion[],
  stateOf: (criterion: Criterion) => string,
  threshold: number,
  isLeftOut: (criterion: Criterion, state: string) => boolean,
): HandSet {
  const weightOf = (list: Criterion[], ...states: string[]) =>
    list
      .filter(criterion => states.includes(stateOf(criterion)))
      .reduce((sum, { weight }) => sum + weight, 0);
  const numbers = [...new Set(criteria.map(({ level }) => level))].sort();
  const levels = numbers.map(level => {
    const everything = criteria.filter(criterion => criterion.level === level);
    const kept = everything.filter(
      criterion => !isLeftOut(criterion, stateOf(criterion)),
    );
    // What leaves nothing to judge by is no exception.
    const list = kept.some(criterion => stateOf(criterion) !== 'not-applicable')
      ? kept
      : everything;
    const weight = everything.reduce(
      (sum, criterion) => sum + criterion.weight,
      0,
    );
    const notApplicable = weightOf(list, 'not-applicable');
    const applicable =
      list.reduce((sum, criterion) => sum + criterion.weight, 0) -
      notApplicable;
    const met = weightOf(list, 'met') + weightOf(list, 'partly') / 2;
    return {
      level,
      share: applicable > 0 ? met / applicable : 0,
      passed:
        applicable > 0 &&
        2 * notApplicable <= weight &&
        1000 * met >= Math.round(1000 * threshold) * applicable &&
        list.every(
          criterion =>
            !criterion.mustHave ||
            ['met', 'not-applicable'].includes(stateOf(criterion)),
        ),
    };
  });
  const counts = {
    levels,
    decided: criteria.filter(criterion => stateOf(criterion) !== 'unknown')
      .length,
    total: criteria.length,
  };
  if (levels.length < 3 || numbers[0] > 2) {
    return { ...counts, bucket: -2 };
  }
  const first = criteria.filter(
    criterion =>
      criterion.level === numbers[0] &&
      !(
        stateOf(criterion) === 'unknown' &&
        isLeftOut(criterion, stateOf(criterion))
      ),
  );
  const unknown = weightOf(first, 'unknown');
  const known = weightOf(first, 'met', 'partly', 'not-met', 'not-applicable');
  let bucket = known > 0 && known >= unknown ? 0 : -1;
  for (const { level, passed } of levels) {
    if (bucket === -1 || !passed) {
      break;
    }
    bucket = level;
  }
  return { ...counts, bucket, ceiling: numbers[numbers.length - 1] };
}

function below(level: number, levels: Level[]): number {
  return Math.max(
    0,
    ...levels.map(item => item.level).filter(other => other < level),
  );
}

function scoreOf({ bucket, levels }: HandSet): number {
  if (bucket < 0) {
    return 0;
  }
  const next = levels.find(({ level }) => level > bucket);
  return Math.round(1000 * (bucket + (next ? Math.min(next.share, 0.999) : 0)));
}
