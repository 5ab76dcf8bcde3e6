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
import { ProjectionUpdate } from '../../catalog/CatalogStore';
import { describeChange } from '../../catalog/describeChange';
import {
  ScoredStanding,
  StoredAssessment,
  SubjectStep,
} from '../../assessments/types';
import { bucketCodes } from '../../assessments/buckets';
import { ALWAYS } from '../../assessments/periods';

/**
 * The states that a change of an entity leads through. A move, exceptions that it comes under or leaves with the move, and
 * a change of attributes at the same time are three, so that each owns its difference. What the first synchronization finds was there before.
 */
export function stepsOfEntity(
  assessment: StoredAssessment,
  previous: StoredAssessment | undefined,
  standing: ScoredStanding | undefined,
  update: ProjectionUpdate,
  options: { isFirst: boolean },
): SubjectStep[] {
  const { entity, model } = assessment;
  const change = describeChange(previous, entity);
  const cause = change?.cause ?? 'attributes';
  const step: SubjectStep = {
    cause,
    effectiveAt: cause === 'added' && options.isFirst ? ALWAYS : update.now,
    entity,
    present: true,
    model,
    levels: bucketCodes(standing),
    standing,
  };
  if (!previous || cause !== 'placement') {
    return [step];
  }
  const { ownerRef, systemRef } = entity;
  const { exceptions } = assessment;
  const placed = { ...previous.entity, ownerRef, systemRef };
  const moved = previous.standing && update.score(previous);
  // With another owner, other exceptions count for it.
  const excepted =
    previous.standing && update.score({ ...previous, exceptions });
  return [
    {
      ...step,
      entity: placed,
      levels: bucketCodes(moved),
      standing: moved,
    },
    {
      ...step,
      cause: 'exception',
      entity: placed,
      levels: bucketCodes(excepted),
      standing: excepted,
    },
    { ...step, cause: 'attributes' },
  ];
}
