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
import { createMaturityPolicyDecision } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { people } from '../router/__testUtils__/company';
import { HttpPortal } from '../router/__testUtils__/HttpPortal';
import { TestPolicy } from '../router/__testUtils__/TestPolicy';

jest.setTimeout(60_000);

/** Who may answer for which of the entities, by the default policy and without a policy. */
const MAY_ANSWER: Array<[string, string[]]> = [
  // A team: its members, and those of the group below it; neither the group above it nor the team beside it.
  ['component:default/ledger', [people.member, people.memberBelow]],
  ['component:default/cart', [people.memberBeside]],
  // A parent group: everyone below it, too.
  [
    'component:default/builder',
    [
      people.member,
      people.memberBelow,
      people.memberAbove,
      people.memberBeside,
    ],
  ],
  // A team's own practices, and those of the company, which everyone in it owns by the same rule.
  ['group:default/payments', [people.member, people.memberBelow]],
  [
    'group:default/company',
    [
      people.member,
      people.memberBelow,
      people.memberAbove,
      people.memberBeside,
    ],
  ],
  ['component:default/diary', [people.member]],
  ['component:default/orphan', []],
  ['component:default/stray', []],
];

/** What everyone reads. */
const EVERYTHING = { conditional: false, subjects: 10 };

describe('owners', () => {
  it('answer by the default policy', async () => {
    const policy = new TestPolicy();
    policy.decide = createMaturityPolicyDecision;
    const portal = await HttpPortal.start({ policy });
    await expect(whoMayAnswer(portal)).resolves.toEqual(MAY_ANSWER);
    await expect(readByOutsider(portal)).resolves.toEqual(EVERYTHING);
  });

  it('answer while permissions are switched off', async () => {
    const portal = await HttpPortal.start();
    await expect(whoMayAnswer(portal)).resolves.toEqual(MAY_ANSWER);
    await expect(readByOutsider(portal)).resolves.toEqual(EVERYTHING);
  });
});

/**
 * Who could answer for the entities of {@link MAY_ANSWER}. Throws an error where the tab promises something else than
 * what happens.
 */
async function whoMayAnswer(portal: HttpPortal): Promise<typeof MAY_ANSWER> {
  const result: typeof MAY_ANSWER = [];
  for (const [entityRef] of MAY_ANSWER) {
    const { assessment: asked } = await portal
      .as(people.outsider)
      .tab(entityRef);
    const { scope = 'service', subject } = asked ?? {};
    const [criterion] = await portal
      .as(people.outsider)
      .criteria({ kind: '', ...subject, scope });
    const allowed: string[] = [];
    for (const person of Object.values(people)) {
      const caller = portal.as(person);
      const { assessment } = await caller.tab(entityRef);
      const standing = assessment?.answers.find(
        ({ criterionId }) => criterionId === criterion.id,
      );
      const { status } = await caller.answer(entityRef, criterion.id, {
        status: 'partly',
        basedOn: standing?.id,
      });
      if (assessment?.canUpdate !== (status === 200)) {
        throw new Error(`${person} got ${status} for ${entityRef}`);
      }
      if (status === 200) {
        allowed.push(person);
      }
    }
    result.push([entityRef, allowed]);
  }
  return result;
}

async function readByOutsider(portal: HttpPortal) {
  const { conditional, rollup } = await portal
    .as(people.outsider)
    .rollup('all');
  return { conditional, subjects: rollup.subjects };
}
