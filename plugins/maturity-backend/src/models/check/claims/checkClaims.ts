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

import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelIssue } from '../../ModelValidationError';
import { CoveragePage, CoverageRow, readCoveragePage } from './CoveragePage';

/**
 * Where the claims of the source documents went.
 *
 * @internal
 */
export interface ClaimCheck {
  /** How many sections the documents have together. */
  sections: number;
  /** How many claims the page lists; one that several documents make counts once. */
  claims: number;
  issues: ModelIssue[];
}

/**
 * Checks that every section of the source documents stands on the page, that something which exists carries each of its
 * claims, and that a claim stands behind every criterion of the levels that the documents describe.
 *
 * @param options - `file` is how the page is named in messages, `sections` are by document, in the words of the
 * document, and `model` is the edition that follows the documents.
 *
 * @internal
 */
export function checkClaims(options: {
  file: string;
  text: string;
  sections: Readonly<Record<string, readonly string[]>>;
  model: MaturityModel;
}): ClaimCheck {
  const { file, sections, model } = options;
  const page = readCoveragePage(options.text);
  const issues = [
    ...Object.entries(sections).flatMap(([document, own]) =>
      checkDocument(document, own, page),
    ),
    ...page.rows.flatMap(row => checkRow(row, page, model)),
    ...checkCriteria(page, model),
    ...checkFeatures(page),
  ];
  return {
    sections: Object.values(sections).flat().length,
    claims: page.rows.length,
    issues: issues.map(issue => ({ file, ...issue })),
  };
}

type PageIssue = Omit<ModelIssue, 'file'>;

function checkDocument(
  document: string,
  sections: readonly string[],
  { rows, names, tables }: CoveragePage,
): PageIssue[] {
  const own = rows.filter(row => row.documents.includes(document));
  const known = sections.map(
    section => names.get(document)?.get(section) ?? section,
  );
  return [
    ...known
      .filter(section => !own.some(row => row.section === section))
      .map(section => ({
        line: tables.get(document) ?? 1,
        problem: `Document ${document}: "${section}" has no row.`,
        remedy: 'Add its claims to the table, and what carries them.',
      })),
    ...own
      .filter(({ section }) => !known.includes(section))
      .map(({ section, line }) => ({
        line,
        problem: `Document ${document} has no "${section}".`,
        remedy: 'Name the section as the document does.',
      })),
  ];
}

function checkRow(
  row: CoverageRow,
  page: CoveragePage,
  model: MaturityModel,
): PageIssue[] {
  const categories = model.dimensions.flatMap(one => one.categories);
  const criteria = new Set(
    categories.flatMap(category => category.criteria.map(({ id }) => id)),
  );
  const cells = new Set(
    categories.flatMap(category =>
      category.cells.map(({ level }) => `${category.id}/${level}`),
    ),
  );
  const problems = [
    ...row.criteria
      .filter(id => !criteria.has(id))
      .map(id => `there is no criterion "${id}"`),
    ...row.cells
      .filter(cell => !cells.has(cell))
      .map(cell => `there is no cell "${cell}"`),
    ...row.features
      .filter(name => !page.features.has(name))
      .map(name => `there is no feature "${name}", or it is marked otherwise`),
    ...(row.criteria.length + row.cells.length + row.features.length === 0
      ? ['nothing carries it']
      : []),
  ];
  return problems.map(problem => ({
    line: row.line,
    problem: `"${row.claim}": ${problem}.`,
    remedy: 'Name a criterion, a cell or a feature that exists.',
  }));
}

function checkCriteria(
  { rows, tables }: CoveragePage,
  model: MaturityModel,
): PageIssue[] {
  const carrying = new Set(rows.flatMap(row => row.criteria));
  return model.dimensions
    .flatMap(dimension => dimension.categories)
    .flatMap(category => category.criteria)
    .filter(({ level }) => level >= 2 && level <= 4)
    .filter(({ id }) => !carrying.has(id))
    .map(({ id }) => ({
      line: Math.min(...tables.values()),
      problem: `No claim stands behind the criterion "${id}".`,
      remedy: 'Name it in the row of the claim that it carries.',
    }));
}

function checkFeatures({ features, rows }: CoveragePage): PageIssue[] {
  return [...features]
    .filter(([name]) => !rows.some(row => row.features.includes(name)))
    .map(([name, line]) => ({
      line,
      problem: `The feature "${name}" carries no claim.`,
      remedy: 'Name it in the row of a claim, or remove it here.',
    }));
}
