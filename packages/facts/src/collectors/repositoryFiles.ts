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

import { posix } from 'node:path';
import { SourceFile } from '../checkout/SourceFile';
import { FactName } from '../catalogue';
import { Conclusions } from '../facts/Conclusions';
import { Check, Conclusion, NotAnalysed } from '../facts/types';
import { apiFindings, isApiFile } from '../repository/apis';
import { dependenciesOfChart } from '../repository/charts';
import { isObjective } from '../repository/objectives';
import { updaterFindings, UpdaterFindings } from '../repository/updaters';
import { CheckoutContext, Collector } from './Collector';

const outside = 'the folder is not the top of a Git repository';

/** Files that are known by their path. */
const byPath: Array<[FactName, (path: string) => boolean]> = [
  [
    'repository.contributing',
    path => stem(path) === 'contributing' && isShallow(path),
  ],
  [
    'repository.security-policy',
    path => stem(path) === 'security' && isText(path) && isShallow(path),
  ],
  [
    'repository.code-owners',
    path =>
      [
        'CODEOWNERS',
        '.github/CODEOWNERS',
        '.gitlab/CODEOWNERS',
        'docs/CODEOWNERS',
      ].includes(path),
  ],
  ['repository.decision-records', isDecisionRecord],
  ['repository.runbooks', isRunbook],
  [
    'repository.documentation',
    path => ['mkdocs.yml', 'mkdocs.yaml'].includes(posix.basename(path)),
  ],
  ['repository.texts', isDocument],
  ['repository.threat-model', isThreatModel],
  ['release.chart', path => posix.basename(path) === 'Chart.yaml'],
];

/** What a repository holds beside its code. */
export class RepositoryFilesCollector implements Collector {
  readonly id = 'repository';
  readonly #objectives: Check[] = [];
  readonly #apis: Check[] = [];
  readonly #authentication: Check[] = [];
  readonly #updaters: UpdaterFindings[] = [];
  readonly #chartDependencies: Array<{ chart: string; check: Check }> = [];
  readonly #gaps: NotAnalysed[] = [];

  wants(path: string): boolean {
    return (
      ['.yaml', '.yml', '.json', '.json5'].includes(posix.extname(path)) ||
      posix.basename(path).startsWith('.renovaterc')
    );
  }

  read(file: SourceFile): void {
    if (file.isSample) {
      return;
    }
    const updater = updaterFindings(file);
    if (updater) {
      this.#updaters.push(updater);
      return;
    }
    if (posix.basename(file.path) === 'Chart.yaml') {
      this.#chartDependencies.push(...dependenciesOfChart(file));
      return;
    }
    if (isApiFile(file)) {
      const { definition, authentication } = apiFindings(file);
      this.#apis.push(...definition);
      this.#authentication.push(...authentication);
    }
    if (isObjective(file)) {
      this.#objectives.push({
        ok: true,
        evidence: {
          title: 'service level objective',
          file: file.path,
          line: 1,
        },
      });
    }
  }

  failed(path: string, reason: string): void {
    this.#gaps.push({ file: path, title: reason });
  }

  conclude({ files, isRepository, isSample }: CheckoutContext): Conclusion {
    const conclusions = new Conclusions();
    const own = files.filter(path => !isSample(path));
    const searched = isRepository ? [{ title: 'the repository has none' }] : [];
    for (const [name, test] of byPath) {
      conclusions.some(
        name,
        own.filter(test).map(path => fileCheck(path)),
        searched,
        outside,
      );
    }
    conclusions.some(
      'repository.api-definition',
      [
        ...this.#apis,
        ...own
          .filter(path => ['.proto', '.graphqls'].includes(posix.extname(path)))
          .map(path => fileCheck(path)),
      ],
      searched,
      outside,
      this.#gaps,
    );
    conclusions.every(
      'release.chart-dependencies-pinned',
      this.#chartDependencies.map(({ chart, check }) =>
        files.includes(posix.join(posix.dirname(chart), 'Chart.lock'))
          ? { ...check, ok: true }
          : check,
      ),
      'no chart with dependencies was found',
      this.#gaps.filter(
        ({ file = '' }) => posix.basename(file) === 'Chart.yaml',
      ),
    );
    conclusions.every(
      'repository.api-authentication',
      this.#authentication,
      'no definition of an HTTP API was found',
    );
    conclusions.some(
      'repository.objectives',
      this.#objectives,
      searched,
      outside,
      this.#gaps,
    );
    conclusions.some(
      'repository.dependency-updates',
      this.#updaters.map(({ enabled }) => enabled),
      searched,
      outside,
      this.#gaps,
    );
    conclusions.some(
      'repository.dependency-updates-merged',
      this.#updaters.map(({ merging }) => merging),
      this.#updaters.map(({ enabled }) => enabled.evidence),
      'no configuration of Renovate or Dependabot was found',
    );
    conclusions.some(
      'repository.infrastructure-updates',
      this.#updaters.map(({ infrastructure }) => infrastructure),
      this.#updaters.map(({ enabled }) => enabled.evidence),
      'no configuration of Renovate or Dependabot was found',
      this.#gaps,
    );
    return conclusions.conclude();
  }
}

function fileCheck(file: string): Check {
  return { ok: true, evidence: { title: posix.basename(file), file, line: 1 } };
}

function stem(path: string): string {
  const name = posix.basename(path);
  return name.slice(0, name.length - posix.extname(name).length).toLowerCase();
}

function isText(path: string): boolean {
  return ['.md', '.rst', '.txt', '.adoc', ''].includes(posix.extname(path));
}

/** Whatever tells about the software; a licence does not. Plain text is often data. */
function isDocument(path: string): boolean {
  const extension = posix.extname(path).toLowerCase();
  return (
    stem(path) === 'readme' ||
    (['.md', '.mdx', '.rst', '.adoc', '.asciidoc', '.html'].includes(
      extension,
    ) &&
      !['license', 'licence', 'copying', 'notice'].includes(stem(path)))
  );
}

function isShallow(path: string): boolean {
  return ['.', '.github', '.gitlab', 'docs', 'doc'].includes(
    posix.dirname(path),
  );
}

function isDecisionRecord(path: string): boolean {
  const folders = posix.dirname(path).toLowerCase().split('/');
  return (
    isText(path) &&
    !['readme', 'index', 'template'].includes(stem(path)) &&
    folders.some(folder =>
      [
        'adr',
        'adrs',
        'decisions',
        'architecture-decisions',
        'decision-records',
      ].includes(folder),
    )
  );
}

/** Also the models that OWASP Threat Dragon, Threagile and Microsoft's tool keep. */
function isThreatModel(path: string): boolean {
  return (
    ['threat-model', 'threatmodel', 'threat_model', 'threagile'].includes(
      stem(path),
    ) ||
    posix.dirname(path).toLowerCase().split('/').includes('threat-models') ||
    posix.extname(path) === '.tm7'
  );
}

function isRunbook(path: string): boolean {
  const folders = posix.dirname(path).toLowerCase().split('/');
  return (
    isText(path) &&
    (folders.some(folder =>
      ['runbook', 'runbooks', 'playbooks'].includes(folder),
    ) ||
      ['runbook', 'runbooks'].includes(stem(path)))
  );
}
