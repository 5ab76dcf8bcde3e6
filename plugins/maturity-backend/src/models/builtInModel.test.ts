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
import { resolve } from 'path';
import {
  applicableCriteria,
  MaturityModel,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { levelsOf } from './__testUtils__/levelsOf';
import { loadModels } from './loadModels';

const MODELS = resolve(__dirname, '../../models');

const SERVICE: ScoredSubject = {
  scope: 'service',
  kind: 'Component',
  type: 'service',
  lifecycle: 'production',
};
const ORGANIZATION: ScoredSubject = {
  scope: 'org',
  kind: 'Group',
  type: 'organization',
};

describe('the built-in model in its default edition', () => {
  let model: MaturityModel;

  beforeAll(async () => {
    [model] = await loadModels(MODELS);
  });

  const categories = () =>
    model.dimensions.flatMap(dimension => dimension.categories);
  const criteria = () => categories().flatMap(category => category.criteria);

  it('is the Cloud Native Maturity Model in edition 2.0, and says whose it is', () => {
    expect(model).toMatchObject({
      id: 'cncf-cloud-native',
      edition: '2.0',
      rule: { threshold: 0.8 },
    });
    expect(model.levels.map(({ level, name }) => [level, name])).toEqual([
      [1, 'Build'],
      [2, 'Operate'],
      [3, 'Scale'],
      [4, 'Improve'],
      [5, 'Optimize'],
    ]);
    expect(model.dimensions.map(({ title }) => title)).toEqual([
      'People',
      'Process',
      'Policy',
      'Technology',
      'Business Outcomes',
    ]);
    expect(model.attribution.text).toMatch(/CNCF Cartografos working group/);
    expect(model.attribution.text).toMatch(/not endorsed by the CNCF/);
  });

  const askedOf = (
    type: string | undefined,
    lifecycle: string | undefined = 'production',
    kind: string = 'Component',
  ) =>
    applicableCriteria(model, { scope: 'service', kind, type, lifecycle }).map(
      ({ criterion }) => criterion.id,
    );

  it('asks a library about its code and its releases, not about replicas', () => {
    expect(askedOf('service')).toEqual(
      criteria()
        .filter(({ scope }) => scope === 'service')
        .map(({ id }) => id),
    );
    expect(askedOf('library')).toEqual(
      expect.arrayContaining(['PR-overview-1d', 'PR-security-5a']),
    );
    expect(askedOf('library')).not.toContain('BO-outcomes-3a');
    expect(askedOf('website')).toContain('TE-sec-policy-2b');
    expect(askedOf('website')).not.toContain('TE-container-2a');
    expect(askedOf('job', 'experimental')).not.toContain('TE-testing-3b');
    expect(askedOf('soap', 'production', 'API')).not.toContain(
      'TE-container-1a',
    );
  });

  it('lets no one off for a type or lifecycle that it has never heard of', () => {
    expect(askedOf('microservice', 'ga')).toEqual(askedOf('service'));
    expect(askedOf(undefined)).toEqual(askedOf('service'));
    expect(
      applicableCriteria(model, { scope: 'service', kind: 'Resource' }),
    ).toHaveLength(askedOf('service').length);
    expect(
      criteria().filter(
        ({ appliesTo: { kinds, types, lifecycles } }) =>
          kinds || types || lifecycles,
      ),
    ).toEqual([]);
  });

  it('keeps a service that is not in production below Operate in Technology', () => {
    const { technology } = levelsOf(
      model,
      { ...SERVICE, lifecycle: 'experimental' },
      ['TE-overview-2a'],
    );

    expect(technology).toBe(1);
  });

  it('keeps an organisation without indicators off the staircase of Business Outcomes', () => {
    expect(
      levelsOf(model, ORGANIZATION, ['BO-outcomes-1d'])['business-outcomes'],
    ).toBe(0);
  });
});
