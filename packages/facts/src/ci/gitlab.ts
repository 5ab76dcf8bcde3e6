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
import { Reference, YamlDocument } from '../parsers/yaml';
import { jobTriggers, pipelineTriggers } from './gitlabRules';
import { templateSteps } from './gitlabTemplates';
import { Job, Pipeline, PlacedCommand, Step } from './model';
import { scriptCommands } from './scripts';

const MAXIMUM_DEPTH = 10;
const notJobs = new Set([
  'after_script',
  'before_script',
  'cache',
  'default',
  'image',
  'include',
  'services',
  'spec',
  'stages',
  'types',
  'variables',
  'workflow',
]);

/** A file of a pipeline, whose documents are read in this order. */
export interface GitLabFile {
  file: string;
  documents: YamlDocument[];
}

/** Something of a pipeline, and where it is written. */
interface Found {
  value: unknown;
  file: string;
  document: YamlDocument;
  path: Path;
}

/** The paths in the checkout that a file includes, as GitLab writes them: from the top. */
export function localIncludes({ documents }: GitLabFile): string[] {
  return documents
    .flatMap(({ value }) => includesOf(value))
    .flatMap(include => textAt(include, 'local') ?? [])
    .map(path => path.replace(/^\//, ''));
}

class GitLabPipeline {
  readonly #gaps: NotAnalysed[] = [];
  /** Of all files, what the last one says counts. */
  readonly #entries = new Map<string, Found>();

  constructor(readonly files: GitLabFile[]) {
    for (const { file, documents } of [...files].reverse()) {
      for (const document of documents) {
        for (const [name, value] of entriesAt(document.value)) {
          this.#entries.set(name, { value, file, document, path: [name] });
        }
      }
    }
  }

  read(): Pipeline {
    const jobs = [...this.#entries]
      .filter(
        ([name, { value }]) =>
          !notJobs.has(name) && !name.startsWith('.') && isRecord(value),
      )
      .map(([name, found]) => this.#job(name, found));
    return {
      file: this.files[0].file,
      system: 'GitLab CI',
      triggers: pipelineTriggers(
        this.#entries.get('workflow'),
        jobs.flatMap(({ triggers = [] }) => triggers),
      ),
      jobs: [...jobs, ...this.#includedJobs()],
      gaps: this.#gaps,
    };
  }

  #job(name: string, found: Found): Job {
    const value = (key: string) => this.#lookup(found, key)?.value;
    const environment = value('environment');
    const rules = listAt(value('rules'));
    const trigger = this.#lookup(found, 'trigger');
    if (trigger) {
      this.#gaps.push({
        file: trigger.file,
        line: trigger.document.lineOf(trigger.path),
        title: `${name} starts another pipeline`,
      });
    }
    return {
      name,
      file: found.file,
      line: found.document.lineOf(found.path),
      environment:
        textAt(environment, 'action') === 'stop'
          ? undefined
          : textAt(environment) ?? textAt(environment, 'name'),
      isManual:
        value('when') === 'manual' ||
        (rules.length > 0 &&
          rules.every(rule =>
            ['manual', 'never'].includes(textAt(rule, 'when') ?? ''),
          )),
      mayFail: value('allow_failure') === true,
      triggers: jobTriggers(rules, value('only')),
      usesIdentityToken: value('id_tokens') !== undefined,
      steps: [this.#step(name, found)],
    };
  }

  #step(name: string, found: Found): Step {
    const scripts = ['before_script', 'script', 'after_script'].flatMap(
      key => this.#lookup(found, key) ?? this.#default(key) ?? [],
    );
    return {
      title: name,
      line: found.document.lineOf(found.path),
      inputs: {},
      commands: scripts.flatMap(script => this.#commands(script, 0)),
    };
  }

  #commands(script: Found, depth: number): PlacedCommand[] {
    const items = Array.isArray(script.value) ? script.value : [script.value];
    return items.flatMap((item, index) => {
      const path = Array.isArray(script.value)
        ? [...script.path, index]
        : script.path;
      if (item instanceof Reference) {
        const referenced = this.#dereference(item);
        return referenced && depth < MAXIMUM_DEPTH
          ? this.#commands(referenced, depth + 1)
          : [];
      }
      if (Array.isArray(item)) {
        return depth < MAXIMUM_DEPTH
          ? this.#commands({ ...script, value: item, path }, depth + 1)
          : [];
      }
      return typeof item === 'string'
        ? scriptCommands(
            item,
            script.document.textLineOf(path),
            '.',
            { file: script.file, shell: undefined },
            this.#gaps,
          )
        : [];
    });
  }

  #dereference({ path: [name, ...rest] }: Reference): Found | undefined {
    const entry = this.#entries.get(name);
    const value = entry && at(entry.value, ...rest);
    return entry && value !== undefined
      ? { ...entry, value, path: [...entry.path, ...rest] }
      : undefined;
  }

  /** What a job says itself, or else the nearest of what it extends. */
  #lookup(job: Found, key: string, depth = 0): Found | undefined {
    const own = at(job.value, key);
    if (own !== undefined) {
      return own instanceof Reference
        ? this.#dereference(own)
        : { ...job, value: own, path: [...job.path, key] };
    }
    if (depth >= MAXIMUM_DEPTH) {
      return undefined;
    }
    for (const base of textsAt(job.value, 'extends').reverse()) {
      const entry = this.#entries.get(base);
      const found = entry && this.#lookup(entry, key, depth + 1);
      if (found) {
        return found;
      }
    }
    return undefined;
  }

  #default(key: string): Found | undefined {
    const shared = this.#entries.get('default');
    const value = shared && at(shared.value, key);
    return shared && value !== undefined
      ? { ...shared, value, path: ['default', key] }
      : this.#entries.get(key);
  }

  /** Jobs that GitLab's own templates bring; what else is included from elsewhere is not analysed. */
  #includedJobs(): Job[] {
    const found = this.files.flatMap(({ file, documents }) =>
      documents.flatMap(document =>
        includesOf(document.value).map(include => ({
          file,
          line: document.lineOf(['include']),
          include,
        })),
      ),
    );
    return found.flatMap(({ file, line, include }) => {
      if (textAt(include, 'local') !== undefined) {
        return [];
      }
      const template = textAt(include, 'template');
      const steps = templateSteps(template, line);
      if (steps) {
        return [
          {
            name: template ?? '',
            file,
            line,
            isManual: false,
            mayFail: true,
            usesIdentityToken: false,
            steps,
          },
        ];
      }
      this.#gaps.push({
        file,
        line,
        title: `included from elsewhere: ${describe(include)}`,
      });
      return [];
    });
  }
}

/**
 * A pipeline of GitLab CI.
 *
 * @param files - .gitlab-ci.yml first, then what it includes
 */
export function readGitLabPipeline(files: GitLabFile[]): Pipeline {
  return new GitLabPipeline(files).read();
}

function includesOf(value: unknown): unknown[] {
  const include = at(value, 'include');
  const list = Array.isArray(include) ? include : [include];
  return list
    .filter(item => item !== undefined && item !== null)
    .map(item => {
      if (typeof item !== 'string') {
        return item;
      }
      return item.includes('://') ? { remote: item } : { local: item };
    });
}

function describe(include: unknown): string {
  return (
    ['template', 'project', 'remote', 'component']
      .flatMap(key => textAt(include, key) ?? [])
      .join(' ') || 'unknown'
  );
}
