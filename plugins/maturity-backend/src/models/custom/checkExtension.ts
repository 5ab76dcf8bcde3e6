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

import {
  Criterion,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelIssue } from '../ModelValidationError';
import { listNames } from '../validation/issueAt';
import { ModelExtension } from './CustomModel';

/**
 * Whether an extension speaks of what the model has.
 *
 * @param editions - the model in each of its editions.
 *
 * @internal
 */
export function checkExtension(
  extension: ModelExtension,
  editions: readonly MaturityModel[],
): ModelIssue[] {
  const { key } = extension;
  const ids = editions.map(({ edition }) => edition);
  const affected = editions.filter(
    ({ edition }) => extension.editions?.includes(edition) ?? true,
  );
  return [
    ...(extension.editions ?? []).flatMap((edition, index) =>
      ids.includes(edition)
        ? []
        : {
            file: `${key}.editions[${index}]`,
            problem: `The model "${extension.extends}" has no edition "${edition}".`,
            remedy: `Use one of its editions, in quotes: ${listNames(ids)}.`,
          },
    ),
    ...affected.flatMap(model => checkTarget(extension, model)),
    ...checkChanges(extension, affected),
  ];
}

function checkTarget(
  { key, target }: ModelExtension,
  model: MaturityModel,
): ModelIssue[] {
  const dimensions = model.dimensions.map(({ id }) => id);
  return [
    ...(target?.level === undefined
      ? []
      : checkLevel(`${key}.target.level`, target.level, model)),
    ...Object.entries(target?.dimensions ?? {}).flatMap(([id, level]) => [
      ...checkLevel(`${key}.target.dimensions.${id}`, level, model),
      ...(dimensions.includes(id)
        ? []
        : [
            {
              file: `${key}.target.dimensions.${id}`,
              problem: `The model "${model.id}" has no dimension "${id}" in edition "${model.edition}".`,
              remedy: `Use one of its dimensions: ${listNames(dimensions)}.`,
            },
          ]),
    ]),
  ];
}

function checkLevel(
  file: string,
  level: number,
  model: MaturityModel,
): ModelIssue[] {
  const levels = model.levels.map(one => one.level);
  return levels.includes(level)
    ? []
    : [
        {
          file,
          problem: `Edition "${model.edition}" of the model "${model.id}" has no level ${level}.`,
          remedy: `Use one of its levels: ${levels.join(
            ', ',
          )}, or name other "editions" for this entry.`,
        },
      ];
}

function checkChanges(
  extension: ModelExtension,
  affected: readonly MaturityModel[],
): ModelIssue[] {
  const changes = extension.changes ?? [];
  return changes.flatMap(({ criterion: id, level }, index) => {
    const key = `${extension.key}.changes[${index}]`;
    const having = affected.filter(model =>
      criteriaOf(model).some(criterion => criterion.id === id),
    );
    if (having.length === 0) {
      return {
        file: `${key}.criterion`,
        problem: `The model "${extension.extends}" has no criterion "${id}"${
          extension.editions ? ' in these editions' : ''
        }.`,
        remedy: 'Use the id of one of its criteria.',
      };
    }
    if (changes.findIndex(change => change.criterion === id) < index) {
      return {
        file: `${key}.criterion`,
        problem: `The criterion "${id}" is changed above already.`,
        remedy: 'Put both changes into one.',
      };
    }
    return level === undefined
      ? []
      : having.flatMap(model => checkLevel(`${key}.level`, level, model));
  });
}

/**
 * Whether what an extension leaves of an edition can still be assessed by.
 *
 * @param before - the edition without the extension.
 * @param after - the same with it.
 *
 * @internal
 */
export function checkRest(
  extension: ModelExtension,
  before: MaturityModel,
  after: MaturityModel,
): ModelIssue[] {
  if (criteriaOf(after).length === 0) {
    return [
      {
        file: `${extension.key}.changes`,
        problem: `Edition "${after.edition}" of the model "${after.id}" has no criteria left.`,
        remedy: 'Leave some of them enabled.',
      },
    ];
  }
  const successors = new Map(
    criteriaOf(before).map(({ id, successors: ids }) => [id, ids]),
  );
  return criteriaOf(after)
    .filter(one => one.kind === 'transitional' && one.successors.length === 0)
    .map(({ id }) => ({
      file: `${extension.key}.changes`,
      problem: `The transitional criterion "${id}" of edition "${
        after.edition
      }" loses all that replaces it: ${listNames(successors.get(id) ?? [])}.`,
      remedy: `Add a change with "enabled: false" for "${id}" too, or leave one of its successors enabled.`,
    }));
}

function criteriaOf(model: MaturityModel): Criterion[] {
  return model.dimensions
    .flatMap(dimension => dimension.categories)
    .flatMap(category => category.criteria);
}
