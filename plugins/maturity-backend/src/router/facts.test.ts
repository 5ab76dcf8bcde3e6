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
  FactInput,
  MATURITY_AUDIT_EVENTS,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { createMaturityPolicyDecision } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { createTestDatabases } from '../tests/__testUtils__/testDatabases';
import { people } from './__testUtils__/company';
import { HttpCaller } from './__testUtils__/HttpCaller';
import { HttpPortal } from './__testUtils__/HttpPortal';
import { TestPolicy } from './__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const CART = 'component:default/cart';
const LANTERN = 'component:default/lantern';

const fact = (given: Partial<FactInput> = {}): FactInput => ({
  subject: LEDGER,
  name: 'ci.tests',
  value: true,
  observedAt: new Date(Date.now() - 60_000).toISOString(),
  source: 'maturity-facts',
  evidence: [{ title: 'A step', file: '.github/workflows/ci.yaml', line: 7 }],
  ...given,
});

const factsOf = async (caller: HttpCaller, entityRef = LEDGER) => {
  const { body } = await caller.get(`/facts/${entityRef.replace(':', '/')}`);
  return body.facts?.map(({ name, value }: any) => [name, value]);
};

describe('facts over HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are taken from services, once, with what was not analysed, on %s',
    async databaseId => {
      const database = await databases.init(databaseId);
      const portal = await HttpPortal.start({ database });
      const service = portal.asService();
      const sent = fact({ subject: 'component:default/Ledger' });
      const document = {
        facts: [sent, fact({ name: 'ci.triggers', value: ['push'] })],
        notAnalysed: [
          {
            subject: LEDGER,
            source: 'maturity-facts',
            observedAt: sent.observedAt,
            title: 'A scripted Jenkinsfile',
            file: 'Jenkinsfile',
          },
        ],
      };
      const { status, body } = await service.post('/facts', document);
      expect(status).toBe(200);
      expect(body).toEqual({ taken: 2, changed: 2, rejected: [] });
      const again = await service.post('/facts', document);
      expect(again.body).toEqual({ taken: 2, changed: 0, rejected: [] });

      const read = await portal
        .as(people.outsider)
        .get('/facts/component/default/ledger');
      expect(read.body).toMatchObject({
        entityRef: LEDGER,
        facts: [
          { name: 'ci.tests', value: true, evidence: sent.evidence },
          { name: 'ci.triggers', value: ['push'], state: 'fresh' },
        ],
        notAnalysed: [
          { items: [{ title: 'A scripted Jenkinsfile', file: 'Jenkinsfile' }] },
        ],
      });
      // The next look found nothing that it could not analyse.
      await service.post('/facts', { facts: [fact()], notAnalysed: [] });
      const later = await service.get('/facts/component/default/ledger');
      expect(later.body.notAnalysed).toEqual([]);
      expect(portal.audited[0]).toMatchObject({
        eventId: MATURITY_AUDIT_EVENTS.factRecord,
        outcome: 'success',
        meta: { facts: 2, subjects: 2 },
      });
    },
  );

  it('are refused one by one where the sender may not, without telling what is hidden', async () => {
    const portal = await HttpPortal.start();
    portal.hidden.add(LANTERN);
    const member = portal.as(people.member);
    const names = [
      LEDGER,
      CART,
      LANTERN,
      'component:default/nowhere',
      'api:default/unknown',
    ];
    const facts = names.map(subject => fact({ subject }));
    const { status, body } = await member.post('/facts', { facts });
    expect(status).toBe(200);
    expect(body).toMatchObject({ taken: 1, changed: 1 });
    const messages = body.rejected.map(({ index, error }: any) => [
      index,
      error.message.replace(names[index], 'X'),
    ]);
    const unknown = 'there is no X in the catalog, or you may not read it';
    expect(messages).toEqual([
      [
        1,
        'you may not send facts about X; its owners may, and services with a token for it',
      ],
      [2, unknown],
      [3, unknown],
      [4, unknown],
    ]);
    expect(await factsOf(portal.asService(), CART)).toEqual([]);
    expect((await member.get('/facts/component/default/lantern')).status).toBe(
      404,
    );
  });

  it('obey the policy, which is asked no more often for more facts', async () => {
    const policy = new TestPolicy();
    const portal = await HttpPortal.start({ policy });
    const member = portal.as(people.member);
    const facts = [fact(), fact({ subject: CART })];
    policy.asked = 0;
    expect((await member.post('/facts', { facts })).body.taken).toBe(2);
    // Once for sending facts, and once for what of the catalog the sender may know.
    expect(policy.asked).toBe(2);

    policy.decide = createMaturityPolicyDecision;
    const later = facts.map(item => ({ ...item, name: 'ci.scan' }));
    const owned = await member.post('/facts', { facts: later });
    expect(owned.body).toMatchObject({ taken: 1, rejected: [{ index: 1 }] });
    const byService = await portal.asService().post('/facts', { facts: later });
    expect(byService.body).toMatchObject({ taken: 2, changed: 1 });

    policy.deny('maturity.fact.create');
    const denied = await member.post('/facts', { facts });
    expect(denied.body).toMatchObject({ taken: 0 });
    expect(denied.body.rejected).toHaveLength(2);
    policy.deny('maturity.assessment.read');
    const read = await member.get('/facts/component/default/ledger');
    expect(read.status).toBe(403);
  });

  it('are refused as a whole if there are too many or one is malformed', async () => {
    const portal = await HttpPortal.start();
    const service = portal.asService();
    for (const facts of [
      Array.from({ length: 10_001 }, () => fact()),
      [fact(), fact({ name: 'Tests' })],
      [fact(), fact({ observedAt: 'yesterday' })],
      [fact(), fact({ value: JSON.parse('{"nested":true}') })],
      [fact(), fact({ evidence: [{ title: 'x', url: 'ftp://x' }] })],
    ]) {
      const { status, body } = await service.post('/facts', { facts });
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/^facts/);
    }
    const evidence = [{ title: 'x', file: 'y'.repeat(1000) }];
    const large = Array.from({ length: 10_000 }, () => fact({ evidence }));
    const { status } = await service.post('/facts', { facts: large });
    expect(status).toBe(413);
    expect(await factsOf(service)).toEqual([]);
    expect((await portal.asNobody().post('/facts', { facts: [] })).status).toBe(
      401,
    );
  });
});
