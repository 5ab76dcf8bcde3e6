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

import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { anyUnusedPort } from '../../scripts/lib/ports.mjs';
import { ProcessGroup } from '../../scripts/lib/processGroup.mjs';
import { untilItAnswers } from '../../scripts/lib/readiness.mjs';

const PATIENCE_MILLISECONDS = 60_000;
const TOKEN = 'token-of-the-packaging-test';

/** A Backstage backend outside of this repository, with the catalog and the packed plugin. */
export class AdopterBackend {
  #group;
  #folder;
  #baseUrl;
  #signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);

  static async start(folder) {
    const port = await anyUnusedPort();
    const baseUrl = `http://localhost:${port}`;
    // JSON is YAML
    writeFileSync(
      join(folder, 'app-config.yaml'),
      JSON.stringify(configuration(folder, baseUrl, port)),
    );
    return new AdopterBackend(
      ProcessGroup.start('node', ['backend.cjs'], {
        cwd: folder,
        env: { LOG_LEVEL: 'warn' },
      }),
      baseUrl,
      folder,
    );
  }

  constructor(group, baseUrl, folder) {
    this.#group = group;
    this.#folder = folder;
    this.#baseUrl = baseUrl;
  }

  async untilReady() {
    await untilItAnswers(
      `${this.#baseUrl}/.backstage/health/v1/readiness`,
      this.#signal,
    );
  }

  /** A response of the plugin's API; with the token of a service unless `anonymous`. */
  fetch(path, { anonymous = false } = {}) {
    return fetch(`${this.#baseUrl}/api/maturity${path}`, {
      headers: anonymous ? {} : { authorization: `Bearer ${TOKEN}` },
      signal: this.#signal,
    });
  }

  /** The body of a response, as soon as it is as wanted. */
  async untilJson(path, accept) {
    for (;;) {
      const response = await this.fetch(path);
      const body = await response.json();
      if (response.ok && accept(body)) {
        return body;
      }
      await delay(500, undefined, { signal: this.#signal });
    }
  }

  /** What a command of the plugin prints that asks this backend; with the token of a service. */
  async run(command, ...args) {
    const { stdout } = await promisify(execFile)(
      join(this.#folder, 'node_modules/.bin', command),
      ['--url', this.#baseUrl, ...args],
      {
        env: { ...process.env, MATURITY_TOKEN: TOKEN },
        signal: this.#signal,
      },
    );
    return stdout;
  }

  stop() {
    return this.#group.stop();
  }
}

function configuration(folder, baseUrl, port) {
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      database: { client: 'better-sqlite3', connection: ':memory:' },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'test' } },
        ],
      },
    },
    catalog: {
      locations: [
        {
          type: 'file',
          target: join(folder, 'entities.yaml'),
          rules: [{ allow: ['Component', 'Group'] }],
        },
      ],
    },
    maturity: {
      synchronization: {
        schedule: { frequency: { seconds: 3 }, timeout: { minutes: 1 } },
      },
    },
  };
}
