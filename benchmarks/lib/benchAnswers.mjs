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

import { setTimeout as delay } from 'node:timers/promises';
import { secondsSince } from './measure.mjs';
import { pseudoRandom } from './sampleModel.mjs';

/** Two thirds of the services answer these many criteria, by an import in parts of so many services. */
const ANSWERED = 12;
const PART = 400;

/** Waits until the backend has taken over its catalog. */
export async function untilRead(backend) {
  for (;;) {
    const { synchronization } = JSON.parse(
      await backend.read('/maturity/status'),
    );
    if (synchronization.lastSuccessAt) {
      return;
    }
    await delay(200);
  }
}

/** The criteria that every service is asked. */
export async function readCriteria(backend) {
  const model = JSON.parse(
    await backend.read('/maturity/models/cncf-cloud-native?scope=service'),
  );
  return model.dimensions
    .flatMap(({ categories }) =>
      categories.flatMap(category => category.criteria),
    )
    .filter(({ appliesTo }) => Object.keys(appliesTo).length === 0);
}

/**
 * Answers for two thirds of the services of a sample company.
 *
 * @returns the figure of how long it took
 */
export async function importAnswers(backend, services) {
  const criteria = (await readCriteria(backend))
    .sort((a, b) => a.level - b.level)
    .slice(0, ANSWERED);
  const random = pseudoRandom(23);
  const answeredAt = new Date(Date.now() - 60_000).toISOString();
  const start = performance.now();
  for (let first = 0; first < services; first += PART) {
    const answers = [];
    for (
      let index = first;
      index < Math.min(services, first + PART);
      index += 1
    ) {
      for (const { id } of index % 3 === 0 ? [] : criteria) {
        answers.push({
          entityRef: `component:default/service-${index}`,
          criterionId: id,
          status: random() < 0.8 ? 'met' : 'not-met',
          answeredAt,
        });
      }
    }
    await backend.read('/maturity/assessments/import', {
      method: 'POST',
      body: JSON.stringify({
        id: `bench-${first}`,
        label: 'Benchmark',
        answers,
      }),
    });
  }
  return {
    figure: `import of ${ANSWERED} answers to two thirds of the services`,
    unit: 's',
    value: secondsSince(start),
  };
}
