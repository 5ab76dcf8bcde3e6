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

import { promises as fs } from 'fs';
import { resolve } from 'path';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { loadModels } from '../../loadModels';
import { checkClaims } from './checkClaims';
import { SOURCE_SECTIONS } from './sourceSections';

const ROOT = resolve(__dirname, '../../../../../..');

describe('docs/model-coverage.md', () => {
  let page: string;
  let model: MaturityModel;

  beforeAll(async () => {
    page = await fs.readFile(resolve(ROOT, 'docs/model-coverage.md'), 'utf8');
    [model] = await loadModels(resolve(__dirname, '../../../../models'));
  });

  const issuesOf = (text: string, sections = SOURCE_SECTIONS) =>
    checkClaims({ file: 'page.md', text, sections, model }).issues;
  const problemsOf = (text: string, sections = SOURCE_SECTIONS) =>
    issuesOf(text, sections).map(({ problem }) => problem);
  const without = (pattern: RegExp) =>
    page
      .split('\n')
      .filter(line => !pattern.test(line))
      .join('\n');

  it('carries every section of the five documents, and every criterion of their levels', () => {
    expect(problemsOf(page)).toEqual([]);
  });

  it('knows 26 sections of each document, and one less of the last, which has one certificate', () => {
    expect(
      Object.entries(SOURCE_SECTIONS).map(([document, sections]) => [
        document,
        new Set(sections).size,
      ]),
    ).toEqual([
      ['000', 26],
      ['001', 26],
      ['002', 26],
      ['003', 26],
      ['004', 25],
    ]);
  });

  it('would tell of a section that has lost its rows, in each of its documents', () => {
    expect(problemsOf(without(/^\| Process \/ Audit and Logs .*`/))).toEqual([
      'Document 000: "Process / Audit and Logs" has no row.',
      'Document 001: "Process / Audit and Logs" has no row.',
      'Document 002: "Process / Audit and Logs" has no row.',
      'Document 003: "Process / Audit and Logs" has no row.',
      'Document 004: "Process / Audit and Logs" has no row.',
      'No claim stands behind the criterion "PR-audit-logs-2a".',
      'No claim stands behind the criterion "PR-audit-logs-3a".',
      'No claim stands behind the criterion "PR-audit-logs-3b".',
      'No claim stands behind the criterion "PR-audit-logs-4a".',
    ]);
  });

  it('tells in which line, and what to do', () => {
    const lines = page.split('\n');
    const line = lines.findIndex(text => text.includes('`PE-certs-4a`')) + 1;

    expect(
      issuesOf(page.replaceAll('PE-certs-4a', 'PE-certs-9z')),
    ).toContainEqual({
      file: 'page.md',
      line,
      problem: expect.stringContaining('no criterion "PE-certs-9z"'),
      remedy: 'Name a criterion, a cell or a feature that exists.',
    });
  });

  it('would tell of a section that is new in one language', () => {
    const sections = { ...SOURCE_SECTIONS, '002': ['Mitarbeiter / Kultur'] };

    expect(problemsOf(page, sections)).toContain(
      'Document 002: "Mitarbeiter / Kultur" has no row.',
    );
  });

  it.each([
    ['`PE-certs-4a`', '`PE-certs-9z`', 'there is no criterion "PE-certs-9z"'],
    ['`outcomes/4`', '`outcomes/6`', 'there is no cell "outcomes/6"'],
    [
      'cell `technology-overview/3`',
      '',
      '"There are more tools than at any other time": nothing carries it.',
    ],
    [
      'Gaps (planned)',
      'Gaps',
      'there is no feature "Gaps", or it is marked otherwise',
    ],
    ['| People / Security', '| People / Safety', 'has no "People / Safety"'],
  ])('would tell of “%s” turned into “%s”', (from, to, problem) => {
    expect(page).toContain(from);
    expect(problemsOf(page.replaceAll(from, to)).join('\n')).toContain(problem);
  });
});
