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

import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { HandSubject, ask, isOut, judge, scoreByHand } from './scoreByHand';

/** What a criterion does to a subject that it holds back. */
export interface HandGap {
  criterionId: string;
  state: string;
  lifts: boolean;
}

/**
 * What holds a subject back, once more and as plainly as possible: whatever lifts it by itself, and what is open and not
 * excepted at the level where the next overall level is decided. Shares no code with the product.
 */
export function gapsByHand(
  model: MaturityModel,
  subject: HandSubject,
  answers: Map<string, string>,
  excepted: ReadonlySet<string>,
): HandGap[] {
  const before = levelOf(model, subject, answers, excepted);
  if (subject.optedOut || before < 0) {
    return [];
  }
  const { asked, stateOf } = ask(model, subject, answers);
  const deciding = decidingIn(model, subject, answers, excepted, before);
  return asked.flatMap(({ criterion }) => {
    const { id } = criterion;
    const state = stateOf(criterion);
    const lifts =
      answers.get(id) !== 'not-applicable' &&
      levelOf(model, subject, new Map(answers).set(id, 'met'), excepted) >
        before;
    const holds =
      deciding.has(id) &&
      !['met', 'not-applicable'].includes(state) &&
      !excepted.has(id);
    return lifts || holds ? [{ criterionId: id, state, lifts }] : [];
  });
}

function levelOf(...given: Parameters<typeof scoreByHand>): number {
  return scoreByHand(...given).overall.bucket;
}

/** The criteria by which it is decided whether a subject reaches its next overall level; none at the ceiling. */
function decidingIn(
  model: MaturityModel,
  subject: HandSubject,
  answers: Map<string, string>,
  excepted: ReadonlySet<string>,
  level: number,
): Set<string> {
  const { asked, stateOf } = ask(model, subject, answers);
  const judged = (entries: typeof asked) =>
    judge(
      entries.map(({ criterion }) => criterion),
      stateOf,
      model.rule.threshold,
      isOut(excepted),
    );
  const idsAt = (entries: typeof asked, wanted: number) =>
    entries
      .filter(({ criterion }) => criterion.level === wanted)
      .map(({ criterion }) => criterion.id);
  const next = judged(asked).levels.find(other => other.level > level);
  if (!next) {
    return new Set();
  }
  // Rule 2: a dimension that is not at its own ceiling holds everything at one level above its own.
  const trailing = model.dimensions.flatMap(({ id }) => {
    const own = asked.filter(({ dimensionId }) => dimensionId === id);
    const { bucket, ceiling, levels } = judged(own);
    const above = levels.find(other => other.level > Math.max(bucket, 0));
    return bucket > -2 &&
      bucket !== ceiling &&
      Math.max(bucket, 0) + 1 < next.level
      ? idsAt(own, above?.level ?? 0)
      : [];
  });
  return new Set([
    ...(next.passed ? [] : idsAt(asked, next.level)),
    ...trailing,
  ]);
}
