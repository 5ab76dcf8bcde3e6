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

import { EvaluatedCriterion } from './criterionStates';

/**
 * A choice of criteria, as a tree that shares its branches, with what it costs and what it gains.
 *
 * @internal
 */
export interface Selection {
  /** Orders selections: by effort, then by how many criteria they have. */
  cost: number;
  /** How much closer the share of a level comes to its threshold, in weight; capped at what is of use. */
  gain: number;
  /** Nothing is chosen. */
  empty: boolean;
  criterion?: EvaluatedCriterion;
  parts: readonly Selection[];
}

/** Gains closer than this are the same gain, summed in another order. */
const SAME_GAIN = 1e-12;

/** More than any number of criteria, so that the effort always decides before the number. */
const COST_OF_EFFORT = 10_000;

const EFFORT = { small: 1, medium: 3, large: 8 } as const;

/**
 * The effort of a criterion as a number: small is 1, medium 3, large 8.
 *
 * @internal
 */
export function effortOf({ criterion }: EvaluatedCriterion): number {
  return EFFORT[criterion.effort];
}

/**
 * What it costs to choose a criterion.
 *
 * @internal
 */
export function costOf(entry: EvaluatedCriterion): number {
  return effortOf(entry) * COST_OF_EFFORT + 1;
}

/**
 * The choice of nothing.
 *
 * @internal
 */
export const NOTHING: Selection = {
  cost: 0,
  gain: 0,
  empty: true,
  parts: [],
};

/**
 * The choice of one criterion.
 *
 * @internal
 */
export function selectionOf(
  entry: EvaluatedCriterion,
  gain: number,
): Selection {
  return {
    cost: costOf(entry),
    gain,
    empty: false,
    criterion: entry,
    parts: [],
  };
}

/**
 * Every selection of `front` combined with every one of `other`, reduced to those of use.
 *
 * @internal
 */
export function combine(
  front: readonly Selection[],
  other: readonly Selection[],
  cap: number,
): Selection[] {
  return reduce(
    other.flatMap(right => front.map(left => join(left, right))),
    cap,
  );
}

/**
 * The criteria of a selection.
 *
 * @internal
 */
export function criteriaOf(selection: Selection): EvaluatedCriterion[] {
  return [
    ...(selection.criterion ? [selection.criterion] : []),
    ...selection.parts.flatMap(criteriaOf),
  ];
}

function join(left: Selection, right: Selection): Selection {
  if (left.empty) {
    return right;
  }
  if (right.empty) {
    return left;
  }
  return {
    cost: left.cost + right.cost,
    gain: left.gain + right.gain,
    empty: false,
    parts: [left, right],
  };
}

/**
 * Keeps the selections that no other beats: cheaper ones of less gain and dearer ones of more. Of equals the first stays.
 * The choice of nothing beats nobody, because a level may need that something is chosen at all, whatever it gains.
 */
function reduce(selections: Selection[], cap: number): Selection[] {
  const sorted = selections.sort(
    (a, b) => a.cost - b.cost || Math.min(b.gain, cap) - Math.min(a.gain, cap),
  );
  const kept: Selection[] = [];
  let most = -Infinity;
  for (const selection of sorted) {
    if (selection.empty) {
      kept.push(selection);
    } else if (most < cap && selection.gain > most + SAME_GAIN) {
      kept.push(selection);
      most = selection.gain;
    }
  }
  return kept;
}
