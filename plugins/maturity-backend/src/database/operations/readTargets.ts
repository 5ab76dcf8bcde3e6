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
import { resolveTargets } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { ProjectedEntity } from '../../catalog/types';
import { SubjectTargets, TargetPlace } from '../../targets/types';
import { chunks } from '../chunks';
import { DbScopeClosureRow } from '../catalogTables';
import { DbTargetRow } from '../tables';
import { toStoredTarget } from '../mapping';

/** The targets in force that apply to a subject, by its reference. */
export type TargetsBySubject = Map<string, SubjectTargets>;

type Placed = Pick<ProjectedEntity, 'entityRef' | 'ownerRef'>;

/**
 * Reads the targets in force that apply to subjects, nearest place first, in two statements for each part of the list.
 * Groups that are equally near have the same distance, by which `resolveTargets` decides dimension by dimension. What a
 * group sets for what it owns does not concern the group's own practices.
 */
export async function readTargets(
  database: Knex | Knex.Transaction,
  subjects: readonly Placed[],
): Promise<TargetsBySubject> {
  const result: TargetsBySubject = new Map();
  for (const chunk of chunks(subjects)) {
    const own = await database<DbTargetRow>('targets')
      .select()
      .whereIn(
        'holder_ref',
        chunk.map(({ entityRef }) => entityRef),
      )
      .where({ reach: 'subject' })
      .whereNull('replaced_at');
    const above: Array<DbTargetRow & DbScopeClosureRow> = await database(
      'targets',
    )
      .join('scope_closure', 'scope_closure.ancestor_ref', 'targets.holder_ref')
      .select(
        'targets.*',
        'scope_closure.descendant_ref',
        'scope_closure.depth',
      )
      .whereIn('scope_closure.descendant_ref', [
        ...new Set(chunk.flatMap(({ ownerRef }) => ownerRef ?? [])),
      ])
      .where('targets.reach', 'owned')
      .whereNull('targets.replaced_at')
      .orderBy([
        { column: 'scope_closure.depth' },
        { column: 'targets.holder_ref' },
      ]);
    for (const { entityRef, ownerRef } of chunk) {
      const places: TargetPlace[] = [
        {
          origin: 'subject',
          holderRef: entityRef,
          targets: own
            .filter(row => row.holder_ref === entityRef)
            .map(toStoredTarget),
        },
      ];
      for (const row of above) {
        if (row.descendant_ref === ownerRef && row.holder_ref !== entityRef) {
          const known = places.find(
            place =>
              place.origin === 'group' && place.holderRef === row.holder_ref,
          );
          const target = toStoredTarget(row);
          if (known) {
            known.targets.push(target);
          } else {
            places.push({
              origin: 'group',
              holderRef: row.holder_ref,
              targets: [target],
              distance: row.depth,
            });
          }
        }
      }
      const set = places.filter(({ targets }) => targets.length > 0);
      if (set.length > 0) {
        result.set(entityRef, { places: set });
      }
    }
  }
  return result;
}

/** The levels of the targets that apply, for the rows of subjects. */
export async function readTargetLevels(
  transaction: Knex.Transaction,
  subjects: readonly Placed[],
): Promise<{
  levelOf(
    entityRef: string,
    modelId: string,
    dimensionId: string,
  ): number | undefined;
}> {
  const targets = await readTargets(transaction, subjects);
  return {
    levelOf: (entityRef, modelId, dimensionId) =>
      resolveTargets(
        [dimensionId],
        ofModel(targets.get(entityRef), modelId),
      ).find(target => target.dimensionId === dimensionId)?.level,
  };
}

/** The places with their targets under one model. */
export function ofModel(
  targets: SubjectTargets | undefined,
  modelId: string,
): TargetPlace[] {
  return (targets?.places ?? []).map(place => ({
    ...place,
    targets: place.targets.filter(target => target.modelId === modelId),
  }));
}
