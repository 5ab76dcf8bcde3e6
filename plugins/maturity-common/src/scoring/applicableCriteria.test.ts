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

import { Applicability } from '../model/types';
import { applicableCriteria } from './applicableCriteria';
import {
  buildModel,
  CriterionSketch,
  SERVICE,
} from './__testUtils__/buildModel';
import { ScoredSubject } from './types';

const criterion = (
  id: string,
  given: Partial<CriterionSketch> = {},
): CriterionSketch => ({ id, dimensionId: 'Process', level: 1, ...given });

function idsFor(
  subject: Partial<ScoredSubject>,
  criteria: CriterionSketch[],
): string[] {
  return applicableCriteria(
    buildModel({ dimensionIds: ['Process'], criteria }),
    { ...SERVICE, ...subject },
  ).map(entry => entry.criterion.id);
}

describe('applicableCriteria', () => {
  it('asks a subject the criteria of its scope', () => {
    const criteria = [
      criterion('a'),
      criterion('b', { scope: 'team' }),
      criterion('c', { scope: 'org' }),
    ];
    expect(idsFor({}, criteria)).toEqual(['a']);
    expect(idsFor({ scope: 'team' }, criteria)).toEqual(['b']);
    expect(idsFor({ scope: 'org' }, criteria)).toEqual(['c']);
  });

  it('compares kind, type and lifecycle without regard to case, and asks where all that are named fit', () => {
    const criteria = [
      criterion('all'),
      criterion('kind', { appliesTo: { kinds: ['COMPONENT', 'api'] } }),
      criterion('both', {
        appliesTo: { types: ['Service'], lifecycles: ['Production'] },
      }),
    ];
    expect(idsFor({}, criteria)).toEqual(['all', 'kind', 'both']);
    expect(idsFor({ type: 'library' }, criteria)).toEqual(['all', 'kind']);
    expect(idsFor({ lifecycle: undefined }, criteria)).toEqual(['all', 'kind']);
    expect(idsFor({ kind: 'Resource' }, criteria)).toEqual(['all', 'both']);
  });

  it.each<[string, Applicability, boolean]>([
    ['microservice', { exceptTypes: ['library', 'tool'] }, true],
    ['microservice', { types: ['service'] }, false],
    ['Library', { exceptTypes: ['LIBRARY'] }, false],
    ['service', { types: ['service', 'job'], exceptTypes: ['job'] }, true],
    ['job', { types: ['service', 'job'], exceptTypes: ['job'] }, false],
  ])('asks the type %s what applies to %j: %s', (type, appliesTo, asked) => {
    expect(idsFor({ type }, [criterion('a', { appliesTo })])).toEqual(
      asked ? ['a'] : [],
    );
  });

  it.each<[string, Applicability, boolean]>([
    ['live', { exceptLifecycles: ['experimental'] }, true],
    ['Experimental', { exceptLifecycles: ['experimental'] }, false],
    ['live', { exceptLifecycles: ['new'], exceptTypes: ['Service'] }, false],
  ])(
    'asks a service of the lifecycle %s what applies to %j: %s',
    (lifecycle, appliesTo, asked) => {
      expect(idsFor({ lifecycle }, [criterion('a', { appliesTo })])).toEqual(
        asked ? ['a'] : [],
      );
    },
  );

  it('asks every kind but those a criterion leaves out', () => {
    const criteria = [criterion('a', { appliesTo: { exceptKinds: ['api'] } })];

    expect(idsFor({ kind: 'API' }, criteria)).toEqual([]);
    expect(idsFor({ kind: 'Microservice' }, criteria)).toEqual(['a']);
  });

  it('asks a subject without type and lifecycle unless a criterion names those it is asked of', () => {
    const criteria = [
      criterion('except', {
        appliesTo: {
          exceptTypes: ['library'],
          exceptLifecycles: ['experimental'],
        },
      }),
      criterion('types', { appliesTo: { types: ['service'] } }),
      criterion('lifecycles', { appliesTo: { lifecycles: ['production'] } }),
    ];
    expect(idsFor({ type: undefined, lifecycle: undefined }, criteria)).toEqual(
      ['except'],
    );
  });
});
