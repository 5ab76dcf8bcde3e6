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

import { pseudoRandom } from './sampleModel.mjs';

/** As many facts as one request may carry. */
const FACTS_PER_REQUEST = 10_000;

/**
 * Requests with the facts that the criteria of services are held against, with values that make them true, false and open.
 * They are made one by one, as they come from pipelines; the same arguments make the same ones.
 *
 * @param changed - the share of the facts that are true or false which say the opposite of the first collection
 */
export function* factRequests(
  { model, now },
  services,
  perService,
  changed = 0,
) {
  const random = pseudoRandom(19);
  const differs = pseudoRandom(23);
  const names = [...comparisonsOf(model)].slice(0, perService);
  let facts = [];
  for (let service = 0; service < services; service += 1) {
    for (const [name, compared] of names) {
      const value =
        typeof compared === 'number'
          ? Math.floor(random() * 10)
          : random() < 0.7;
      facts.push({
        entityRef: `component:default/service-${service}`,
        name,
        source: 'bench',
        value:
          typeof value === 'boolean' && differs() < changed ? !value : value,
        observedAt: now,
        evidence: [
          { title: 'A step', file: '.github/workflows/ci.yaml', line: 3 },
        ],
      });
      if (facts.length === FACTS_PER_REQUEST) {
        yield facts;
        facts = [];
      }
    }
  }
  yield facts;
}

/** What the criteria of services compare facts with, by the name of the fact. */
function comparisonsOf(model) {
  const comparisons = new Map();
  const collect = condition => {
    if (Array.isArray(condition)) {
      condition.forEach(collect);
    } else if (condition?.fact) {
      comparisons.set(condition.fact, condition.value);
    } else if (condition && typeof condition === 'object') {
      Object.values(condition).forEach(collect);
    }
  };
  for (const { categories } of model.dimensions) {
    for (const { criteria } of categories) {
      for (const { facts, scope } of criteria) {
        if (scope === 'service' && facts) {
          const { hint, ...answering } = facts;
          collect(answering);
          collect(hint);
        }
      }
    }
  }
  return comparisons;
}
