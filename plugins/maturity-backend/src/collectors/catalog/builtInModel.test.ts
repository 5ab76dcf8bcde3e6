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
  FactCondition,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { loadModels } from '../../models/loadModels';
import { catalogFacts } from './catalogFacts';

jest.setTimeout(60_000);

it('the catalog has the facts that the built-in model asks of it', async () => {
  const models = await loadModels(resolve(__dirname, '../../../models'));
  const asked = new Set(models.flatMap(factsOf));
  const ofCatalog = [...asked].filter(name => name.startsWith('catalog.'));
  const known = catalogFacts.map(({ name }) => name);

  expect(ofCatalog.length).toBeGreaterThan(0);
  expect(ofCatalog.filter(name => !known.includes(name))).toEqual([]);
});

function factsOf({ dimensions }: MaturityModel): string[] {
  return dimensions
    .flatMap(({ categories }) => categories)
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ facts = {} }) => Object.values(facts).flatMap(namesIn));
}

function namesIn(condition: FactCondition): string[] {
  if ('fact' in condition) {
    return [condition.fact];
  }
  if ('not' in condition) {
    return namesIn(condition.not);
  }
  return ('all' in condition ? condition.all : condition.any).flatMap(namesIn);
}
