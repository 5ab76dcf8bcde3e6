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
import { CloudEvent } from '../releases/events';
import { SendOptions, send } from './send';

/** How many events one request may carry: what the server takes. */
const MAXIMUM_BATCH = 1000;

/** What became of events. */
export interface PushedEvents {
  sent: number;
  /** Those of another kind, or of an environment that is not production. */
  ignored: number;
  rejected: Array<{ event: CloudEvent; reason: string }>;
}

/**
 * Sends deployments and releases. The same events may be sent again without harm: the server knows them by their ids.
 *
 * @throws Error if the server could not be reached or did not take a request
 */
export async function pushEvents(
  events: CloudEvent[],
  options: SendOptions,
): Promise<PushedEvents> {
  const result: PushedEvents = {
    sent: events.length,
    ignored: 0,
    rejected: [],
  };
  for (let start = 0; start < events.length; start += MAXIMUM_BATCH) {
    const batch = events.slice(start, start + MAXIMUM_BATCH);
    const answer = await send(batch, {
      ...options,
      contentType: 'application/cloudevents-batch+json',
    });
    result.ignored += numberAt(answer, 'ignored') ?? 0;
    for (const item of listAt(answer, 'rejected').filter(isRecord)) {
      const event = batch[numberAt(item, 'index') ?? -1];
      if (event) {
        result.rejected.push({
          event,
          reason: textAt(item, 'error', 'message') ?? 'no reason was given',
        });
      }
    }
  }
  return result;
}
