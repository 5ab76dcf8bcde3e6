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

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { isError } from '@backstage/errors';
import { recomputeProof } from './recomputeProof';

const USAGE = `Usage: maturity-recompute FILE

Computes a rollup anew, without a server, from the file that GET /rollups/{scope}/proof exports.
Exit code: 0 if every figure is the same, 1 on any difference, 2 if the file cannot be read.`;

const GZIP = [0x1f, 0x8b];

/**
 * The command `maturity-recompute`.
 *
 * @returns the exit code
 * @public
 */
export async function runRecompute(options: {
  args: string[];
  print(line: string): void;
  printError(line: string): void;
}): Promise<number> {
  const { args, print, printError } = options;
  const [file] = args;
  if (args.length !== 1 || file.startsWith('-')) {
    (file === '--help' ? print : printError)(USAGE);
    return file === '--help' ? 0 : 2;
  }
  try {
    const { recomputed, differences } = await recomputeProof(
      await readLines(file),
    );
    const { subjects, distributions } = recomputed;
    print(
      JSON.stringify({
        subjects,
        overall: distributions[0],
        differences: differences.length,
      }),
    );
    differences.forEach(printError);
    return differences.length === 0 ? 0 : 1;
  } catch (error) {
    printError(`${file}: ${isError(error) ? error.message : error}`);
    return 2;
  }
}

/** The lines of a file, packed or not. */
async function readLines(file: string): Promise<AsyncIterable<string>> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  const content = createReadStream(file);
  const input = GZIP.every((byte, index) => buffer[index] === byte)
    ? content.pipe(createGunzip())
    : content;
  return createInterface({ input, crlfDelay: Infinity });
}
