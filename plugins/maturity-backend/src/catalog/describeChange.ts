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
import { Change } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ProjectedEntity } from './types';

/** What happened to an entity between two readings of the catalog, for its history. */
export interface EntityChange {
  cause: Change['cause'];
  detail?: Record<string, string | undefined>;
}

/**
 * Names the cause of a change of an entity; missing if nothing changed that its levels or its place in rollups depend
 * on. A move between owners or systems is a placement, even if attributes changed with it.
 */
export function describeChange(
  before: { entity: ProjectedEntity; present: boolean } | undefined,
  after: ProjectedEntity,
): EntityChange | undefined {
  if (!before) {
    return { cause: 'added' };
  }
  if (!before.present) {
    return { cause: 'returned' };
  }
  const { entity } = before;
  if (
    entity.ownerRef !== after.ownerRef ||
    entity.systemRef !== after.systemRef
  ) {
    return {
      cause: 'placement',
      detail: {
        ownerBefore: entity.ownerRef,
        ownerAfter: after.ownerRef,
        systemBefore: entity.systemRef,
        systemAfter: after.systemRef,
      },
    };
  }
  if (
    entity.type !== after.type ||
    entity.lifecycle !== after.lifecycle ||
    entity.subjectScope !== after.subjectScope ||
    entity.optOutReason !== after.optOutReason
  ) {
    return {
      cause: 'attributes',
      detail: {
        typeBefore: entity.type,
        typeAfter: after.type,
        lifecycleBefore: entity.lifecycle,
        lifecycleAfter: after.lifecycle,
        optOutBefore: entity.optOutReason,
        optOutAfter: after.optOutReason,
      },
    };
  }
  return undefined;
}
