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
import { parseImage } from '../container/images';
import { actionMeanings } from './actions';
import { meaningOfTask } from './azureTasks';
import { buildCommandMeanings, neutralCommands } from './buildCommands';
import { commandMeanings } from './commands';
import { Purpose } from './purposes';

const meanings = { ...commandMeanings, ...buildCommandMeanings };
/** Tools that run another one by name. */
const runners: Record<string, string[]> = {
  npx: [],
  bunx: [],
  pnpx: [],
  npm: ['exec', 'x'],
  pnpm: ['exec', 'dlx'],
  yarn: ['exec', 'dlx'],
  poetry: ['run'],
  pipenv: ['run'],
  uv: ['run'],
  uvx: [],
  pipx: ['run'],
  go: ['tool'],
  bundle: ['exec'],
};
const interpreters = new Set(['python', 'python3']);
const aliases: Record<string, string> = {
  mvnw: 'mvn',
  gradlew: 'gradle',
  'docker-compose': 'docker',
};

/**
 * What a command is for.
 *
 * @returns its purposes, of which there may be none; undefined if it could be anything, such as a script of one's own
 */
export function meaningOfCommand(words: string[]): Purpose[] | undefined {
  const [first, ...rest] = words;
  if (first === undefined || first === '' || first.includes('=')) {
    return [];
  }
  const name = executable(first);
  const inner = innerCommand(name, rest);
  if (inner !== undefined) {
    const purposes = meaningOfCommand(inner);
    // what runs in a container, or is run by name, says nothing more if it is not known
    return purposes;
  }
  if (Object.hasOwn(meanings, name)) {
    return longestMatch(meanings[name], rest, name);
  }
  return neutralCommands.has(name) ||
    rest.some(word => word === '--version' || word === '--help')
    ? []
    : undefined;
}

/** What an action is for, in the same way. */
export function meaningOfAction(
  uses: string,
  inputs: Record<string, string>,
): Purpose[] | undefined {
  if (uses.startsWith('azure-task/')) {
    return meaningOfTask(uses.slice('azure-task/'.length), inputs);
  }
  if (uses === 'jenkins/input') {
    return ['approval'];
  }
  const name = uses.split('@')[0].toLowerCase();
  if (name === 'aquasecurity/trivy-action') {
    return meaningOfTrivy(inputs);
  }
  if (name === 'docker/build-push-action' || name === 'docker/bake-action') {
    return meaningOfDockerBuild(inputs);
  }
  const key = Object.keys(actionMeanings)
    .filter(known =>
      known.endsWith('/') ? name.startsWith(known) : name === known,
    )
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined ? undefined : actionMeanings[key];
}

function meaningOfTrivy(inputs: Record<string, string>): Purpose[] {
  const scanners = inputs.scanners ?? inputs['security-checks'] ?? '';
  const byType: Record<string, Purpose[]> = {
    image: ['image-scan'],
    config: ['configuration-scan'],
    fs: ['dependency-scan'],
    repo: ['dependency-scan'],
    rootfs: ['image-scan'],
    sbom: ['dependency-scan'],
  };
  const purposes = new Set<Purpose>(byType[inputs['scan-type'] ?? 'image']);
  if (inputs['scan-type'] !== 'config' && scanners.includes('secret')) {
    purposes.add('secret-scan');
  }
  if (scanners.includes('misconfig') || scanners.includes('config')) {
    purposes.add('configuration-scan');
  }
  return [...purposes];
}

function meaningOfDockerBuild(inputs: Record<string, string>): Purpose[] {
  const isSet = (field: string) =>
    inputs[field] !== undefined && !['', 'false'].includes(inputs[field]);
  return [
    'image-build',
    ...(isSet('push') ? (['image-push'] as const) : []),
    ...(isSet('sbom') ? (['bill-of-materials'] as const) : []),
    ...(isSet('provenance') ? (['provenance'] as const) : []),
  ];
}

function executable(word: string): string {
  if (Object.hasOwn(meanings, word)) {
    return word;
  }
  const base = posix.basename(word);
  return Object.hasOwn(aliases, base) ? aliases[base] : nameInPath(word, base);
}

/** A tool by its full path is that tool; a file of the checkout is not. */
function nameInPath(word: string, base: string): string {
  return word.startsWith('/') ||
    word.includes('/bin/') ||
    word.includes('/.bin/')
    ? base
    : word;
}

/** The command that a runner runs, such as `npx eslint .` or `docker run aquasec/trivy image x`. */
function innerCommand(name: string, rest: string[]): string[] | undefined {
  if (interpreters.has(name)) {
    const module = rest.indexOf('-m');
    return module >= 0 ? rest.slice(module + 1) : undefined;
  }
  if (['docker', 'podman', 'nerdctl'].includes(name) && rest[0] === 'run') {
    const image = rest.findIndex(
      (word, index) => index > 0 && Object.hasOwn(meanings, toolOf(word)),
    );
    return image >= 0
      ? [toolOf(rest[image]), ...rest.slice(image + 1)]
      : ['unknown container'];
  }
  if (!Object.hasOwn(runners, name)) {
    return undefined;
  }
  const subcommands = runners[name];
  const words = rest.filter(word => !word.startsWith('-'));
  if (subcommands.length === 0) {
    return rest.slice(rest.indexOf(words[0]));
  }
  if (subcommands.includes(words[0])) {
    return rest.slice(rest.indexOf(words[1]));
  }
  // yarn and pnpm run installed tools without a word between
  return (name === 'yarn' || name === 'pnpm') &&
    words[0] !== undefined &&
    Object.hasOwn(meanings, words[0]) &&
    !Object.hasOwn(meanings[name], words[0])
    ? rest.slice(rest.indexOf(words[0]))
    : undefined;
}

function toolOf(image: string): string {
  return image.startsWith('-') || !image.includes('/')
    ? ''
    : posix.basename(parseImage(image).repository);
}

function longestMatch(
  known: Record<string, Purpose[]>,
  rest: string[],
  name: string,
): Purpose[] {
  const words = rest.filter(word => !word.startsWith('-'));
  // Maven and Gradle take any number of goals
  if (name === 'mvn' || name === 'gradle') {
    return [
      ...new Set(
        words.flatMap(word => known[word.split(':').pop() ?? ''] ?? []),
      ),
    ];
  }
  const matches = Object.keys(known)
    .filter(key =>
      key === ''
        ? true
        : key.split(' ').every((part, index) => words[index] === part),
    )
    .sort((a, b) => b.length - a.length);
  const purposes = matches.length > 0 ? known[matches[0]] : [];
  const isPush =
    purposes.includes('image-build') &&
    rest.some(word => word === '--push' || word === '--push=true');
  return isPush ? [...purposes, 'image-push'] : purposes;
}
