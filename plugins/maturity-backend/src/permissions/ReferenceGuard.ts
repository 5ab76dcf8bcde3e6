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
import { CatalogStore } from '../catalog/CatalogStore';
import { EntityName } from '../names/NameResolver';

/** Decides which references to entities a reader may be shown: references are names, too. */
export class ReferenceGuard {
  readonly #catalogStore: CatalogStore;

  static create(options: { catalogStore: CatalogStore }): ReferenceGuard {
    return new ReferenceGuard(options.catalogStore);
  }

  private constructor(catalogStore: CatalogStore) {
    this.#catalogStore = catalogStore;
  }

  /**
   * Those of the references that name nothing that the catalog refuses. A reference to what does not exist, such as an
   * owner that the catalog does not have, may be shown.
   *
   * @param names - The names that the catalog gave to the reader, asked for all of the references
   */
  async showable(
    entityRefs: Iterable<string>,
    names: ReadonlyMap<string, EntityName>,
  ): Promise<Set<string>> {
    const showable = new Set(entityRefs);
    const unnamed = [...showable].filter(entityRef => !names.has(entityRef));
    if (unnamed.length > 0) {
      for (const { entity, present } of await this.#catalogStore.readEntities(
        unnamed,
      )) {
        if (present) {
          showable.delete(entity.entityRef);
        }
      }
    }
    return showable;
  }
}
