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

// The portal of the browser tests, started by playwright.config.ts: the built app and the backend behind one address,
// with the demo organisation and a fresh database. Prints a line when its numbers can be relied on.
import { buildApp, isAppOutdated } from './lib/appBuild.mjs';
import { fail, say } from './lib/output.mjs';
import { TemporaryPortal } from './lib/temporaryPortal.mjs';

const port = Number(process.env.E2E_PORT);
const factsToken = process.env.E2E_FACTS_TOKEN;
if (!port || !factsToken) {
  fail('Start the browser tests with: npm run e2e');
}

if (isAppOutdated()) {
  say('Building the app…');
  const code = await buildApp();
  if (code !== 0) {
    process.exit(code);
  }
}

const portal = TemporaryPortal.start({
  port,
  // the token of a pipeline, as docs/facts.md describes it
  externalAccess: [
    {
      type: 'static',
      options: { token: factsToken, subject: 'ci' },
      accessRestrictions: [
        { plugin: 'maturity', permission: 'maturity.fact.create' },
      ],
    },
  ],
  configuration: {
    // what facts say would answer criteria that the tests answer
    demo: { movableClock: true, sampleFacts: false },
    maturity: {
      collectors: { catalog: { enabled: false } },
      // of one service, which only the test of reviews looks at
      review: {
        scopes: [{ types: ['library'], groups: ['group:default/payments'] }],
      },
    },
  },
}).stopWithThisProcess();
try {
  await portal.untilReady();
  await portal.untilJson(
    '/maturity/status',
    ({ sampleData, synchronization }) =>
      sampleData && synchronization.lastSuccessAt !== undefined,
  );
  await portal.untilJson(
    '/maturity/.backstage/scheduler/v1/tasks',
    hasImportedAllParts,
  );
  say(`The portal for the browser tests is ready: ${portal.baseUrl}`);
  process.exitCode = await portal.untilEnded();
} catch (error) {
  say(`The portal for the browser tests did not start: ${error.message}`);
  process.exitCode = 1;
} finally {
  await portal.stop();
}
process.exit();

// The sample data may come in several parts; the status tells of the first one, and the task ends with the last.
function hasImportedAllParts({ tasks }) {
  const { taskState } = tasks.find(
    ({ taskId }) => taskId === 'demo-sample-data',
  );
  return (
    Date.parse(taskState.lastRunEndedAt) >= Date.parse(taskState.startedAt)
  );
}
