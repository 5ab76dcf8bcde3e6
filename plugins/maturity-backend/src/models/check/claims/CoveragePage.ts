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
 * A claim of a section, and what carries it.
 *
 * @internal
 */
export interface CoverageRow {
  /** The line of the page, counted from 1. */
  line: number;
  /** The numbers of the documents that make the claim. */
  documents: string[];
  section: string;
  claim: string;
  criteria: string[];
  /** As `category/level`. */
  cells: string[];
  features: string[];
}

/**
 * The page that says where each claim of the source documents went, as it is written.
 *
 * @internal
 */
export interface CoveragePage {
  rows: CoverageRow[];
  /** By document: the line where its table begins. */
  tables: Map<string, number>;
  /** By document, then by the section's own name: the name that the rows use. */
  names: Map<string, Map<string, string>>;
  /** The features, as rows name them: those that do not exist yet with a mark. The value is the line. */
  features: Map<string, number>;
}

interface TableRow {
  line: number;
  cells: string[];
}

/**
 * Reads the tables of a page in Markdown: under `Level N: document 000` the claims, under `Features` the features, and
 * under any other heading the names that sections have in other languages.
 *
 * @internal
 */
export function readCoveragePage(text: string): CoveragePage {
  const page: CoveragePage = {
    rows: [],
    tables: new Map(),
    names: new Map(),
    features: new Map(),
  };
  for (const { title, line, table } of readParts(text)) {
    const [header, ...rows] = table;
    if (/^Level \d: documents? /.test(title)) {
      const documents = title.match(/\b\d{3}\b/g) ?? [];
      documents.forEach(document => page.tables.set(document, line));
      page.rows.push(...rows.map(row => readRow(documents, row)));
    } else if (title === 'Features') {
      for (const row of rows) {
        const [name, , state] = row.cells;
        page.features.set(
          state === 'planned' ? `${name} (planned)` : name,
          row.line,
        );
      }
    } else {
      header?.cells.forEach((document, column) => {
        page.names.set(
          document,
          new Map(rows.map(({ cells }) => [cells[column], cells[0]])),
        );
      });
    }
  }
  return page;
}

// What stands before the first heading is an introduction.
function readParts(
  text: string,
): { title: string; line: number; table: TableRow[] }[] {
  const parts: { title: string; line: number; table: TableRow[] }[] = [];
  text.split('\n').forEach((content, index) => {
    const line = index + 1;
    if (content.startsWith('## ')) {
      parts.push({ title: content.slice(3), line, table: [] });
    } else if (content.startsWith('|') && !/^\|[ |-]+$/.test(content)) {
      const cells = content.split('|').slice(1, -1);
      parts.at(-1)?.table.push({ line, cells: cells.map(cell => cell.trim()) });
    }
  });
  return parts;
}

function readRow(documents: string[], { line, cells }: TableRow): CoverageRow {
  const [section, claim, criteria, others] = cells;
  const carriers = list(others);
  return {
    line,
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

function list(cell: string): string[] {
  return cell.split(', ').filter(item => item !== '');
}

function unquote(text: string): string {
  return text.replace(/^`|`$/g, '');
}
