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

import { endpointOf, readToken } from '../push/credentials';
import { pushEvents } from '../push/pushEvents';
import { pushFacts } from '../push/pushFacts';
import { printable } from '../output/printable';
import { DeliveryEvent, toCloudEvents } from '../releases/events';
import { FactsDocument } from '../wire/types';
import { Terminal } from './Terminal';

/** The options of every command that sends facts. */
export const pushOptions = {
  push: { type: 'string' },
  'token-file': { type: 'string' },
  'allow-http': { type: 'boolean', default: false },
} as const;

export const pushHelp = `  --push URL          sends the facts, and the deployments and releases, to the backend at this address, such as https://portal.example.com
  --token-file FILE   where the token is; by default it is in the environment variable MATURITY_TOKEN
  --allow-http        sends the token without encryption
`;

interface PushValues {
  push?: string;
  'token-file'?: string;
  'allow-http': boolean;
}

/** Makes sure that facts can be sent before any work is done for them; undefined if nobody asked for it. */
export async function preparePush(values: PushValues, terminal: Terminal) {
  if (values.push === undefined) {
    return undefined;
  }
  const endpoint = endpointOf(values.push, values['allow-http']);
  const token = await readToken(values['token-file'], terminal.environment);
  return async (
    document: FactsDocument,
    events: DeliveryEvent[] = [],
  ): Promise<number> => {
    const { sent, rejected } = await pushFacts(document, { endpoint, token });
    terminal.err(
      `${sent - rejected.length} of ${sent} facts were taken by ${
        endpoint.origin
      }.\n`,
    );
    for (const { name, subject, reason } of rejected) {
      terminal.err(printable(`  ${name} of ${subject}: ${reason}`));
      terminal.err('\n');
    }
    const isAllTaken = await sendEvents(events, { endpoint, token }, terminal);
    return rejected.length === 0 && isAllTaken ? 0 : 1;
  };
}

/** Sends deployments and releases, and tells whether all of them were taken. */
async function sendEvents(
  events: DeliveryEvent[],
  options: { endpoint: URL; token: string },
  terminal: Terminal,
): Promise<boolean> {
  if (events.length === 0) {
    return true;
  }
  const { sent, ignored, rejected } = await pushEvents(toCloudEvents(events), {
    ...options,
    endpoint: new URL('delivery/events', options.endpoint),
  });
  terminal.err(
    `${
      sent - ignored - rejected.length
    } of ${sent} deployments and releases were taken; ${ignored} do not count.\n`,
  );
  for (const { event, reason } of rejected) {
    terminal.err(printable(`  ${event.type} of ${event.time}: ${reason}`));
    terminal.err('\n');
  }
  return rejected.length === 0;
}
