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

// Runs one benchmark, in a process of its own: run.mjs FILE [ARGUMENTS]
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { machine } from './machine.mjs';

const [file, ...args] = process.argv.slice(2);
const benchmark = basename(file, '.mjs');
const { default: run } = await import(pathToFileURL(file));

await run({
  args,
  /**
   * Prints a figure.
   *
   * @param figure - what was measured, in words
   * @param bar - the most that `value` may be; none if missing
   * @param atLeast - the least that `value` may be; none if missing
   */
  report({ figure, unit, value, bar, atLeast, ...more }) {
    const hasBar = bar !== undefined || atLeast !== undefined;
    const isMissed = value > bar || value < atLeast;
    if (isMissed) {
      process.exitCode = 1;
    }
    process.stdout.write(
      `${JSON.stringify({
        benchmark,
        figure,
        unit,
        value,
        ...(hasBar && { bar, atLeast, ok: !isMissed }),
        ...more,
        machine,
      })}\n`,
    );
  },
});
