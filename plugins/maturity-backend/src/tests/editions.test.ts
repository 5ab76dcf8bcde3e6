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
  MaturityModel,
  RollupView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';

describe.each(['3.0', '4.0-beta'])(
  'a portal that assesses by edition %s',
  edition => {
    let portal: HttpPortal;

    const member = () => portal.as(people.member);

    beforeAll(async () => {
      portal = await HttpPortal.start({
        maturity: { defaultModel: { edition } },
      });
    });

    it('offers the edition first, beside the others', async () => {
      const { body } = await member().get('/models');

      expect(body.items[0]).toMatchObject({ edition, isDefault: true });
      expect(
        body.items.map((one: { edition: string }) => one.edition),
      ).toContain('2.0');
    });

    it('asks a service what the edition asks, and takes its answers into the rollup', async () => {
      const { body } = await member().get('/models/cncf-cloud-native');
      const model: MaturityModel = body;
      expect(model.edition).toBe(edition);
      expect(model.levels[4].name).toBe('Adapt');

      const criteria = await member().criteria();
      for (const { id } of criteria.filter(({ level }) => level <= 2)) {
        const response = await member().answer(LEDGER, id, { status: 'met' });
        expect(response.status).toBe(200);
      }

      const { assessment } = await member().tab(LEDGER);
      expect(assessment).toMatchObject({ modelId: model.id, edition });
      expect(assessment?.profile.withExceptions).toMatchObject({
        overall: {
          level: 2,
          nextLevel: 3,
          coverage: { total: criteria.length },
        },
      });

      const { rollup }: RollupView = await member().rollup('all');
      expect(rollup.distributions[0].levels[2]).toBe(1);
      expect(
        rollup.distributions.map(({ dimensionId }) => dimensionId),
      ).toEqual(['overall', ...model.dimensions.map(({ id }) => id)]);
    });
  },
);
