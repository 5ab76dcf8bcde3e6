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

// npm start: installs what is missing and starts the demo portal.
import { buildApp, isAppOutdated } from './lib/appBuild.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { fail, say } from './lib/output.mjs';
import {
  readPortalConfiguration,
  withAbsoluteConfigPaths,
} from './lib/portalConfiguration.mjs';
import { isPortInUse, nextUnusedPort } from './lib/ports.mjs';
import { ProcessGroup } from './lib/processGroup.mjs';
import { untilItAnswers } from './lib/readiness.mjs';

const HINT_AFTER_MILLISECONDS = 120_000;

ensureInstalled();

const args = withAbsoluteConfigPaths(process.argv.slice(2));
const portal = await readPortalConfiguration(args);
await checkPorts(portal);

if (portal.isOneServer && isAppOutdated()) {
  say('Building the app, which the backend will serve…');
  const code = await buildApp();
  if (code !== 0) {
    fail('The app could not be built; the reason is above.');
  }
}

const servers = ProcessGroup.start('backstage-cli', [
  'repo',
  'start',
  ...(portal.isOneServer ? ['backend'] : []),
  ...args,
]).stopWithThisProcess({
  stopped: () => say('\nThe demo portal has stopped.'),
  exitCode: 0,
});
announceWhenReady(portal);
process.exit(await servers.untilEnded());

async function announceWhenReady({ app, backend }) {
  const hint = setTimeout(
    () =>
      say(
        `\nThe demo portal does not answer on ${app.url} yet. If there is an error above, it says why.\n`,
      ),
    HINT_AFTER_MILLISECONDS,
  ).unref();
  await Promise.all([
    untilItAnswers(app.url),
    untilItAnswers(`${backend.url}/.backstage/health/v1/readiness`),
  ]);
  clearTimeout(hint);
  say(
    `\n>>> The demo portal is ready: open ${app.url} and choose one of the people on the sign-in page (one click, no password). Ctrl-C stops it.\n`,
  );
}

async function checkPorts({ app, backend, isOneServer }) {
  const busy = new Set();
  for (const { port, host } of [app, backend]) {
    if (await isPortInUse(port, host)) {
      busy.add(port);
    }
  }
  if (busy.size === 0) {
    return;
  }
  const backendPort = await nextUnusedPort(backend.port, backend.host);
  const appPort = isOneServer
    ? backendPort
    : await nextUnusedPort(app.port, app.host);
  const ports = [...busy].join(' and ');
  fail(`Already in use, perhaps by another "npm start": port ${ports}.
Stop that program, or put the demo portal elsewhere: write this into app-config.local.yaml and start again.

app:
  baseUrl: http://localhost:${appPort}
backend:
  baseUrl: http://localhost:${backendPort}
  listen:
    port: ${backendPort}
  cors:
    origin: http://localhost:${appPort}
`);
}
