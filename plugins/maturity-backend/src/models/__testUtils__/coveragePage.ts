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

/** A claim of a section, and what carries it. */
interface CoverageRow {
  documents: string[];
  section: string;
  claim: string;
  criteria: string[];
  cells: string[];
  features: string[];
}

/** docs/model-coverage.md, as it is written. */
interface CoveragePage {
  rows: CoverageRow[];
  /** By document, then by the section's own name: the name that the rows use. */
  names: Map<string, Map<string, string>>;
  /** The features, as rows name them: those that do not exist yet with a mark. */
  features: Set<string>;
}

/**
 * What is missing from docs/model-coverage.md or wrong in it, one line each: a section of a document that no row
 * covers, a claim that nothing carries, a name that the model or the page does not know, a feature marked otherwise
 * than the page says, and a criterion of the levels of the documents that no claim stands behind.
 *
 * @internal
 */
export function findCoverageProblems(
  text: string,
  sections: Readonly<Record<string, readonly string[]>>,
  model: MaturityModel,
): string[] {
  const page = readCoveragePage(text);
  return [
    ...Object.entries(sections).flatMap(([document, own]) =>
      checkDocument(document, own, page),
    ),
    ...page.rows.flatMap(row => checkRow(row, page, model)),
    ...checkCriteria(page, model),
    ...[...page.features]
      .filter(name => !page.rows.some(row => row.features.includes(name)))
      .map(name => `The feature "${name}" carries no claim.`),
  ];
}

function checkDocument(
  document: string,
  sections: readonly string[],
  { rows, names }: CoveragePage,
): string[] {
  const own = rows.filter(row => row.documents.includes(document));
  const known = sections.map(
    section => names.get(document)?.get(section) ?? section,
  );
  return [
    ...known
      .filter(section => !own.some(row => row.section === section))
      .map(section => `Document ${document}: "${section}" has no row.`),
    ...own
      .filter(({ section }) => !known.includes(section))
      .map(({ section }) => `Document ${document} has no "${section}".`),
  ];
}

function checkRow(
  row: CoverageRow,
  page: CoveragePage,
  model: MaturityModel,
): string[] {
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
  return problems.map(problem => `"${row.claim}": ${problem}.`);
}

function checkCriteria({ rows }: CoveragePage, model: MaturityModel): string[] {
  const carrying = new Set(rows.flatMap(row => row.criteria));
  return model.dimensions
    .flatMap(dimension => dimension.categories)
    .flatMap(category => category.criteria)
    .filter(({ level }) => level >= 2 && level <= 4)
    .filter(({ id }) => !carrying.has(id))
    .map(({ id }) => `No claim stands behind the criterion "${id}".`);
}

function readCoveragePage(text: string): CoveragePage {
  const parts = text.split(/^## /m).slice(1);
  const page: CoveragePage = {
    rows: [],
    names: new Map(),
    features: new Set(),
  };
  for (const part of parts) {
    const title = part.split('\n')[0];
    const [header = [], ...rows] = readTable(part);
    if (/^Level \d: documents? /.test(title)) {
      const documents = title.match(/\b\d{3}\b/g) ?? [];
      page.rows.push(...rows.map(cells => readRow(documents, cells)));
    } else if (title === 'Features') {
      for (const [name, , state] of rows) {
        page.features.add(state === 'planned' ? `${name} (planned)` : name);
      }
    } else {
      header.forEach((document, column) => {
        page.names.set(
          document,
          new Map(rows.map(cells => [cells[column], cells[0]])),
        );
      });
    }
  }
  return page;
}

function readRow(
  documents: string[],
  [section, claim, criteria, others]: string[],
): CoverageRow {
  const carriers = list(others);
  return {
    documents,
    section,
    claim,
    criteria: list(criteria).map(unquote),
    cells: carriers
      .filter(carrier => carrier.startsWith('cell '))
      .map(carrier => unquote(carrier.replace('cell ', ''))),
    features: carriers.filter(carrier => !carrier.startsWith('cell ')),
  };
}

function readTable(part: string): string[][] {
  return part
    .split('\n')
    .filter(line => line.startsWith('|') && !/^\|[ |-]+$/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

function list(cell: string): string[] {
  return cell.split(', ').filter(item => item !== '');
}

function unquote(text: string): string {
  return text.replace(/^`|`$/g, '');
}
