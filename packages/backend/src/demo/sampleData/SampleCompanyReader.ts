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
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_OPT_OUT,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SampleHistory, SampleSubject } from './types';

/** The Location that lists the files of the sample company. */
const COMPANY_LOCATION_REF = 'location:default/vesperline';

/** On that Location: how many entities its files hold. */
const ANNOTATION_ENTITIES = 'vesperline.example/entities';

/** On a component, or on a group that is assessed itself: which history it gets. */
export const ANNOTATION_HISTORY = 'vesperline.example/sample-history';

const HISTORIES: readonly string[] = [
  'improving',
  'stagnant',
  'regressing',
  'lapsed',
] satisfies SampleHistory[];

/**
 * What the catalog knows of the sample company.
 *
 * - `absent`: the catalog is not that of the sample company, or has not begun to read it
 * - `incomplete`: some of its entities have not been read yet
 * - `complete`: all have, and these are the components and groups that get sample data, by reference
 *
 * @internal
 */
export type SampleCompany =
  | { state: 'absent' }
  | { state: 'incomplete'; entities: number; expected: number }
  | { state: 'complete'; subjects: SampleSubject[] };

/**
 * Reads the sample company from the catalog.
 *
 * @internal
 */
export class SampleCompanyReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
  }): SampleCompanyReader {
    return new SampleCompanyReader(options.catalog, options.auth);
  }

  private constructor(catalog: CatalogService, auth: AuthService) {
    this.#catalog = catalog;
    this.#auth = auth;
  }

  /** What the catalog knows of the company now. */
  async read(): Promise<SampleCompany> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const location = await this.#catalog.getEntityByRef(COMPANY_LOCATION_REF, {
      credentials,
    });
    const annotations = location?.metadata.annotations;
    const origin = annotations?.[ANNOTATION_ORIGIN_LOCATION];
    const expected = Number(annotations?.[ANNOTATION_ENTITIES]);
    if (!origin || !expected) {
      return { state: 'absent' };
    }
    const entities = await this.#readEntitiesOf(origin, credentials);
    // without relations, owners and members are not known yet
    const read = entities.filter(({ relations }) => relations?.length);
    return read.length < expected
      ? { state: 'incomplete', entities: read.length, expected }
      : { state: 'complete', subjects: findSubjects(read) };
  }

  async #readEntitiesOf(
    origin: string,
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    const entities: Entity[] = [];
    // Not filtered by the catalog: a portal that was stopped during its first start may lack entities in the index that
    // filters use, until the catalog reads them again hours later.
    const pages = this.#catalog.streamEntities(
      {
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
          'relations',
          'spec.type',
          'spec.lifecycle',
          'spec.parent',
        ],
      },
      { credentials },
    );
    for await (const page of pages) {
      entities.push(
        ...page.filter(
          ({ kind, metadata }) =>
            kind !== 'Location' &&
            metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION] === origin,
        ),
      );
    }
    return entities;
  }
}

function findSubjects(entities: Entity[]): SampleSubject[] {
  const members = membersByGroup(entities);
  return entities
    .flatMap(entity => {
      const annotations = entity.metadata.annotations ?? {};
      const history = annotations[ANNOTATION_HISTORY];
      const ownerRef =
        entity.kind === 'Group'
          ? stringifyEntityRef(entity)
          : targetsOf(entity, RELATION_OWNED_BY)[0];
      if (!isHistory(history) || !ownerRef || annotations[ANNOTATION_OPT_OUT]) {
        return [];
      }
      return {
        entityRef: stringifyEntityRef(entity),
        scope: scopeOf(entity),
        kind: entity.kind,
        type: textOf(entity.spec?.type),
        lifecycle: textOf(entity.spec?.lifecycle),
        ownerRef,
        authorRefs: ownerRef.startsWith('user:')
          ? [ownerRef]
          : members.get(ownerRef) ?? [],
        history,
      };
    })
    .sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
}

function scopeOf({ kind, spec }: Entity): Scope {
  if (kind !== 'Group') {
    return 'service';
  }
  return spec?.parent === undefined ? 'org' : 'team';
}

function membersByGroup(entities: Entity[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  const users = entities
    .filter(({ kind }) => kind === 'User')
    .map(user => ({ user, ref: stringifyEntityRef(user) }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  for (const { user, ref } of users) {
    for (const group of targetsOf(user, RELATION_MEMBER_OF)) {
      members.set(group, [...(members.get(group) ?? []), ref]);
    }
  }
  return members;
}

function targetsOf(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}

function isHistory(text: string | undefined): text is SampleHistory {
  return text !== undefined && HISTORIES.includes(text);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
