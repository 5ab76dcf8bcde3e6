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

import { join, posix } from 'node:path';
import { limits } from '../checkout/limits';
import { readFileSafely } from '../checkout/readFileSafely';
import { SourceFile } from '../checkout/SourceFile';
import { concludeActivities, evidenceOfPipeline } from '../ci/conclusions';
import { concludeDelivery } from '../ci/delivery';
import { isAzurePipeline, readAzurePipeline } from '../ci/azure';
import { GitHubActions } from '../ci/githubActions';
import { GitLabFile, localIncludes, readGitLabPipeline } from '../ci/gitlab';
import { concludeHardening } from '../ci/hardening';
import { isJenkinsfile, readJenkinsfile } from '../ci/jenkins';
import { Pipeline } from '../ci/model';
import { PackageScripts } from '../ci/packageScripts';
import { mayBeTekton, Tekton } from '../ci/tekton';
import { findUses } from '../ci/uses';
import { Conclusions } from '../facts/Conclusions';
import { Conclusion, NotAnalysed } from '../facts/types';
import { entriesAt } from '../parsers/data';
import { parseYaml } from '../parsers/yaml';
import { CheckoutContext, Collector } from './Collector';

/** Definitions of CI pipelines, of whatever system. */
export class PipelinesCollector implements Collector {
  readonly id = 'pipelines';
  readonly #github = new GitHubActions();
  readonly #tekton = new Tekton();
  readonly #others: Pipeline[] = [];
  readonly #scripts = new PackageScripts();
  readonly #gaps: NotAnalysed[] = [];
  #gitlab: GitLabFile | undefined;

  wants(path: string): boolean {
    return (
      isYaml(path) || isJenkinsfile(path) || isPackage(path) || isForeign(path)
    );
  }

  read(file: SourceFile): void {
    if (isForeign(file.path)) {
      throw new Error('is a pipeline of a system that is not known');
    }
    if (GitHubActions.wants(file.path)) {
      this.#github.add(file);
    } else if (file.path === '.gitlab-ci.yml') {
      this.#gitlab = { file: file.path, documents: file.yaml() };
    } else if (!file.isSample) {
      this.#readOther(file);
    }
  }

  #readOther(file: SourceFile): void {
    if (isAzurePipeline(file.path)) {
      this.#others.push(readAzurePipeline(file));
    } else if (isJenkinsfile(file.path)) {
      this.#others.push(readJenkinsfile(file));
    } else if (isPackage(file.path)) {
      this.#scripts.add(
        file.folder,
        entriesAt(JSON.parse(file.text), 'scripts'),
      );
    } else if (mayBeTekton(file)) {
      this.#tekton.add(file);
    }
  }

  failed(path: string, reason: string): void {
    if (isDefinition(path)) {
      this.#gaps.push({ file: path, title: reason });
    }
  }

  async conclude(context: CheckoutContext): Promise<Conclusion> {
    const { isRepository } = context;
    const conclusions = new Conclusions();
    const pipelines = [
      ...this.#github.pipelines(),
      ...this.#others,
      ...this.#tekton.pipelines(),
      ...(this.#gitlab
        ? [readGitLabPipeline(await this.#withIncludes(this.#gitlab, context))]
        : []),
    ];
    const found = findUses(pipelines, this.#scripts);
    const uses = { uses: found.uses, gaps: [...this.#gaps, ...found.gaps] };
    conclusions.some(
      'ci.pipeline',
      [
        ...pipelines.map(evidenceOfPipeline),
        ...this.#gaps
          .filter(({ file }) => file !== undefined && isForeign(file))
          .map(({ file }) => ({ title: 'pipeline', file, line: 1 })),
      ].map(evidence => ({ ok: true, evidence })),
      isRepository ? [{ title: 'the repository has no known pipeline' }] : [],
      'the folder is not the top of a Git repository',
      this.#gaps,
    );
    concludeActivities(pipelines, uses, conclusions);
    concludeDelivery(pipelines, uses, conclusions);
    concludeHardening(pipelines, conclusions);
    conclusions.notAnalysed(...uses.gaps);
    return conclusions.conclude();
  }

  /** The file with all that it includes from the checkout. */
  async #withIncludes(
    first: GitLabFile,
    { root, files }: CheckoutContext,
  ): Promise<GitLabFile[]> {
    const known = new Set(files);
    const found = [first];
    const seen = new Set([first.file]);
    for (const including of found) {
      for (const path of localIncludes(including)) {
        if (known.has(path) && !seen.has(path)) {
          seen.add(path);
          found.push(await this.#include(root, path));
        } else if (!known.has(path)) {
          this.#gaps.push({
            file: including.file,
            line: 1,
            title: `includes ${path}, which is not one file of the checkout`,
          });
        }
      }
    }
    return found;
  }

  async #include(root: string, path: string): Promise<GitLabFile> {
    try {
      const text = await readFileSafely(join(root, path), limits.fileBytes);
      return { file: path, documents: parseYaml(text) };
    } catch (error) {
      this.#gaps.push({
        file: path,
        title: error instanceof Error ? error.message : String(error),
      });
      return { file: path, documents: [] };
    }
  }
}

/** Pipelines of other systems: that they are there is known, and what they do is not. */
const foreign = [
  '.circleci/config.yml',
  '.drone.yml',
  '.travis.yml',
  'appveyor.yml',
  'bitbucket-pipelines.yml',
  'cloudbuild.yaml',
];

function isForeign(path: string): boolean {
  return (
    foreign.includes(path) ||
    ['.buildkite', '.woodpecker'].includes(path.split('/')[0])
  );
}

function isDefinition(path: string): boolean {
  return (
    GitHubActions.wants(path) ||
    path === '.gitlab-ci.yml' ||
    isAzurePipeline(path) ||
    isJenkinsfile(path) ||
    isForeign(path) ||
    path.startsWith('.tekton/')
  );
}

function isYaml(path: string): boolean {
  return ['.yml', '.yaml'].includes(posix.extname(path));
}

function isPackage(path: string): boolean {
  return posix.basename(path) === 'package.json';
}
