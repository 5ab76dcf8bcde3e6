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
import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CollectFactsRequest,
  CollectedFact,
  FactCollector,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { catalogFacts } from './catalogFacts';
import { observeEntity, referencesOf } from './observeEntity';

/** How many references are asked for in one request. */
const MOST_REFERENCES = 500;

/** The parts of other entities that the facts depend on. Definitions of APIs, which can be large, are none of them. */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

/** What the collector needs. */
export interface CatalogCollectorOptions {
  auth: AuthService;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
}

/**
 * The built-in collector: what the catalog itself says about entities. Reads what they refer to in batches, and nothing
 * outside of the catalog.
 */
export class CatalogCollector implements FactCollector {
  readonly id = 'catalog';
  readonly title = 'Catalog';
  readonly facts = catalogFacts;
  readonly batchSize = 250;
  readonly #options: CatalogCollectorOptions;

  static create(options: CatalogCollectorOptions): CatalogCollector {
    return new CatalogCollector(options);
  }

  private constructor(options: CatalogCollectorOptions) {
    this.#options = options;
  }

  async *collect(request: CollectFactsRequest): AsyncIterable<CollectedFact> {
    const { entities, signal } = request;
    const known = await this.#readReferences(entities, signal);
    for (const entity of entities) {
      yield* observeEntity(entity, known);
    }
  }

  async #readReferences(
    entities: Entity[],
    signal: AbortSignal,
  ): Promise<Map<string, Entity>> {
    const { auth, catalog } = this.#options;
    const refs = [...new Set(entities.flatMap(referencesOf))];
    const known = new Map<string, Entity>();
    for (let start = 0; start < refs.length; start += MOST_REFERENCES) {
      signal.throwIfAborted();
      const { items } = await catalog.getEntitiesByRefs(
        {
          entityRefs: refs.slice(start, start + MOST_REFERENCES),
          fields: FIELDS,
        },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      for (const item of items) {
        if (item) {
          known.set(stringifyEntityRef(item), item);
        }
      }
    }
    return known;
  }
}
