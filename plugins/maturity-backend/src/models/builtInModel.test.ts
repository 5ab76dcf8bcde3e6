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
  computeProfile,
  Criterion,
  MaturityModel,
  Scope,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { loadModels } from './loadModels';

const MODELS = resolve(__dirname, '../../models');

const SERVICE: ScoredSubject = {
  scope: 'service',
  kind: 'Component',
  type: 'service',
  lifecycle: 'production',
};
const TEAM: ScoredSubject = { scope: 'team', kind: 'Group', type: 'team' };
const ORGANIZATION: ScoredSubject = {
  scope: 'org',
  kind: 'Group',
  type: 'organization',
};

describe('the built-in model', () => {
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

  it('can be told apart by its ids and texts: no two criteria say the same', () => {
    const texts = (of: (criterion: Criterion) => string[]) =>
      criteria().flatMap(of).map(normalize);

    expect(repeated(criteria().map(({ id }) => id))).toEqual([]);
    expect(repeated(texts(({ statement }) => [statement]))).toEqual([]);
    expect(repeated(texts(({ why }) => [why]))).toEqual([]);
    expect(repeated(texts(({ how }) => how))).toEqual([]);
    expect(repeated(texts(({ evidence }) => [evidence]))).toEqual([]);
    expect(
      repeated(
        categories().flatMap(({ cells }) =>
          cells.flatMap(cell => [
            normalize(cell.meaning),
            normalize(cell.description),
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it('has a whole sentence wherever one is read', () => {
    const sentences = [
      model.description,
      ...model.levels.map(({ meaning }) => meaning),
      ...model.dimensions.map(({ description }) => description),
      ...categories().flatMap(({ meaning, cells }) => [
        meaning,
        ...cells.flatMap(cell => [cell.meaning, cell.description]),
      ]),
      ...criteria().flatMap(({ statement, why, how, evidence }) => [
        statement,
        why,
        ...how,
        evidence,
      ]),
    ];

    expect(sentences.filter(text => !/^[A-Z‘“].*[.?]$/.test(text))).toEqual([]);
    expect(sentences.filter(text => / {2}|\n/.test(text))).toEqual([]);
  });

  it('has the 22 categories of the edition and Business Outcomes, which has none of its own', () => {
    expect(
      model.dimensions.map(dimension =>
        dimension.categories.map(({ title }) => title),
      ),
    ).toEqual([
      [
        'People overview',
        'Organisational change',
        'Teams and decentralisation',
        'Security',
        'Developer agility',
        'Upskilling developers',
        'CNCF certifications',
      ],
      [
        'Process overview',
        'CI/CD',
        'Change control',
        'Security',
        'Audit and logs',
      ],
      ['Policy overview', 'Policy creation', 'Compliance'],
      [
        'Technology overview',
        'Infrastructure',
        'Container and runtime management',
        'Application patterns and refactoring',
        'Application release and operations',
        'Security and policy',
        'Testing and issue detection',
      ],
      ['Outcomes'],
    ]);
  });

  it('says in every category what good looks like at every level that the edition fills', () => {
    for (const category of categories()) {
      // The edition expects no further certificates at Level 5.
      const levels = model.levels
        .map(({ level }) => level)
        .filter(level => category.id !== 'cncf-certifications' || level < 5);

      expect([category.id, category.cells.map(({ level }) => level)]).toEqual([
        category.id,
        levels,
      ]);
    }
  });

  it('lets certificates be not applicable, and never lets them decide a level', () => {
    const certificates =
      categories().find(({ id }) => id === 'cncf-certifications')?.criteria ??
      [];

    expect(certificates.map(({ level }) => level)).toEqual([2, 3, 4]);
    expect(
      certificates.filter(
        one => one.mustHave || !one.allowNotApplicable || one.weight >= 1,
      ),
    ).toEqual([]);
  });

  it.each<[Scope, string[]]>([
    [
      'service',
      ['people', 'process', 'policy', 'technology', 'business-outcomes'],
    ],
    ['team', ['people']],
    ['org', ['people', 'process', 'policy', 'technology', 'business-outcomes']],
  ])(
    'gives these dimensions enough levels to have one of their own at the scope %s: %j',
    (scope, expected) => {
      const qualifying = model.dimensions.filter(dimension => {
        const levels = new Set(
          dimension.categories
            .flatMap(category => category.criteria)
            .filter(criterion => criterion.scope === scope)
            .map(({ level }) => level),
        );
        // DESIGN.md §3, rule 3: at least three levels, the first of them 1 or 2.
        return levels.size >= 3 && Math.min(...levels) <= 2;
      });

      expect(qualifying.map(({ id }) => id)).toEqual(expected);
    },
  );

  it.each<Scope>(['service', 'team', 'org'])(
    'asks for few must-haves at the scope %s, which cannot be waved away as not applicable',
    scope => {
      for (const dimension of model.dimensions) {
        const mustHaves = dimension.categories
          .flatMap(category => category.criteria)
          .filter(one => one.mustHave && one.scope === scope);
        expect(mustHaves.length).toBeLessThanOrEqual(2);
        expect(mustHaves.filter(one => one.allowNotApplicable)).toEqual([]);
      }
    },
  );

  it('asks a team and the organisation whatever the type of their Group', () => {
    for (const scope of ['team', 'org'] as const) {
      const expected = criteria().filter(one => one.scope === scope);
      expect(
        applicableCriteria(model, { scope, kind: 'Group', type: 'squad' }),
      ).toHaveLength(expected.length);
      expect(expected.filter(({ appliesTo }) => appliesTo.kinds)).toEqual([]);
    }
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

  it('draws the line between what runs on the platform and what does not once and for all', () => {
    const notDeployed = criteria()
      .map(({ appliesTo }) => appliesTo.exceptTypes)
      .filter(types => types !== undefined);
    const shortest = Math.min(...notDeployed.map(({ length }) => length));
    const common = notDeployed.find(({ length }) => length === shortest);

    for (const types of notDeployed) {
      expect(types).toEqual(expect.arrayContaining(common ?? []));
    }
  });

  it('takes whoever meets everything to the top of every dimension that has levels', () => {
    const top = {
      people: 5,
      process: 5,
      policy: 5,
      technology: 5,
      'business-outcomes': 5,
    };
    expect(levelsOf(model, SERVICE, [])).toEqual({ ...top, policy: 3 });
    expect(levelsOf(model, ORGANIZATION, [])).toEqual(top);
    expect(levelsOf(model, TEAM, [])).toEqual({ people: 5 });
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

function levelsOf(
  model: MaturityModel,
  subject: ScoredSubject,
  notMet: string[],
): Record<string, number> {
  const answers = new Map(
    applicableCriteria(model, subject).map(({ criterion: { id } }) => [
      id,
      notMet.includes(id) ? ('not-met' as const) : ('met' as const),
    ]),
  );
  const { withExceptions } = computeProfile(model, subject, { answers });
  return Object.fromEntries(
    withExceptions.dimensions.flatMap(({ dimensionId, level }) =>
      level === undefined ? [] : [[dimensionId, level]],
    ),
  );
}

function normalize(text: string): string {
  return text
    .toLocaleLowerCase('en-GB')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
