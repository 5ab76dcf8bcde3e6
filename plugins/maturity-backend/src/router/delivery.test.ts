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
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  DeliveryEvent,
  MATURITY_AUDIT_EVENTS,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { createMaturityPolicyDecision } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { HttpCaller } from './__testUtils__/HttpCaller';
import { HttpPortal } from './__testUtils__/HttpPortal';
import { TestPolicy } from './__testUtils__/TestPolicy';

jest.setTimeout(120_000);

const LEDGER = 'component:default/ledger';
const CART = 'component:default/cart';
const LANTERN = 'component:default/lantern';
const DAY = 24 * 60 * 60 * 1000;

const daysAgo = (days: number) =>
  new Date(Date.now() - days * DAY).toISOString();

let sequence = 0;

/** A deployment to production, as a pipeline would send it. */
const deployed = (
  days: number,
  given: Partial<DeliveryEvent> = {},
): DeliveryEvent => {
  sequence += 1;
  return {
    specversion: '1.0',
    id: `run-${sequence}`,
    source: 'https://ci.example.com',
    type: 'dev.cdevents.service.deployed.0.2.0',
    time: daysAgo(days),
    subject: LEDGER,
    datacontenttype: 'application/json',
    data: {
      subject: { content: { environment: { id: 'Production' } } },
      customData: { committedAt: daysAgo(days + 2) },
    },
    ...given,
  };
};

const push = (caller: HttpCaller, events: unknown) =>
  caller.post('/delivery/events', events);
const deliveryOf = async (caller: HttpCaller, entityRef = LEDGER) =>
  (await caller.get(`/delivery/${entityRef.replace(':', '/')}`)).body;
const PAYMENTS = encodeURIComponent('group:default/payments');

describe('deployments and releases over HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are taken once, and counted for the service and its group, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      const portal = await HttpPortal.start({ database });
      const service = portal.asService();
      expect((await deliveryOf(service)).figures).toMatchObject({
        services: 1,
        measured: 0,
      });
      // One each week for 12 weeks, the oldest in or before the first week of the window.
      const events = Array.from({ length: 13 }, (_, week) =>
        deployed(7 * (week + 1)),
      );
      const { status, body } = await push(service, events);
      expect(status).toBe(200);
      expect(body).toEqual({ taken: 13, added: 13, ignored: 0, rejected: [] });
      expect((await push(service, events)).body).toEqual({
        ...body,
        added: 0,
      });
      // The same event at another time is the same event.
      const again = { ...events[0], time: daysAgo(30) };
      expect((await push(service, again)).body).toMatchObject({ added: 0 });

      const { figures, trend, target } = await deliveryOf(service);
      expect(target).toEqual({ perWeek: 1 });
      expect(figures).toMatchObject({
        weeks: 12,
        services: 1,
        measured: 1,
        onTarget: 1,
        deliveries: 12,
        perWeek: 1,
        leadTimeHours: 48.33,
        countedBy: { deployments: 1, releases: 0 },
      });
      expect(Date.parse(figures.lastAt)).toBe(Date.parse(events[0].time!));
      expect(trend).toHaveLength(27);

      const group = await service.get(`/rollups/${PAYMENTS}/delivery`);
      expect(group.body.figures).toMatchObject({ measured: 1, perWeek: 1 });
      expect(group.body.figures.services).toBeGreaterThan(1);
      const known = await service.get('/facts/component/default/ledger');
      expect(known.body.facts).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            name: 'releases.in-90-days',
            source: 'delivery',
            value: 12,
          }),
        ]),
      );
      expect(portal.audited[0]).toMatchObject({
        eventId: MATURITY_AUDIT_EVENTS.deliveryRecord,
        outcome: 'success',
        meta: { events: 13 },
      });
      const minutes = 3.5 / (24 * 60);
      const quick = { customData: { committedAt: daysAgo(minutes) } };
      expect(
        (await push(service, deployed(0, { data: quick }))).body,
      ).toMatchObject({ added: 1 });
      const [current] = (await deliveryOf(service)).trend.slice(-1);
      expect(current).toMatchObject({ deliveries: 1 });
      expect(current.leadTimeHours).toBeCloseTo(4 / 60, 1);
    },
  );

  it('come as CloudEvents in each of their media types, and in no other', async () => {
    const portal = await HttpPortal.start();
    const send = async (type: string, body: unknown) => {
      const response = await fetch(
        `${portal.baseUrlOf('maturity')}/delivery/events`,
        {
          method: 'POST',
          headers: {
            authorization: mockCredentials.service.header(),
            'content-type': type,
          },
          body: JSON.stringify(body),
        },
      );
      return { status: response.status, body: await response.json() };
    };
    const types = [
      ['application/cloudevents+json; charset=utf-8', deployed(9)],
      ['application/cloudevents-batch+json', [deployed(9), deployed(8)]],
      ['application/json', deployed(7)],
    ] as const;
    for (const [type, body] of types) {
      expect(await send(type, body)).toMatchObject({
        status: 200,
        body: { rejected: [] },
      });
    }
    expect((await send('text/plain', deployed(1))).status).toBe(415);
    const { trend } = await deliveryOf(portal.asService());
    expect(
      trend.reduce(
        (sum: number, week: { deliveries: number }) => sum + week.deliveries,
        0,
      ),
    ).toBe(4);
  });

  it('are left out if they are no deliveries, and refused one by one if they cannot be taken', async () => {
    const portal = await HttpPortal.start();
    const staging = { content: { environment: { id: 'staging' } } };
    const events = [
      deployed(1),
      deployed(1, { data: { subject: staging } }),
      deployed(1, { type: 'dev.cdevents.pipelinerun.finished.0.2.0' }),
      deployed(1, { type: 'com.example.deployed' }),
      deployed(1, { subject: 'pkg:generic/ledger@1' }),
      deployed(1, { subject: 'ledger' }),
      deployed(1, { time: undefined }),
      deployed(-1),
      deployed(401),
      deployed(1, { subject: 'group:default/payments' }),
      deployed(1, { subject: 'api:default/unknown' }),
      deployed(1, { time: `${daysAgo(30).slice(0, 10)}T23:59:60Z` }),
    ];
    const { status, body } = await push(portal.asService(), events);
    expect(status).toBe(200);
    expect(body).toMatchObject({ added: 1, ignored: 2 });
    const messages: Record<number, string> = Object.fromEntries(
      body.rejected.map(
        ({ index, error }: { index: number; error: { message: string } }) => [
          index,
          error.message,
        ],
      ),
    );
    expect(messages[3]).toContain('no event of CDEvents');
    expect(messages[5]).toContain('name the entity');
    expect(messages[6]).toBe('time: is missing; say when it was delivered');
    expect(messages[7]).toContain('in the future');
    expect(messages[8]).toContain('400 days ago');
    expect(messages[9]).toContain('not assessed as a service');
    expect(messages[10]).toContain('in the catalog');
    expect(messages[11]).toContain('leap second');
    const malformed = await push(portal.asService(), [
      deployed(1),
      { ...deployed(1), specversion: '0.3' },
    ]);
    expect(malformed.status).toBe(400);
    expect(malformed.body.error.message).toContain('specversion');
    expect(
      (await push(portal.asService(), Array(1001).fill(deployed(1)))).status,
    ).toBe(400);
  });

  it('are read and sent by those who may, without telling what is hidden', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy });
    const member = portal.as(people.member);
    portal.hidden.add(LANTERN);
    policy.decide = createMaturityPolicyDecision;
    const sent = await push(member, [
      deployed(10),
      deployed(10, { subject: CART }),
      deployed(10, { subject: LANTERN }),
      deployed(10, { subject: 'component:default/nowhere' }),
    ]);
    expect(sent.body).toMatchObject({ taken: 1, added: 1 });
    expect(
      sent.body.rejected.map(({ error }: any) =>
        error.message.replace(/component:[\w/]+/, 'X'),
      ),
    ).toEqual([
      'you may not send events about X; its owners may, and services with a token for it',
      'there is no X in the catalog, or you may not read it',
      'there is no X in the catalog, or you may not read it',
    ]);
    expect(
      (await member.get('/delivery/component/default/lantern')).status,
    ).toBe(404);
    policy.deny('maturity.assessment.read');
    expect(
      (await member.get('/delivery/component/default/ledger')).status,
    ).toBe(403);
    const nothing = await member.get(`/rollups/${PAYMENTS}/delivery`);
    expect(nothing.body).toMatchObject({
      conditional: true,
      figures: { services: 0 },
    });
    policy.deny('maturity.rollup.read');
    expect((await member.get(`/rollups/${PAYMENTS}/delivery`)).status).toBe(
      403,
    );
  });
});
