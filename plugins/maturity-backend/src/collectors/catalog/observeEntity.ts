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
  ANNOTATION_SOURCE_LOCATION,
  ApiEntity,
  Entity,
  RELATION_API_CONSUMED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_HAS_MEMBER,
  RELATION_OWNED_BY,
  RELATION_PARENT_OF,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  parseLocationRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  CollectedEvidence,
  CollectedFact,
  CollectedValue,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { CatalogFactName } from './catalogFacts';
import { knownAnnotations } from './knownAnnotations';

/** The relations whose targets the facts depend on. */
const RELATIONS = [
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
];

/** The annotations of TechDocs, which are constants of `@backstage/plugin-techdocs-common`. */
const TECHDOCS_ANNOTATIONS = [
  'backstage.io/techdocs-ref',
  'backstage.io/techdocs-entity',
];

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 1000;
const LONGEST_LISTED = 200;
const LONGEST_ADDRESS = 2000;

/** The entities that an entity refers to and that its facts depend on, as full references. */
export function referencesOf(entity: Entity): string[] {
  return RELATIONS.flatMap(type => related(entity, type));
}

/**
 * What the catalog says about an entity. What it does not say is left out, but for what can be said of every entity.
 *
 * @param entity - as the catalog has it, with relations
 * @param known - the entities that it refers to, by reference; what is missing is not in the catalog
 */
export function observeEntity(
  entity: Entity,
  known: ReadonlyMap<string, Entity>,
): CollectedFact[] {
  const observed: Partial<Record<CatalogFactName, Observation | undefined>> = {
    ...observeOwner(entity, known),
    ...observeApis(entity, known),
    ...observeReferences(entity, known),
    ...observeAnnotations(entity),
    'catalog.description': { value: isText(entity.metadata.description) },
    'catalog.lifecycle': textOf(entity.spec?.lifecycle),
    'catalog.type': textOf(entity.spec?.type),
    'catalog.source-location': observeSource(entity),
  };
  const entityRef = stringifyEntityRef(entity);
  return Object.entries(observed).flatMap(([name, observation]) =>
    observation ? { entityRef, name, ...observation } : [],
  );
}

interface Observation {
  value: CollectedValue;
  evidence?: CollectedEvidence[];
}

function observeOwner(entity: Entity, known: ReadonlyMap<string, Entity>) {
  const [ownerRef] = related(entity, RELATION_OWNED_BY);
  const owner = ownerRef === undefined ? undefined : known.get(ownerRef);
  const evidence = ownerRef === undefined ? [] : [named(ownerRef)];
  if (!owner || owner.kind.toLocaleLowerCase('en-US') !== 'group') {
    return { 'catalog.owner': { value: false, evidence } };
  }
  const members = related(owner, RELATION_HAS_MEMBER).length;
  if (members === 0 && related(owner, RELATION_PARENT_OF).length > 0) {
    // Its members may be those of its child groups.
    return {};
  }
  return {
    'catalog.owner': { value: members > 0, evidence },
    'catalog.owner-members': { value: members, evidence },
  };
}

function observeApis(entity: Entity, known: ReadonlyMap<string, Entity>) {
  const refs = related(entity, RELATION_PROVIDES_API);
  const apis = refs.flatMap(ref => known.get(ref) ?? []);
  const self = stringifyEntityRef(entity);
  const consumers = new Set(
    apis
      .flatMap(api => related(api, RELATION_API_CONSUMED_BY))
      .filter(ref => ref !== self),
  );
  const types = apis.flatMap(
    api => textOf((api as ApiEntity).spec?.type) ?? [],
  );
  const inProduction = apis.filter(
    api => api.spec?.lifecycle === 'production',
  ).length;
  const evidence = evidenceOf(refs.filter(ref => known.has(ref)));
  return {
    'catalog.provides-apis': { value: apis.length, evidence },
    ...(apis.length > 0 && {
      'catalog.production-apis': { value: inProduction, evidence },
      'catalog.api-consumers': { value: consumers.size, evidence },
      'catalog.api-types': {
        value: listed(types.map(({ value }) => value)),
        evidence,
      },
    }),
  };
}

function observeReferences(entity: Entity, known: ReadonlyMap<string, Entity>) {
  const refs = referencesOf(entity);
  const missing = refs.filter(ref => !known.has(ref));
  const found = (type: string) =>
    related(entity, type).filter(ref => known.has(ref));
  const systems = found(RELATION_PART_OF).filter(ref =>
    ref.startsWith('system:'),
  );
  const consumed = found(RELATION_CONSUMES_API);
  const dependencies = found(RELATION_DEPENDS_ON);
  return {
    'catalog.system': {
      value: systems.length > 0,
      evidence: evidenceOf(systems),
    },
    'catalog.consumes-apis': {
      value: consumed.length,
      evidence: evidenceOf(consumed),
    },
    'catalog.dependencies': {
      value: dependencies.length,
      evidence: evidenceOf(dependencies),
    },
    ...(refs.length > 0 && {
      'catalog.references-resolved': {
        value: missing.length === 0,
        evidence: evidenceOf(missing),
      },
    }),
  };
}

/** Which annotations there are. Their values stay where they are: some are keys of other tools. */
function observeAnnotations(entity: Entity) {
  const annotations = entity.metadata.annotations ?? {};
  const present = (keys: string[]) => {
    const found = keys.filter(key => isText(annotations[key]));
    return {
      value: found.length > 0,
      evidence: found.map(key => ({ title: key })),
    };
  };
  const observed: Partial<Record<CatalogFactName, Observation>> = {
    'catalog.documentation': present(TECHDOCS_ANNOTATIONS),
  };
  for (const [name, known] of Object.entries(knownAnnotations)) {
    observed[name as CatalogFactName] = present(known.map(({ key }) => key));
  }
  return observed;
}

function observeSource(entity: Entity): Observation {
  const stated = entity.metadata.annotations?.[ANNOTATION_SOURCE_LOCATION];
  const url = isText(stated) ? webAddress(stated) : undefined;
  return {
    value: url !== undefined,
    ...(url !== undefined && {
      evidence: [{ title: ANNOTATION_SOURCE_LOCATION, url }],
    }),
  };
}

function webAddress(location: string): string | undefined {
  try {
    const { type, target } = parseLocationRef(location);
    const url = new URL(target);
    return type === 'url' &&
      ['http:', 'https:'].includes(url.protocol) &&
      // An address with a password in it is not passed on.
      url.username === '' &&
      url.password === '' &&
      url.href.length <= LONGEST_ADDRESS
      ? url.href
      : undefined;
  } catch {
    // Annotations can hold any text; what is no address names no place.
    return undefined;
  }
}

function related(entity: Entity, type: string): string[] {
  const refs = (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  return [...new Set(refs)].sort();
}

function evidenceOf(refs: string[]): CollectedEvidence[] {
  return refs.slice(0, 20).map(named);
}

function named(entityRef: string): CollectedEvidence {
  return { title: entityRef.slice(0, LONGEST_TITLE) };
}

function listed(texts: string[]): string[] {
  return [...new Set(texts.map(text => text.slice(0, LONGEST_LISTED)))]
    .sort()
    .slice(0, 100);
}

function textOf(value: unknown): { value: string } | undefined {
  return isText(value)
    ? { value: value.trim().slice(0, LONGEST_TEXT) }
    : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
