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

import { resolve } from 'node:path';
import { repository } from './repository.mjs';

/**
 * Reads where the portal will listen, from the same files and environment variables as the portal itself.
 *
 * @param args - the arguments of `npm start`, for `--config`
 * @returns the addresses of the app and of the backend, each with the port and host of its server
 */
export async function readPortalConfiguration(args) {
  // only there once the packages are installed
  const { ConfigSources } = await import('@backstage/config-loader');
  const config = await ConfigSources.toConfig(
    ConfigSources.default({ argv: args, rootDir: repository, watch: false }),
  );
  try {
    const app = new URL(config.getString('app.baseUrl'));
    const backend = new URL(config.getString('backend.baseUrl'));
    return {
      app: {
        url: app.origin + app.pathname.replace(/\/$/, ''),
        host: config.getOptionalString('app.listen.host') ?? app.hostname,
        port: config.getOptionalNumber('app.listen.port') ?? portOf(app),
      },
      backend: {
        url: backend.origin,
        ...listenAddress(config.getOptional('backend.listen'), backend),
      },
      // the backend serves the built app, too
      isOneServer: app.origin === backend.origin,
    };
  } finally {
    config.close();
  }
}

// either an object, or text such as ':7007' and '127.0.0.1:7007'
function listenAddress(listen, url) {
  const [host, port] =
    typeof listen === 'string'
      ? [
          listen.slice(0, Math.max(listen.lastIndexOf(':'), 0)),
          listen.slice(listen.lastIndexOf(':') + 1),
        ]
      : [listen?.host, listen?.port];
  return { host: host || url.hostname, port: Number(port || portOf(url)) };
}

function portOf(url) {
  return Number(url.port || (url.protocol === 'https:' ? 443 : 80));
}

/**
 * Makes the paths after `--config` absolute: people name them from the repository, and the backend runs in its own folder.
 */
export function withAbsoluteConfigPaths(args) {
  return args.map((argument, index) => {
    if (args[index - 1] === '--config' && !argument.includes('://')) {
      return resolve(repository, argument);
    }
    const [, path] = /^--config=(.+)$/.exec(argument) ?? [];
    return path && !path.includes('://')
      ? `--config=${resolve(repository, path)}`
      : argument;
  });
}
