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

import { Entity } from '@backstage/catalog-model';
import { ANNOTATION_COHORT } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** What a cohort may ask of an entity; texts are compared without regard to case. */
export type CohortProperty =
  | { annotation: string }
  | { label: string }
  | { field: 'kind' | 'type' | 'lifecycle' | 'tag' };

/** One thing by which an entity belongs to a cohort. */
export interface CohortCondition {
  property: CohortProperty;
  /** In lower case; any value will do if missing. */
  values?: string[];
}

/** A group of services that is compared with others: an entity belongs to it if any of the conditions holds. */
export interface CohortRule {
  id: string;
  /** As the configuration names it; missing for the three that come with the plugin, which pages translate. */
  title?: string;
  conditions: CohortCondition[];
}

/** Cloud native, migrating and not cloud native, as an annotation says. */
export const DEFAULT_COHORTS: CohortRule[] = [
  'cloud-native',
  'migrating',
  'not-cloud-native',
].map(id => ({
  id,
  conditions: [{ property: { annotation: ANNOTATION_COHORT }, values: [id] }],
}));

/** The first cohort that an entity belongs to; missing if it belongs to none. */
export function findCohort(
  entity: Entity,
  rules: CohortRule[],
): string | undefined {
  return rules.find(({ conditions }) =>
    conditions.some(condition => holds(entity, condition)),
  )?.id;
}

function holds(entity: Entity, { property, values }: CohortCondition): boolean {
  return valuesOf(entity, property).some(
    value =>
      typeof value === 'string' &&
      (values === undefined ||
        values.includes(value.trim().toLocaleLowerCase('en-US'))),
  );
}

function valuesOf(
  { kind, metadata, spec }: Entity,
  property: CohortProperty,
): unknown[] {
  if ('annotation' in property) {
    return [metadata.annotations?.[property.annotation]];
  }
  if ('label' in property) {
    return [metadata.labels?.[property.label]];
  }
  switch (property.field) {
    case 'kind':
      return [kind];
    case 'tag':
      return metadata.tags ?? [];
    default:
      return [spec?.[property.field]];
  }
}
