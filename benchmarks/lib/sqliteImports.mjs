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

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { READER, create, createNames } from './reportService.mjs';

const require = createRequire(import.meta.url);
const backend = '../../plugins/maturity-backend/src';

const ANSWERS = 20000;
const DAY = 24 * 60 * 60 * 1000;

const SENDER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { address, body } = workerData;
  const headers = { 'content-type': 'application/json', connection: 'close' };
  fetch(address, { method: 'POST', headers, body })
    .then(async response => response.status + ' ' + (await response.text()))
    .then(answer => parentPort.postMessage(answer));
`;

/**
 * An import of as many answers as one request may have, step by step, each with a name: a body is read and checked, a
 * file is read, and its answers are imported.
 */
export async function importsOf(portal, { entities }) {
  const rows = rowsOf(portal, entities);
  const answers = rows.map(({ answer }) => answer);
  const { csvHead, toCsv } = require(`${backend}/exchange/csv`);
  const contract = require('yaml').parse(
    readFileSync(require.resolve(`${backend}/schema/openapi.yaml`), 'utf8'),
  );
  const files = create('exchange/FileReader', contract);
  const contents = {
    csv: csvHead() + toCsv(answers),
    json: JSON.stringify({ answers }),
  };
  const bodyOf = count =>
    JSON.stringify({
      id: 'body',
      label: 'Body',
      answers: answers.slice(0, count),
    });
  const send = await openRoute(contract, '/assessments/import');
  // The first request of all has what checks them compiled.
  await send(bodyOf(1));
  const body = bodyOf(ANSWERS);
  const exchange = createAuthorizedExchange(portal);
  return [
    [
      `the body of an import of ${ANSWERS} answers, read and checked`,
      () => send(body),
    ],
    ...['csv', 'json'].map(format => [
      `reading of a file with ${ANSWERS} answers in ${format.toUpperCase()}`,
      () => files.read({ format, content: contents[format] }),
    ]),
    [
      `import of a file with ${ANSWERS} answers`,
      () =>
        exchange.importFile(
          { id: 'file', label: 'File', dryRun: false, problems: [], rows },
          READER,
        ),
    ],
  ];
}

/** Ten answers for each of 2,000 services, of the last eight weeks. */
function rowsOf({ clock, criterionIds }, entities) {
  const services = entities.filter(({ kind }) => kind === 'Component');
  return Array.from({ length: ANSWERS }, (_, index) => {
    const { name } =
      services[Math.floor(index / 10) % services.length].metadata;
    return {
      line: index + 1,
      answer: {
        entityRef: `component:default/${name}`,
        criterionId: criterionIds[index % 10],
        status: 'met',
        reason: 'As the pipeline shows',
        evidence: [{ type: 'link', url: `https://ci.example/${name}` }],
        answeredAt: new Date(clock.time - (index % 56) * DAY).toISOString(),
      },
    };
  });
}

/** Answers as files, without permissions. */
export function createExchange(portal) {
  const { assessments, catalog, clock, importer, models, rules, store } =
    portal;
  const names = createNames(catalog);
  const parts = { catalogStore: catalog, models, names, now: clock.now };
  return create('exchange/DefaultExchangeService', {
    ...parts,
    auth: { isPrincipal: (_, type) => type === 'service' },
    exports: store('DatabaseExportStore'),
    importer,
    notifier: { notify: async () => {} },
    presenter: create('assessments/AnswerPresenter', {
      names,
      rules,
      store: assessments,
    }),
    reviews: create('review/ReviewPresenter', {
      ...parts,
      // all criteria of all assessments
      reviewScopes: [{}],
      store: store('DatabaseReviewStore'),
    }),
    store: assessments,
  });
}

/** For a caller to whom the permission policy allows everything. */
function createAuthorizedExchange(portal) {
  const names = createNames(portal.catalog);
  return create('exchange/AuthorizedExchangeService', {
    access: create('permissions/AssessmentAccess', {
      auth: { isPrincipal: (_, type) => type === 'service' },
      catalogStore: portal.catalog,
      isAllowed: ({ result }) => result === 'ALLOW',
      names,
      permissions: {
        authorizeConditional: async asked =>
          asked.map(() => ({ result: 'ALLOW' })),
      },
      permissionsEnabled: true,
    }),
    names,
    service: createExchange(portal),
  });
}

/** Serves what stands before every route, and returns what sends a body there from another thread. */
async function openRoute(contract, path) {
  const express = require('express');
  const { readBody } = require(`${backend}/router/readBody`);
  const { validateRequests } = require(`${backend}/router/validateRequests`);
  const app = express();
  app.use(readBody(), validateRequests(contract));
  app.post(path, (_request, response) => response.end());
  const server = app.listen(0).unref();
  await once(server, 'listening');
  const address = `http://localhost:${server.address().port}${path}`;
  return async body => {
    const sender = new Worker(SENDER, {
      eval: true,
      workerData: { address, body },
    });
    const [answer] = await once(sender, 'message');
    if (!answer.startsWith('200')) {
      throw new Error(answer);
    }
  };
}
