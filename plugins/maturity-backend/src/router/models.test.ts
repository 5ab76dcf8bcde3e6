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
  createMockDirectory,
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import express, { Express } from 'express';
import PromiseRouter from 'express-promise-router';
import request from 'supertest';
import { DefaultModelRegistry } from '../models';
import { SMALL_MODEL } from '../models/__testUtils__/smallModel';
import { addModelRoutes } from './models';

describe('GET /models/{modelId}', () => {
  const directory = createMockDirectory();

  async function startRouter(german: string): Promise<Express> {
    directory.setContent({
      ...SMALL_MODEL,
      translations: { de: { 'craft.yaml': german } },
    });
    const router = PromiseRouter();
    addModelRoutes(router, {
      httpAuth: mockServices.httpAuth(),
      models: await DefaultModelRegistry.fromFiles(directory.path),
    });
    return express().use(router).use(mockErrorHandler());
  }

  const german = 'dimension: { title: Handwerk }';
  let app: Express;

  beforeAll(async () => {
    app = await startRouter(german);
  });

  const get = (path: string) =>
    request(app).get(path).set('Authorization', mockCredentials.user.header());

  it('answers in the language that is asked for, and says which texts are not', async () => {
    const { body, headers } = await get('/models/small?lang=de-AT');

    const model: MaturityModel = body;
    expect(model).toMatchObject({ language: 'de', originalLanguage: 'en' });
    expect(model.dimensions.map(({ title }) => title)).toEqual([
      'Handwerk',
      'Care',
    ]);
    expect(model.untranslated).toContain('dimensions.care.title');
    expect(model.untranslated).not.toContain('dimensions.craft.title');
    expect(headers['content-language']).toBe('de');
  });

  it('answers in the original language unless it has another', async () => {
    for (const path of ['/models/small', '/models/small?lang=fr']) {
      const { body, headers } = await get(path);

      expect(body).toMatchObject({ language: 'en', title: 'Small model' });
      expect(body.untranslated).toBeUndefined();
      expect(headers['content-language']).toBe('en');
    }
  });

  it('sends nothing to who has it already', async () => {
    const first = await get('/models/small?lang=de');
    const { etag } = first.headers;
    expect(first.headers['cache-control']).toBe('private, no-cache');

    const again = await get('/models/small?lang=de').set('If-None-Match', etag);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect(again.headers.etag).toBe(etag);

    const other = await get('/models/small').set('If-None-Match', etag);
    expect(other.status).toBe(200);
  });

  it('tags content, edition and language', async () => {
    const tagOf = async (path: string) => (await get(path)).headers.etag;

    const tags = [
      await tagOf('/models/small'),
      await tagOf('/models/small?edition=1.0'),
      await tagOf('/models/small?lang=de'),
      await tagOf('/models/small?edition=1.0&lang=de'),
      await tagOf('/models/small?lang=de&scope=none'),
    ];
    expect(new Set(tags).size).toBe(5);
    expect(await tagOf('/models/small?edition=2.0&lang=de')).toBe(tags[2]);

    app = await startRouter(german.replace('Handwerk', 'Fertigung'));
    expect(await tagOf('/models/small?lang=de')).not.toBe(tags[2]);
    expect(await tagOf('/models/small')).toBe(tags[0]);
  });

  it('leaves out what other scopes are asked, and keeps every name', async () => {
    const read = async (query: string): Promise<MaturityModel> =>
      (await get(`/models/small${query}`)).body;
    const whole = await read('?lang=de');
    const service = await read('?lang=de&scope=service');
    const none = await read('?lang=de&scope=none');

    // The criteria of this model are all of services, and one cell has none.
    expect(service).toEqual({
      ...whole,
      dimensions: whole.dimensions.map(dimension => ({
        ...dimension,
        categories: dimension.categories.map(category => ({
          ...category,
          cells: category.cells.filter(
            ({ level }) => category.id !== 'making' || level !== 2,
          ),
        })),
      })),
      untranslated: whole.untranslated?.filter(
        path => !path.startsWith('categories.making.cells.2.'),
      ),
    });
    expect(await read('?lang=de&scope=team')).toEqual(none);
    expect(none).toMatchObject({ hash: whole.hash, levels: whole.levels });
    expect(
      none.dimensions.map(({ title, categories }) => [
        title,
        categories.map(({ criteria, cells }) => [criteria, cells]),
      ]),
    ).toEqual(whole.dimensions.map(({ title }) => [title, [[[], []]]]));
    expect(none.untranslated?.join()).not.toMatch(/criteria|cells/);
  });

  it('asks everyone to sign in', async () => {
    const response = await request(app)
      .get('/models/small?lang=de')
      .set('Authorization', mockCredentials.none.header());

    expect(response.status).toBe(401);
  });
});
