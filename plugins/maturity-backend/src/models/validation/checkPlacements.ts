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
import { ModelIssue } from '../ModelValidationError';
import { EditionLookup } from './EditionLookup';
import { issueAt, listNames, placeOf } from './issueAt';
import { Located } from './ContentCursor';
import {
  CategoryOutline,
  CellOutline,
  ModelOutline,
  PlacementOutline,
} from './outlineModel';

/**
 * Every criterion and every cell stands at a level and in a category that its editions have, every edition has
 * criteria, and no category of an edition is without.
 *
 * @internal
 */
export function checkPlacements(model: ModelOutline): ModelIssue[] {
  const lookup = new EditionLookup(model);
  const placements = lookup.categories.flatMap(category =>
    category.criteria.flatMap(criterion => criterion.placements),
  );
  return [
    ...lookup.categories.flatMap(category => [
      ...checkEditionNames(category.editions ?? [], lookup),
      ...checkCells(category, lookup),
      ...checkNotEmpty(category, placements, lookup),
    ]),
    ...placements.flatMap(placement => checkPlacement(placement, lookup)),
    ...model.editions
      .filter(
        edition =>
          !placements.some(({ edition: { value } }) => value === edition.value),
      )
      .map(edition =>
        issueAt(
          edition,
          `Edition "${edition.value}" has no criteria.`,
          'Add it to the "levels" of some criteria, or do not offer it yet.',
        ),
      ),
  ];
}

function checkEditionNames(
  editions: readonly Located<string>[],
  lookup: EditionLookup,
): ModelIssue[] {
  return editions
    .filter(({ value }) => lookup.levelsOf(value) === undefined)
    .map(edition => {
      const meant = lookup.editionIds.find(
        editionId => Number(editionId) === Number(edition.value),
      );
      return issueAt(
        edition,
        `The edition "${edition.value}" does not exist.`,
        meant
          ? `Write "${meant}" in quotes; without them YAML reads a number.`
          : `Use one of the editions of model.yaml: ${listNames(
              lookup.editionIds,
            )}.`,
      );
    });
}

function checkLevel(
  at: Located<unknown>,
  level: number,
  editionId: string,
  lookup: EditionLookup,
): ModelIssue[] {
  const levels = lookup.levelsOf(editionId);
  return !levels || levels.includes(level)
    ? []
    : [
        issueAt(
          at,
          `Edition "${editionId}" has no level ${level}.`,
          `Use one of its levels: ${levels.join(', ')}.`,
        ),
      ];
}

function checkPlacement(
  placement: PlacementOutline,
  lookup: EditionLookup,
): ModelIssue[] {
  const { edition, category, level } = placement;
  const unknownEdition = checkEditionNames([edition], lookup);
  if (unknownEdition.length > 0) {
    return unknownEdition;
  }
  const target = lookup.category(category.value);
  if (!target) {
    return [
      issueAt(
        category,
        `The category "${category.value}" does not exist.`,
        'Use the id of a category of this model.',
      ),
    ];
  }
  if (!lookup.editionsOf(target).includes(edition.value)) {
    return [
      issueAt(
        edition,
        `The category "${target.value}" is not in edition "${edition.value}".`,
        `Add the edition to the category at ${placeOf(
          target,
        )}, or name the category of that edition: { level: ${level}, category: … }.`,
      ),
    ];
  }
  return checkLevel(edition, level, edition.value, lookup);
}

function checkCells(
  category: CategoryOutline,
  lookup: EditionLookup,
): ModelIssue[] {
  const offered = lookup.editionsOf(category);
  const seen = new Map<string, CellOutline>();
  return category.cells.flatMap(cell => {
    const named = cell.editions ?? [];
    const editions = cell.editions?.map(({ value }) => value) ?? offered;
    return [
      ...checkEditionNames(named, lookup),
      ...named
        .filter(
          ({ value }) =>
            lookup.levelsOf(value) !== undefined && !offered.includes(value),
        )
        .map(edition =>
          issueAt(
            edition,
            `The category "${category.value}" is not in edition "${edition.value}".`,
            'Remove the edition here, or add it to the category.',
          ),
        ),
      ...editions.flatMap(editionId => {
        const key = `${editionId} ${cell.value}`;
        const earlier = seen.get(key);
        seen.set(key, earlier ?? cell);
        return earlier
          ? issueAt(
              cell,
              `Level ${
                cell.value
              } of edition "${editionId}" has a text already, at ${placeOf(
                earlier,
              )}.`,
              'Keep one of the two, or mark each with its own editions.',
            )
          : checkLevel(cell, cell.value, editionId, lookup);
      }),
    ];
  });
}

function checkNotEmpty(
  category: CategoryOutline,
  placements: readonly PlacementOutline[],
  lookup: EditionLookup,
): ModelIssue[] {
  return lookup
    .editionsOf(category)
    .filter(
      editionId =>
        !placements.some(
          placement =>
            placement.edition.value === editionId &&
            placement.category.value === category.value,
        ),
    )
    .map(editionId =>
      issueAt(
        category,
        `The category "${category.value}" has no criteria in edition "${editionId}".`,
        'Add a criterion, or leave the edition out of "editions" of the category.',
      ),
    );
}
