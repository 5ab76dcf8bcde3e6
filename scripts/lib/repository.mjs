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

import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a trailing slash. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

const installedCommands = join(repository, 'node_modules', '.bin');

/**
 * The environment in which the installed tools run: Node 24 and the tools out of node_modules come first on the PATH.
 * npm does the same for its scripts, but only if the folder existed before npm was started.
 */
export function environmentWithTools() {
  return {
    ...process.env,
    PATH: [installedCommands, ...foldersOfThePath()].join(delimiter),
  };
}

/** The environment without the installed tools: what the machine itself offers. */
export function environmentOfTheMachine() {
  return { ...process.env, PATH: foldersOfThePath().join(delimiter) };
}

function foldersOfThePath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== '' && folder !== installedCommands);
}
