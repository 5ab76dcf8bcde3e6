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

import {
  READER,
  create,
  createNames,
  createReports,
} from './reportService.mjs';
import { createExchange } from './sqliteImports.mjs';

const DAY = 24 * 60 * 60 * 1000;
const ROOT = 'group:default/group-0';
/**
 * What pages, files and senders ask of the services of the plugin, each with a name. Nothing is stood in for but the rest
 * of Backstage: the catalog knows no more than what was synchronized, and hosts have one file for each service.
 */
export function pagesOf(portal, { levels, entities }) {
  const { clock, criterionIds } = portal;
  const services = entities.filter(({ kind }) => kind === 'Component');
  const { deliveries, exchange, reports, repositories, rollups, worklist } =
    createServices(portal);
  const period = {
    scope: ROOT,
    from: new Date(clock.time - 90 * DAY).toISOString(),
    organization: 'then',
  };
  const team = levels.at(-1)[0];
  const work = condition => ({
    modelId: 'sample',
    subjects: [{ condition }],
    reviewScopes: [],
    order: 'attention',
    limit: 50,
    offset: 0,
    now: clock.now(),
    expiringUntil: new Date(clock.time + 30 * DAY),
  });
  const events = count =>
    Array.from({ length: count }, (_, index) => ({
      specversion: '1.0',
      id: `event-${count}-${index}`,
      source: 'bench',
      type: 'dev.cdevents.service.deployed.0.2.0',
      time: new Date(clock.time - (index % 80) * DAY).toISOString(),
      data: {
        subject: { content: { environment: { id: 'production' } } },
        customData: { subject: refOf(services[index % services.length]) },
      },
    }));
  return [
    ['report of the root', () => reports.getReport(period, READER)],
    [
      'report of the root about the past',
      () =>
        reports.getReport(
          { ...period, to: new Date(clock.time - 20 * DAY).toISOString() },
          READER,
        ),
    ],
    [
      'the three bands',
      () => reports.getBands({ ...period, scope: 'all' }, READER),
    ],
    ['proof of the root', () => rollups.getProof({ scope: ROOT }, READER)],
    [
      'a page of an export of everything',
      () =>
        exchange.exportAnswers(
          { scope: 'all', limit: 500 },
          async entityRefs => entityRefs,
          READER,
        ),
    ],
    [
      'assessments of a member of a team',
      () =>
        worklist.list(
          work({ property: 'ownerMember', values: [`group:default/${team}`] }),
        ),
    ],
    [
      'assessments of somebody who may answer for all components',
      () => worklist.list(work({ property: 'kind', values: ['component'] })),
    ],
    [
      '1000 deployments of as many services',
      () => deliveries.push(events(1000), []),
    ],
    [
      'deployments of the services of the root',
      () => deliveries.getScope({ scope: ROOT }, READER),
    ],
    ...['first', 'second'].map(name => [
      `${name} reading of the files of all services`,
      async () => {
        for await (const batch of repositories.synchronize(
          new AbortController().signal,
        )) {
          if (batch.error) {
            throw new Error(batch.error);
          }
        }
      },
    ]),
  ];

  function createServices({
    assessments,
    evaluator,
    facts,
    models,
    repository,
    store,
  }) {
    const { catalog, database, importer, recorder, rollups: cells } = portal;
    const { rules } = portal;
    const { now } = clock;
    const auth = {
      isPrincipal: (_, type) => type === 'service',
    };
    const parts = { auth, catalogStore: catalog, models, now, rules };
    const names = createNames(catalog);
    const scopes = create('rollups/ScopeOpener', { ...parts, names });
    return {
      worklist: store('DatabaseWorklistStore'),
      rollups: create('rollups/DefaultRollupService', {
        ...parts,
        cohorts: [],
        names,
        store: cells,
      }),
      reports: createReports({ database, models, now }).reports,
      exchange: createExchange(portal),
      deliveries: create('delivery/DefaultDeliveryService', {
        ...parts,
        facts: create('facts/DefaultFactService', {
          ...parts,
          recorder,
          store: facts,
        }),
        hasFacts: true,
        rules: {
          environments: ['production'],
          historyDays: 400,
          targetPerWeek: 1,
        },
        scopes,
        store: store('DatabaseDeliveryStore'),
      }),
      repositories: create('repository/RepositorySynchronizer', {
        ...parts,
        assessmentStore: assessments,
        evaluator,
        fetcher: create('repository/FileFetcher', { reader: fileOfEach() }),
        integrations: {
          resolveUrl: ({ url, base }) => new URL(url, base).href,
        },
        async *readSubjects() {
          for (let start = 0; start < services.length; start += 500) {
            yield services.slice(start, start + 500).map(withSource);
          }
        },
        store: repository,
      }),
    };
  }

  /** A host with a file for each service, in which some criteria are answered. */
  function fileOfEach() {
    return {
      async readUrl(url) {
        const [, name] = /\/(service-\d+)\//.exec(url);
        const lines = criterionIds
          .slice(0, 12)
          .map(
            id =>
              `  - { criterionId: ${id}, status: met, answeredAt: 2026-03-31 }`,
          );
        const text = [
          `subject: component:default/${name}`,
          'answers:',
          ...lines,
        ].join('\n');
        return { buffer: async () => Buffer.from(text) };
      },
    };
  }
}

function refOf({ kind, metadata: { namespace, name } }) {
  return `${kind}:${namespace}/${name}`.toLocaleLowerCase('en-US');
}

function withSource(entity) {
  const address = `url:https://git.example/${entity.metadata.name}/`;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: { 'backstage.io/source-location': address },
    },
  };
}
