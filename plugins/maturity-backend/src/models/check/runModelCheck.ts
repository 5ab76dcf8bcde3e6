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

import { parseArgs } from 'util';
import { InputError, isError } from '@backstage/errors';
import { describeIssue } from '../ModelValidationError';
import { checkModels } from './checkModels';
import { findModelFolder } from './findModelFolder';
import { readConfigFiles } from './readConfigFiles';

const USAGE = `Usage: maturity-model-check [FILE_OR_FOLDER | --config FILE...] [--claims FILE]

Checks the maturity models that come with the plugin, or those of a folder, or the model that a file is part of.
Prints one line of JSON with what they have; with mistakes, prints each with file, line and what to do, and fails.

  --config FILE  checks the models that come with the plugin as this app-config.yaml changes them, and those that it
                 adds; can be given several times; relative paths in it start at the folder where you are
  --claims FILE  checks also the page that says where each claim of the source documents of the built-in model went
  --help         prints this`;

/**
 * The command `maturity-model-check`.
 *
 * @param options - `args`: what stands after the name of the command; `builtIn`: the folder that is checked if no other
 * is named; `print` and `printError`: write a line.
 * @returns the exit code: 0 if all is right, 1 if not.
 *
 * @public
 */
export async function runModelCheck(options: {
  args: readonly string[];
  builtIn: string;
  print(line: string): void;
  printError(line: string): void;
}): Promise<number> {
  const { print, printError } = options;
  try {
    const { values, positionals } = parseArgs({
      args: [...options.args],
      allowPositionals: true,
      options: {
        claims: { type: 'string' },
        config: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    if (positionals.length > 1) {
      throw new InputError('Name one file or folder at a time.');
    }
    if (positionals.length > 0 && values.config) {
      throw new InputError(
        'Name either a file or folder, or configuration with --config.',
      );
    }
    const [path] = positionals;
    const folder =
      path === undefined ? options.builtIn : await findModelFolder(path);
    const { issues, ...counts } = await checkModels(folder, {
      claims: values.claims,
      config: values.config && (await readConfigFiles(values.config)),
    });
    if (issues.length === 0) {
      print(JSON.stringify(counts));
      return 0;
    }
    issues.map(describeIssue).forEach(printError);
    return 1;
  } catch (error) {
    if (isExpected(error)) {
      printError(error.message);
      return 1;
    }
    throw error;
  }
}

// A mistake of whoever called the command, and files that cannot be read, need no stack trace.
function isExpected(error: unknown): error is Error {
  return (
    isError(error) &&
    (error.name === 'InputError' || typeof error.code === 'string')
  );
}
