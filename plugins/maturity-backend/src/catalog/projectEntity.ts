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
import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  RELATION_PARENT_OF,
  RELATION_PART_OF,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ANNOTATION_OPT_OUT } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectRule } from '../config/readMaturityConfig';
import { CohortRule, DEFAULT_COHORTS, findCohort } from './cohorts';
import {
  GroupMembership,
  HierarchyEdge,
  NotAssessedReason,
  ProjectedEntity,
} from './types';

/** The longest reference that can name an entity; what is longer names nothing. */
const LONGEST_REFERENCE = 400;

/** The longest type or lifecycle, and the longest title, that is kept whole. */
const LONGEST_VALUE = 255;
const LONGEST_TITLE = 1000;

/** What one catalog entity contributes to the projection. */
export interface EntityContribution {
  entity: ProjectedEntity;
  edges: HierarchyEdge[];
  memberships: GroupMembership[];
  tags: string[];
}

/** The parts of an entity that the projection reads. */
export const PROJECTED_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'metadata.labels',
  'metadata.tags',
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.system',
  'spec.parent',
  'spec.profile.displayName',
  'relations',
];

/**
 * Reads an entity into the projection. Relations are taken as the catalog states them, resolved or not: an owner that
 * does not exist still groups what it is said to own.
 */
export function projectEntity(
  entity: Entity,
  subjectRules: SubjectRule[],
  cohortRules: CohortRule[] = DEFAULT_COHORTS,
): EntityContribution {
  const entityRef = stringifyEntityRef(entity);
  const kind = entity.kind.toLocaleLowerCase('en-US');
  const type = text(entity.spec?.type)?.slice(0, LONGEST_VALUE);
  const lifecycle = text(entity.spec?.lifecycle)?.slice(0, LONGEST_VALUE);
  const notAssessed = whyNotAssessed({ kind, type, lifecycle }, subjectRules);
  const profile = entity.spec?.profile;
  const displayName =
    typeof profile === 'object' && profile && 'displayName' in profile
      ? text(profile.displayName)
      : undefined;
  return {
    entity: {
      entityRef,
      kind,
      title: (
        text(entity.metadata.title) ??
        displayName ??
        spelledName(entity)
      )?.slice(0, LONGEST_TITLE),
      type,
      lifecycle,
      ownerRef:
        related(entity, RELATION_OWNED_BY)[0] ??
        reference(entity, entity.spec?.owner, 'group'),
      systemRef:
        related(entity, RELATION_PART_OF, 'system')[0] ??
        reference(entity, entity.spec?.system, 'system'),
      subjectScope: notAssessed ? undefined : 'service',
      notAssessed,
      optOutReason: text(entity.metadata.annotations?.[ANNOTATION_OPT_OUT]),
      cohort: notAssessed ? undefined : findCohort(entity, cohortRules),
    },
    tags: tagsOf(entity),
    edges: hierarchyOf(entity, entityRef, kind),
    memberships:
      kind === 'user'
        ? related(entity, RELATION_MEMBER_OF).map(groupRef => ({
            userRef: entityRef,
            groupRef,
          }))
        : [],
  };
}

/** Each tag once; what is too long to be a tag is cut like other values. */
function tagsOf(entity: Entity): string[] {
  const tags = (entity.metadata.tags ?? []).flatMap(
    tag => text(tag)?.slice(0, LONGEST_VALUE) ?? [],
  );
  return [...new Set(tags)].sort();
}

function whyNotAssessed(
  entity: { kind: string; type?: string; lifecycle?: string },
  rules: SubjectRule[],
): NotAssessedReason | undefined {
  const ofKind = rules.filter(rule => rule.kind === entity.kind);
  if (ofKind.length === 0) {
    return 'kind';
  }
  const ofType = ofKind.filter(rule => matches(rule.types, entity.type));
  if (ofType.length === 0) {
    return 'type';
  }
  return ofType.some(rule => matches(rule.lifecycles, entity.lifecycle))
    ? undefined
    : 'lifecycle';
}

function matches(allowed: string[] | undefined, value: string | undefined) {
  return (
    allowed === undefined ||
    (value !== undefined && allowed.includes(value.toLocaleLowerCase('en-US')))
  );
}

function hierarchyOf(
  entity: Entity,
  entityRef: string,
  kind: string,
): HierarchyEdge[] {
  switch (kind) {
    case 'group': {
      const parents = related(entity, RELATION_CHILD_OF);
      const stated = reference(entity, entity.spec?.parent, 'group');
      return [
        ...(parents.length === 0 && stated ? [stated] : parents).map(
          parentRef => ({ parentRef, childRef: entityRef }),
        ),
        ...related(entity, RELATION_PARENT_OF).map(childRef => ({
          parentRef: entityRef,
          childRef,
        })),
      ];
    }
    case 'domain':
    case 'system':
      return [
        ...related(entity, RELATION_PART_OF, 'domain'),
        ...related(entity, RELATION_PART_OF, 'system'),
      ].map(parentRef => ({ parentRef, childRef: entityRef }));
    default:
      return [];
  }
}

function related(entity: Entity, type: string, kind?: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLocaleLowerCase('en-US'))
    .filter(
      targetRef =>
        targetRef.length <= LONGEST_REFERENCE &&
        (kind === undefined || targetRef.startsWith(`${kind}:`)),
    );
}

function reference(
  entity: Entity,
  value: unknown,
  defaultKind: string,
): string | undefined {
  const stated = text(value);
  if (stated === undefined) {
    return undefined;
  }
  try {
    const entityRef = stringifyEntityRef(
      parseEntityRef(stated, {
        defaultKind,
        defaultNamespace: entity.metadata.namespace ?? 'default',
      }),
    );
    return entityRef.length <= LONGEST_REFERENCE ? entityRef : undefined;
  } catch {
    // The catalog accepts any text; what is no reference names nothing.
    return undefined;
  }
}

/** A text that both databases can store: PostgreSQL refuses the character 0. */
function text(value: unknown): string | undefined {
  const stated = typeof value === 'string' ? value.replaceAll('\0', '') : '';
  return stated.trim() === '' ? undefined : stated;
}

/** The name as it is written, where its reference, which is in lower case, does not tell. */
function spelledName({ metadata }: Entity): string | undefined {
  const { name } = metadata;
  return name === name.toLocaleLowerCase('en-US') ? undefined : name;
}
