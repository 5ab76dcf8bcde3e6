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

const LIFECYCLES = ['production', 'production', 'production', 'experimental'];
const TYPES = ['service', 'service', 'website', 'library'];
const TAGS = ['java', 'go', 'node', 'python', 'public', 'internal'];
const DEEPEST = 6;

/**
 * A company in a catalog, the same every time: groups six levels deep, systems in domains, and services that the groups
 * below the third level own.
 *
 * @param onlyLeavesOwn - whether only groups without children own services
 */
export function sampleCompany({ services, groups, onlyLeavesOwn = false }) {
  const random = pseudoRandom(13);
  const pick = list => list[Math.floor(random() * list.length)];
  const levels = groupLevels(groups);
  const systems = Math.max(1, Math.floor(services / 20));
  const entities = [];
  levels.forEach((names, depth) =>
    names.forEach(name =>
      entities.push(
        entity('Group', name, {
          spec: { type: 'team', children: [] },
          relations:
            depth === 0
              ? []
              : [
                  related(
                    'childOf',
                    `group:default/${pick(levels[depth - 1])}`,
                  ),
                ],
        }),
      ),
    ),
  );
  const parents = new Set(
    entities.flatMap(({ relations }) =>
      relations.map(({ targetRef }) => targetRef),
    ),
  );
  const owners = levels
    .slice(3)
    .flat()
    .filter(name => !onlyLeavesOwn || !parents.has(`group:default/${name}`));
  for (let index = 0; index < systems; index += 1) {
    entities.push(
      entity('System', `system-${index}`, {
        spec: {},
        relations: [related('partOf', `domain:default/domain-${index % 40}`)],
      }),
    );
  }
  for (let index = 0; index < 40; index += 1) {
    entities.push(
      entity('Domain', `domain-${index}`, { spec: {}, relations: [] }),
    );
  }
  for (let index = 0; index < services; index += 1) {
    entities.push(
      entity('Component', `service-${index}`, {
        spec: { type: pick(TYPES), lifecycle: pick(LIFECYCLES) },
        relations: [
          related('ownedBy', `group:default/${pick(owners)}`),
          related('partOf', `system:default/system-${index % systems}`),
        ],
        tags: [pick(TAGS)],
      }),
    );
  }
  return { entities, levels };
}

/** The names of the groups at each depth, about five times as many at each. */
function groupLevels(groups) {
  const levels = [['group-0']];
  let named = 1;
  for (let depth = 1; depth < DEEPEST; depth += 1) {
    const size =
      depth === DEEPEST - 1
        ? groups - named
        : Math.min(5 ** depth, Math.floor((groups - named) / 2));
    levels.push(
      Array.from({ length: size }, (_, index) => `group-${named + index}`),
    );
    named += size;
  }
  return levels;
}

function related(type, targetRef) {
  return { type, targetRef };
}

function entity(kind, name, { spec, relations, tags }) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', ...(tags && { tags }) },
    spec,
    relations,
  };
}
