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
import { useMemo } from 'react';
import { Entity } from '@backstage/catalog-model';
import {
  Assessment,
  ScoredSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** A text in the `spec` of an entity. */
export function textInSpec(entity: Entity, key: string): string | undefined {
  const value = entity.spec?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** An entity as it is scored; undefined without an assessment. */
export function useScoredSubject(
  entity: Entity,
  assessment: Assessment | undefined,
): ScoredSubject | undefined {
  return useMemo(
    () =>
      assessment && {
        kind: entity.kind,
        type: textInSpec(entity, 'type'),
        lifecycle: textInSpec(entity, 'lifecycle'),
        ...assessment.subject,
        scope: assessment.scope,
      },
    [assessment, entity],
  );
}
