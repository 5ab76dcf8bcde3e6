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

/**
 * How the texts of a model are named where a text has to be told apart from its translation, for example in
 * `untranslated` of a {@link MaturityModel}. The steps of `how` are one text: they are translated together or not at
 * all.
 *
 * @public
 */
export const modelTextPath = {
  /** A text about the model, for example `title`. */
  model: (property: 'title' | 'description' | 'attribution'): string =>
    property,

  /** A text about a level, for example `levels.3.name`. */
  level: (level: number, property: 'name' | 'meaning'): string =>
    `levels.${level}.${property}`,

  /** A text about a dimension, for example `dimensions.process.title`. */
  dimension: (dimensionId: string, property: 'title' | 'description'): string =>
    `dimensions.${dimensionId}.${property}`,

  /** A text about a category, for example `categories.cicd.meaning`. */
  category: (categoryId: string, property: 'title' | 'meaning'): string =>
    `categories.${categoryId}.${property}`,

  /** A text about a cell, for example `categories.cicd.cells.2.description`. */
  cell: (
    categoryId: string,
    level: number,
    property: 'meaning' | 'description',
  ): string => `categories.${categoryId}.cells.${level}.${property}`,

  /** A text about a criterion, for example `criteria.PR-cicd-2a.statement`. */
  criterion: (
    criterionId: string,
    property: 'statement' | 'why' | 'how' | 'evidence',
  ): string => `criteria.${criterionId}.${property}`,
} as const;
