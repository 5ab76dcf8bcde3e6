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

import express from 'express';
import request from 'supertest';
import { operation } from './operation';

describe('operation', () => {
  const answerWith = async (title: string) => {
    const item = { id: 'small', edition: '1', title, isDefault: true };
    const app = express().get(
      '/',
      operation<'ListModels'>(async () => ({ items: [item] })),
    );
    const { body, headers } = await request(app).get('/');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toEqual({ items: [item] });
    return headers;
  };

  it('asks that a small body is sent as it is, and lets a large one be compressed', async () => {
    expect(await answerWith('Größe und 大小')).toMatchObject({
      'cache-control': 'no-transform',
    });
    expect(await answerWith('x'.repeat(8192))).not.toHaveProperty(
      'cache-control',
    );
  });

  it('does not touch what a handler says about caching', async () => {
    const app = express().get(
      '/',
      operation<'ListModels'>(async (_request, response) => {
        response.set('Cache-Control', 'private, no-cache');
        return { items: [] };
      }),
    );
    const { headers } = await request(app).get('/');
    expect(headers['cache-control']).toBe('private, no-cache');
  });
});
