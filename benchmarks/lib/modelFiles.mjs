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

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EDITION = '1';

/**
 * Writes a model of sampleModel.mjs as files, as an organisation would bring them (docs/custom-model.md), with texts of
 * the length that the built-in model has.
 *
 * @returns the configuration that makes it the model of everything
 */
export function writeModelFiles(model, folder) {
  mkdirSync(folder, { recursive: true });
  write(folder, 'model', {
    id: model.id,
    title: 'Sample',
    description: 'A model to measure with.',
    attribution: { text: 'Nobody', url: 'https://example.com' },
    rule: model.rule,
    defaultEdition: EDITION,
    editions: [
      {
        id: EDITION,
        levels: model.levels.map(({ level }) => ({
          level,
          name: `Level ${level}`,
          meaning: sentence(level),
        })),
      },
    ],
    dimensions: model.dimensions.map(({ id }) => id),
  });
  for (const { id, categories } of model.dimensions) {
    write(folder, id, {
      id,
      title: id,
      description: sentence(7),
      categories: categories.map(category => ({
        id: category.id,
        title: category.id,
        meaning: sentence(5),
        cells: model.levels.map(({ level }) => ({
          level,
          meaning: sentence(level),
          description: sentence(9),
        })),
        criteria: category.criteria.map(asWritten),
      })),
    });
  }
  return { models: [{ folder }], defaultModel: { id: model.id } };
}

function asWritten(criterion, index) {
  const { id, level, scope, kind, successors } = criterion;
  return {
    id,
    levels: { [EDITION]: level },
    scope,
    ...(kind === 'transitional' && { kind, successors }),
    statement: `${id}: ${sentence(index)}`,
    why: sentence(index + 1),
    how: [sentence(index + 2), sentence(index + 3), sentence(index + 4)],
    evidence: sentence(index + 5),
    mustHave: criterion.mustHave,
    weight: criterion.weight,
    effort: criterion.effort,
  };
}

const SENTENCES = [
  'Every change reaches production by the same steps, and nobody leaves one out.',
  'What is measured is looked at once a week by those who can change it.',
  'A person who is new to the team finds out within a day how to do it.',
  'When it fails, somebody is told before users notice, and knows what to do.',
];

function sentence(index) {
  return SENTENCES[index % SENTENCES.length];
}

function write(folder, name, content) {
  // JSON is YAML
  writeFileSync(
    join(folder, `${name}.yaml`),
    JSON.stringify(content, undefined, 2),
  );
}
