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
  EntityLevels,
  EntityLevelsPage,
  MaturityApi,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelOutline } from '../model';

/** How many entities the backend answers for in one request. */
const MOST_IN_A_REQUEST = 100;

/** How many entities are remembered; the oldest are forgotten first. */
const MOST_REMEMBERED = 1000;

/** After so many milliseconds an entity is read again, since somebody may have answered meanwhile. */
const REMEMBERED_FOR = 30_000;

/** Where an entity stands, with the names of the levels. */
export interface LoadedLevels {
  /** Missing for an entity that is not assessed, unknown, or not for the reader's eyes: nobody can tell which. */
  entity: EntityLevels | undefined;
  model: ModelOutline;
}

interface Wanted {
  entityRef: string;
  resolve: (loaded: LoadedLevels) => void;
  reject: (error: unknown) => void;
}

interface Remembered {
  at: number;
  loaded: Promise<LoadedLevels>;
}

type LevelsApi = Pick<MaturityApi, 'getEntityLevels'>;

const loaders = new WeakMap<LevelsApi, EntityLevelsLoader>();

/**
 * Reads where entities stand for many readers at once: what is asked for in one turn of the event loop, as the rows of a
 * table do, goes into one request for every 100 entities.
 */
export class EntityLevelsLoader {
  readonly #api: LevelsApi;
  readonly #now: () => number;
  /** By language and entity, the oldest first. */
  readonly #remembered = new Map<string, Remembered>();
  /** By language, what goes into the next request. */
  readonly #waiting = new Map<string, Wanted[]>();

  /** The one loader of an instance of the API. */
  static of(api: LevelsApi): EntityLevelsLoader {
    const loader = loaders.get(api) ?? EntityLevelsLoader.create({ api });
    loaders.set(api, loader);
    return loader;
  }

  static create(options: {
    api: LevelsApi;
    now?: () => number;
  }): EntityLevelsLoader {
    return new EntityLevelsLoader(options.api, options.now ?? Date.now);
  }

  private constructor(api: LevelsApi, now: () => number) {
    this.#api = api;
    this.#now = now;
  }

  /**
   * Where an entity stands, no older than half a minute. What failed is asked for again by the next reader.
   *
   * @param entityRef - a full reference, as `stringifyEntityRef` writes it
   * @param language - of the names of the levels, as a BCP 47 tag
   */
  load(entityRef: string, language: string): Promise<LoadedLevels> {
    const key = `${language} ${entityRef}`;
    const known = this.#remembered.get(key);
    if (known && this.#now() - known.at < REMEMBERED_FOR) {
      return known.loaded;
    }
    const loaded = this.#enqueue(entityRef, language);
    const remembered = { at: this.#now(), loaded };
    this.#remembered.delete(key);
    this.#remembered.set(key, remembered);
    loaded.catch(() => {
      if (this.#remembered.get(key) === remembered) {
        this.#remembered.delete(key);
      }
    });
    this.#forgetOldest();
    return loaded;
  }

  #forgetOldest() {
    for (const key of this.#remembered.keys()) {
      if (this.#remembered.size <= MOST_REMEMBERED) {
        return;
      }
      this.#remembered.delete(key);
    }
  }

  #enqueue(entityRef: string, language: string): Promise<LoadedLevels> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(language);
      const wanted = { entityRef, resolve, reject };
      if (waiting) {
        waiting.push(wanted);
        return;
      }
      this.#waiting.set(language, [wanted]);
      setTimeout(() => this.#send(language), 0);
    });
  }

  #send(language: string) {
    const waiting = this.#waiting.get(language) ?? [];
    this.#waiting.delete(language);
    for (let start = 0; start < waiting.length; start += MOST_IN_A_REQUEST) {
      this.#request(waiting.slice(start, start + MOST_IN_A_REQUEST), language);
    }
  }

  async #request(wanted: readonly Wanted[], language: string) {
    try {
      const page: EntityLevelsPage = await this.#api.getEntityLevels({
        entityRefs: wanted.map(({ entityRef }) => entityRef),
        language,
      });
      const model = ModelOutline.of({
        levels: page.modelLevels,
        dimensions: [],
      });
      const found = new Map(page.items.map(item => [item.entityRef, item]));
      for (const { entityRef, resolve } of wanted) {
        resolve({ entity: found.get(entityRef), model });
      }
    } catch (error) {
      for (const { reject } of wanted) {
        reject(error);
      }
    }
  }
}
