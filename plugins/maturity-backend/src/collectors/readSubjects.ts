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
import { setTimeout } from 'node:timers/promises';
import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CatalogStore } from '../catalog/CatalogStore';
import { projectEntity } from '../catalog/projectEntity';
import { SubjectRule } from '../config/readMaturityConfig';

/** How often it is asked whether the catalog has been read, in milliseconds. */
const POLLING = 1000;

/**
 * The entities of the catalog that are assessed as services, in pages. Those that have opted out are left out. Until
 * the catalog has been read for the first time it waits, since nothing can be kept about entities that are not known.
 *
 * @param options - where to read them, and which they are
 * @param signal - ends the reading
 */
export async function* readSubjects(
  options: {
    auth: AuthService;
    catalog: Pick<CatalogService, 'streamEntities'>;
    catalogStore: Pick<CatalogStore, 'readState'>;
    subjects: SubjectRule[];
  },
  signal: AbortSignal,
): AsyncIterable<Entity[]> {
  const { auth, catalog, catalogStore, subjects } = options;
  await untilCatalogIsRead(catalogStore, signal);
  const kinds = [...new Set(subjects.map(({ kind }) => kind))];
  for await (const page of catalog.streamEntities(
    { filter: { kind: kinds }, pageSize: 500 },
    { credentials: await auth.getOwnServiceCredentials() },
  )) {
    signal.throwIfAborted();
    yield page.filter(entity => isObserved(entity, subjects));
  }
}

async function untilCatalogIsRead(
  store: Pick<CatalogStore, 'readState'>,
  signal: AbortSignal,
): Promise<void> {
  while ((await store.readState()).firstSuccessAt === undefined) {
    if (signal.aborted) {
      throw new Error(
        'The catalog has not been read yet; see the log of the backend for why',
      );
    }
    await setTimeout(POLLING, undefined, { signal }).catch(() => undefined);
  }
}

/** Whether collectors are asked about an entity: it is assessed, and has not opted out. */
export function isObserved(item: Entity, subjects: SubjectRule[]): boolean {
  const { entity } = projectEntity(item, subjects);
  return entity.subjectScope !== undefined && !entity.optOutReason;
}
