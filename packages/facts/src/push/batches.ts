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

import { FactsDocument } from '../wire/types';

/** How many facts one request may carry: what the server takes. */
export const MAXIMUM_BATCH = 10_000;

/** Splits what is to be sent into bodies of requests; what was not analysed goes with the first. */
export function toBatches({
  facts,
  notAnalysed,
}: FactsDocument): FactsDocument[] {
  const batches: FactsDocument[] = [];
  for (let start = 0; start < facts.length; start += MAXIMUM_BATCH) {
    batches.push({
      facts: facts.slice(start, start + MAXIMUM_BATCH),
      notAnalysed: start === 0 ? notAnalysed.slice(0, 1000) : [],
    });
  }
  return batches.length > 0 || notAnalysed.length === 0
    ? batches
    : [{ facts: [], notAnalysed: notAnalysed.slice(0, 1000) }];
}
