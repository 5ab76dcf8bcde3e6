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

import { CheckoutResult } from '../checkout/collectCheckout';
import { Conclusion, Evidence, FactValue, NotAnalysed } from '../facts/types';
import { printable } from './printable';

const MAXIMUM_GAPS = 50;

/** What was found in a checkout and why, for people. */
export function formatTable(
  result: CheckoutResult,
  options: { showUnknown: boolean },
): string {
  const { findings, unknown, files, samples, notAnalysed } = result;
  return [
    ...formatFindings(result, options),
    '',
    `${findings.length} facts from ${files} files; ${unknown.length} unknown${
      options.showUnknown ? '' : ' (--unknown shows why)'
    }.`,
    ...(samples > 0
      ? [
          `${samples} files of tests and examples say nothing about the service (--include PATH, if one does).`,
        ]
      : []),
    ...formatGaps(notAnalysed),
    '',
  ].join('\n');
}

/** A table of facts, line by line. */
export function formatFindings(
  { findings, unknown }: Pick<Conclusion, 'findings' | 'unknown'>,
  { showUnknown }: { showUnknown: boolean },
): string[] {
  const rows = [...findings]
    .sort(byName)
    .map(({ name, value, evidence }) => [
      name,
      formatValue(value),
      describeEvidence(evidence),
    ]);
  const unknownRows = [...unknown]
    .sort(byName)
    .map(({ name, reason }) => [name, 'unknown', printable(reason)]);
  return align([
    ['FACT', 'VALUE', 'WHY'],
    ...rows,
    ...(showUnknown ? unknownRows : []),
  ]);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function formatGaps(gaps: NotAnalysed[]): string[] {
  if (gaps.length === 0) {
    return [];
  }
  const shown = gaps.slice(0, MAXIMUM_GAPS);
  return [
    '',
    'Not analysed:',
    ...shown.map(gap => `  ${formatPlace(gap)}${printable(gap.title)}`),
    ...(gaps.length > shown.length
      ? [`  and ${gaps.length - shown.length} more (--format json lists them)`]
      : []),
  ];
}

function formatPlace({ file, line }: NotAnalysed): string {
  if (file === undefined) {
    return '';
  }
  return `${printable(file)}${line === undefined ? '' : `:${line}`}: `;
}

function formatValue(value: FactValue): string {
  return printable(Array.isArray(value) ? value.join(', ') : String(value));
}

function describeEvidence(evidence: Evidence[]): string {
  const [first] = evidence;
  if (!first) {
    return '';
  }
  const place = first.file === undefined ? '' : formatPlace(first);
  const more = evidence.length > 1 ? ` (and ${evidence.length - 1} more)` : '';
  return `${place}${printable(first.title)}${more}`;
}

function align(rows: string[][]): string[] {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => Math.min(row[column].length, 48))),
  );
  return rows.map(row =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell.padEnd(widths[column] + 2),
      )
      .join('')
      .trimEnd(),
  );
}
