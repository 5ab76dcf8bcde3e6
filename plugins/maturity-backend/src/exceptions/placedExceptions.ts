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
import { SubjectPeriod } from '../assessments/types';
import { ExceptionPeriod } from './types';

/** For how long an owner was below a group. */
export interface Placement {
  from: Date;
  until: Date;
}

/**
 * When an exception for all that a group owns counted for a subject: while it was in force and the owner of the subject
 * was the group or below it.
 *
 * @param states - The states that the subject was in, oldest first; the first is taken to hold for all time before it
 * @param placementsOf - When an owner was below the group
 */
export function placedExceptions(
  exception: ExceptionPeriod,
  states: SubjectPeriod[],
  placementsOf: (ownerRef: string) => Placement[] | 'always',
): ExceptionPeriod[] {
  const owned = states.flatMap((state, index): Placement[] => {
    const { ownerRef } = state.entity;
    const held = {
      from: index === 0 ? new Date(0) : state.effectiveAt,
      until: states[index + 1]?.effectiveAt ?? exception.until,
    };
    const placements = ownerRef === undefined ? [] : placementsOf(ownerRef);
    return placements === 'always'
      ? [held]
      : placements.flatMap(placement => overlap(held, placement));
  });
  return join(owned).flatMap(placement =>
    overlap(exception, placement).map(counted => ({
      ...exception,
      ...counted,
    })),
  );
}

function overlap(a: Placement, b: Placement): Placement[] {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from < until ? [{ from, until }] : [];
}

/** One for those that follow each other without a gap. */
function join(placements: Placement[]): Placement[] {
  const result: Placement[] = [];
  const ordered = [...placements].sort(
    (a, b) => a.from.getTime() - b.from.getTime(),
  );
  for (const { from, until } of ordered) {
    const last = result[result.length - 1];
    if (last && from <= last.until) {
      last.until = last.until > until ? last.until : until;
    } else {
      result.push({ from, until });
    }
  }
  return result;
}
