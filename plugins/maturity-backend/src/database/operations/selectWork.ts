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

import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { OPTED_OUT } from '../../assessments/types';
import { WorklistQuery } from '../../worklist/WorklistStore';
import { WithinPart, withoutIndex } from '../inParts';
import { applyReadable } from './applyCondition';
import { applyReviewScopes } from './applyReviewScopes';

/** The person's assessments as `work`, each with what there is to do. */
export function selectWork(
  database: Knex,
  query: WorklistQuery,
  within: WithinPart,
): Knex.QueryBuilder {
  const expiresAt = withoutIndex(database, 'expires_at', within);
  const expiring = database
    .from('current_answers')
    .modify(within, 'entity_ref')
    .where(expiresAt, '>', query.now)
    .where(expiresAt, '<=', query.expiringUntil)
    .groupBy('entity_ref', 'model_id', 'edition')
    .select('entity_ref', 'model_id', 'edition')
    .count({ expiring: '*' })
    .min({ next_expiry_at: 'expires_at' });
  const drafts = database
    .from('answer_drafts')
    .modify(within, 'entity_ref')
    .groupBy('entity_ref', 'model_id')
    .select('entity_ref', 'model_id')
    .count({ drafts: '*' });
  const work = database
    .from('current_scores as score')
    .join('entities as entity', 'entity.entity_ref', 'score.entity_ref')
    .leftJoin(expiring.as('soon'), join =>
      join
        .on('soon.entity_ref', 'score.entity_ref')
        .andOn('soon.model_id', 'score.model_id')
        .andOn('soon.edition', 'score.edition'),
    )
    .leftJoin(drafts.as('copied'), join =>
      join
        .on('copied.entity_ref', 'score.entity_ref')
        .andOn('copied.model_id', 'score.model_id'),
    )
    .leftJoin(returned(database, query, within).as('review'), join =>
      join
        .on('review.entity_ref', 'score.entity_ref')
        .andOn('review.model_id', 'score.model_id'),
    )
    .modify(within, 'score.entity_ref')
    .where('score.model_id', query.modelId)
    .where('score.dimension_id', OVERALL)
    .whereNot('score.bucket', OPTED_OUT)
    .modify(builder => {
      for (const subjects of query.subjects) {
        applyReadable(builder, subjects);
      }
    })
    .select(
      'score.*',
      'soon.next_expiry_at',
      'review.decided_at as returned_at',
      'review.decided_by as returned_by',
      'review.comment',
      'review.criterion_comments',
      database.raw('coalesce(soon.expiring, 0) as expiring'),
      database.raw('coalesce(copied.drafts, 0) as drafts'),
      database.raw(
        'lower(coalesce(entity.title, entity.entity_ref)) as sort_title',
      ),
    );
  return database.from(work.as('work'));
}

/** The latest review of each assessment that is reviewed, where it was returned. */
function returned(
  database: Knex,
  { modelId, reviewScopes }: WorklistQuery,
  within: WithinPart,
): Knex.QueryBuilder {
  const latest = database
    .from('reviews')
    .modify(within, 'entity_ref')
    .where({ is_current: true, model_id: modelId })
    .groupBy('entity_ref')
    .max('id');
  return database
    .from('reviews as reviewed')
    .join('current_scores as score', join =>
      join
        .on('score.entity_ref', 'reviewed.entity_ref')
        .andOn('score.model_id', 'reviewed.model_id'),
    )
    .where({ 'reviewed.state': 'returned', 'score.dimension_id': OVERALL })
    .modify(within, 'reviewed.entity_ref')
    .whereIn('reviewed.id', latest)
    .modify(applyReviewScopes, reviewScopes)
    .select('reviewed.*');
}
