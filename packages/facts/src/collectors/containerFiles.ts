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

import { DockerfileParser } from 'dockerfile-ast';
import { posix } from 'node:path';
import { SourceFile } from '../checkout/SourceFile';
import { readStages, Stage } from '../container/stages';
import {
  hasDigest,
  hasShell,
  hasVersion,
  runsAsRootByDefault,
} from '../container/images';
import { Conclusions } from '../facts/Conclusions';
import { Check, Conclusion, NotAnalysed } from '../facts/types';
import { CheckoutContext, Collector } from './Collector';

interface ContainerFile {
  path: string;
  stages: Stage[];
}

const noFile = 'no Dockerfile or Containerfile was found';

/** Hygiene of Dockerfiles and Containerfiles. */
export class ContainerFilesCollector implements Collector {
  readonly id = 'container-files';
  readonly #files: ContainerFile[] = [];
  readonly #gaps: NotAnalysed[] = [];

  wants(path: string): boolean {
    const name = posix.basename(path).toLowerCase();
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore')) {
      return false;
    }
    return ['dockerfile', 'containerfile'].some(
      kind =>
        name === kind ||
        name.startsWith(`${kind}.`) ||
        name.endsWith(`.${kind}`),
    );
  }

  read(file: SourceFile): void {
    if (file.isSample) {
      return;
    }
    const stages = readStages(DockerfileParser.parse(file.text));
    if (stages.length === 0) {
      throw new Error('has no FROM instruction');
    }
    this.#files.push({ path: file.path, stages });
  }

  failed(path: string, reason: string): void {
    this.#gaps.push({ file: path, title: reason });
  }

  conclude({ isRepository }: CheckoutContext): Conclusion {
    const conclusions = new Conclusions();
    conclusions.some(
      'container.file',
      this.#files.map(({ path }) => ({
        ok: true,
        evidence: { title: 'container file', file: path, line: 1 },
      })),
      isRepository ? [{ title: 'the repository has no such file' }] : [],
      'the folder is not the top of a Git repository',
      this.#gaps,
    );
    const bases = this.#files.flatMap(file =>
      file.stages
        .filter(({ parent }) => parent === undefined)
        .map(stage => ({ file, stage })),
    );
    conclusions.every(
      'container.base-images-versioned',
      bases.map(({ file, stage }) => check(file, stage, hasVersion)),
      noFile,
      this.#gaps,
    );
    conclusions.every(
      'container.base-images-pinned',
      bases.map(({ file, stage }) => check(file, stage, hasDigest)),
      noFile,
      this.#gaps,
    );
    conclusions.every(
      'container.non-root',
      this.#files.map(checkUser),
      noFile,
      this.#gaps,
    );
    conclusions.every(
      'container.multi-stage',
      this.#files.map(({ path, stages }) => ({
        ok: stages.length > 1,
        evidence: {
          title: stages.length > 1 ? `${stages.length} stages` : 'one stage',
          file: path,
          line: stages[0].line,
        },
      })),
      noFile,
      this.#gaps,
    );
    conclusions.every(
      'container.minimal-base',
      this.#files.map(file => {
        const stage = rootOf(file.stages[file.stages.length - 1]);
        return check(file, stage, image => negate(hasShell(image)));
      }),
      noFile,
      this.#gaps,
    );
    return conclusions.conclude();
  }
}

function check(
  file: ContainerFile,
  { image, line, written }: Stage,
  test: (image: string) => boolean | undefined,
): Check {
  return {
    ok: image === undefined ? undefined : test(image),
    evidence: {
      title:
        image === undefined
          ? `FROM ${written}: the image is given when it is built`
          : `FROM ${image}`,
      file: file.path,
      line,
    },
  };
}

function checkUser({ path, stages }: ContainerFile): Check {
  const last = stages[stages.length - 1];
  for (
    let stage: Stage | undefined = last;
    stage !== undefined;
    stage = stage.parent
  ) {
    if (stage.user) {
      const { name, line } = stage.user;
      return {
        ok: name === undefined ? undefined : !isRoot(name),
        evidence: {
          title:
            name === undefined
              ? 'USER is given when the image is built'
              : `USER ${name}`,
          file: path,
          line,
        },
      };
    }
  }
  const { image, line, written } = rootOf(last);
  return {
    ok: image === undefined ? undefined : negate(runsAsRootByDefault(image)),
    evidence: {
      title: `no USER; the user is that of FROM ${image ?? written}`,
      file: path,
      line,
    },
  };
}

function rootOf(stage: Stage): Stage {
  return stage.parent ? rootOf(stage.parent) : stage;
}

function isRoot(user: string): boolean {
  const [name] = user.split(':');
  return name === 'root' || Number(name) === 0;
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
