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
import { CategoryDocument, CellDocument } from '../../documents';
import { ModelIssue } from '../../ModelValidationError';
import { ContentCursor } from '../../validation/ContentCursor';
import { issueAt, listNames } from '../../validation/issueAt';
import { OriginalTexts } from './OriginalTexts';
import { joinPairs, PairedTexts, pairText } from './TextPair';

/**
 * The texts of a category at one level beside their originals. There can be several, because the text of a cell may
 * differ between editions: then the translation names the editions too.
 *
 * @internal
 */
export function pairCells(
  cursor: ContentCursor,
  category: CategoryDocument,
  originals: OriginalTexts,
): PairedTexts {
  const name = cursor.name();
  const cells = category.cells.filter(
    ({ level }) => String(level) === name.value,
  );
  if (cells.length === 0) {
    const levels = [...new Set(category.cells.map(({ level }) => level))];
    return {
      pairs: [],
      issues: [
        issueAt(
          name,
          `The category "${category.id}" has no cell at level "${name.value}".`,
          `Use one of its levels: ${levels.join(', ')}.`,
        ),
      ],
    };
  }
  const listed = cursor.items();
  return joinPairs(
    (listed.length > 0 ? listed : [cursor]).map(one =>
      pairCell(one, cells, cell => originals.editionsOf(category, cell)),
    ),
  );
}

function pairCell(
  cursor: ContentCursor,
  cells: readonly CellDocument[],
  editionsOf: (cell: CellDocument) => string[],
): PairedTexts {
  const wanted = cursor
    .get('editions')
    .items()
    .flatMap(edition => edition.text() ?? []);
  if (wanted.length === 0) {
    return cells.length === 1
      ? pairWith(cursor, cells[0])
      : { pairs: [], issues: [ambiguous(cursor, cells.flatMap(editionsOf))] };
  }
  const unknown = wanted.filter(
    ({ value }) => !cells.some(cell => editionsOf(cell).includes(value)),
  );
  return joinPairs([
    ...cells
      .filter(cell =>
        wanted.some(({ value }) => editionsOf(cell).includes(value)),
      )
      .map(cell => pairWith(cursor, cell)),
    {
      pairs: [],
      issues: unknown.map(edition =>
        issueAt(
          edition,
          `The cell is not in edition "${edition.value}".`,
          `Use editions that have it: ${listNames(cells.flatMap(editionsOf))}.`,
        ),
      ),
    },
  ]);
}

function pairWith(cursor: ContentCursor, cell: CellDocument): PairedTexts {
  return {
    pairs: [
      ...pairText(cursor, 'meaning', cell.meaning),
      ...pairText(cursor, 'description', cell.description),
    ],
    issues: [],
  };
}

function ambiguous(
  cursor: ContentCursor,
  editions: readonly string[],
): ModelIssue {
  return issueAt(
    cursor.name(),
    'The text of this cell differs between editions.',
    `Write a list, each item with its "editions": ${listNames(editions)}.`,
  );
}
