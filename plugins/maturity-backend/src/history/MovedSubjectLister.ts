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
  LevelsByDimension,
  MaturityModel,
  MovedSubjectPage,
  MovementCause,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { toLevelsOfBuckets } from '../assessments/buckets';
import { NameResolver } from '../names/NameResolver';
import { requireDimension } from '../rollups/requireDimension';
import { RollupServiceOptions } from '../rollups/RollupService';
import {
  decodeSubjectCursor,
  encodeSubjectCursor,
  positionAfter,
} from '../rollups/subjectCursor';
import { CountedAs, HistoryStore, MovementQuery } from './HistoryStore';
import { CAUSES_BY_PART } from './movementCauses';

/** Lists the subjects that a cause moved, with the names that the reader may know. */
export class MovedSubjectLister {
  readonly #names: NameResolver;
  readonly #store: HistoryStore;

  static create(options: {
    names: NameResolver;
    store: HistoryStore;
  }): MovedSubjectLister {
    return new MovedSubjectLister(options.names, options.store);
  }

  private constructor(names: NameResolver, store: HistoryStore) {
    this.#names = names;
    this.#store = store;
  }

  /** What the catalog does not have any more is counted and not named. */
  async list(
    request: {
      model: MaturityModel;
      query: MovementQuery;
      cause: MovementCause;
      dimensionId: string;
      limit: number;
      cursor?: string;
    },
    options: RollupServiceOptions,
  ): Promise<MovedSubjectPage> {
    const { cause, cursor, dimensionId, limit, model, query } = request;
    requireDimension(dimensionId, model);
    const position = cursor ? decodeSubjectCursor(cursor) : { skip: 0 };
    const { items, total } = await this.#store.listMoved({
      ...query,
      ...position,
      causes: CAUSES_BY_PART.get(cause) ?? [],
      dimensionId,
      limit: limit + 1,
    });
    const page = items.slice(0, limit);
    const names = await this.#names.resolveListed(
      page.map(({ entityRef }) => entityRef),
      options.credentials,
    );
    return {
      items: page.flatMap(({ entityRef, ...moved }) => {
        const name = names.get(entityRef);
        return name
          ? [
              {
                entityRef,
                title: name.title,
                changes: moved.changes,
                lastChangeAt: moved.lastChangeAt.toISOString(),
                levelsBefore: levelsOf(moved.before),
                levelsAfter: levelsOf(moved.after),
              },
            ]
          : [];
      }),
      nextCursor:
        items.length > page.length
          ? encodeSubjectCursor(
              positionAfter(
                position,
                page.map(({ entityRef }) => ({
                  entityRef,
                  shown: names.has(entityRef),
                })),
              ),
            )
          : undefined,
      total,
    };
  }
}

function levelsOf(
  counted: CountedAs | undefined,
): LevelsByDimension | undefined {
  return counted === undefined || counted === 'other-edition'
    ? undefined
    : toLevelsOfBuckets(counted);
}
