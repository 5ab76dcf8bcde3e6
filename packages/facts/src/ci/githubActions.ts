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
import { Job, Pipeline, Step, Trigger } from './model';
import { scriptCommands } from './scripts';

const MAXIMUM_DEPTH = 5;

interface Source {
  file: string;
  document: YamlDocument;
}

/** Workflows and actions of GitHub Actions, which Gitea and Forgejo understand as well. */
export class GitHubActions {
  readonly #workflows = new Map<string, Source>();
  readonly #actions = new Map<string, Source>();

  static wants(path: string): boolean {
    return isWorkflow(path) || isAction(path);
  }

  add(file: SourceFile): void {
    const [document] = file.yaml();
    if (!document || !isRecord(document.value)) {
      throw new Error('is not a workflow or action');
    }
    const source = { file: file.path, document };
    if (isWorkflow(file.path)) {
      this.#workflows.set(file.path, source);
    } else {
      this.#actions.set(file.folder, source);
    }
  }

  /** The workflows that something starts; those that are only called are part of their callers. */
  pipelines(): Pipeline[] {
    return [...this.#workflows.values()].flatMap(source => {
      const triggers = triggersOf(source.document);
      return triggers.length > 0 ? [this.#pipeline(source, triggers)] : [];
    });
  }

  #pipeline(source: Source, triggers: Trigger[]): Pipeline {
    const gaps: NotAnalysed[] = [];
    return {
      file: source.file,
      system: 'GitHub Actions',
      triggers,
      jobs: this.#jobs(source, gaps, 0),
      gaps,
    };
  }

  #jobs({ file, document }: Source, gaps: NotAnalysed[], depth: number): Job[] {
    const { value } = document;
    return entriesAt(value, 'jobs').flatMap(([name, job]) => {
      const path: Path = ['jobs', name];
      const line = document.lineOf(path);
      const called = textAt(job, 'uses');
      if (called !== undefined) {
        return this.#calledJobs(
          called,
          { file, line, title: '' },
          gaps,
          depth,
          {
            name,
            line,
            // what is called can have fewer of them, and not more
            permissions: permissionsOf(value, job),
            usesIdentityToken: usesIdentityToken(value, job),
          },
        );
      }
      return [
        {
          name,
          file,
          line,
          environment:
            textAt(job, 'environment') ?? textAt(job, 'environment', 'name'),
          isManual: false,
          mayFail: at(job, 'continue-on-error') === true,
          permissions: permissionsOf(value, job),
          usesIdentityToken: usesIdentityToken(value, job),
          steps: this.#steps({ file, document }, path, job, gaps, depth),
        },
      ];
    });
  }

  /** A workflow that a job calls: one of the checkout is read, any other is not analysed. */
  #calledJobs(
    called: string,
    gap: NotAnalysed,
    gaps: NotAnalysed[],
    depth: number,
    caller: Pick<Job, 'name' | 'line' | 'permissions' | 'usesIdentityToken'>,
  ): Job[] {
    const source = called.startsWith('./')
      ? this.#workflows.get(posix.normalize(called))
      : undefined;
    if (source && depth < MAXIMUM_DEPTH) {
      return this.#jobs(source, gaps, depth + 1);
    }
    return [
      {
        ...caller,
        isManual: false,
        mayFail: false,
        steps: [
          {
            title: `calls ${called}`,
            line: gap.line ?? caller.line,
            uses: called,
            inputs: {},
            commands: [],
          },
        ],
      },
    ];
  }

  #steps(
    { file, document }: Source,
    path: Path,
    holder: unknown,
    gaps: NotAnalysed[],
    depth: number,
  ): Step[] {
    const folder =
      textAt(holder, 'defaults', 'run', 'working-directory') ?? '.';
    return listAt(holder, 'steps').flatMap((step, index) => {
      const stepPath = [...path, 'steps', index];
      const line = document.lineOf(stepPath);
      const uses = textAt(step, 'uses');
      const title = textAt(step, 'name') ?? uses ?? 'run';
      const local = uses?.startsWith('./')
        ? this.#actions.get(posix.normalize(uses).replace(/\/$/, ''))
        : undefined;
      if (
        local &&
        depth < MAXIMUM_DEPTH &&
        listAt(local.document.value, 'runs', 'steps').length > 0
      ) {
        return this.#steps(
          local,
          ['runs'],
          at(local.document.value, 'runs'),
          gaps,
          depth + 1,
        ).map(inner => ({ ...inner, line }));
      }
      const script = textAt(step, 'run');
      const shell = textAt(step, 'shell');
      return [
        {
          title,
          line,
          uses,
          inputs: inputsOf(step),
          commands:
            script === undefined
              ? []
              : scriptCommands(
                  script,
                  document.textLineOf([...stepPath, 'run']),
                  textAt(step, 'working-directory') ?? folder,
                  { file, shell },
                  gaps,
                ),
        },
      ];
    });
  }
}

function isWorkflow(path: string): boolean {
  return (
    ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'].includes(
      posix.dirname(path),
    ) && isYaml(path)
  );
}

function isAction(path: string): boolean {
  return ['action.yml', 'action.yaml'].includes(posix.basename(path));
}

function isYaml(path: string): boolean {
  return ['.yml', '.yaml'].includes(posix.extname(path));
}

function inputsOf(step: unknown): Record<string, string> {
  return Object.fromEntries(
    entriesAt(step, 'with').map(([key, value]) => [key, String(value)]),
  );
}

/** What is given to the token of a job: what it says itself counts, else what the workflow says. */
function permissionsOf(workflow: unknown, job: unknown): Job['permissions'] {
  const permissions = at(job, 'permissions') ?? at(workflow, 'permissions');
  if (permissions === undefined) {
    return 'default';
  }
  return permissions === 'write-all' ? 'all' : 'least';
}

/** The permissions of a job take the place of those of the workflow. */
function usesIdentityToken(workflow: unknown, job: unknown): boolean {
  const holder = at(job, 'permissions') === undefined ? workflow : job;
  return textAt(holder, 'permissions', 'id-token') === 'write';
}

function triggersOf(document: YamlDocument): Trigger[] {
  // YAML 1.1 takes the key for a truth value
  const key = ['on', 'true'].find(
    name => at(document.value, name) !== undefined,
  );
  if (key === undefined) {
    return [];
  }
  const events = isRecord(at(document.value, key))
    ? entriesAt(document.value, key)
    : textsAt(document.value, key).map((name): [string, unknown] => [
        name,
        undefined,
      ]);
  return events.flatMap(([event, filter]) => {
    const line = document.lineOf([key, event]);
    return kindsOf(event, filter).map(kind => ({ kind, line }));
  });
}

function kindsOf(event: string, filter: unknown): Trigger['kind'][] {
  switch (event) {
    case 'push':
      return pushKinds(filter);
    case 'pull_request':
    case 'pull_request_target':
    case 'merge_group':
      return ['change-proposal'];
    case 'schedule':
      return ['schedule'];
    case 'workflow_dispatch':
      return ['person'];
    case 'release':
      return ['tag'];
    case 'workflow_call':
      return [];
    default:
      return ['other'];
  }
}

function pushKinds(filter: unknown): Trigger['kind'][] {
  const branches = textsAt(filter, 'branches');
  const hasTags = at(filter, 'tags') !== undefined;
  const hasBranches =
    branches.length > 0 || at(filter, 'branches-ignore') !== undefined;
  const kinds: Trigger['kind'][] = [];
  if (hasTags || !hasBranches) {
    kinds.push('tag');
  }
  if (
    branches.length > 0 ? branches.some(isMainBranch) : hasBranches || !hasTags
  ) {
    kinds.push('main');
  }
  if (hasBranches ? branches.some(branch => branch.includes('*')) : !hasTags) {
    kinds.push('branch');
  }
  return kinds.length > 0 ? kinds : ['branch'];
}
