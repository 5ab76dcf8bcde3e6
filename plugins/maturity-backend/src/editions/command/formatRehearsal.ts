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

import { MoveRehearsal } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Lists are broken into lines of this many characters. */
const WIDTH = 100;

/**
 * A rehearsal as people read it, line by line.
 *
 * @internal
 */
export function formatRehearsal(rehearsal: MoveRehearsal): string[] {
  const { modelId, edition } = rehearsal;
  return [
    edition === undefined
      ? `Rehearsal of a change to ${modelId}. Nothing was written.`
      : `Rehearsal of a move of ${modelId} to edition ${edition}. Nothing was written.`,
    '',
    ...formatTotals(rehearsal),
    ...rehearsal.editions.flatMap(formatEdition),
    ...(rehearsal.subjects > 0 ? formatDimensions(rehearsal) : []),
    ...formatGroups(rehearsal),
  ];
}

function formatTotals(rehearsal: MoveRehearsal): string[] {
  const { subjects, absent, changed, fallen, answers } = rehearsal;
  return alignColumns([
    [
      'Assessments',
      `${subjects}`,
      absent > 0 ? `${absent} of them of what the catalog has no more` : '',
    ],
    ['Change level', `${changed}`, 'overall or in a dimension'],
    ['Stand lower', `${fallen}`, 'in at least one of these'],
    ['Answers carry over', `${answers.carriedOver}`, ''],
    ['Answers return', `${answers.returning}`, 'given at an earlier time'],
    ['Answers end', `${answers.ended}`, 'they stay in the history'],
  ]);
}

function formatEdition(source: MoveRehearsal['editions'][number]): string[] {
  const { edition, subjects, carriedOver, added, ended } = source;
  return [
    '',
    `From edition ${edition}, ${count(subjects, 'assessment')}:`,
    `  ${carriedOver} criteria carry over, ${added.length} are new, ${ended.length} end`,
    ...formatList('new', added),
    ...formatList(
      'end',
      ended.map(({ criterionId, answers }) =>
        answers > 0
          ? `${criterionId} (${count(answers, 'answer')})`
          : criterionId,
      ),
    ),
  ];
}

function formatDimensions({ dimensions }: MoveRehearsal): string[] {
  return [
    '',
    ...alignColumns([
      ['DIMENSION', 'STAY', 'CHANGE', 'FROM > TO: SUBJECTS'],
      ...dimensions.map(({ dimensionId, changed, levels }) => [
        dimensionId,
        `${levels.reduce((sum, { subjects }) => sum + subjects, 0) - changed}`,
        `${changed}`,
        levels
          .filter(({ from, to }) => from !== to)
          .map(
            ({ from, to, subjects }) =>
              `${describe(from)} > ${describe(to)}: ${subjects}`,
          )
          .join(', '),
      ]),
    ]),
  ];
}

function formatGroups({ groups, moreGroups }: MoveRehearsal): string[] {
  if (groups.length === 0) {
    return [];
  }
  return [
    '',
    ...alignColumns([
      ['SUBJECTS', 'CHANGE', 'LOWER', 'GROUP'],
      ...groups.map(({ entityRef, subjects, changed, fallen }) => [
        `${subjects}`,
        `${changed}`,
        `${fallen}`,
        entityRef ?? 'a group that the catalog does not show to you',
      ]),
    ]),
    ...(moreGroups > 0
      ? [`and ${count(moreGroups, 'further group')} with subjects that change`]
      : []),
  ];
}

/** Rows with columns of one width each; what is a number stands to the right. */
function alignColumns(rows: string[][]): string[] {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const isNumber = rows[0].map((_, column) =>
    /^\d+$/.test(rows[rows.length - 1][column]),
  );
  return rows.map(row =>
    row
      .map((cell, column) =>
        isNumber[column]
          ? cell.padStart(widths[column])
          : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  );
}

function formatList(title: string, items: readonly string[]): string[] {
  const lines: string[] = [];
  let line = `  ${title}:`;
  for (const [index, item] of items.entries()) {
    const text = ` ${item}${index < items.length - 1 ? ',' : ''}`;
    if (line.length + text.length > WIDTH) {
      lines.push(line);
      line = '   ';
    }
    line += text;
  }
  return items.length > 0 ? [...lines, line] : [];
}

/** A bucket in words; the same ones as on the pages. */
function describe(bucket: number | string): string {
  return typeof bucket === 'number' ? `${bucket}` : bucket.replaceAll('-', ' ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
