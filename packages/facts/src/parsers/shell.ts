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

import { parse } from 'unbash';
import { isRecord } from './data';
import { Command } from '../ci/model';

/** Commands that run another one. */
const wrappers = new Set([
  'command',
  'env',
  'exec',
  'nice',
  'nohup',
  'retry',
  'sudo',
  'time',
  'timeout',
  'xargs',
]);
const shells = new Set(['bash', 'dash', 'sh', 'zsh']);

/** What a shell script runs. */
export interface Script {
  commands: Command[];
  /** Whether all of it was understood. */
  isComplete: boolean;
}

/**
 * Lists the commands of a shell script, in functions, conditions and substitutions as well.
 *
 * @param firstLine - the line of the file in which the script begins
 */
export function parseShell(text: string, firstLine: number): Script {
  const source = replaceExpressions(text);
  const commands: Command[] = [];
  const declared = new Set<string>();
  let isComplete = true;
  const visit = (node: unknown, depth: number) => {
    if (depth > 200) {
      isComplete = false;
    } else if (Array.isArray(node)) {
      node.forEach(item => visit(item, depth + 1));
    } else if (isRecord(node)) {
      if (node.type === 'Function' && isRecord(node.name)) {
        declared.add(wordOf(node.name));
      }
      if (node.type === 'Command' && isRecord(node.name)) {
        const suffix = Array.isArray(node.suffix) ? node.suffix : [];
        const words = unwrap([node.name, ...suffix].map(wordOf));
        const line = firstLine + lineOf(source, Number(node.pos));
        const inner = innerScript(words);
        if (inner !== undefined) {
          const script = parseShell(inner, line);
          commands.push(
            ...script.commands.map(command => ({ ...command, line })),
          );
          isComplete &&= script.isComplete;
        } else if (words.length > 0) {
          commands.push({ words, line });
        }
      }
      childrenOf(node).forEach(value => visit(value, depth + 1));
    }
  };
  try {
    const script = parse(source);
    isComplete = (script.errors ?? []).length === 0;
    visit(script.commands, 0);
  } catch {
    isComplete = false;
  }
  return {
    commands: commands.filter(({ words }) => !declared.has(words[0])),
    isComplete,
  };
}

/** Of words, the parser makes some children only when they are asked for. */
function childrenOf(node: Record<string, unknown>): unknown[] {
  const late = ['parts', 'script', 'expression'].filter(
    key => !Object.hasOwn(node, key),
  );
  return [...Object.values(node), ...late.map(key => node[key])];
}

/** The expressions of CI systems, which are filled in before a shell sees the script, are one word each. */
function replaceExpressions(text: string): string {
  let result = '';
  let rest = text;
  for (;;) {
    const start = rest.indexOf('${{');
    const end = rest.indexOf('}}', start);
    if (start < 0 || end < 0) {
      return result + rest;
    }
    const lines = rest.slice(start, end).split('\n').length - 1;
    result += `${rest.slice(0, start)}__expression__${'\n'.repeat(lines)}`;
    rest = rest.slice(end + 2);
  }
}

function wordOf(node: unknown): string {
  return isRecord(node) ? String(node.value ?? node.text ?? '') : '';
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length - 1;
}

/** Takes off sudo and its like, with their options. */
function unwrap(words: string[]): string[] {
  let rest = words;
  while (rest.length > 0 && wrappers.has(rest[0])) {
    const isTimeout = rest[0] === 'timeout';
    rest = rest.slice(1);
    while (
      rest.length > 0 &&
      (rest[0].startsWith('-') || rest[0].includes('='))
    ) {
      rest = rest.slice(1);
    }
    if (isTimeout) {
      rest = rest.slice(1);
    }
  }
  return rest;
}

/** The script of `bash -c`. */
function innerScript(words: string[]): string | undefined {
  if (!shells.has(words[0])) {
    return undefined;
  }
  const option = words.findIndex(
    word =>
      word.startsWith('-') && !word.startsWith('--') && word.endsWith('c'),
  );
  return option > 0 ? words[option + 1] : undefined;
}
