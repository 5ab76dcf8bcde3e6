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

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { whenAskedToEnd } from './endOfProcess.mjs';
import { ProcessGroup } from './processGroup.mjs';
import { untilItAnswers } from './readiness.mjs';
import { repository } from './repository.mjs';

const POLL_MILLISECONDS = 500;

/**
 * The demo backend with an address, a database and a configuration of its own, so that it disturbs neither the
 * developer's data nor a portal that is running. It serves the app, too, if the app was built.
 */
export class TemporaryPortal {
  #backend;
  #folder;
  #token;

  /** Where the portal is, without a trailing slash. */
  baseUrl;

  /**
   * Starts the backend; it does not answer yet.
   *
   * @param port - the port to listen on
   * @param configuration - what differs from app-config.yaml; app-config.local.yaml is not read
   * @param externalAccess - who else may send requests, as `backend.auth.externalAccess` has it
   * @param stdio - where the logs go
   */
  static start({ port, configuration, externalAccess = [], stdio }) {
    const folder = mkdtempSync(join(tmpdir(), 'maturity-portal-'));
    const token = randomBytes(24).toString('base64url');
    const baseUrl = `http://localhost:${port}`;
    const files = [
      configurationOfItsOwn({ baseUrl, port, folder, token, externalAccess }),
      configuration,
    ].map((content, index) => {
      const file = join(folder, `app-config.${index}.yaml`);
      // JSON is YAML
      writeFileSync(file, JSON.stringify(content));
      return file;
    });
    const backend = ProcessGroup.start(
      'node',
      [
        // as "backstage-cli package start" does it, but without restarts when a file changes
        '--enable-source-maps',
        '--require',
        '@backstage/cli/config/nodeTransform.cjs',
        'packages/backend/src/index',
        ...[join(repository, 'app-config.yaml'), ...files].flatMap(file => [
          '--config',
          file,
        ]),
      ],
      // the sign-in of the demo people refuses to run in production
      { stdio, env: { NODE_ENV: 'development', LOG_LEVEL: 'warn' } },
    );
    return new TemporaryPortal(backend, { folder, token, baseUrl });
  }

  constructor(backend, { folder, token, baseUrl }) {
    this.#backend = backend;
    this.#folder = folder;
    this.#token = token;
    this.baseUrl = baseUrl;
  }

  /** Waits until the backend answers; `signal` ends the waiting, and so does an end of the backend. */
  async untilReady(signal) {
    const decided = new AbortController();
    try {
      await Promise.race([
        untilItAnswers(
          `${this.baseUrl}/.backstage/health/v1/readiness`,
          AbortSignal.any([decided.signal, ...(signal ? [signal] : [])]),
        ),
        this.#backend.untilEnded().then(code => {
          throw new Error(`The backend ended with exit code ${code}`);
        }),
      ]);
    } finally {
      decided.abort();
    }
  }

  /** Sends a request to the API of a backend plugin, with the rights of a service. */
  fetch(path, init = {}) {
    return fetch(`${this.baseUrl}/api${path}`, {
      ...init,
      headers: {
        'content-type': 'application/json',
        ...init.headers,
        authorization: `Bearer ${this.#token}`,
      },
    });
  }

  /** The body of a successful response. */
  async fetchJson(path, init) {
    const response = await this.fetch(path, init);
    if (!response.ok) {
      throw new Error(
        `${path} answered ${response.status}: ${await response.text()}`,
      );
    }
    return response.json();
  }

  /**
   * Asks again and again until the body is as wanted, and returns it.
   *
   * @param accept - whether a body is the wanted one
   * @param init - the request; its signal ends the waiting
   */
  async untilJson(path, accept, init = {}) {
    for (;;) {
      const body = await this.fetchJson(path, init);
      if (accept(body)) {
        return body;
      }
      await delay(POLL_MILLISECONDS, undefined, { signal: init.signal });
    }
  }

  /** Stops the portal when this process is asked to end. */
  stopWithThisProcess() {
    whenAskedToEnd(() => this.stop());
    return this;
  }

  /** Waits until the backend ends by itself, and returns its exit code. */
  untilEnded() {
    return this.#backend.untilEnded();
  }

  /** Stops the backend and removes its data. */
  async stop() {
    await this.#backend.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function configurationOfItsOwn({
  baseUrl,
  port,
  folder,
  token,
  externalAccess,
}) {
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      cors: { origin: baseUrl },
      database: {
        client: 'better-sqlite3',
        connection: { directory: join(folder, 'data') },
      },
      auth: {
        externalAccess: [
          {
            type: 'static',
            options: { token, subject: 'temporary-portal' },
          },
          ...externalAccess,
        ],
      },
    },
    demo: { proposals: join(folder, 'proposals') },
    maturity: {
      synchronization: {
        schedule: { frequency: { seconds: 5 }, timeout: { minutes: 5 } },
      },
    },
  };
}
