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
  Category,
  Criterion,
  Dimension,
  MaturityModel,
  modelTextPath,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * The sorts of texts that a model has. A name is a title or the name of a level; a meaning is a sentence about the
 * model, a level, a dimension or a category.
 *
 * @internal
 */
export type ModelTextSort =
  | 'name'
  | 'meaning'
  | 'cell-meaning'
  | 'cell-description'
  | 'statement'
  | 'why'
  | 'how'
  | 'evidence';

/**
 * A text of a model, without the text.
 *
 * @internal
 */
export interface ModelText {
  /** As `modelTextPath` of maturity-common spells it. */
  path: string;
  sort: ModelTextSort;
  /** For a text about a criterion, whom the criterion asks. */
  scope?: Scope;
}

/**
 * Replaces a text: the steps of a `how`, or a list of one.
 *
 * @internal
 */
export type ReplaceText = (of: ModelText, text: string[]) => string[];

/**
 * The same model with other texts. The replacement is asked once for every text that people read, in the order of the
 * model; what decides scores, the hash included, is left as it is.
 *
 * @internal
 */
export function mapModelTexts(
  model: MaturityModel,
  replace: ReplaceText,
): MaturityModel {
  const one = (of: ModelText, text: string) => replace(of, [text])[0];
  return {
    ...model,
    title: one(
      { path: modelTextPath.model('title'), sort: 'name' },
      model.title,
    ),
    description: one(
      { path: modelTextPath.model('description'), sort: 'meaning' },
      model.description,
    ),
    attribution: {
      ...model.attribution,
      text: one(
        { path: modelTextPath.model('attribution'), sort: 'meaning' },
        model.attribution.text,
      ),
    },
    levels: model.levels.map(level => ({
      ...level,
      name: one(
        { path: modelTextPath.level(level.level, 'name'), sort: 'name' },
        level.name,
      ),
      meaning: one(
        { path: modelTextPath.level(level.level, 'meaning'), sort: 'meaning' },
        level.meaning,
      ),
    })),
    dimensions: model.dimensions.map(dimension =>
      mapDimension(dimension, replace),
    ),
  };
}

function mapDimension(dimension: Dimension, replace: ReplaceText): Dimension {
  const { id } = dimension;
  const [title] = replace(
    { path: modelTextPath.dimension(id, 'title'), sort: 'name' },
    [dimension.title],
  );
  const [description] = replace(
    { path: modelTextPath.dimension(id, 'description'), sort: 'meaning' },
    [dimension.description],
  );
  return {
    ...dimension,
    title,
    description,
    categories: dimension.categories.map(category =>
      mapCategory(category, replace),
    ),
  };
}

function mapCategory(category: Category, replace: ReplaceText): Category {
  const { id } = category;
  const [title] = replace(
    { path: modelTextPath.category(id, 'title'), sort: 'name' },
    [category.title],
  );
  const [meaning] = replace(
    { path: modelTextPath.category(id, 'meaning'), sort: 'meaning' },
    [category.meaning],
  );
  return {
    ...category,
    title,
    meaning,
    cells: category.cells.map(cell => {
      const of = (property: 'meaning' | 'description') =>
        replace(
          {
            path: modelTextPath.cell(id, cell.level, property),
            sort: `cell-${property}`,
          },
          [cell[property]],
        )[0];
      return {
        ...cell,
        meaning: of('meaning'),
        description: of('description'),
      };
    }),
    criteria: category.criteria.map(criterion =>
      mapCriterion(criterion, replace),
    ),
  };
}

function mapCriterion(criterion: Criterion, replace: ReplaceText): Criterion {
  const { id, scope } = criterion;
  const of = (sort: 'statement' | 'why' | 'how' | 'evidence', text: string[]) =>
    replace({ path: modelTextPath.criterion(id, sort), sort, scope }, text);
  return {
    ...criterion,
    statement: of('statement', [criterion.statement])[0],
    why: of('why', [criterion.why])[0],
    how: of('how', criterion.how),
    evidence: of('evidence', [criterion.evidence])[0],
  };
}
