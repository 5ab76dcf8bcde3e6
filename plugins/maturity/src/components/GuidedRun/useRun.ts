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

import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { SubjectState } from '../../assessing';
import { planRun, RunPlan } from './planRun';
import { SkippedCriteria } from './SkippedCriteria';

const PARAMETER = 'criterion';

/** Where a run is, and the ways on from there. */
export interface Run {
  plan: RunPlan;
  /** The criterion that is asked; undefined at the end. */
  current: string | undefined;
  /** Whether it was put off before and comes back now. */
  isComeback: boolean;
  hasBefore: boolean;
  /** Goes on to the next criterion; puts off one without an answer. */
  next(answered?: boolean): void;
  back(): void;
  /** Asks one criterion now. */
  show(criterionId: string): void;
  /** Plans again, with what is still open. */
  again(): void;
}

/**
 * A run through the open criteria of a subject. It is made of what is open and of what was put off, which the browser
 * keeps, so that it goes on where it was left. The criterion that is asked is in the address.
 */
export function useRun(entityRef: string, subject: SubjectState): Run {
  const { criteria, states, profile } = subject;
  const [plan, setPlan] = useState(() =>
    planRun(criteria, states, profile.withExceptions),
  );
  const [kept] = useState(() =>
    SkippedCriteria.create({ storage: window.localStorage, entityRef }),
  );
  const [skipped, setSkipped] = useState<readonly string[]>(() => kept.read());
  const [visited, setVisited] = useState<readonly string[]>([]);
  const [searchParams, setSearchParams] = useSearchParams();

  const covered = useMemo(
    () => new Set(plan.covered.map(({ criterion }) => criterion.id)),
    [plan],
  );
  const following = useCallback(
    (putOff: readonly string[], done: string | undefined) => {
      const open = plan.order.filter(
        id => id !== done && states.get(id) === 'unknown',
      );
      return (
        open.find(id => !putOff.includes(id)) ??
        putOff.find(id => open.includes(id))
      );
    },
    [plan, states],
  );
  const asked = searchParams.get(PARAMETER);
  const current =
    asked && covered.has(asked) ? asked : following(skipped, undefined);

  const show = (criterionId: string | undefined) =>
    setSearchParams(
      before => {
        const after = new URLSearchParams(before);
        if (criterionId) {
          after.set(PARAMETER, criterionId);
        } else {
          after.delete(PARAMETER);
        }
        return after;
      },
      { replace: true },
    );

  return {
    plan,
    current,
    isComeback: current !== undefined && skipped.includes(current),
    hasBefore: visited.length > 0,
    next(answered = false) {
      if (current === undefined) {
        return;
      }
      const isAnswered = answered || states.get(current) !== 'unknown';
      const others = skipped.filter(id => id !== current);
      // What is put off a second time goes to the end once more.
      const putOff = isAnswered ? others : [...others, current];
      setSkipped(putOff);
      kept.write(putOff);
      setVisited([...visited, current]);
      show(following(putOff, isAnswered ? current : undefined));
    },
    show,
    back() {
      const before = visited[visited.length - 1];
      if (before) {
        setVisited(visited.slice(0, -1));
        show(before);
      }
    },
    again() {
      setPlan(planRun(criteria, states, profile.withExceptions));
      setVisited([]);
      show(undefined);
    },
  };
}
