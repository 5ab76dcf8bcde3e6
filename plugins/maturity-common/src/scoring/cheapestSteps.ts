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

import { LevelRule } from '../model/types';
import { cheapestAtLevel } from './cheapestAtLevel';
import { EvaluatedCriterion, isOpen } from './criterionStates';
import {
  isIndispensable,
  LevelRequirement,
  shortfallOf,
} from './levelRequirement';
import { WEIGHT_TOLERANCE } from './judgeLevel';
import { costOf, criteriaOf, Selection } from './selectionFront';
import { satisfiedBy } from './satisfiedBy';

/** A criterion that, once met, satisfies transitional criteria which a requirement is about (DESIGN.md §3, rule 5). */
interface Shortcut {
  entry: EvaluatedCriterion;
  /** The ids of what it satisfies, without itself. */
  satisfies: ReadonlySet<string>;
}

/** A node of the search: which shortcuts are taken, which are left out, and which are open. */
interface Decision {
  taken: readonly EvaluatedCriterion[];
  /** What those taken cost. */
  cost: number;
  /** The ids of those taken, and of what they satisfy. */
  met: ReadonlySet<string>;
  leftOut: ReadonlySet<string>;
  undecided: readonly Shortcut[];
}

/**
 * After this many nodes the search ends with the best found so far: a few tenths of a second. A model of 150 criteria, a
 * fifth of them transitional, takes about a hundred.
 */
const MOST_NODES = 2_000;

/**
 * The criteria which, all met, fulfil all requirements with the least effort, then the fewest criteria; `undefined` if
 * nothing does. Exact.
 *
 * Without transitional criteria the levels do not touch each other and each is solved by itself. A criterion that satisfies
 * transitional ones is a shortcut between levels: the search decides for each of the few shortcuts whether to take it, and
 * leaves out what cannot become cheaper than the best found, judged as if all undecided shortcuts satisfied for nothing.
 * It leaves out before it takes, so that of equals a step at the level itself wins over one elsewhere.
 *
 * @param mostNodes - after how many nodes the search ends; `optimal` then is false: nothing cheaper was found, but not
 * everything was searched
 *
 * @internal
 */
export function cheapestSteps(
  criteria: readonly EvaluatedCriterion[],
  requirements: readonly LevelRequirement[],
  rule: LevelRule,
  mostNodes: number = MOST_NODES,
): { steps: EvaluatedCriterion[]; optimal: boolean } | undefined {
  const shortcuts = findShortcuts(criteria, requirements);
  const levels = levelSolvers(requirements, shortcuts, rule);
  let best: { cost: number; steps: EvaluatedCriterion[] } | undefined;
  let nodes = 0;
  let optimal = true;

  const visit = (decision: Decision): void => {
    if (best && nodes >= mostNodes) {
      optimal = false;
      return;
    }
    nodes++;
    const { taken, cost, met, leftOut, undecided } = decision;
    const hoped = new Set([
      ...met,
      ...undecided.flatMap(({ satisfies }) => [...satisfies]),
    ]);
    const steps = [...taken];
    let bound = cost;
    for (const solve of levels) {
      const selection = solve(hoped, leftOut);
      bound += selection?.cost ?? Infinity;
      if (!selection || (best && bound >= best.cost)) {
        return;
      }
      steps.push(...criteriaOf(selection));
    }

    const reached = satisfiedBy(
      criteria,
      steps.map(({ criterion }) => criterion.id),
    );
    const chosen = mostHopedFor(undecided, reached);
    if (!chosen || fulfilsAll(requirements, reached, rule)) {
      best = { cost: bound, steps };
      return;
    }
    const { entry, satisfies } = chosen;
    const { id } = entry.criterion;
    const others = undecided.filter(other => other !== chosen);
    visit({
      ...decision,
      leftOut: new Set([...leftOut, id]),
      undecided: others,
    });
    if (!met.has(id)) {
      visit({
        taken: [...taken, entry],
        cost: cost + costOf(entry),
        met: new Set([...met, id, ...satisfies]),
        leftOut,
        undecided: others,
      });
    }
  };

  visit({
    taken: [],
    cost: 0,
    met: new Set(),
    leftOut: new Set(),
    undecided: shortcuts,
  });
  return best && { steps: best.steps, optimal };
}

/** The shortcut by which most was assumed to be satisfied that is not; the first of equals. */
function mostHopedFor(
  undecided: readonly Shortcut[],
  reached: ReadonlySet<string>,
): Shortcut | undefined {
  let most = 0;
  let result: Shortcut | undefined;
  for (const shortcut of undecided) {
    const missing = [...shortcut.satisfies].filter(id => !reached.has(id));
    if (missing.length > most) {
      most = missing.length;
      result = shortcut;
    }
  }
  return result;
}

/**
 * Whether all requirements are fulfilled when the criteria with the ids `met` have become met.
 *
 * @internal
 */
export function fulfilsAll(
  requirements: readonly LevelRequirement[],
  met: ReadonlySet<string>,
  rule: LevelRule,
): boolean {
  return requirements.every(requirement => {
    const { need, needsSomething, blocked } = shortfallOf(
      requirement,
      met,
      rule,
    );
    return (
      need <= WEIGHT_TOLERANCE &&
      !needsSomething &&
      !blocked &&
      requirement.criteria.every(
        entry =>
          !isIndispensable(entry) ||
          !isOpen(entry.state) ||
          met.has(entry.criterion.id),
      )
    );
  });
}

/** The shortcuts worth a look, those that satisfy most first, then by id. */
function findShortcuts(
  criteria: readonly EvaluatedCriterion[],
  requirements: readonly LevelRequirement[],
): Shortcut[] {
  const required = new Map(
    requirements.flatMap(requirement =>
      requirement.criteria.map(entry => [entry.criterion.id, entry] as const),
    ),
  );
  if (
    ![...required.values()].some(
      ({ criterion, state }) =>
        criterion.kind === 'transitional' && state !== 'met',
    )
  ) {
    return [];
  }
  return criteria
    .filter(({ state }) => isOpen(state))
    .map(entry => {
      const satisfies = satisfiedBy(criteria, [entry.criterion.id]);
      satisfies.delete(entry.criterion.id);
      return {
        entry,
        satisfies: new Set([...satisfies].filter(id => required.has(id))),
      };
    })
    .filter(
      ({ entry, satisfies }) =>
        satisfies.size > 0 &&
        (required.has(entry.criterion.id) ||
          !isReplaceable(entry, [...satisfies], required)),
    )
    .sort(
      (a, b) =>
        b.satisfies.size - a.satisfies.size ||
        (a.entry.criterion.id < b.entry.criterion.id ? -1 : 1),
    );
}

/** Whether what a criterion outside all requirements satisfies can be met itself, at no more cost. */
function isReplaceable(
  entry: EvaluatedCriterion,
  satisfies: string[],
  required: ReadonlyMap<string, EvaluatedCriterion>,
): boolean {
  const satisfied = satisfies.flatMap(id => required.get(id) ?? []);
  return (
    satisfied.every(({ state }) => isOpen(state)) &&
    satisfied.reduce((sum, other) => sum + costOf(other), 0) <= costOf(entry)
  );
}

type LevelSolver = (
  met: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
) => Selection | undefined;

/** One solver for each level, which remembers what it solved: only what shortcuts touch ever differs. */
function levelSolvers(
  requirements: readonly LevelRequirement[],
  shortcuts: readonly Shortcut[],
  rule: LevelRule,
): LevelSolver[] {
  const touched = new Set(
    shortcuts.flatMap(({ entry, satisfies }) => [
      entry.criterion.id,
      ...satisfies,
    ]),
  );
  const levels = new Set(requirements.map(({ level }) => level));
  return [...levels]
    .sort((a, b) => a - b)
    .map(level => {
      const own = requirements.filter(other => other.level === level);
      const ids = [
        ...new Set(
          own.flatMap(({ criteria }) =>
            criteria.map(({ criterion }) => criterion.id),
          ),
        ),
      ].filter(id => touched.has(id));
      const solved = new Map<string, Selection | undefined>();
      return (met, leftOut) => {
        const key = ids
          .map(id => `${met.has(id) ? 1 : 0}${leftOut.has(id) ? 1 : 0}`)
          .join(' ');
        if (!solved.has(key)) {
          solved.set(key, cheapestAtLevel(own, met, leftOut, rule));
        }
        return solved.get(key);
      };
    });
}
