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
import { ReportCriterion } from '../api/reportTypes';
import { CriterionCounts } from '../api/rollupTypes';
import { Lens } from '../model/types';
import {
  investmentsOf,
  lensGapsOf,
  lensSummaries,
  metShare,
  movesOf,
  strengthsOf,
} from './lensReport';

function counts(met: number, asked = 10, notApplicable = 0): CriterionCounts {
  return { asked, met, partly: 0, notMet: 0, notApplicable };
}

function criterion(
  criterionId: string,
  given: Partial<ReportCriterion>,
): ReportCriterion {
  return {
    criterionId,
    statement: criterionId,
    level: 1,
    dimensionId: 'people',
    categoryTitle: 'Security',
    effort: 'small',
    fixIn: 'platform',
    lenses: ['security'],
    counts: counts(0),
    before: counts(0),
    ...given,
  };
}

const ids = (criteria: readonly ReportCriterion[]) =>
  criteria.map(({ criterionId }) => criterionId).join('');

describe('a report on the lenses', () => {
  it('takes shares of what applies, and of nothing none', () => {
    expect(metShare(counts(4, 10, 2))).toEqual({ met: 4, of: 8, share: 0.5 });
    expect(metShare(counts(4, 10, 2), counts(4, 8))).toEqual({
      met: 8,
      of: 16,
      share: 0.5,
    });
    expect(metShare(counts(0, 3, 3))).toEqual({ met: 0, of: 0 });
    expect(metShare()).toEqual({ met: 0, of: 0 });
  });

  it('sums each lens up, and counts a criterion in each of its lenses', () => {
    const both: Lens[] = ['security', 'cost'];
    const summaries = lensSummaries({
      criteria: [
        criterion('a', { lenses: both, counts: counts(6), before: counts(2) }),
        criterion('b', { counts: counts(2, 10, 2) }),
      ],
    });
    expect(summaries.map(({ lens, criteria }) => [lens, criteria])).toEqual([
      ['compliance', 0],
      ['security', 2],
      ['performance', 0],
      ['cost', 1],
    ]);
    expect(summaries[1].now).toEqual({ met: 8, of: 18, share: 8 / 18 });
    expect(summaries[1].before).toEqual({ met: 2, of: 20, share: 0.1 });
    expect(summaries[0].now).toEqual({ met: 0, of: 0 });
  });

  it('finds strengths at half of the services, what most meet first', () => {
    const criteria = [
      criterion('a', { counts: counts(5) }),
      criterion('b', { counts: counts(4) }),
      criterion('c', { counts: counts(9), level: 3 }),
      criterion('d', { counts: counts(9) }),
      criterion('e', { counts: counts(10), lenses: ['cost'] }),
    ];
    expect(ids(strengthsOf({ criteria }, 'security'))).toBe('cda');
    expect(ids(strengthsOf({ criteria }))).toBe('ecda');
  });

  it('ranks gaps by whom they hold back now, and by level in the past', () => {
    const now = [
      criterion('a', { held: 2, lift: 0 }),
      criterion('b', { held: 5, lift: 1 }),
      criterion('c', { held: 5, lift: 3 }),
      criterion('d', { held: 0, lift: 0 }),
    ];
    expect(ids(lensGapsOf({ criteria: now }))).toBe('cba');
    const past = [
      criterion('a', { level: 2, counts: counts(0) }),
      criterion('b', { counts: counts(4) }),
      criterion('c', { counts: counts(3) }),
      criterion('d', { counts: counts(5) }),
      criterion('e', { counts: counts(0, 0) }),
    ];
    expect(ids(lensGapsOf({ criteria: past }))).toBe('cba');
    expect(investmentsOf({ criteria: past })).toEqual([]);
  });

  it('puts the largest changes first, up or down', () => {
    const criteria = [
      criterion('a', { before: counts(5), counts: counts(6) }),
      criterion('b', { before: counts(8), counts: counts(4) }),
      criterion('c', { before: counts(3), counts: counts(3) }),
      // Nobody was asked before: that is no rise.
      criterion('d', { before: counts(0, 0), counts: counts(9) }),
    ];
    expect(ids(movesOf({ criteria }))).toBe('ba');
  });

  it('weighs the lift of an investment by its effort', () => {
    const criteria = [
      criterion('a', { effort: 'large', lift: 11, held: 20 }),
      criterion('b', { effort: 'small', lift: 3, held: 3 }),
      criterion('c', { effort: 'medium', lift: 6, held: 9 }),
      criterion('d', { effort: 'small', lift: 0, held: 30 }),
    ];
    expect(ids(investmentsOf({ criteria }))).toBe('cba');
  });
});
