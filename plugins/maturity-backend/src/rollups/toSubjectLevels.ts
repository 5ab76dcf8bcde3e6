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
import { SubjectLevels } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { toBucket } from '../assessments/buckets';
import { EntityName } from '../names/NameResolver';
import { DimensionStanding } from '../assessments/types';
import { ListedSubject, RollupSide } from './types';

/** A subject of a list in the form of the HTTP contract; `ownerRef` only if the reader may know it. */
export function toSubjectLevels(
  { entity, dimensions, conflicts }: ListedSubject,
  name: EntityName,
  ownerRef: string | undefined,
  side: RollupSide = 'with',
): SubjectLevels {
  const { overall } = dimensions;
  const on = (standing: DimensionStanding) =>
    side === 'without' ? standing.without ?? standing : standing;
  const { provisional, score } = on(overall);
  return {
    entityRef: entity.entityRef,
    title: name.title,
    kind: entity.kind,
    type: entity.type,
    lifecycle: entity.lifecycle,
    ownerRef,
    provisional,
    levels: Object.fromEntries(
      Object.entries(dimensions).map(([dimensionId, standing]) => [
        dimensionId,
        toBucket(on(standing).bucket),
      ]),
    ),
    score: score === undefined ? undefined : score / 1000,
    ...(overall.waived && { waived: overall.waived }),
    ...(conflicts > 0 && { conflicts }),
    coverage: { decided: overall.decided, total: overall.total },
  };
}
