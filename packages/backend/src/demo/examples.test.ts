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
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ANNOTATION_OPT_OUT } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  readAppConfig,
  readCatalogInfo,
  readExamples,
} from './__testUtils__/repositoryFiles';

/** By field of `spec`, the kind that its references have unless they say otherwise. */
const REFERENCES: Record<string, string> = {
  owner: 'group',
  parent: 'group',
  memberOf: 'group',
  domain: 'domain',
  subdomainOf: 'domain',
  system: 'system',
  providesApis: 'api',
  consumesApis: 'api',
  dependsOn: 'component',
};

const examples = readExamples();
const entities = [...examples, ...readCatalogInfo()];
const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
const components = ofKind('Component');

function ofKind(kind: string): Entity[] {
  return examples.filter(entity => entity.kind === kind);
}

function referencesOf({ metadata, spec = {} }: Entity): string[] {
  return Object.entries(REFERENCES).flatMap(([field, defaultKind]) =>
    [spec[field] ?? []].flat().map(value =>
      stringifyEntityRef(
        parseEntityRef(String(value), {
          defaultKind,
          defaultNamespace: metadata.namespace ?? 'default',
        }),
      ),
    ),
  );
}

function generationOf(group: Entity): number {
  const parent = ofKind('Group').find(
    ({ metadata }) => metadata.name === group.spec?.parent,
  );
  return parent ? generationOf(parent) + 1 : 1;
}

describe('the catalog of the demo', () => {
  it('names nothing that does not exist, except for one dissolved team', () => {
    const missing = entities.flatMap(entity =>
      referencesOf(entity)
        .filter(ref => !known.has(ref))
        .map(ref => `${stringifyEntityRef(entity)} -> ${ref}`),
    );

    expect(missing).toEqual([
      'component:default/legacy-seat-maps -> group:default/team-lantern',
    ]);
    expect(known.size).toBe(entities.length);
  });

  it('states how many entities it has, for the sample data to wait for', () => {
    const location = examples.find(({ kind }) => kind === 'Location');

    expect(location?.metadata.annotations).toEqual({
      'vesperline.example/entities': String(
        examples.filter(({ kind }) => kind !== 'Location').length,
      ),
    });
  });

  it('is a company of a believable size and shape', () => {
    const groups = ofKind('Group');
    const teams = groups.filter(({ spec }) => spec?.type === 'team');
    const members = ofKind('User').flatMap(({ spec }) => spec?.memberOf);

    expect(Math.max(...groups.map(generationOf))).toBe(4);
    expect(teams.length).toBeGreaterThanOrEqual(14);
    expect(
      teams.filter(({ metadata }) => !members.includes(metadata.name)),
    ).toEqual([]);
    expect(components.length).toBeGreaterThanOrEqual(70);
    expect(new Set(components.map(({ spec }) => spec?.lifecycle))).toEqual(
      new Set(['production', 'experimental', 'deprecated']),
    );
  });

  it('is as untidy as real catalogs are', () => {
    const departments = ofKind('Group')
      .filter(({ spec }) => spec?.type === 'department')
      .map(({ metadata }) => metadata.name);
    const ownedBy = (accepts: (owner: string) => boolean) =>
      components.filter(({ spec }) => accepts(String(spec?.owner)));

    expect(
      ownedBy(owner => departments.includes(owner)).length,
    ).toBeGreaterThan(0);
    expect(ownedBy(owner => owner.startsWith('user:'))).toHaveLength(1);
    expect(
      components.filter(({ metadata }) => metadata.namespace).length,
    ).toBeGreaterThan(1);
    expect(
      components.filter(
        ({ metadata }) => metadata.annotations?.[ANNOTATION_OPT_OUT],
      ),
    ).toHaveLength(1);
    expect(
      components.filter(
        ({ metadata }) =>
          metadata.annotations?.['vesperline.example/sample-history'] ===
          'none',
      ).length,
    ).toBeGreaterThan(1);
  });

  it('has the people who are offered on the sign-in page', () => {
    const people = readAppConfig()
      .getConfigArray('auth.providers.demo.people')
      .map(person => ({
        ref: person.getString('userEntityRef'),
        displayName: person.getString('displayName'),
      }));

    expect(people).toHaveLength(3);
    for (const { ref, displayName } of people) {
      const user = examples.find(entity => stringifyEntityRef(entity) === ref);
      expect(user?.spec?.profile).toMatchObject({ displayName });
    }
  });
});
