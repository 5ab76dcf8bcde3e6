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
import { promises as fs } from 'fs';
import { resolve } from 'path';
import {
  MaturityModel,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  compareEditions,
  CriterionPlace,
  placesOf,
} from './__testUtils__/compareEditions';
import { describeLevels } from './__testUtils__/describeLevels';
import { DefaultModelRegistry } from './DefaultModelRegistry';

const ROOT = resolve(__dirname, '../../../..');
const SCOPES: Scope[] = ['service', 'team', 'org'];

describe('docs/editions.md', () => {
  let page: string;
  let models: MaturityModel[];

  beforeAll(async () => {
    page = await fs.readFile(resolve(ROOT, 'docs/editions.md'), 'utf8');
    const registry = await DefaultModelRegistry.fromFiles(
      resolve(__dirname, '../../models'),
    );
    models = registry
      .list()
      .map(({ id, edition }) => registry.get(id, edition));
  });

  /** The rows of the first table below a heading, without its head. */
  const tableBelow = (heading: string): string[][] => {
    const [, section] = page.split(`## ${heading}\n`);
    const [, , ...rows] = (section ?? '')
      .split(/\n#+ /)[0]
      .split('\n')
      .filter(line => line.startsWith('|'));
    return rows.map(row =>
      row
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
  };

  it('says truly how much is in each edition', () => {
    expect(tableBelow('What is in each edition')).toEqual(
      models.map(model => {
        const categories = model.dimensions.flatMap(one => one.categories);
        const places = placesOf(model);
        return [
          `\`${model.edition}\``,
          model.levels[model.levels.length - 1].name,
          categories.length,
          categories.flatMap(({ cells }) => cells).length,
          places.length,
          ...SCOPES.map(
            scope =>
              places.filter(({ criterion }) => criterion.scope === scope)
                .length,
          ),
        ].map(String);
      }),
    );
  });

  it('names the categories and levels of each edition that has no page of its own', () => {
    for (const model of models.slice(1)) {
      expect(tableBelow(`What ${model.edition} asks`)).toEqual(
        model.dimensions.map(dimension => [
          dimension.title,
          dimension.categories.map(({ title }) => title).join(', '),
          ...SCOPES.map(scope => describeLevels(dimension, scope)),
        ]),
      );
    }
  });

  it('says truly what became of the criteria from one edition to the next', () => {
    for (const [index, later] of models.slice(1).entries()) {
      const earlier = models[index];
      const { same, moved, added, ended } = compareEditions(earlier, later);
      const countIn = (dimensionId?: string) =>
        [same, moved, added, ended].map(
          places =>
            places.filter(
              place => (dimensionId ?? place.dimensionId) === place.dimensionId,
            ).length,
        );

      expect(tableBelow(`From ${earlier.edition} to ${later.edition}`)).toEqual(
        [
          ...later.dimensions.map(({ id, title }) => [title, ...countIn(id)]),
          ['All', ...countIn()],
        ].map(row => row.map(String)),
      );
    }
  });

  it('names every criterion that is at another level, or that ends', () => {
    for (const [index, later] of models.slice(1).entries()) {
      const earlier = models[index];
      const { moved, ended } = compareEditions(earlier, later);
      const [, section = ''] = page.split(
        `## From ${earlier.edition} to ${later.edition}\n`,
      );
      const text = section.split(/\n## /)[0];
      const levelBefore = (place: CriterionPlace) =>
        placesOf(earlier).find(
          ({ criterion }) => criterion.id === place.criterion.id,
        )?.criterion.level;

      expect(
        moved
          .map(
            place =>
              `\`${place.criterion.id}\` (${levelBefore(place)} to ${
                place.criterion.level
              })`,
          )
          .filter(entry => !text.includes(entry)),
      ).toEqual([]);
      expect(
        ended
          .map(({ criterion }) => `\`${criterion.id}\``)
          .filter(entry => !text.includes(entry)),
      ).toEqual([]);
    }
  });
});
