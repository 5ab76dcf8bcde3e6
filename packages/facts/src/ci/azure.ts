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
import { NotAnalysed } from '../facts/types';
import {
  at,
  entriesAt,
  isRecord,
  listAt,
  Path,
  textAt,
  textsAt,
} from '../parsers/data';
import { YamlDocument } from '../parsers/yaml';
import { isMainBranch } from './branches';
import { Job, Pipeline, Step, Trigger, TriggerKind } from './model';
import { scriptCommands } from './scripts';

/** Whether a file is a pipeline of Azure by its name. */
export function isAzurePipeline(path: string): boolean {
  const name = posix.basename(path);
  const isYaml = ['.yml', '.yaml'].includes(posix.extname(path));
  return (
    isYaml &&
    (name.startsWith('azure-pipelines') ||
      (['.azure-pipelines', '.azuredevops', '.pipelines'].includes(
        path.split('/')[0],
      ) &&
        !path.includes('template')))
  );
}

class AzureReader {
  constructor(
    readonly file: string,
    readonly document: YamlDocument,
    readonly gaps: NotAnalysed[],
  ) {}

  /** The jobs of a pipeline, stage or job, which may all be written in one. */
  jobs(path: Path, waits: boolean): Job[] {
    const holder = at(this.document.value, ...path);
    this.#reportTemplate(holder, path);
    const inner = ['stages', 'jobs'].flatMap(list =>
      listAt(holder, list).flatMap((item, index) => {
        const itemPath = [...path, list, index];
        return list === 'stages'
          ? this.jobs(itemPath, waits)
          : this.#job(item, itemPath, waits);
      }),
    );
    return listAt(holder, 'steps').length > 0
      ? [...inner, this.#job(holder, path, waits)].flat()
      : inner;
  }

  #job(job: unknown, path: Path, waits: boolean): Job[] {
    this.#reportTemplate(job, path);
    const lists = [
      ['steps'],
      ...['runOnce', 'rolling', 'canary'].map(strategy => [
        'strategy',
        strategy,
        'deploy',
        'steps',
      ]),
    ];
    return [
      {
        name:
          textAt(job, 'job') ??
          textAt(job, 'deployment') ??
          textAt(job, 'displayName') ??
          'job',
        line: this.document.lineOf(path),
        environment:
          textAt(job, 'environment') ?? textAt(job, 'environment', 'name'),
        isManual: waits,
        mayFail: at(job, 'continueOnError') === true,
        usesIdentityToken: false,
        steps: lists.flatMap(list =>
          listAt(job, ...list).map((step, index) =>
            this.#step(step, [...path, ...list, index]),
          ),
        ),
      },
    ];
  }

  #step(step: unknown, path: Path): Step {
    this.#reportTemplate(step, path);
    const line = this.document.lineOf(path);
    const inputs = Object.fromEntries(
      entriesAt(step, 'inputs').map(([key, value]) => [key, String(value)]),
    );
    const key = ['script', 'bash'].find(
      name => textAt(step, name) !== undefined,
    );
    const foreign = ['pwsh', 'powershell'].find(
      name => at(step, name) !== undefined,
    );
    if (foreign !== undefined) {
      this.gaps.push({
        file: this.file,
        line,
        title: `a script for ${foreign}`,
      });
    }
    const task = textAt(step, 'task');
    return {
      title: textAt(step, 'displayName') ?? task ?? 'script',
      line,
      uses: task === undefined ? undefined : `azure-task/${task}`,
      inputs,
      commands:
        key === undefined
          ? []
          : scriptCommands(
              textAt(step, key) ?? '',
              this.document.textLineOf([...path, key]),
              textAt(step, 'workingDirectory') ?? '.',
              { file: this.file, shell: undefined },
              this.gaps,
            ),
    };
  }

  #reportTemplate(value: unknown, path: Path): void {
    const template =
      textAt(value, 'template') ?? textAt(value, 'extends', 'template');
    if (template !== undefined) {
      this.gaps.push({
        file: this.file,
        line: this.document.lineOf(path),
        title: `template ${template} is not followed`,
      });
    }
  }
}

/** Reads a pipeline of Azure. Templates are kept elsewhere or need values, and are not analysed. */
export function readAzurePipeline(file: SourceFile): Pipeline {
  const [document] = file.yaml();
  if (!document || !isRecord(document.value)) {
    throw new Error('is not a pipeline');
  }
  const gaps: NotAnalysed[] = [];
  const reader = new AzureReader(file.path, document, gaps);
  return {
    file: file.path,
    system: 'Azure Pipelines',
    triggers: triggersOf(document),
    jobs: reader.jobs([], false),
    gaps,
  };
}

function triggersOf(document: YamlDocument): Trigger[] {
  const { value } = document;
  const found: Trigger[] = [];
  const add = (key: string, ...kinds: TriggerKind[]) =>
    found.push(...kinds.map(kind => ({ kind, line: document.lineOf([key]) })));
  const trigger = at(value, 'trigger');
  // without the key, every branch starts it
  if (trigger !== 'none') {
    const branches = Array.isArray(trigger)
      ? textsAt(trigger)
      : textsAt(trigger, 'branches', 'include');
    if (branches.length === 0 || branches.some(isMainBranch)) {
      add('trigger', 'main');
    }
    if (branches.length === 0 || branches.some(name => name.includes('*'))) {
      add('trigger', 'branch');
    }
    if (at(trigger, 'tags') !== undefined) {
      add('trigger', 'tag');
    }
  }
  if (at(value, 'pr') !== undefined && at(value, 'pr') !== 'none') {
    add('pr', 'change-proposal');
  }
  if (listAt(value, 'schedules').length > 0) {
    add('schedules', 'schedule');
  }
  return found;
}
