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
import { ReportCriterion, ReportView } from '../api/reportTypes';
import { CriterionCounts } from '../api/rollupTypes';
import { Effort, Lens } from '../model/types';

/**
 * The four lenses in which Level 4 of the model asks an organisation to report, in their order.
 *
 * @public
 */
export const LENSES: readonly Lens[] = [
  'compliance',
  'security',
  'performance',
  'cost',
];

/**
 * A criterion that at least this share of the services meet is a strength of theirs: most do it already.
 *
 * @public
 */
export const STRENGTH_SHARE = 0.5;

/**
 * What one effort is worth in another, to weigh the lift of an investment: medium as much as two small ones, large as
 * much as four.
 *
 * @public
 */
export const EFFORT_WEIGHTS: Record<Effort, number> = {
  small: 1,
  medium: 2,
  large: 4,
};

/** How many criteria each list of a lens has. */
const LISTED = 5;

/** A smaller change of the share is none, in whole points. */
const LEAST_CHANGE = 0.01;

/**
 * What of the criteria that services are asked is met. Not applicable is on neither side; what is not answered, or
 * answered otherwise, is not met (DESIGN.md §3, rule 4).
 *
 * @public
 */
export interface MetShare {
  met: number;
  of: number;
  /** `met / of`, 0 to 1; missing where nothing is asked. */
  share?: number;
}

/**
 * How a lens stands: all its criteria over all services, each counted once.
 *
 * @public
 */
export interface LensSummary {
  lens: Lens;
  /** How many criteria have the lens. */
  criteria: number;
  now: MetShare;
  before: MetShare;
}

/**
 * The share of the services to which a criterion applies that meet it.
 *
 * @public
 */
export function metShare(...counts: readonly CriterionCounts[]): MetShare {
  const met = counts.reduce((sum, count) => sum + count.met, 0);
  const of = counts.reduce(
    (sum, { asked, notApplicable }) => sum + asked - notApplicable,
    0,
  );
  return { met, of, ...(of > 0 && { share: met / of }) };
}

/**
 * The criteria of a lens; all criteria without one.
 *
 * @public
 */
export function criteriaOf(
  { criteria }: Pick<ReportView, 'criteria'>,
  lens?: Lens,
): ReportCriterion[] {
  return criteria.filter(
    ({ lenses }) => lens === undefined || lenses.includes(lens),
  );
}

/**
 * How each lens stands at the end of the period, and stood at its beginning.
 *
 * @public
 */
export function lensSummaries(
  report: Pick<ReportView, 'criteria'>,
): LensSummary[] {
  return LENSES.map(lens => {
    const criteria = criteriaOf(report, lens);
    return {
      lens,
      criteria: criteria.length,
      now: metShare(...criteria.map(({ counts }) => counts)),
      before: metShare(...criteria.map(({ before }) => before)),
    };
  });
}

/**
 * What most services do already: the criteria that at least {@link STRENGTH_SHARE} of them meet, those that most meet
 * first.
 *
 * @public
 */
export function strengthsOf(
  report: Pick<ReportView, 'criteria'>,
  lens?: Lens,
): ReportCriterion[] {
  return criteriaOf(report, lens)
    .filter(({ counts }) => (metShare(counts).share ?? 0) >= STRENGTH_SHARE)
    .sort(
      (a, b) =>
        (metShare(b.counts).share ?? 0) - (metShare(a.counts).share ?? 0) ||
        b.level - a.level ||
        byId(a, b),
    )
    .slice(0, LISTED);
}

/**
 * What holds most services back from their next level. For a period that does not end now nobody kept that: then, what
 * fewer than {@link STRENGTH_SHARE} of the services met, the lowest level first.
 *
 * @public
 */
export function lensGapsOf(
  report: Pick<ReportView, 'criteria'>,
  lens?: Lens,
): ReportCriterion[] {
  const open = ({ counts }: ReportCriterion) => {
    const { met, of } = metShare(counts);
    return of - met;
  };
  return criteriaOf(report, lens)
    .filter(({ counts, held }) =>
      held === undefined
        ? (metShare(counts).share ?? 1) < STRENGTH_SHARE
        : held > 0,
    )
    .sort((a, b) =>
      a.held !== undefined && b.held !== undefined
        ? b.held - a.held || (b.lift ?? 0) - (a.lift ?? 0) || byId(a, b)
        : a.level - b.level || open(b) - open(a) || byId(a, b),
    )
    .slice(0, LISTED);
}

/**
 * The criteria whose share of services that meet them changed most, up or down, by at least one point.
 *
 * @public
 */
export function movesOf(
  report: Pick<ReportView, 'criteria'>,
  lens?: Lens,
): ReportCriterion[] {
  const change = ({ counts, before }: ReportCriterion) =>
    Math.abs((metShare(counts).share ?? 0) - (metShare(before).share ?? 0));
  return criteriaOf(report, lens)
    .filter(
      criterion =>
        metShare(criterion.counts).of > 0 &&
        metShare(criterion.before).of > 0 &&
        change(criterion) >= LEAST_CHANGE,
    )
    .sort((a, b) => change(b) - change(a) || byId(a, b))
    .slice(0, LISTED);
}

/**
 * The criteria that lift most services by a level for the least effort: by lift for each unit of effort, see
 * {@link EFFORT_WEIGHTS}. None for a period that does not end now.
 *
 * @public
 */
export function investmentsOf(
  report: Pick<ReportView, 'criteria'>,
  lens?: Lens,
): ReportCriterion[] {
  const worth = ({ effort, lift = 0 }: ReportCriterion) =>
    lift / EFFORT_WEIGHTS[effort];
  return criteriaOf(report, lens)
    .filter(({ lift = 0 }) => lift > 0)
    .sort(
      (a, b) =>
        worth(b) - worth(a) || (b.lift ?? 0) - (a.lift ?? 0) || byId(a, b),
    )
    .slice(0, LISTED);
}

function byId(a: ReportCriterion, b: ReportCriterion): number {
  return a.criterionId < b.criterionId ? -1 : 1;
}
