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

/** Files of answers, in and out. */
export const exchange = {
  exchange: {
    title: 'Import and export',
    import: 'Import…',
    exportCsv: 'Export as CSV',
    exportJson: 'Export as JSON',
    importTitle: 'Import answers',
    explanation:
      'A table in CSV, or JSON as it is exported. The file is tried first; it is imported as a whole or not at all.',
    file: 'File',
    working: 'Reading the file…',
    emptyFile: 'Nothing is in this file. Choose another one.',
    noText:
      'This file is not text. Save the sheet as CSV in UTF-8, and choose that file.',
    already: 'This file was imported before. Nothing is left to do.',
    ready: 'Nothing is wrong. Answers: {{answers}}; entities: {{entities}}',
    done: 'Imported. Answers: {{answers}}; entities: {{entities}}',
    problems_one: '{{count}} problem: nothing was imported',
    problems_other: '{{count}} problems: nothing was imported',
    problemsHelp: 'Mend these lines in the file and choose it again.',
    problemList: 'Problems by line',
    line: 'Line',
    column: 'Column',
    problem: 'Problem',
    moreProblems_one: 'And {{count}} more.',
    moreProblems_other: 'And {{count}} more.',
    confirm: 'Import',
    close: 'Close',
  },
} as const;
