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

import { isRecord, listAt, numberAt, textAt } from '../parsers/data';
import { FactsDocument } from '../wire/types';
import { toBatches } from './batches';
import { SendOptions, send } from './send';

/** A fact that the server did not take, and why. */
export interface RejectedFact {
  name: string;
  subject: string;
  reason: string;
}

export interface PushResult {
  sent: number;
  rejected: RejectedFact[];
}

/**
 * Sends facts. The same facts may be sent again without harm: the server keeps one of each subject, name and source.
 *
 * @throws Error if the server could not be reached or did not take a request
 */
export async function pushFacts(
  document: FactsDocument,
  options: SendOptions,
): Promise<PushResult> {
  const result: PushResult = { sent: 0, rejected: [] };
  for (const batch of toBatches(document)) {
    const answer = await send(batch, options);
    result.sent += batch.facts.length;
    result.rejected.push(...rejectedOf(answer, batch));
  }
  return result;
}

/** The items that were not taken: `rejected: [{ index, error: { message } }]`. */
function rejectedOf(answer: unknown, batch: FactsDocument): RejectedFact[] {
  return listAt(answer, 'rejected')
    .filter(isRecord)
    .flatMap(item => {
      const fact = batch.facts[numberAt(item, 'index') ?? -1];
      return fact
        ? [
            {
              name: fact.name,
              subject: fact.subject,
              reason: textAt(item, 'error', 'message') ?? 'no reason was given',
            },
          ]
        : [];
    });
}
