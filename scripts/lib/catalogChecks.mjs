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

import { parseEntityRef } from '@backstage/catalog-model';
import { componentsByGroup, ownerOf } from './catalogFiles.mjs';

/**
 * Compares what the portal says with what the files say.
 *
 * @param portal - a TemporaryPortal that has read the catalog
 * @param entities - the valid entities of the files, by reference
 * @returns rows with what was checked, how many were right of how many, and what was wrong
 */
export async function checkCatalog(portal, entities) {
  const components = [...entities]
    .filter(([, { kind }]) => kind === 'Component')
    .map(([ref]) => ref);
  return [
    await checkEverything(portal, components),
    await checkList(portal, components),
    await checkGroups(portal, entities),
    await checkOwners(portal, entities, components),
  ];
}

async function checkEverything(portal, components) {
  const { rollup } = await portal.fetchJson('/maturity/rollups/all');
  return {
    check: 'Components in the rollup of everything',
    right: rollup.subjects,
    of: components.length,
    wrong: [],
  };
}

async function checkList(portal, components) {
  const listed = await listSubjects(portal);
  const times = ref => listed.filter(other => other === ref).length;
  const wrong = [
    ...components.filter(ref => times(ref) !== 1),
    ...listed.filter(ref => !components.includes(ref)),
  ];
  return {
    check: 'Components listed in it exactly once',
    right: components.filter(ref => times(ref) === 1).length,
    of: components.length,
    wrong,
  };
}

async function checkGroups(portal, entities) {
  const groups = componentsByGroup(entities);
  const wrong = [];
  for (const [group, components] of groups) {
    const { rollup } = await portal.fetchJson(
      `/maturity/rollups/${encodeURIComponent(group)}`,
    );
    if (rollup.subjects !== components.length) {
      wrong.push(`${group}: ${rollup.subjects} of ${components.length}`);
    }
  }
  return {
    check: 'Groups that count what they and their descendants own',
    right: groups.size - wrong.length,
    of: groups.size,
    wrong,
  };
}

async function checkOwners(portal, entities, components) {
  const withoutOwner = components.filter(
    ref => !entities.has(ownerOf(entities.get(ref))),
  );
  const wrong = [];
  for (const ref of components) {
    const { kind, namespace, name } = parseEntityRef(ref);
    const { ownerExists } = await portal.fetchJson(
      `/maturity/entities/${kind}/${namespace}/${name}`,
    );
    if (ownerExists === withoutOwner.includes(ref)) {
      wrong.push(ref);
    }
  }
  return {
    check: `Components with their owner found or not (${withoutOwner.length} not)`,
    right: components.length - wrong.length,
    of: components.length,
    wrong,
  };
}

async function listSubjects(portal) {
  const refs = [];
  let cursor;
  do {
    const query = new URLSearchParams({
      limit: '100',
      ...(cursor && { cursor }),
    });
    const page = await portal.fetchJson(
      `/maturity/rollups/all/subjects?${query}`,
    );
    refs.push(...page.items.map(({ entityRef }) => entityRef));
    cursor = page.nextCursor;
  } while (cursor);
  return refs;
}
