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
  CriterionFacts,
  MaturityModel,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelTranslations, translationCoverage } from '../translations';

/**
 * How many criteria there are: all of them, and those of each scope.
 *
 * @internal
 */
export type CriterionCount = { total: number } & Record<Scope, number>;

/**
 * What a model has in one edition.
 *
 * @internal
 */
export interface ModelCount {
  model: string;
  edition: string;
  /** Whether it is the one that is used if no other is named. */
  default: boolean;
  hash: string;
  levels: number;
  dimensions: number;
  categories: number;
  cells: number;
  criteria: CriterionCount;
  /**
   * How many criteria facts can answer (both ways, as met or as not met), in which of these ways, and at how many facts
   * can hint. A criterion counts wherever it is named.
   */
  facts: Record<'answer' | keyof CriterionFacts, CriterionCount>;
  /** By language: how many texts are translated, of how many, and the share in per cent, rounded down to a tenth. */
  translations: Record<
    string,
    { translated: number; texts: number; percent: number }
  >;
}

/**
 * Counts what a model has in one edition.
 *
 * @internal
 */
export function countModel(
  model: MaturityModel,
  options: { isDefault: boolean; translations: ModelTranslations },
): ModelCount {
  const { isDefault, translations } = options;
  const categories = model.dimensions.flatMap(one => one.categories);
  const criteria = categories.flatMap(category => category.criteria);
  const withFacts = (...keys: (keyof CriterionFacts)[]) =>
    countCriteria(
      criteria.filter(({ facts }) => keys.some(key => facts?.[key])),
    );
  return {
    model: model.id,
    edition: model.edition,
    default: isDefault,
    hash: model.hash,
    levels: model.levels.length,
    dimensions: model.dimensions.length,
    categories: categories.length,
    cells: categories.flatMap(({ cells }) => cells).length,
    criteria: countCriteria(criteria),
    facts: {
      answer: withFacts('decide', 'prove', 'refute'),
      decide: withFacts('decide'),
      prove: withFacts('prove'),
      refute: withFacts('refute'),
      hint: withFacts('hint'),
    },
    translations: Object.fromEntries(
      translations
        .languagesOf(model.id)
        .map(language => [
          language,
          countTexts(translations.translate(model, language), language),
        ]),
    ),
  };
}

function countCriteria(criteria: Criterion[]): CriterionCount {
  const ofScope = (scope: Scope) =>
    criteria.filter(criterion => criterion.scope === scope).length;
  return {
    total: criteria.length,
    service: ofScope('service'),
    team: ofScope('team'),
    org: ofScope('org'),
  };
}

function countTexts(model: MaturityModel, language: string) {
  const sorts = Object.values(translationCoverage(model, language).sorts);
  const sum = (of: 'translated' | 'total') =>
    sorts.reduce((total, sort) => total + sort[of], 0);
  const translated = sum('translated');
  const texts = sum('total');
  return {
    translated,
    texts,
    percent: Math.floor((1000 * translated) / texts) / 10,
  };
}
