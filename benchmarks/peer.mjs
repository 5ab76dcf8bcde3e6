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

// The tab of a group, of this plugin and of its closest peer: npm run bench -- peer [SERVICES GROUPS [CHECKS [RUNS]]]
import { importAnswers, readCriteria, untilRead } from './lib/benchAnswers.mjs';
import { startBenchBackend } from './lib/benchBackend.mjs';
import { freePort } from './lib/freePort.mjs';
import { measureAwaited, secondsSince } from './lib/measure.mjs';
import { sampleCompany } from './lib/sampleCompany.mjs';
import { databaseAddress, runWithDatabase } from './lib/throwAwayDatabase.mjs';
import { PeerTab } from './peer/PeerTab.mjs';
import { startPeer } from './peer/startPeer.mjs';

const ROOT = 'group:default/group-0';

export default async function run({ args, report }) {
  const connection = databaseAddress();
  if (!connection) {
    process.exitCode = runWithDatabase('peer', args);
    return;
  }
  const [services = 2400, groups = 700, checks = 20, runs = 3] =
    args.map(Number);
  // The peer leaves out what is owned by a group with children: only so both count the same.
  const { entities } = sampleCompany({ services, groups, onlyLeavesOwn: true });
  const size = `${services} services, ${groups} groups`;
  const print = ({ figure, ...more }) =>
    report({ figure: `${figure}; ${size}`, ...more });

  const peer = await measurePeer({
    connection,
    entities,
    services,
    checks,
    runs,
    print,
  });
  const ours = await measureOurs({ connection, entities, services, print });
  print({
    figure: 'how many times as long the peer takes for the whole tab',
    unit: 'times',
    value: Math.round(peer.tab / ours.tab),
    atLeast: 1000,
  });
  print({
    figure: 'how many times as long the peer takes for the header alone',
    unit: 'times',
    value: Math.round(peer.header / ours.header),
  });
  print({
    figure: 'how many answers we save in the time of one tab of the peer',
    unit: 'answers',
    value: Math.round(peer.tab / ours.answer),
  });
  // Backstage keeps timers of its own.
  process.exit();
}

async function measurePeer(options) {
  const { connection, entities, services, checks, runs, print } = options;
  const peer = await startPeer({ connection, entities, checks });
  try {
    print({
      figure: 'peer: start, and reading the catalog',
      unit: 's',
      value: peer.catalogSeconds,
      installSeconds: peer.installSeconds,
    });
    print({
      figure: 'peer: observing all facts',
      unit: 's',
      value: peer.factSeconds,
    });
    const tab = new PeerTab(peer);
    const status = await tab.statusOfOneRequest(ROOT);
    print({
      figure:
        'peer: status of the request for the header, as its page sends it',
      unit: 'HTTP status',
      value: status,
    });
    const kinds = [
      ['header', `the header, ${checks} checks`, () => tab.readHeader(ROOT)],
      ['tab', `the whole tab, ${checks} checks`, () => tab.readTab(ROOT)],
    ];
    const times = {};
    for (const [kind, figure, read] of kinds) {
      const transactions = await peer.transactions();
      const before = tab.cost;
      await requireAll(read, services);
      const after = tab.cost;
      const cost = {
        requests: after.requests - before.requests,
        bytes: after.bytes - before.bytes,
        transactions: (await peer.transactions()) - transactions,
      };
      const { p50, ...others } = await measureAwaited(read, {
        warmUp: 0,
        runs,
      });
      times[kind] = p50;
      print({
        figure: `peer: ${figure}`,
        unit: 'ms',
        value: p50,
        ...others,
        ...cost,
      });
    }
    print({
      figure: 'peer: most memory',
      unit: 'MB',
      value: peer.peakMegabytes(),
    });
    return times;
  } finally {
    await peer.stop();
  }
}

/** Both count the same services, or the comparison says nothing. */
async function requireAll(read, services) {
  const found = await read();
  if (found !== services) {
    throw new Error(`${found} services are counted instead of ${services}`);
  }
}

async function measureOurs({ connection, entities, services, print }) {
  const start = performance.now();
  const backend = await startBenchBackend({
    connection,
    entities,
    port: await freePort(),
  });
  try {
    await untilRead(backend);
    print({
      figure: 'ours, on write: start, and first synchronization, with scoring',
      unit: 's',
      value: secondsSince(start),
    });
    const imported = await importAnswers(backend, services);
    print({ ...imported, figure: `ours, on write: ${imported.figure}` });
    const [{ id }] = await readCriteria(backend);
    const answer = await measureAwaited(
      index =>
        backend.read(
          `/maturity/assessments/component/default/service-${
            3 * index
          }/answers/${encodeURIComponent(id)}`,
          { method: 'PUT', body: JSON.stringify({ status: 'met' }) },
        ),
      { warmUp: 5, runs: Math.min(100, Math.floor(services / 3) - 5) },
    );
    print({
      figure:
        'ours, on write: an answer, with the level of its service and the counts of all groups above',
      unit: 'ms',
      value: answer.p50,
      ...answer,
    });
    await backend.database.raw('vacuum analyze');
    const scope = encodeURIComponent(ROOT);
    const times = { answer: answer.p50 };
    for (const [kind, figure, path] of [
      ['header', 'the header', `/maturity/rollups/${scope}`],
      ['tab', 'the whole tab', `/maturity/rollups/${scope}?children=true`],
    ]) {
      const read = async () => {
        const { rollup } = JSON.parse(await backend.read(path));
        return rollup.subjects;
      };
      await requireAll(read, services);
      const cost = await backend.costOf(path);
      const { p50, ...others } = await measureAwaited(read, {
        warmUp: 50,
        runs: 200,
      });
      times[kind] = p50;
      print({
        figure: `ours: ${figure}`,
        unit: 'ms',
        value: p50,
        ...others,
        requests: 1,
        ...cost,
      });
    }
    print({
      figure: 'ours: memory, with the sample and the requests',
      unit: 'MB',
      value: Math.round(process.memoryUsage().rss / 1e6),
    });
    return times;
  } finally {
    await backend.stop();
  }
}
