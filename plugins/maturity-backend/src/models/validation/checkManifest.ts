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
import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelIssue } from '../ModelValidationError';
import { issueAt, listNames } from './issueAt';
import { DimensionOutline, EditionOutline, ModelOutline } from './outlineModel';

/**
 * The manifest agrees with itself and with the names of the dimension files.
 *
 * @internal
 */
export function checkManifest(model: ModelOutline): ModelIssue[] {
  return [
    ...checkDefaultEdition(model),
    ...model.editions.flatMap(checkLevelNumbers),
    ...model.dimensions.flatMap(checkDimensionId),
  ];
}

function checkDefaultEdition(model: ModelOutline): ModelIssue[] {
  const { defaultEdition } = model;
  const ids = model.editions.map(edition => edition.value);
  if (!defaultEdition || ids.includes(defaultEdition.value)) {
    return [];
  }
  return [
    issueAt(
      defaultEdition,
      `The default edition "${defaultEdition.value}" does not exist.`,
      `Use one of the declared editions: ${listNames(ids)}.`,
    ),
  ];
}

function checkLevelNumbers(edition: EditionOutline): ModelIssue[] {
  const numbers = new Set(edition.levels.map(level => level.value));
  const highest = Math.max(0, ...numbers);
  const missing = Array.from({ length: highest }, (_, index) => index + 1).find(
    level => !numbers.has(level),
  );
  return missing === undefined
    ? []
    : [
        issueAt(
          edition,
          `Edition "${edition.value}" goes up to level ${highest} but has no level ${missing}.`,
          'Number the levels from 1 upwards without gaps.',
        ),
      ];
}

function checkDimensionId(dimension: DimensionOutline): ModelIssue[] {
  const expected = dimension.file.name.replace(/^.*\/|\.yaml$/g, '');
  if (dimension.value !== expected) {
    return [
      issueAt(
        dimension,
        `The dimension is called "${dimension.value}", but its file "${expected}".`,
        `Use the id "${expected}", or rename the file and its entry in model.yaml.`,
      ),
    ];
  }
  if (dimension.value === OVERALL) {
    return [
      issueAt(
        dimension,
        `"${OVERALL}" is the name under which all dimensions together are reported.`,
        'Give the dimension another id and its file the same name.',
      ),
    ];
  }
  return [];
}
