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
import { Knex } from 'knex';
import { RollupKey } from '../../rollups/types';
import { isPostgres } from '../isPostgres';

/** Under which edition answers stood, and when. */
type Moment = Pick<RollupKey, 'modelId' | 'edition'> & { at: Date };

/**
 * The answers of subjects, given as states in force called `period`, that stand now and took effect up to a moment: where
 * nobody has answered since, they stood then, too.
 */
export function standingAnswers(
  _database: Knex,
  subjects: Knex.QueryBuilder,
  { modelId, edition, at }: Moment,
): Knex.QueryBuilder {
  return subjects
    .join(
      'current_answers as standing',
      'standing.entity_ref',
      'period.entity_ref',
    )
    .where({ 'standing.model_id': modelId, 'standing.edition': edition })
    .where('standing.effective_at', '<=', at)
    .select('standing.criterion_id', 'standing.status', 'standing.expires_at');
}

/**
 * The answers of subjects that were the latest at a moment, to criteria that have been answered since. They count whatever
 * edition they were given under (DESIGN.md §3, rule 14).
 */
export function earlierAnswers(
  database: Knex,
  subjects: Knex.QueryBuilder,
  moment: Moment,
): Knex.QueryBuilder {
  const { edition, at } = moment;
  return latestOf(
    database,
    subjects
      .join('answers as given', 'given.entity_ref', 'period.entity_ref')
      .join('current_answers as standing', join =>
        join
          .on('standing.entity_ref', 'given.entity_ref')
          .andOn('standing.model_id', 'given.model_id')
          .andOnVal('standing.edition', edition)
          .andOn('standing.criterion_id', 'given.criterion_id')
          .andOnVal('standing.effective_at', '>', at),
      ),
    moment,
  );
}

/**
 * The answers that were the latest at a moment, of subjects that are assessed under another edition by now: what stands
 * there tells nothing of criteria that it lacks.
 */
export function movedAnswers(
  database: Knex,
  subjects: Knex.QueryBuilder,
  moment: Moment,
): Knex.QueryBuilder {
  return latestOf(
    database,
    subjects
      .join('assessments as pin', 'pin.entity_ref', 'period.entity_ref')
      .where('pin.model_id', moment.modelId)
      .whereNot('pin.edition', moment.edition)
      .join('answers as given', 'given.entity_ref', 'pin.entity_ref'),
    moment,
  );
}

/** Of each subject's answers to a criterion the one that took effect last. */
function latestOf(
  database: Knex,
  given: Knex.QueryBuilder,
  { modelId, at }: Moment,
): Knex.QueryBuilder {
  given
    .where('given.model_id', modelId)
    .where('given.effective_at', '<=', at)
    .select('given.criterion_id', 'given.status', 'given.expires_at');
  if (isPostgres(database)) {
    // It cannot tell how few rows have a number of 1, and would sort them all once more to count them.
    return given
      .distinctOn('given.entity_ref', 'given.criterion_id')
      .orderBy([
        'given.entity_ref',
        'given.criterion_id',
        { column: 'given.effective_at', order: 'desc' },
        { column: 'given.id', order: 'desc' },
      ]);
  }
  return database
    .from(
      given
        .select(
          database.raw(
            'row_number() over (partition by given.entity_ref, given.criterion_id order by given.effective_at desc, given.id desc) as place',
          ),
        )
        .as('given'),
    )
    .where('given.place', 1)
    .select('given.*');
}
