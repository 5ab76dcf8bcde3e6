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
import { ALL_SCOPE } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { ExceptionQuery } from '../../exceptions/ExceptionStore';
import {
  ExceptionTarget,
  ExceptionsOfPerson,
  StoredException,
} from '../../exceptions/types';
import { applyReadable } from './applyCondition';

/** States that end by themselves. */
const STANDING: StoredException['state'][] = ['requested', 'approved'];

/**
 * Exceptions by what is asked of them, as `exception`, joined with their subject or group as `score`, so that the
 * conditions of readers apply to it. A group answers for itself, also one that is not assessed.
 */
export function selectExceptions(
  database: Knex | Knex.Transaction,
  query: ExceptionQuery,
): Knex.QueryBuilder {
  const { scopeRef, entityRef } = query;
  return database
    .from('exceptions as exception')
    .join(targetsOf(database), 'score.entity_ref', 'exception.target_ref')
    .where('exception.model_id', query.modelId)
    .modify(builder => {
      if (query.states) {
        applyStates(builder, query.states, query.now);
      }
      if (query.criterionId !== undefined) {
        builder.where('exception.criterion_id', query.criterionId);
      }
      if (query.endsBefore !== undefined) {
        builder.where('exception.ends_at', '<=', query.endsBefore);
      }
      if (entityRef !== undefined) {
        builder.where(either =>
          either
            .where(own =>
              own
                .where('exception.covers', 'subject')
                .where('exception.target_ref', entityRef),
            )
            .orWhere(ofGroup =>
              ofGroup
                .where('exception.covers', 'owned')
                .whereIn(
                  'exception.target_ref',
                  database('scope_closure as above')
                    .join(
                      'entities as owned',
                      'owned.owner_ref',
                      'above.descendant_ref',
                    )
                    .where('owned.entity_ref', entityRef)
                    .select('above.ancestor_ref'),
                ),
            ),
        );
      }
      if (scopeRef !== undefined && scopeRef !== ALL_SCOPE) {
        builder.where(either =>
          either
            .whereExists(
              database('scope_closure as closure')
                .where('closure.ancestor_ref', scopeRef)
                .where(inner =>
                  inner
                    .whereRaw('closure.descendant_ref = score.owner_ref')
                    .orWhereRaw('closure.descendant_ref = score.system_ref'),
                ),
            )
            .orWhere(covering =>
              covering
                .where('exception.covers', 'owned')
                .whereIn(
                  'exception.target_ref',
                  database('scope_closure')
                    .where('descendant_ref', scopeRef)
                    .select('ancestor_ref'),
                ),
            ),
        );
      }
      if (query.ownedBy !== undefined) {
        builder
          .where('exception.covers', 'owned')
          .whereIn(
            'exception.target_ref',
            database('scope_closure')
              .where('descendant_ref', query.ownedBy)
              .select('ancestor_ref'),
          );
      }
      applyReadable(builder, query.readable);
      if (query.ofPerson) {
        applyPerson(builder, query.ofPerson);
      }
    });
}

/** What has ended counts as ended before the task has recorded it. */
function applyStates(
  builder: Knex.QueryBuilder,
  states: StoredException['state'][],
  now: Date,
): void {
  const standing = states.filter(state => STANDING.includes(state));
  const over = states.filter(state => !STANDING.includes(state));
  builder.where(either => {
    either
      .where(stands =>
        stands
          .whereIn('exception.state', standing)
          .where('exception.ends_at', '>', now),
      )
      .orWhereIn('exception.state', over);
    if (over.includes('expired')) {
      either.orWhere(due =>
        due
          .whereIn('exception.state', STANDING)
          .where('exception.ends_at', '<=', now),
      );
    }
  });
}

function applyPerson(
  builder: Knex.QueryBuilder,
  { targets, notAskedBy }: ExceptionsOfPerson,
): void {
  applyReadable(builder, targets);
  if (notAskedBy) {
    builder.where(other =>
      other
        .whereNull('exception.requested_by')
        .orWhereNot('exception.requested_by', notAskedBy.userRef),
    );
    for (const claim of notAskedBy.claims) {
      // Portable, and without the wildcards that references may contain.
      builder.whereRaw(
        `replace(exception.requested_for, ?, '') = exception.requested_for`,
        [JSON.stringify(claim)],
      );
    }
  }
}

/**
 * The subjects that exceptions concern, as `score`: those they are for, and what the groups and those below them own;
 * with a scope, only those that count there.
 */
export function concernedSubjects(
  database: Knex | Knex.Transaction,
  exceptions: ExceptionTarget[],
  scopeRef?: string,
): Knex.QueryBuilder {
  const refsOf = (covers: ExceptionTarget['covers']) => [
    ...new Set(
      exceptions
        .filter(exception => exception.covers === covers)
        .map(({ entityRef }) => entityRef),
    ),
  ];
  const owners = (ancestorRefs: string[]) =>
    database('scope_closure')
      .whereIn('ancestor_ref', ancestorRefs)
      .select('descendant_ref');
  return database
    .from('entities as score')
    .whereNotNull('score.subject_scope')
    .where('score.present', true)
    .where(either =>
      either
        .whereIn('score.entity_ref', refsOf('subject'))
        .orWhereIn('score.owner_ref', owners(refsOf('owned'))),
    )
    .modify(builder => {
      if (scopeRef !== undefined && scopeRef !== ALL_SCOPE) {
        builder.where(inner =>
          inner
            .whereIn('score.owner_ref', owners([scopeRef]))
            .orWhereIn('score.system_ref', owners([scopeRef])),
        );
      }
    });
}

function targetsOf(database: Knex | Knex.Transaction): Knex.Raw {
  return database.raw(
    `(
      select entity_ref, kind, system_ref,
        case when kind = 'group' then entity_ref else owner_ref end as owner_ref
      from entities
    ) as score`,
  );
}
