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

import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL_MILLISECONDS = 300;

/**
 * Resolves once the address answers with success, however long that takes.
 *
 * @param signal - an AbortSignal that ends the waiting with its reason
 */
export async function untilItAnswers(url, signal) {
  while (!(await answers(url, signal))) {
    await delay(INTERVAL_MILLISECONDS, undefined, { signal });
  }
}

async function answers(url, signal) {
  try {
    const response = await fetch(url, {
      signal,
      headers: { accept: 'text/html,application/json' },
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // nobody listens yet; if it was the signal, it also ends the delay between two attempts
    return false;
  }
}
