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

// For how long work on SQLite keeps the process from everything else: npm run bench -- sqlite [SERVICES GROUPS]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longestTurn } from './lib/longestTurn.mjs';
import { sampleCompany } from './lib/sampleCompany.mjs';
import { importsOf } from './lib/sqliteImports.mjs';
import { pagesOf } from './lib/sqlitePages.mjs';
import {
  createPortal,
  insertAnswers,
  openDatabase,
  synchronize,
} from './lib/sqlitePortal.mjs';

const BAR = 50;
const DAY = 24 * 60 * 60 * 1000;
const ROOT = 'group:default/group-0';
const MODEL_KEY = { modelId: 'sample', edition: '1' };
const KEY = { ...MODEL_KEY, subjectScope: 'service' };

export default async function run({ args, report }) {
  const [services = 10000, groups = 1000] = args.map(Number);
  const directory = mkdtempSync(join(tmpdir(), 'maturity-bench-'));
  const { database, close } = await openDatabase(
    join(directory, 'maturity.sqlite'),
  );
  try {
    const company = sampleCompany({ services, groups });
    const portal = createPortal(database);
    await insertAnswers(database, portal, services);
    for (const [name, work] of [
      ...tasksOf(portal, company, services),
      ...readsOf(portal, company),
      ...pagesOf(portal, company),
      ...(await importsOf(portal, company)),
    ]) {
      const { longest, ...others } = await longestTurn(work);
      report({
        figure: `${name}; ${services} services, ${groups} groups`,
        unit: 'ms',
        value: longest,
        bar: BAR,
        ...others,
      });
    }
  } finally {
    await close();
    rmSync(directory, { recursive: true, force: true });
  }
}

function tasksOf(portal, { entities }, services) {
  const { clock, criterionIds, evaluator, expiries, importer, model } = portal;
  const { recorder, recounter, scorer, scorings, snapshots } = portal;
  const serviceAt = index => `component:default/service-${index % services}`;
  return [
    ['first synchronization', () => synchronize(portal, entities)],
    [
      'synchronization that finds nothing new',
      () => synchronize(portal, entities),
    ],
    [
      'synchronization after 500 services changed hands',
      () => synchronize(portal, withOtherOwners(entities, 500)),
    ],
    [
      'import of 5000 answers of the last eight weeks',
      () =>
        importer.importAnswers(
          {
            id: 'import',
            label: 'Import',
            answers: Array.from({ length: 5000 }, (_, index) => ({
              entityRef: serviceAt(3 * Math.floor(index / 5)),
              criterionId: criterionIds[index % 5],
              status: 'met',
              answeredAt: new Date(
                clock.time - (index % 56) * DAY,
              ).toISOString(),
            })),
          },
          { now: clock.now() },
        ),
    ],
    [
      'facts about 1000 services, and what they answer',
      () =>
        recorder.record(
          Array.from({ length: 5000 }, (_, index) => ({
            entityRef: serviceAt(7 * Math.floor(index / 5)),
            name: `sample.fact${index % 5}`,
            source: 'bench',
            value: index % 3 > 0,
            observedAt: clock.now(),
          })),
          { now: clock.now() },
        ),
    ],
    ['evaluation of what waits for it', () => evaluator.evaluateAll()],
    [
      'expiry of answers of a ninth of the services',
      () => {
        clock.time += 8 * DAY;
        return expiries.record(clock.now());
      },
    ],
    [
      'snapshots of the weeks that have ended',
      () => snapshots.build({ now: clock.now() }),
    ],
    ['recount of everything', () => recounter.recount()],
    [
      'scoring of everything by another model',
      () =>
        scorings.rescoreAll({
          defaultModel: MODEL_KEY,
          scoredHash: model.hash,
          now: clock.now(),
          score: assessment => scorer.standingOf(assessment, clock.now()),
        }),
    ],
  ];
}

function readsOf({ clock, history, rollups }, { levels }) {
  const scopeRefs = [0, 1].flatMap(depth =>
    levels[depth].map(name => `group:default/${name}`),
  );
  const readable = { condition: { property: 'kind', values: ['component'] } };
  const owned = {
    condition: { not: { property: 'ownerAncestor', values: [scopeRefs[1]] } },
  };
  const filter = { types: ['service'], lifecycles: ['production'] };
  const page = { ...KEY, scopeRefs: [ROOT], dimensionId: 'overall', limit: 50 };
  const period = {
    ...KEY,
    scopeRef: ROOT,
    from: new Date(clock.time - 30 * DAY),
    to: new Date(clock.time + 30 * DAY),
    organization: 'then',
  };
  const parts = new Map([
    ['answers', ['answer', 'import']],
    ['expiry', ['expiry']],
  ]);
  return [
    [
      'rollup of the root and its children',
      () => rollups.readCells(scopeRefs, KEY),
    ],
    [
      'rollup of the root and its children, filtered by type and lifecycle',
      () => rollups.countReadable(scopeRefs, KEY, { filter }),
    ],
    [
      'rollup of the root and its children, for a reader of one kind',
      () => rollups.countReadable(scopeRefs, KEY, { readable }),
    ],
    [
      'rollup of the root and its children, for a reader of all but a division',
      () => rollups.countReadable(scopeRefs, KEY, { readable: owned }),
    ],
    ['gaps of the root', () => rollups.countGaps(ROOT, KEY, {})],
    ['cohorts of the root', () => rollups.countCohorts(ROOT, KEY, {})],
    [
      'what the root can be filtered by',
      () => rollups.readFilterValues(ROOT, KEY, { limit: 51 }),
    ],
    ['a page of the services of the root', () => rollups.listSubjects(page)],
    [
      'rollup of the root and its children as of a date',
      () =>
        history.countAsOf(scopeRefs, KEY, {
          at: clock.now(),
          organization: 'then',
        }),
    ],
    ['what moved below the root', () => history.countMovements(period)],
    [
      'how many services moved below the root',
      () => history.countMoved(period, parts),
    ],
    [
      'a page of the services that moved below the root',
      () =>
        history.listMoved({
          ...period,
          causes: ['expiry', 'import'],
          dimensionId: 'overall',
          limit: 50,
        }),
    ],
  ];
}

/** The same company, in which the first services have the owners of the ones after them. */
function withOtherOwners(entities, count) {
  const start = entities.findIndex(({ kind }) => kind === 'Component');
  return entities.map((entity, index) =>
    index >= start && index < start + count
      ? { ...entity, relations: entities[index + count].relations }
      : entity,
  );
}
