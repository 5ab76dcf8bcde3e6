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
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  CategoryDocument,
  CriterionDocument,
  ModelDocuments,
} from './documents';
import { hashModel } from './hashModel';
import { originalLanguage } from './translations/originalLanguage';

/**
 * A model as it is in one edition: the categories, cells and criteria of that edition, each criterion at the level and
 * in the category that it has there, with what the author left out filled in.
 *
 * @param documents - files that passed validation.
 * @param editionId - an edition that the manifest declares.
 *
 * @internal
 */
export function resolveEdition(
  documents: ModelDocuments,
  editionId: string,
): MaturityModel {
  const { manifest } = documents;
  const edition = manifest.editions.find(({ id }) => id === editionId);
  if (!edition) {
    throw new Error(`Model "${manifest.id}" has no edition "${editionId}"`);
  }
  const criteria = criteriaByCategory(documents, editionId);
  const dimensions = documents.dimensions
    .map(
      (dimension): Dimension => ({
        id: dimension.id,
        title: dimension.title,
        description: dimension.description,
        categories: dimension.categories
          .filter(category => isIn(category.editions, editionId))
          .map(category =>
            resolveCategory(
              category,
              editionId,
              criteria.get(category.id) ?? [],
            ),
          ),
      }),
    )
    .filter(dimension => dimension.categories.length > 0);
  const model = {
    id: manifest.id,
    edition: edition.id,
    title: manifest.title,
    description: manifest.description,
    attribution: manifest.attribution,
    rule: manifest.rule,
    levels: [...edition.levels].sort((a, b) => a.level - b.level),
    target: edition.target,
    dimensions,
  };
  return {
    ...model,
    hash: hashModel(model),
    language: originalLanguage(manifest),
  };
}

function isIn(editions: string[] | undefined, editionId: string): boolean {
  return editions === undefined || editions.includes(editionId);
}

function criteriaByCategory(
  documents: ModelDocuments,
  editionId: string,
): Map<string, Criterion[]> {
  const categories = documents.dimensions.flatMap(
    dimension => dimension.categories,
  );
  const idsOfEdition = new Set(
    categories
      .flatMap(category => category.criteria)
      .filter(criterion => criterion.levels[editionId] !== undefined)
      .map(criterion => criterion.id),
  );
  const result = new Map<string, Criterion[]>();
  for (const category of categories) {
    for (const criterion of category.criteria) {
      const placement = criterion.levels[editionId];
      if (placement !== undefined) {
        const { level, category: categoryId } =
          typeof placement === 'number'
            ? { level: placement, category: category.id }
            : placement;
        result.set(categoryId, [
          ...(result.get(categoryId) ?? []),
          resolveCriterion(criterion, level, idsOfEdition),
        ]);
      }
    }
  }
  return result;
}

function resolveCategory(
  category: CategoryDocument,
  editionId: string,
  criteria: Criterion[],
): Category {
  return {
    id: category.id,
    title: category.title,
    meaning: category.meaning,
    cells: category.cells
      .filter(cell => isIn(cell.editions, editionId))
      .map(({ level, meaning, description }) => ({
        level,
        meaning,
        description,
      }))
      .sort((a, b) => a.level - b.level),
    criteria: [...criteria].sort((a, b) => a.level - b.level),
  };
}

function resolveCriterion(
  criterion: CriterionDocument,
  level: number,
  idsOfEdition: ReadonlySet<string>,
): Criterion {
  return {
    id: criterion.id,
    level,
    scope: criterion.scope,
    kind: criterion.kind ?? 'practice',
    successors: (criterion.successors ?? []).filter(id => idsOfEdition.has(id)),
    statement: criterion.statement,
    why: criterion.why,
    how: criterion.how,
    evidence: criterion.evidence,
    appliesTo: criterion.appliesTo ?? {},
    mustHave: criterion.mustHave ?? false,
    allowNotApplicable: criterion.allowNotApplicable ?? true,
    weight: criterion.weight ?? 1,
    effort: criterion.effort,
    fixIn: criterion.fixIn,
    lenses: criterion.lenses ?? [],
    validityDays: criterion.validityDays,
    facts: criterion.facts,
  };
}
