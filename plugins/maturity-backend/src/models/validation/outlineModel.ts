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
import { ModelFiles } from '../readModelFiles';
import { SourceFile } from '../SourceFile';
import { ContentCursor, Located } from './ContentCursor';

/**
 * An edition as declared, with the numbers of its levels.
 *
 * @internal
 */
export interface EditionOutline extends Located<string> {
  levels: Located<number>[];
  /** The levels that are aimed at, for all and by dimension. */
  targets: TargetOutline[];
}

/**
 * A level that is aimed at. The value is the level.
 *
 * @internal
 */
export interface TargetOutline extends Located<number> {
  /** The dimension; missing for the target of all. */
  dimension?: string;
}

/**
 * A criterion in one edition.
 *
 * @internal
 */
export interface PlacementOutline {
  edition: Located<string>;
  level: number;
  category: Located<string>;
}

/**
 * What the checks need to know of a criterion. The value is its id.
 *
 * @internal
 */
export interface CriterionOutline extends Located<string> {
  scope: string | undefined;
  kind: string;
  successors: Located<string>[];
  placements: PlacementOutline[];
}

/**
 * What the checks need to know of the text of a cell. The value is its level.
 *
 * @internal
 */
export interface CellOutline extends Located<number> {
  editions: Located<string>[] | undefined;
}

/**
 * What the checks need to know of a category. The value is its id.
 *
 * @internal
 */
export interface CategoryOutline extends Located<string> {
  editions: Located<string>[] | undefined;
  cells: CellOutline[];
  criteria: CriterionOutline[];
}

/**
 * What the checks need to know of a dimension. The value is its id.
 *
 * @internal
 */
export interface DimensionOutline extends Located<string> {
  categories: CategoryOutline[];
}

/**
 * What the checks need to know of a model.
 *
 * @internal
 */
export interface ModelOutline {
  manifest: SourceFile;
  defaultEdition: Located<string> | undefined;
  editions: EditionOutline[];
  dimensions: DimensionOutline[];
}

/**
 * Reads out of the files what refers to one another. Whatever has the wrong shape is left out: the schema reports it,
 * and everything else can still be judged, so that an author learns of all mistakes at once.
 *
 * @internal
 */
export function outlineModel(files: ModelFiles): ModelOutline {
  const manifest = ContentCursor.at(files.manifest);
  return {
    manifest: files.manifest,
    defaultEdition: manifest.get('defaultEdition').text(),
    editions: manifest
      .get('editions')
      .items()
      .flatMap(edition =>
        withValue(edition.get('id').text(), id => ({
          ...id,
          levels: edition
            .get('levels')
            .items()
            .flatMap(level => level.get('level').number() ?? []),
          targets: outlineTargets(edition.get('target')),
        })),
      ),
    dimensions: files.dimensions.map(ContentCursor.at).flatMap(dimension =>
      withValue(dimension.get('id').text(), id => ({
        ...id,
        categories: dimension
          .get('categories')
          .items()
          .flatMap(outlineCategory),
      })),
    ),
  };
}

/**
 * The levels of a `target`, for all and by dimension.
 *
 * @internal
 */
export function outlineTargets(target: ContentCursor): TargetOutline[] {
  return [
    ...withValue(target.get('level').number(), level => level),
    ...target
      .get('dimensions')
      .properties()
      .flatMap(one =>
        withValue(one.number(), level => ({
          ...level,
          dimension: one.name().value,
        })),
      ),
  ];
}

function outlineCategory(category: ContentCursor): CategoryOutline[] {
  return withValue(category.get('id').text(), id => ({
    ...id,
    editions: optionalTexts(category.get('editions')),
    cells: category
      .get('cells')
      .items()
      .flatMap(cell =>
        withValue(cell.get('level').number(), level => ({
          ...level,
          editions: optionalTexts(cell.get('editions')),
        })),
      ),
    criteria: category
      .get('criteria')
      .items()
      .flatMap(criterion => outlineCriterion(criterion, id)),
  }));
}

/**
 * A criterion of a file.
 *
 * @param home - the category that it is listed in.
 *
 * @internal
 */
export function outlineCriterion(
  criterion: ContentCursor,
  home: Located<string>,
): CriterionOutline[] {
  return withValue(criterion.get('id').text(), id => ({
    ...id,
    scope: criterion.get('scope').text()?.value,
    kind: criterion.get('kind').text()?.value ?? 'practice',
    successors: optionalTexts(criterion.get('successors')) ?? [],
    placements: criterion
      .get('levels')
      .properties()
      .flatMap(placement => {
        const elsewhere = placement.get('level').number();
        const level = elsewhere ?? placement.number();
        const category = elsewhere ? placement.get('category').text() : home;
        return level && category
          ? [{ edition: placement.name(), level: level.value, category }]
          : [];
      }),
  }));
}

function optionalTexts(list: ContentCursor): Located<string>[] | undefined {
  return list.isMissing()
    ? undefined
    : list.items().flatMap(item => item.text() ?? []);
}

function withValue<T, R>(
  located: Located<T> | undefined,
  build: (located: Located<T>) => R,
): R[] {
  return located ? [build(located)] : [];
}
