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
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { textAt } from '../parsers/data';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a text file, unless it is something else. The calls are synchronous: nobody else waits, and with many small
 * files the way through the thread pool takes longer than reading them.
 *
 * @param path - the absolute path of a regular file; links are not followed, pipes and devices are not waited for
 * @param maximumBytes - larger files are not read
 * @returns the text, without byte order mark
 * @throws Error with a message for people, if it is not a readable text file of that size
 */
export async function readFileSafely(
  path: string,
  maximumBytes: number,
): Promise<string> {
  const file = openFile(path);
  try {
    const status = fstatSync(file);
    if (!status.isFile()) {
      throw new Error('is not a regular file');
    }
    if (status.size > maximumBytes) {
      throw new Error(
        `is larger than ${Math.floor(maximumBytes / 1024 / 1024)} MiB`,
      );
    }
    return decode(readFileSync(file));
  } finally {
    closeSync(file);
  }
}

function openFile(path: string): number {
  try {
    return openSync(
      path,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
  } catch (error) {
    throw new Error(describeOpenError(textAt(error, 'code')));
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) {
    throw new Error('is not a text file');
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error('is not UTF-8 text');
  }
}

function describeOpenError(code: string | undefined): string {
  switch (code) {
    case 'ELOOP':
      return 'is a symbolic link, which is not followed';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    case 'ENOENT':
      return 'does not exist';
    default:
      return `cannot be opened (${code})`;
  }
}
