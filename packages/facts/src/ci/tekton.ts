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

import { SourceFile } from '../checkout/SourceFile';
import { NotAnalysed } from '../facts/types';
import { KubernetesObject, objectsOf } from '../kubernetes/KubernetesObject';
import { at, listAt, Path, textAt, textsAt } from '../parsers/data';
import { isMainBranch } from './branches';
import { Job, Pipeline, Step, Trigger, TriggerKind } from './model';
import { scriptCommands } from './scripts';

/** Tasks of the catalog of Tekton, in words that the table of commands knows. */
const catalogTasks: Record<string, string[]> = {
  buildah: ['buildah', 'build', '--push'],
  'git-clone': ['git', 'clone'],
  'golang-test': ['go', 'test'],
  'golangci-lint': ['golangci-lint'],
  grype: ['grype'],
  'helm-upgrade-from-source': ['helm', 'upgrade'],
  'jib-maven': ['jib'],
  kaniko: ['kaniko'],
  kubeconform: ['kubeconform'],
  maven: ['mvn', 'verify'],
  pytest: ['pytest'],
  'sonarqube-scanner': ['sonar-scanner'],
  'trivy-scanner': ['trivy', 'image'],
};
const ANNOTATIONS = 'pipelinesascode.tekton.dev';

/** Whether a file could hold objects of Tekton; told before it is parsed. */
export function mayBeTekton({ text }: SourceFile): boolean {
  return (
    text.includes('tekton.dev/') &&
    text.includes('kind') &&
    !text.includes('{{-')
  );
}

/** Pipelines and runs of Tekton; tasks are looked up among those of the checkout, then in its catalog. */
export class Tekton {
  readonly #objects: KubernetesObject[] = [];

  add(file: SourceFile): void {
    this.#objects.push(
      ...file
        .yaml()
        .flatMap(document => objectsOf(file.path, document))
        .filter(({ group }) => group === 'tekton.dev'),
    );
  }

  pipelines(): Pipeline[] {
    return this.#objects
      .filter(({ kind }) => kind === 'Pipeline' || kind === 'PipelineRun')
      .flatMap(object => {
        const spec: Path =
          object.kind === 'Pipeline' ? ['spec'] : ['spec', 'pipelineSpec'];
        if (at(object.value, ...spec) === undefined) {
          return [];
        }
        const gaps: NotAnalysed[] = [];
        const triggers = triggersOf(object);
        return [
          {
            file: object.file,
            system: 'Tekton',
            triggers,
            triggersAreElsewhere: triggers.length === 0,
            jobs: ['tasks', 'finally'].flatMap(list =>
              listAt(object.value, ...spec, list).map((task, index) =>
                this.#job(object, task, [...spec, list, index], gaps),
              ),
            ),
            gaps,
          },
        ];
      });
  }

  #job(
    object: KubernetesObject,
    task: unknown,
    path: Path,
    gaps: NotAnalysed[],
  ): Job {
    const reference = textAt(task, 'taskRef', 'name');
    const known = this.#objects.find(
      ({ kind, name }) => kind === 'Task' && name === reference,
    );
    const line = object.line(...path);
    return {
      name: textAt(task, 'name') ?? 'task',
      line,
      isManual: false,
      mayFail: textAt(task, 'onError') === 'continue',
      usesIdentityToken: false,
      steps: known
        ? stepsOf(known, ['spec'], gaps)
        : inlineOrCatalog(object, task, path, reference, gaps),
    };
  }
}

function inlineOrCatalog(
  object: KubernetesObject,
  task: unknown,
  path: Path,
  reference: string | undefined,
  gaps: NotAnalysed[],
): Step[] {
  if (at(task, 'taskSpec') !== undefined) {
    return stepsOf(object, [...path, 'taskSpec'], gaps);
  }
  const line = object.line(...path);
  if (reference !== undefined && Object.hasOwn(catalogTasks, reference)) {
    return [
      {
        title: reference,
        line,
        inputs: {},
        commands: [{ words: catalogTasks[reference], line }],
      },
    ];
  }
  gaps.push({
    file: object.file,
    line,
    title: `task ${reference ?? 'from elsewhere'} is not in the checkout`,
  });
  return [];
}

function stepsOf(
  object: KubernetesObject,
  path: Path,
  gaps: NotAnalysed[],
): Step[] {
  return listAt(object.value, ...path, 'steps').map((step, index) => {
    const stepPath = [...path, 'steps', index];
    const script = textAt(step, 'script');
    const line = object.line(...stepPath);
    const words = [...textsAt(step, 'command'), ...textsAt(step, 'args')];
    return {
      title: textAt(step, 'name') ?? 'step',
      line,
      inputs: {},
      commands:
        script === undefined
          ? [
              {
                words: words.length > 0 ? words : ['unknown entry point'],
                line,
              },
            ]
          : scriptCommands(
              script,
              object.textLine(...stepPath, 'script'),
              '.',
              { file: object.file, shell: shebang(script) },
              gaps,
            ),
    };
  });
}

function shebang(script: string): string | undefined {
  const [first] = script.split('\n');
  if (!first.startsWith('#!')) {
    return undefined;
  }
  const words = first.slice(2).trim().split(' ');
  return words[0].endsWith('/env') ? words[1] : words[0];
}

/** What Pipelines as Code starts a run for. */
function triggersOf(object: KubernetesObject): Trigger[] {
  const annotation = (name: string) =>
    textAt(object.value, 'metadata', 'annotations', `${ANNOTATIONS}/${name}`) ??
    '';
  const events = wordsOf(annotation('on-event'));
  const branches = wordsOf(annotation('on-target-branch'));
  const line = object.line('metadata', 'annotations');
  const kinds = events.flatMap((event): TriggerKind[] => {
    if (event === 'pull_request') {
      return ['change-proposal'];
    }
    return event === 'push'
      ? [
          branches.length === 0 || branches.some(isMainBranch)
            ? 'main'
            : 'other',
        ]
      : ['other'];
  });
  return kinds.map(kind => ({ kind, line }));
}

/** The annotations hold lists as `[a, b]`, or one word. */
function wordsOf(text: string): string[] {
  return text
    .split('[')
    .join('')
    .split(']')
    .join('')
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '');
}
