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

import { OVERALL } from '../constants';
import { computeProfile } from '../scoring/computeProfile';
import { buildModel, SERVICE } from '../scoring/__testUtils__/buildModel';
import { bucketsOf } from './bucketsOf';
import {
  addToDistribution,
  emptyDistribution,
  mergeDistributions,
  shareAtOrAbove,
  subjectsOf,
} from './distribution';

describe('bucketsOf', () => {
  const profile = computeProfile(
    buildModel({
      dimensionIds: ['Process', 'Policy', 'People', 'Technology'],
      criteria: [
        ...[1, 2, 3].flatMap(level => [
          { id: `p${level}`, dimensionId: 'Process', level },
          { id: `q${level}`, dimensionId: 'Policy', level },
        ]),
        { id: 't1', dimensionId: 'Technology', level: 1 },
      ],
    }),
    SERVICE,
    {
      answers: new Map([
        ['p1', 'not-met'],
        ['p2', 'met'],
        ['t1', 'met'],
      ]),
      exceptions: new Set(['p1', 'p3']),
    },
  );

  it('places every dimension and the overall level, with exceptions', () => {
    expect(bucketsOf(profile)).toEqual({
      [OVERALL]: 0,
      Process: 0,
      Policy: 'not-assessed',
      People: 'no-level',
      Technology: 'no-level',
    });
  });

  it('places what is opted out there, whatever its answers', () => {
    expect(
      new Set(Object.values(bucketsOf(profile, { optedOut: true }))),
    ).toEqual(new Set(['opted-out']));
  });
});

describe('distributions', () => {
  const empty = emptyDistribution('Process', 5);

  it('count nobody at first, and have no mean', () => {
    expect(empty).toEqual({
      dimensionId: 'Process',
      levels: [0, 0, 0, 0, 0, 0],
      notAssessed: 0,
      noLevel: 0,
      optedOut: 0,
      scored: 0,
    });
    expect(subjectsOf(empty)).toBe(0);
    expect(shareAtOrAbove(empty, 2)).toEqual({ n: 0, of: 0 });
  });

  it('count each subject where it stands, and take the mean over those with a level', () => {
    const distribution = (
      [
        [2, 2.5],
        [0, 0.1],
        ['not-assessed', undefined],
        ['no-level', 4],
        ['opted-out', 5],
      ] as const
    ).reduce(
      (counted, [bucket, score]) => addToDistribution(counted, bucket, score),
      empty,
    );
    expect(distribution).toEqual({
      dimensionId: 'Process',
      levels: [1, 0, 1, 0, 0, 0],
      notAssessed: 1,
      noLevel: 1,
      optedOut: 1,
      meanScore: 1.3,
      scored: 2,
    });
    expect(subjectsOf(distribution)).toBe(5);
    expect(shareAtOrAbove(distribution, 1)).toEqual({ n: 1, of: 3 });
    expect(empty.levels).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('weigh means by how many subjects they were taken over', () => {
    const merged = mergeDistributions(
      { ...empty, levels: [0, 3, 0, 0, 0, 0], meanScore: 1, scored: 3 },
      { ...empty, levels: [0, 0, 0, 0, 0, 1], meanScore: 5, scored: 1 },
    );
    expect(merged).toMatchObject({ meanScore: 2, scored: 4 });
    expect(mergeDistributions(empty, empty)).toEqual(empty);
  });

  it.each([6, -1, 1.5, NaN])('refuse the level %d', level => {
    expect(() => addToDistribution(empty, level)).toThrow(
      `Level ${level} is not one of the levels 0 to 5`,
    );
  });

  it('refuse to be merged across dimensions or numbers of levels', () => {
    expect(() =>
      mergeDistributions(empty, emptyDistribution('Policy', 5)),
    ).toThrow("Cannot merge the distribution of 'Process'");
    expect(() =>
      mergeDistributions(empty, emptyDistribution('Process', 3)),
    ).toThrow('over 6 levels with that of');
  });
});
