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

import fc from 'fast-check';
import { Entity } from '@backstage/catalog-model';
import {
  RandomOrganization,
  SMALL,
  entitiesOf,
  organizationsOf,
} from './__testUtils__/randomOrganization';
import { RandomStep, stepsOf } from './__testUtils__/randomSteps';
import { refOf } from './__testUtils__/recount';

const SAMPLES = 500;
/** How many of the samples must have each of what makes rollups difficult. */
const LEAST = 25;

/** What the oracle has to meet; an oracle that is never asked the difficult question proves nothing. */
const DIFFICULTIES: Record<string, (sample: Sample) => boolean> = {
  'groups in a cycle': ({ entities }) =>
    entities.some(entity => isAboveItself(entity, entities)),
  'a group with several parents': ({ entities }) =>
    entities.some(entity => parentsOf(entity).length > 1),
  'a parent that does not exist': ({ entities }) =>
    entities.some(entity =>
      parentsOf(entity).some(parent => !has(entities, parent)),
    ),
  'an owner that does not exist': ({ entities }) =>
    entities.some(entity => {
      const owner = ownerOf(entity);
      return owner?.startsWith('group:') && !has(entities, owner);
    }),
  'a user as owner': ({ entities }) =>
    entities.some(entity => ownerOf(entity)?.startsWith('user:')),
  'a short reference to an owner': ({ entities }) =>
    entities.some(
      ({ kind, spec }) => kind === 'Component' && spec?.owner === 'TEAM-1',
    ),
  'owners in two namespaces': ({ entities }) =>
    ['group:ops/', 'group:default/'].every(prefix =>
      entities.some(entity => ownerOf(entity)?.startsWith(prefix)),
    ),
  'no owner at all': ({ entities }) =>
    entities.some(
      entity => entity.kind === 'Component' && ownerOf(entity) === undefined,
    ),
  'a scope that is reached by owner and by system': ({ entities }) =>
    entities.some(entity => ownerOf(entity) === 'system:default/system-0'),
  'a service that opted out': ({ organization }) =>
    organization.components.some(item => item.present && item.optedOut),
  'a service that moves to another owner': ({ organization, steps }) =>
    steps.some(
      step =>
        step.type === 'component' &&
        step.component.present &&
        organization.components[step.index].present &&
        step.component.owner !== organization.components[step.index].owner,
    ),
  'a service that is deleted': ({ organization, steps }) =>
    steps.some(
      step =>
        step.type === 'component' &&
        !step.component.present &&
        organization.components[step.index].present,
    ),
  'a service that appears': ({ organization, steps }) =>
    steps.some(
      step =>
        step.type === 'component' &&
        step.component.present &&
        !organization.components[step.index].present,
    ),
  'a group that moves': ({ organization, steps }) =>
    steps.some(
      step =>
        step.type === 'group' &&
        step.group.present &&
        organization.groups[step.index].present &&
        String(step.group.parents) !==
          String(organization.groups[step.index].parents),
    ),
  'a group that is deleted': ({ organization, steps }) =>
    steps.some(
      step =>
        step.type === 'group' &&
        !step.group.present &&
        organization.groups[step.index].present,
    ),
  'an assessment that is moved': ({ steps }) =>
    steps.some(step => step.type === 'move' && step.from !== step.to),
  'an answer from the past': ({ steps }) =>
    steps.some(step => step.type === 'import' && step.daysAgo > 0),
  'time in which answers expire': ({ steps }) =>
    steps.some(step => step.type === 'wait' && step.days > 10),
  'an exception for what a group owns': ({ steps }) =>
    steps.some(step => step.type === 'except' && step.covers === 'owned'),
};

interface Sample {
  organization: RandomOrganization;
  entities: Entity[];
  steps: RandomStep[];
}

describe('random organisations', () => {
  const samples = fc
    .sample(
      fc.tuple(
        organizationsOf(SMALL),
        fc.array(stepsOf(SMALL), { minLength: 6, maxLength: 14 }),
      ),
      { seed: 20261121, numRuns: SAMPLES },
    )
    .map(([organization, steps]) => ({
      organization,
      steps,
      entities: entitiesOf(organization),
    }));

  it.each(Object.keys(DIFFICULTIES))('have %s often enough', name => {
    const met = samples.filter(DIFFICULTIES[name]);
    expect(met.length).toBeGreaterThanOrEqual(LEAST);
  });
});

function has(entities: Entity[], reference: string): boolean {
  return entities.some(entity => refOf(entity) === reference);
}

function parentsOf(entity: Entity): string[] {
  return entity.kind === 'Group' ? targets(entity, 'childOf') : [];
}

function ownerOf(entity: Entity): string | undefined {
  return targets(entity, 'ownedBy')[0];
}

function targets(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef.toLowerCase());
}

function isAboveItself(entity: Entity, entities: Entity[]): boolean {
  const above = new Set(parentsOf(entity));
  for (const reference of above) {
    const parent = entities.find(other => refOf(other) === reference);
    (parent ? parentsOf(parent) : []).forEach(ref => above.add(ref));
  }
  return parentsOf(entity).length > 0 && above.has(refOf(entity));
}
