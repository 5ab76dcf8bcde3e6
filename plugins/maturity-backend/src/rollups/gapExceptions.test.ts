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
  GapView,
  ReportView,
  SubjectPage,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const PAYMENTS = encodeURIComponent('group:default/payments');
const DAY = 24 * 60 * 60 * 1000;

describe('gaps over HTTP', () => {
  it('are told with exceptions and without, and so are the services behind them and the report', async () => {
    const portal = await HttpPortal.start();
    const member = portal.as(people.member);
    const read = async <View>(path: string): Promise<View> => {
      const response = await member.get(`/rollups/${PAYMENTS}${path}`);
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      return response.body;
    };
    // A criterion with a lens, so that the report has it.
    const first = (await member.criteria()).filter(
      ({ scope, level }) => scope === 'service' && level === 1,
    );
    const left = first.find(({ lenses }) => lenses.length > 0) ?? first[0];
    for (const { id } of first) {
      await member.answer(LEDGER, id, {
        status: id === left.id ? 'not-met' : 'met',
        ...(id === left.id && { reason: 'The old server is still in use' }),
      });
    }
    const asked = await member.post('/exceptions', {
      entityRef: LEDGER,
      covers: 'subject',
      criterionId: left.id,
      reason: 'It is replaced in spring',
      endsAt: new Date(Date.now() + 30 * DAY).toISOString(),
    });
    await portal
      .as(people.memberAbove)
      .post(`/exceptions/${asked.body.id}/decision`, { decision: 'approve' });

    const gapIn = ({ items }: GapView) =>
      items.find(({ criterionId }) => criterionId === left.id);
    const gaps = '/gaps?limit=100';
    const usual = await read<GapView>(gaps);
    expect(usual.exceptions).toEqual({ subjects: 1, criteria: 1 });
    expect(gapIn(usual)).toBeUndefined();
    expect(await read(`${gaps}&exceptions=with`)).toEqual(usual);
    const plain = await read<GapView>(`${gaps}&exceptions=without`);
    expect(plain.exceptions).toEqual(usual.exceptions);
    expect(gapIn(plain)).toMatchObject({ held: 1, notMet: 1, unknown: 0 });
    const filtered = `${gaps}&exceptions=without&kind=api`;
    expect((await read<GapView>(filtered)).items).toEqual([]);

    const namesOf = async (query: string) =>
      (await read<SubjectPage>(`/subjects?gap=${left.id}${query}`)).items.map(
        ({ entityRef }) => entityRef,
      );
    expect(await namesOf('')).toEqual([]);
    expect(await namesOf('&exceptions=without')).toEqual([LEDGER]);

    const from = new Date(Date.now() - 30 * DAY).toISOString().slice(0, 10);
    const heldIn = ({ criteria }: ReportView) =>
      criteria.find(({ criterionId }) => criterionId === left.id)?.held;
    const report = await read<ReportView>(`/report?from=${from}`);
    expect(report.exceptions).toEqual(usual.exceptions);
    expect(heldIn(report)).toBe(0);
    const without = `from=${from}&exceptions=without`;
    const other = await read<ReportView>(`/report?${without}`);
    expect(heldIn(other)).toBe(1);
    expect(other.movement.after).toEqual(report.movement.after);
    expect(other.targets).toEqual(report.targets);

    const fileOf = async (query: string) => {
      const { headers } = await member.get(
        `/rollups/${PAYMENTS}/report.csv?${without}&${query}`,
      );
      return headers['content-disposition'];
    };
    expect(await fileOf('table=gaps')).toContain('gaps-without-exceptions.csv');
    expect(await fileOf('table=levels')).toContain('report-levels.csv');
    const refused = await member.get(
      `/rollups/${PAYMENTS}/gaps?exceptions=perhaps`,
    );
    expect(refused.status).toBe(400);
  });
});
