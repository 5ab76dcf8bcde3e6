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

import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program was started with. */
export interface Call {
  args: string[];
  environment: Record<string, string>;
  folder: string;
}

/** A folder with programs that stand for renderers, as none is installed everywhere. Each keeps how it was called. */
export class TestPrograms {
  readonly folder = mkdtempSync(join(tmpdir(), 'maturity-programs-'));

  /**
   * @param script - what the program does, in JavaScript
   * @returns its path
   */
  add(name: string, script: string): string {
    const path = join(this.folder, name);
    writeFileSync(
      path,
      `#!${process.execPath}
require('fs').appendFileSync(${JSON.stringify(
        `${path}.calls`,
      )}, JSON.stringify({
  args: process.argv.slice(2), environment: process.env, folder: process.cwd(),
}) + '\\n');
${script}
`,
    );
    chmodSync(path, 0o755);
    return path;
  }

  /** A program that prints a text. */
  printing(name: string, text: string): string {
    return this.add(name, `process.stdout.write(${JSON.stringify(text)});`);
  }

  /** How a program was called, time after time. */
  calls(path: string): Call[] {
    return existsSync(`${path}.calls`)
      ? readFileSync(`${path}.calls`, 'utf8')
          .trim()
          .split('\n')
          .map(line => JSON.parse(line))
      : [];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
