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

import { readFile } from 'node:fs/promises';

/** How often the memory of a program is looked at, in milliseconds. */
const INTERVAL = 50;

/** The size of the pages in which Linux counts the memory of a process, in bytes; where they are larger, less is allowed. */
const PAGE = 4096;

/**
 * Tells when a process takes more memory than it may: a template of a few letters can ask for any amount. It is only known
 * on Linux.
 *
 * @returns what ends the watch
 */
export function watchMemory(
  processId: number | undefined,
  bytes: number,
  onExceeded: () => void,
): () => void {
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${processId}/statm`, 'utf8').catch(
      () => '',
    );
    if (Number(status.split(' ')[1]) * PAGE > bytes) {
      onExceeded();
    }
  }, INTERVAL);
  return () => clearInterval(timer);
}
