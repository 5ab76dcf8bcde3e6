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

import { createServer, IncomingMessage } from 'http';
import { AddressInfo } from 'net';

/** A request as it came over the wire. */
export interface Received {
  method?: string;
  /** Path and query after the base URL, still encoded. */
  path?: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What the backend replies; a body that is text is sent as it is. */
export interface Reply {
  status: number;
  body?: unknown;
  type?: string;
}

/** Starts an HTTP server in the place of the backend, which keeps what it receives and replies what it is told. */
export async function startBackend() {
  const received: Received[] = [];
  let reply: Reply = { status: 200 };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    received.push({
      method: request.method,
      path: request.url?.replace('/api/maturity', ''),
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(reply.status, {
      'content-type': reply.type ?? 'application/json',
    });
    response.end(
      typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body),
    );
  });
  await new Promise<void>(resolve => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    received,
    discoveryApi: {
      getBaseUrl: async (pluginId: string) =>
        `http://localhost:${port}/api/${pluginId}`,
    },
    /** Forgets what was received, and replies this from now on. */
    reply(next: Reply) {
      received.length = 0;
      reply = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}
