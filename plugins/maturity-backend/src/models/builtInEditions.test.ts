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
  Criterion,
  MaturityModel,
  Scope,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  EditionFigures,
  EDITION_FIGURES,
} from './__testUtils__/editionFigures';
import { levelsOf } from './__testUtils__/levelsOf';
import { PUBLISHED_IN_2_0 } from './__testUtils__/publishedCriteria';
import { DefaultModelRegistry } from './DefaultModelRegistry';

const MODELS = resolve(__dirname, '../../models');
const SCOPES: Scope[] = ['service', 'team', 'org'];
const SUBJECTS: Record<Scope, ScoredSubject> = {
  service: {
    scope: 'service',
    kind: 'Component',
    type: 'service',
    lifecycle: 'production',
  },
  team: { scope: 'team', kind: 'Group', type: 'team' },
  org: { scope: 'org', kind: 'Group', type: 'organization' },
};

describe('the built-in model', () => {
  it('has no editions but those whose figures are known', async () => {
    const registry = await DefaultModelRegistry.fromFiles(MODELS);

    expect(registry.list().map(({ edition }) => edition)).toEqual(
      Object.keys(EDITION_FIGURES),
    );
  });
});

describe.each(Object.entries(EDITION_FIGURES))(
  'the built-in model in edition %s',
  (edition, figures: EditionFigures) => {
    let model: MaturityModel;

    beforeAll(async () => {
      const registry = await DefaultModelRegistry.fromFiles(MODELS);
      model = registry.get('cncf-cloud-native', edition);
    });

    const categories = () =>
      model.dimensions.flatMap(dimension => dimension.categories);
    const criteria = () => categories().flatMap(category => category.criteria);

    it('has its levels, categories, cells and criteria', () => {
      expect(model.levels.map(({ name }) => name)).toEqual(figures.levels);
      expect(
        model.dimensions.map(dimension => ({
          dimension: dimension.title,
          categories: dimension.categories.map(({ title }) => title),
        })),
      ).toEqual(
        Object.entries(figures.categories).map(([dimension, titles]) => ({
          dimension,
          categories: titles,
        })),
      );
      expect({
        cells: categories().flatMap(({ cells }) => cells).length,
        ...Object.fromEntries(
          SCOPES.map(scope => [
            scope,
            criteria().filter(one => one.scope === scope).length,
          ]),
        ),
      }).toEqual(figures.counts);
    });

    it('says of everything that services are asked where a fix helps all of them, and of nothing else', () => {
      const without = criteria()
        .filter(({ fixIn }) => fixIn === undefined)
        .map(({ scope }) => scope);
      expect(without).not.toContain('service');
      expect(without).toHaveLength(figures.counts.team + figures.counts.org);
      expect(new Set(criteria().flatMap(({ fixIn }) => fixIn ?? []))).toEqual(
        new Set(['service', 'policy', 'infrastructure-code', 'platform']),
      );
    });

    it('says what good looks like at every level, except where the original has nothing to say', () => {
      const missing = categories().flatMap(category =>
        model.levels
          .filter(
            ({ level }) => !category.cells.some(one => one.level === level),
          )
          .map(({ level }) => `${category.id}/${level}`),
      );

      expect(missing).toEqual(figures.withoutCell);
      // Without a cell there is nothing to ask either.
      expect(
        categories().flatMap(category =>
          category.criteria
            .map(({ level }) => `${category.id}/${level}`)
            .filter(cell => missing.includes(cell)),
        ),
      ).toEqual([]);
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

      expect(sentences.filter(text => !/^[A-Z‘“].*[.?]$/.test(text))).toEqual(
        [],
      );
      expect(sentences.filter(text => / {2}|\n/.test(text))).toEqual([]);
    });

    it('lets certificates be not applicable, and never lets them decide a level', () => {
      const certificates =
        categories().find(({ id }) => id === 'cncf-certifications')?.criteria ??
        [];

      expect(certificates.map(({ level }) => level)).toEqual(
        figures.certificates,
      );
      expect(
        certificates.filter(
          one => one.mustHave || !one.allowNotApplicable || one.weight >= 1,
        ),
      ).toEqual([]);
    });

    it('asks a team and the organisation whatever the type of their Group', () => {
      for (const scope of ['team', 'org'] as const) {
        const expected = criteria().filter(one => one.scope === scope);
        expect(
          applicableCriteria(model, { scope, kind: 'Group', type: 'squad' }),
        ).toHaveLength(expected.length);
        expect(expected.filter(({ appliesTo }) => appliesTo.kinds)).toEqual([]);
      }
    });

    it('names the types and lifecycles that are not asked, never those that are', () => {
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

    describe.each(SCOPES)('at the scope %s', scope => {
      it('takes whoever meets everything to the top of every dimension that has levels', () => {
        expect(levelsOf(model, SUBJECTS[scope], [])).toEqual(
          figures.reached[scope],
        );
      });

      it('asks for few must-haves, which cannot be waved away as not applicable', () => {
        for (const dimension of model.dimensions) {
          const mustHaves = dimension.categories
            .flatMap(category => category.criteria)
            .filter(one => one.mustHave && one.scope === scope);
          expect(mustHaves.length).toBeLessThanOrEqual(2);
          expect(mustHaves.filter(one => one.allowNotApplicable)).toEqual([]);
        }
      });
    });
  },
);

describe('what was published', () => {
  it('keeps every criterion of edition 2.0 for ever', async () => {
    const registry = await DefaultModelRegistry.fromFiles(MODELS);
    const { dimensions } = registry.get('cncf-cloud-native', '2.0');

    expect(
      dimensions
        .flatMap(({ categories }) => categories)
        .flatMap(({ criteria }) => criteria)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expect.arrayContaining([...PUBLISHED_IN_2_0].sort()));
    expect(PUBLISHED_IN_2_0).toHaveLength(232);
  });
});

function normalize(text: string): string {
  return text
    .toLocaleLowerCase('en-GB')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
