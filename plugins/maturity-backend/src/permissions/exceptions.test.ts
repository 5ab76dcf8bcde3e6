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
import { isPermission } from '@backstage/plugin-permission-common';
import {
  Criterion,
  Exception,
  ExceptionPage,
  maturityAssessmentReadPermission,
  maturityExceptionApprovePermission,
  maturityExceptionCreatePermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  createMaturityConditionalDecision,
  createMaturityPolicyDecision,
  maturityConditions,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';

jest.setTimeout(60_000);

const LEDGER = 'component:default/ledger';
const CART = 'component:default/cart';
const ECLIPSE = 'component:default/eclipse';
const PAYMENTS = 'group:default/payments';
const NIGHTFALL = 'group:default/nightfall';
const REASON = 'The old build server is switched off in spring';
const SECRET_REASON = 'Nobody may hear of the merger';
const DAY = 24 * 60 * 60 * 1000;

const ALL = Object.values(people);

/** The query of an address as it is to be sent. */
const encoded = (query: string) =>
  `${new URLSearchParams(query)}`.replace(/^(?=.)/, '?');

/** Everything that the requests of a test go through. */
class Scene {
  readonly policy = new TestPolicy();
  portal!: HttpPortal;
  criteria!: Criterion[];
  #next = 0;

  async start(options: { isPolicyOn: boolean }): Promise<void> {
    this.portal = await HttpPortal.start(
      options.isPolicyOn ? { policy: this.policy } : {},
    );
    this.criteria = await this.portal.as(people.member).criteria();
  }

  /** A request for another criterion each time. */
  bodyFor(entityRef: string, reason = REASON) {
    this.#next += 1;
    return {
      entityRef,
      covers: entityRef.startsWith('group:') ? 'owned' : 'subject',
      criterionId: this.criteria[this.#next].id,
      reason,
      endsAt: new Date(Date.now() + 30 * DAY).toISOString(),
    };
  }

  async ask(userRef: string, entityRef: string, reason?: string) {
    return this.portal
      .as(userRef)
      .post('/exceptions', this.bodyFor(entityRef, reason));
  }

  async asked(
    userRef: string,
    entityRef: string,
    reason?: string,
  ): Promise<Exception> {
    const { body, status, text } = await this.ask(userRef, entityRef, reason);
    if (status !== 200) {
      throw new Error(text);
    }
    return body;
  }

  async decide(userRef: string, id: string, decision = 'approve') {
    return this.portal.as(userRef).post(`/exceptions/${id}/decision`, {
      decision,
      ...(decision !== 'approve' && { reason: 'Because' }),
    });
  }

  async list(userRef: string, query = ''): Promise<ExceptionPage> {
    const { body, status, text } = await this.portal
      .as(userRef)
      .get(`/exceptions${encoded(query)}`);
    if (status !== 200) {
      throw new Error(text);
    }
    return body;
  }
}

const idsOf = ({ items }: ExceptionPage) => items.map(({ id }) => id);

describe('exceptions under a permission policy', () => {
  const scene = new Scene();
  const { policy } = scene;
  beforeAll(async () => {
    await scene.start({ isPolicyOn: true });
  });
  beforeEach(() => {
    policy.decide = () => undefined;
  });

  it('are asked for by whom the policy lets, and by nobody else', async () => {
    expect((await scene.ask(people.outsider, CART)).status).toBe(200);
    policy.deny('maturity.exception.create');
    const denied = await scene.ask(people.member, LEDGER);
    expect(denied.status).toBe(403);
    expect(denied.text).not.toContain(REASON);
    policy.decide = ({ permission }) =>
      isPermission(permission, maturityExceptionCreatePermission)
        ? createMaturityConditionalDecision(
            permission,
            maturityConditions.inSystem({
              systems: ['system:default/billing'],
            }),
          )
        : undefined;
    expect((await scene.ask(people.outsider, LEDGER)).status).toBe(200);
    expect((await scene.ask(people.member, CART)).status).toBe(403);
    const { assessment } = await scene.portal.as(people.outsider).tab(CART);
    expect(assessment?.exceptionRights?.canRequest).toBe(false);
  });

  it('are decided on by whom the policy lets, but never by who asked or on whose behalf', async () => {
    const { id } = await scene.asked(people.member, LEDGER);
    // The policy allows everybody everything.
    for (const userRef of [people.member, people.memberBelow]) {
      const { status, body } = await scene.decide(userRef, id);
      expect({ userRef, status }).toEqual({ userRef, status: 403 });
      expect(body.error.message).toMatch(/asked for/);
      expect(idsOf(await scene.list(userRef, '?mine=decide'))).not.toContain(
        id,
      );
    }
    policy.deny('maturity.exception.approve');
    expect((await scene.decide(people.outsider, id)).status).toBe(403);
    expect(await scene.list(people.outsider, '?mine=decide')).toMatchObject({
      items: [],
      total: 0,
    });
    policy.decide = ({ permission }) =>
      isPermission(permission, maturityExceptionApprovePermission)
        ? createMaturityConditionalDecision(
            permission,
            maturityConditions.inGroup({ groups: ['group:default/checkout'] }),
          )
        : undefined;
    expect((await scene.decide(people.outsider, id)).status).toBe(403);
    const { id: ofCart } = await scene.asked(people.memberBeside, CART);
    const mine = idsOf(await scene.list(people.outsider, '?mine=decide'));
    expect(mine).toContain(ofCart);
    expect(mine).not.toContain(id);
    expect((await scene.decide(people.outsider, ofCart)).body).toMatchObject({
      state: 'approved',
      canRevoke: true,
    });
    policy.decide = () => undefined;
    expect((await scene.decide(people.outsider, id)).status).toBe(200);
  });

  it('are read as far as assessments may be read', async () => {
    const { id: ofLedger } = await scene.asked(people.member, LEDGER);
    const { id: ofCart } = await scene.asked(people.memberBeside, CART);
    policy.deny('maturity.assessment.read');
    expect(await scene.list(people.outsider, '?figures=true')).toMatchObject({
      items: [],
      total: 0,
      figures: { open: 0, requested: 0, criteria: [], lapses: [] },
    });
    const hidden = await scene.decide(people.outsider, ofLedger);
    const unknown = await scene.decide(people.outsider, '99999');
    expect(hidden.status).toBe(404);
    expect(hidden.body.error.message.replace(ofLedger, '?')).toBe(
      unknown.body.error.message.replace('99999', '?'),
    );
    policy.decide = ({ permission }) =>
      isPermission(permission, maturityAssessmentReadPermission)
        ? createMaturityConditionalDecision(
            permission,
            maturityConditions.inGroup({ groups: [PAYMENTS] }),
          )
        : undefined;
    const page = await scene.list(people.outsider, '?figures=true');
    expect(idsOf(page)).toContain(ofLedger);
    expect(idsOf(page)).not.toContain(ofCart);
    expect(page.total).toBe(page.items.length);
    expect(page.figures?.requested).toBe(
      page.items.filter(({ state }) => state === 'requested').length,
    );
    expect((await scene.decide(people.outsider, ofCart)).status).toBe(404);
  });

  it('are, by the default policy, a matter between owners and the groups above them', async () => {
    policy.decide = createMaturityPolicyDecision;
    const { id } = await scene.asked(people.member, PAYMENTS);
    expect((await scene.ask(people.memberBeside, LEDGER)).status).toBe(403);
    for (const userRef of ALL) {
      const isAbove = userRef === people.memberAbove;
      expect({
        userRef,
        ids: idsOf(await scene.list(userRef, '?mine=decide&limit=1')),
      }).toEqual({ userRef, ids: isAbove ? [id] : [] });
    }
    for (const userRef of [people.member, people.memberBelow]) {
      expect(idsOf(await scene.list(userRef, '?mine=owned'))).toContain(id);
    }
    expect(await scene.list(people.outsider, '?mine=owned')).toMatchObject({
      items: [],
      total: 0,
    });
    expect((await scene.decide(people.memberAbove, id, 'deny')).status).toBe(
      200,
    );
    expect(
      idsOf(await scene.list(people.memberAbove, '?mine=decide')),
    ).not.toContain(id);
  });
});

describe('exceptions with permissions switched off', () => {
  const scene = new Scene();
  beforeAll(async () => {
    await scene.start({ isPolicyOn: false });
  });

  it('are listed as somebody’s to decide on exactly where that person may decide', async () => {
    const ids: string[] = [];
    for (const [userRef, entityRef] of [
      [people.member, LEDGER],
      [people.memberBelow, 'component:default/invoices'],
      [people.memberBeside, CART],
      [people.memberAbove, 'component:default/builder'],
      [people.member, 'component:default/diary'],
      [people.member, PAYMENTS],
    ]) {
      ids.push((await scene.asked(userRef, entityRef)).id);
    }
    for (const userRef of ALL) {
      const all = await scene.list(userRef);
      const mine = await scene.list(userRef, '?mine=decide');
      expect({ userRef, ids: idsOf(mine), total: mine.total }).toEqual({
        userRef,
        ids: all.items.filter(item => item.canApprove).map(({ id }) => id),
        total: all.items.filter(item => item.canApprove).length,
      });
    }
    expect(
      idsOf(await scene.list(people.memberAbove, '?mine=decide')),
    ).toHaveLength(4);
    const service = await scene.portal
      .asService()
      .get('/exceptions?mine=decide');
    expect(service.body).toMatchObject({ items: [], total: 0 });
  });

  it('are told of a group with those of the groups above it', async () => {
    const { id } = await scene.asked(
      people.memberAbove,
      'group:default/engineering',
    );
    const ofMobile = await scene.list(
      people.outsider,
      '?ownedBy=group:default/mobile',
    );
    expect(ofMobile.items.map(({ entityRef }) => entityRef)).toEqual([
      'group:default/engineering',
      PAYMENTS,
    ]);
    const ofCheckout = await scene.list(
      people.outsider,
      '?ownedBy=group:default/checkout',
    );
    expect(idsOf(ofCheckout)).toEqual([id]);
    expect(ofCheckout.items[0].statement).toBe(
      scene.criteria.find(
        criterion => criterion.id === ofCheckout.items[0].criterionId,
      )?.statement,
    );
  });
});

describe('exceptions for what the catalog hides', () => {
  it('are not to be found in responses and in errors', async () => {
    const scene = new Scene();
    // Everybody may everything, and yet.
    await scene.start({ isPolicyOn: true });
    const { portal } = scene;
    const secret = [
      (await scene.asked(people.memberBelow, ECLIPSE, SECRET_REASON)).id,
      (await scene.asked(people.memberBelow, NIGHTFALL, SECRET_REASON)).id,
    ];
    expect((await scene.decide(people.memberAbove, secret[1])).status).toBe(
      200,
    );
    portal.hidden = new Set([NIGHTFALL, ECLIPSE, people.memberBelow]);
    const reader = portal.as(people.memberAbove);
    const secrets = /nightfall|eclipse|mila|merger/i;
    for (const path of [
      ...[
        '?figures=true&limit=100',
        '?mine=decide',
        '?scope=group:default/engineering&figures=true',
        '?scope=system:default/billing&figures=true',
        // Owned by the hidden group, but itself to be seen.
        '?entityRef=component:default/lantern',
      ].map(query => `/exceptions${encoded(query)}`),
      '/entities/component/default/lantern',
    ]) {
      const { status, text } = await reader.get(path);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect({ path, secrets: secrets.exec(text) }).toEqual({
        path,
        secrets: null,
      });
    }
    const outcomes = async (group: string, service: string, id: string) => {
      const responses = [
        await reader.get(
          `/exceptions${encoded(`?scope=group:default/${group}`)}`,
        ),
        await reader.get(
          `/exceptions${encoded(`?ownedBy=group:default/${group}`)}`,
        ),
        await reader.get(
          `/exceptions${encoded(`?entityRef=component:default/${service}`)}`,
        ),
        await scene.ask(people.memberAbove, `group:default/${group}`),
        await scene.ask(people.memberAbove, `component:default/${service}`),
        await scene.decide(people.memberAbove, id),
        await scene.decide(people.memberAbove, id, 'revoke'),
      ];
      return responses.map(({ status, text }) => ({
        status,
        text: text.split(group).join('?').split(service).join('?'),
      }));
    };
    const strip = (found: Array<{ text: string }>, id: string) =>
      found.map(outcome => ({
        ...outcome,
        text: outcome.text.replace(new RegExp(`\\b${id}\\b`, 'g'), '?'),
      }));
    for (const id of secret) {
      const hidden = await outcomes('nightfall', 'eclipse', id);
      expect(hidden.map(({ status }) => status)).toEqual(hidden.map(() => 404));
      expect(strip(hidden, id)).toEqual(
        strip(await outcomes('absent', 'missing', '99999'), '99999'),
      );
    }
  });
});
