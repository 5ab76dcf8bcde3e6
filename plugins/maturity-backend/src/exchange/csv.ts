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
  Evidence,
  ImportedAnswer,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { mapInTurns, takeTurns } from '../takeTurns';
import { fromCell, toCell } from './cells';
import { FileProblem } from './types';

/** The columns of a table of answers, in the order in which they are exported. */
export const COLUMNS = [
  'entityRef',
  'criterionId',
  'status',
  'reason',
  'evidence',
  'authorRef',
  'answeredAt',
  'expiresAt',
] as const satisfies ReadonlyArray<keyof ImportedAnswer>;

const REQUIRED: readonly string[] = [
  'entityRef',
  'criterionId',
  'status',
  'answeredAt',
];

/** How many bytes of a table are read before somebody else may have a turn. */
const BYTES_AT_ONCE = 16 * 1024;

/** A day without a time, as a spreadsheet knows it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The cells of a line, and where it ends. */
interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/** A line of a table before its values are checked. */
export interface CsvRow {
  line: number;
  values: Record<string, unknown>;
}

/** The head of a table of answers. */
export function csvHead(): string {
  return stringify([[...COLUMNS]]);
}

/** Answers as lines of a table. */
export function toCsv(answers: readonly ImportedAnswer[]): string {
  return stringify(
    answers.map(answer =>
      COLUMNS.map(column =>
        toCell(
          column === 'evidence'
            ? listOf(answer.evidence ?? [])
            : answer[column] ?? '',
        ),
      ),
    ),
  );
}

function listOf(evidence: readonly Evidence[]): string {
  return evidence.length > 0 ? JSON.stringify(evidence) : '';
}

/**
 * Reads a table, separated by commas, semicolons or tabs. Columns may stand in any order; empty cells and empty lines
 * count for nothing; a day stands for its beginning in UTC. Lets others run in between.
 */
export async function fromCsv(
  content: string,
): Promise<{ rows: CsvRow[] } | { problem: FileProblem }> {
  const problemIn = (line: number, message: string) => ({
    problem: { line, message },
  });
  let records: CsvRecord[];
  try {
    records = await recordsOf(content);
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    return problemIn(
      lines ?? 1,
      `is not CSV: ${
        (error as Error).message
      }; write quotes within a quoted cell twice`,
    );
  }
  const [head, ...body] = records;
  if (!head) {
    return problemIn(1, `is empty; begin with a line that names the columns`);
  }
  const columns = head.record.map(name => name.trim());
  const unknown = columns.find(
    name => name !== '' && !COLUMNS.some(column => column === name),
  );
  const missing = REQUIRED.find(name => !columns.includes(name));
  const twice = columns.find(
    (name, index) => name !== '' && columns.indexOf(name) !== index,
  );
  if (unknown !== undefined) {
    return problemIn(
      1,
      `'${unknown.slice(0, 50)}' is no column; known are ${COLUMNS.join(', ')}`,
    );
  }
  if (missing !== undefined) {
    return problemIn(1, `the column ${missing} is missing`);
  }
  if (twice !== undefined) {
    return problemIn(1, `the column ${twice} is there twice`);
  }
  const rows = await mapInTurns(body, ({ record, info }): CsvRow[] => {
    const values = valuesOf(columns, record);
    // A cell may have line breaks in it: people look where the row begins.
    const breaks = record.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
    return Object.keys(values).length > 0
      ? [{ line: info.lines - breaks, values }]
      : [];
  });
  return { rows: rows.flat() };
}

async function recordsOf(content: string): Promise<CsvRecord[]> {
  const parser = Readable.from(partsOf(Buffer.from(content))).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(content),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  const turn = takeTurns();
  const records: CsvRecord[] = [];
  for await (const record of parser) {
    await turn();
    records.push(record);
  }
  return records;
}

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += BYTES_AT_ONCE) {
    yield bytes.subarray(start, start + BYTES_AT_ONCE);
  }
}

function valuesOf(
  columns: string[],
  record: string[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  record.forEach((cell, index) => {
    const column = columns[index];
    const text = fromCell(cell);
    if (!column || text === '') {
      // More cells than columns are a mistake that the empty name reports.
      if (column === undefined && text !== '') {
        values[`cell ${index + 1}`] = text;
      }
      return;
    }
    if (column === 'evidence') {
      values[column] = evidenceIn(text);
    } else if (column.endsWith('At') && DAY.test(text.trim())) {
      values[column] = `${text.trim()}T00:00:00Z`;
    } else {
      values[column] = column === 'reason' ? text : text.trim();
    }
  });
  return values;
}

/** As exported, or as people write it: a web address or a note on each line. */
function evidenceIn(text: string): unknown {
  if (text.startsWith('[{')) {
    try {
      return JSON.parse(text);
    } catch {
      // Then it is a note that happens to begin like that.
    }
  }
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(
      (line): Evidence =>
        /^https?:\/\/\S+$/.test(line)
          ? { type: 'link', url: line }
          : { type: 'note', text: line },
    );
}

/** What separates the columns of the first line: spreadsheets write what is usual in their country. */
function delimiterOf(content: string): string {
  const [head] = content.split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map(delimiter => ({
    delimiter,
    count: head.split(delimiter).length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0].delimiter;
}
