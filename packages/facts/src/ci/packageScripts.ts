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
import { parseShell } from '../parsers/shell';
import { PlacedCommand } from './model';

const MAXIMUM_DEPTH = 5;
const managers = ['npm', 'pnpm', 'yarn', 'bun'];
const direct = ['test', 'start', 'stop', 'restart'];

/** The scripts of package.json files, by folder: what `npm run x` runs. */
export class PackageScripts {
  readonly #scripts = new Map<string, Map<string, string>>();

  add(folder: string, scripts: Array<[string, unknown]>): void {
    this.#scripts.set(
      folder,
      new Map(
        scripts.filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      ),
    );
  }

  /** The commands that a command stands for; itself, if it runs no known script. */
  expand(command: PlacedCommand, depth = 0): PlacedCommand[] {
    const folder = command.folder ?? '.';
    const name = scriptName(command.words, this.#scripts.get(folder));
    const script =
      name === undefined ? undefined : this.#scripts.get(folder)?.get(name);
    if (script === undefined || depth >= MAXIMUM_DEPTH) {
      return [command];
    }
    const { commands, isComplete } = parseShell(script, command.line);
    // the name of the script is kept, since `npm test` is a test whatever it runs
    return [
      ...(name === 'test' ? [command] : []),
      ...(isComplete ? [] : [{ ...command, words: [`script ${name}`] }]),
      ...commands.flatMap(inner =>
        this.expand(
          { ...inner, line: command.line, file: command.file, folder },
          depth + 1,
        ),
      ),
    ];
  }
}

function scriptName(
  words: string[],
  scripts: Map<string, string> | undefined,
): string | undefined {
  const [manager, ...rest] = words;
  if (!managers.includes(posix.basename(manager ?? '')) || !scripts) {
    return undefined;
  }
  const [first, second] = rest.filter(word => !word.startsWith('-'));
  if (first === 'run' || first === 'run-script') {
    return second;
  }
  if (first === 't' || first === 'tst') {
    return 'test';
  }
  const isShort =
    direct.includes(first) || (manager !== 'npm' && scripts.has(first));
  return isShort ? first : undefined;
}
