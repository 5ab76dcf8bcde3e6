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
import { NotAnalysed } from '../facts/types';
import { parseShell } from '../parsers/shell';
import { PlacedCommand } from './model';

const posixShells = ['bash', 'sh', 'dash', 'zsh'];

/**
 * The commands of a script in a pipeline. What is not a shell script, or not understood as one, is added to the gaps.
 */
export function scriptCommands(
  script: string,
  line: number,
  folder: string,
  { file, shell }: { file: string; shell: string | undefined },
  gaps: NotAnalysed[],
): PlacedCommand[] {
  const name = shell?.split(' ')[0];
  if (name !== undefined && !posixShells.includes(posix.basename(name))) {
    gaps.push({ file, line, title: `a script for ${name}` });
    return [];
  }
  const { commands, isComplete } = parseShell(script, line);
  if (!isComplete) {
    gaps.push({ file, line, title: 'a script that is no valid shell script' });
  }
  return commands.map(command => ({
    ...command,
    file,
    folder: posix.normalize(folder),
  }));
}
