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

import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * Pages of entities from the one that follows a certain entity on, and then those up to it. If it is not among them any
 * more, they come as they are.
 */
export async function* goOnAfter(
  readPages: () => AsyncIterable<Entity[]>,
  after: string | undefined,
): AsyncIterable<Entity[]> {
  const placeIn = (page: Entity[]) =>
    page.findIndex(entity => stringifyEntityRef(entity) === after);
  let isFound = false;
  if (after !== undefined) {
    for await (const page of readPages()) {
      const place = isFound ? -1 : placeIn(page);
      if (isFound) {
        yield page;
      } else if (place >= 0) {
        isFound = true;
        yield page.slice(place + 1);
      }
    }
  }
  for await (const page of readPages()) {
    const place = isFound ? placeIn(page) : -1;
    if (place >= 0) {
      yield page.slice(0, place + 1);
      return;
    }
    yield page;
  }
}
