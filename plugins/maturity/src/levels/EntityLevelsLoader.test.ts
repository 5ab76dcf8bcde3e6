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
  EntityLevelsPage,
  EntityLevelsRequest,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { EntityLevelsLoader } from './EntityLevelsLoader';

/** Answers for every entity but those named `hidden…`, and notes what it was asked. */
class RecordingApi {
  readonly requests: EntityLevelsRequest[] = [];
  failing = false;

  async getEntityLevels(
    request: EntityLevelsRequest,
  ): Promise<EntityLevelsPage> {
    this.requests.push(request);
    if (this.failing) {
      throw new TypeError('Failed to fetch');
    }
    return {
      modelLevels: [{ level: 1, name: `Build in ${request.language}` }],
      items: request.entityRefs
        .filter(entityRef => !entityRef.includes('/hidden'))
        // An answer is matched by its reference, not by its place.
        .reverse()
        .map(entityRef => ({
          entityRef,
          title: `Title of ${entityRef}`,
          scope: 'service',
          levels: { overall: 1 },
          provisional: false,
          coverage: { decided: 1, total: 2 },
        })),
    };
  }

  get sizes(): number[] {
    return this.requests.map(({ entityRefs }) => entityRefs.length);
  }
}

const refs = (count: number, name = 'service') =>
  Array.from(
    { length: count },
    (_, index) => `component:default/${name}-${index}`,
  );

function setUp() {
  const api = new RecordingApi();
  const clock = { now: 0 };
  const loader = EntityLevelsLoader.create({ api, now: () => clock.now });
  const loadAll = (entityRefs: string[], language = 'en') =>
    Promise.all(entityRefs.map(ref => loader.load(ref, language)));
  return { api, clock, loader, loadAll };
}

describe('EntityLevelsLoader', () => {
  it.each([
    [1, [1]],
    [60, [60]],
    [100, [100]],
    [101, [100, 1]],
    [150, [100, 50]],
  ])('asks for %i entities in requests of %j', async (count, sizes) => {
    const { api, loadAll } = setUp();
    const loaded = await loadAll(refs(count));
    expect(api.sizes).toEqual(sizes);
    expect(loaded.map(({ entity }) => entity?.title)).toEqual(
      refs(count).map(ref => `Title of ${ref}`),
    );
  });

  it('asks once for what many show, and not again within half a minute', async () => {
    const { api, clock, loadAll } = setUp();
    await loadAll([...refs(3), ...refs(3)]);
    clock.now = 29_999;
    await loadAll(refs(4));
    expect(api.requests.map(({ entityRefs }) => entityRefs)).toEqual([
      refs(3),
      ['component:default/service-3'],
    ]);
    clock.now = 30_000;
    await loadAll(refs(4));
    expect(api.sizes).toEqual([3, 1, 3]);
  });

  it('leaves what may not be read without levels, and the others with theirs', async () => {
    const { loadAll } = setUp();
    const [hidden, service] = await loadAll([
      'component:default/hidden',
      ...refs(1),
    ]);
    expect(hidden.entity).toBeUndefined();
    expect(service.entity?.levels.overall).toBe(1);
  });

  it('asks in each language', async () => {
    const { api, loadAll } = setUp();
    const [[english], [german]] = await Promise.all([
      loadAll(refs(1)),
      loadAll(refs(1), 'de'),
    ]);
    expect(english.model.levelName(1)).toBe('Build in en');
    expect(german.model.levelName(1)).toBe('Build in de');
    expect(api.sizes).toEqual([1, 1]);
  });

  it('tells every reader of a failure, and asks again for the next', async () => {
    const { api, loader, loadAll } = setUp();
    api.failing = true;
    const settled = await Promise.allSettled(
      refs(150).map(ref => loader.load(ref, 'en')),
    );
    expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
    api.failing = false;
    const loaded = await loadAll(refs(150));
    expect(loaded.every(({ entity }) => entity)).toBe(true);
    expect(api.sizes).toEqual([100, 50, 100, 50]);
  });

  it('remembers a thousand entities, and forgets the oldest', async () => {
    const { api, loadAll } = setUp();
    await loadAll(refs(1));
    await loadAll(refs(999, 'other'));
    await loadAll(refs(1));
    expect(api.requests).toHaveLength(11);
    await loadAll(refs(1, 'one-more'));
    await loadAll(refs(1));
    expect(api.requests).toHaveLength(13);
  });

  it('is shared by all readers of one instance of the API', () => {
    const api = new RecordingApi();
    expect(EntityLevelsLoader.of(api)).toBe(EntityLevelsLoader.of(api));
    expect(EntityLevelsLoader.of(api)).not.toBe(
      EntityLevelsLoader.of(new RecordingApi()),
    );
  });
});
