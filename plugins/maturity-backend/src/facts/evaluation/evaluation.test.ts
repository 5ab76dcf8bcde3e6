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
  CriterionFacts,
  FactCondition,
  FactValue,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import fc from 'fast-check';
import { component } from '../../tests/__testUtils__/catalogEntities';
import { expectContinuousHistory } from '../../tests/__testUtils__/expectContinuousHistory';
import { handMadeModel } from '../../tests/__testUtils__/handMadeModel';
import { readTables } from '../../tests/__testUtils__/readTables';
import { createTestDatabases } from '../../tests/__testUtils__/testDatabases';
import { TestPortal } from '../../tests/__testUtils__/TestPortal';
import { withFacts } from '../../tests/__testUtils__/withFacts';
import { compileCondition } from './compileCondition';
import { CriterionJudge } from './CriterionJudge';

jest.setTimeout(120_000);

const SHOP = 'component:default/shop';

const isTrue = (fact: string): FactCondition => ({
  fact,
  operator: 'equal',
  value: true,
});

/** What facts say about the criteria of the hand-made model. */
const DECLARED: Record<string, CriterionFacts> = {
  builds: { decide: isTrue('ci.build') },
  'manual-tests': { prove: isTrue('ci.tests') },
  scans: {
    refute: { not: isTrue('ci.scan') },
    prove: { all: [isTrue('ci.scan'), isTrue('ci.gate')] },
  },
  tests: { hint: isTrue('ci.tests') },
};

const model = withFacts(handMadeModel, DECLARED);

describe('facts that answer criteria', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    async function open(): Promise<TestPortal> {
      const portal = await TestPortal.create(await databases.init(databaseId));
      portal.models = [model];
      portal.entities = [component('shop'), component('cart')];
      await portal.synchronize();
      portal.wait({ minutes: 1 });
      return portal;
    }
    const push = async (
      portal: TestPortal,
      values: Record<string, FactValue>,
      given: { source?: string; validityDays?: number } = {},
    ) => {
      const { source = 'ci', validityDays } = given;
      return portal.services.facts.record(
        Object.entries(values).map(([name, value]) => ({
          entityRef: SHOP,
          name,
          value,
          observedAt: portal.now,
          evidence: [{ title: 'A step', file: 'ci.yaml', line: 3 }],
          validityDays,
        })),
        source,
      );
    };
    const standing = async (portal: TestPortal) => {
      const { answers } = await portal.assessmentOf(SHOP);
      return Object.fromEntries(
        [...answers.values()].map(({ criterionId, source, status }) => [
          criterionId,
          `${status} by ${source}`,
        ]),
      );
    };
    const conflicts = async (portal: TestPortal) =>
      (await portal.assessmentOf(SHOP)).conflicts.map(
        ({ criterionId, status }) => [criterionId, status],
      );

    it('move levels and rollups at once, by one change of their own cause', async () => {
      const portal = await open();
      await push(portal, {
        'ci.build': true,
        'ci.tests': true,
        'ci.scan': true,
        'ci.gate': true,
      });
      expect(await standing(portal)).toEqual({
        builds: 'met by fact',
        'manual-tests': 'met by fact',
        scans: 'met by fact',
      });
      expect(await portal.levelsOf(SHOP)).toMatchObject({
        delivery: 1,
        safety: 1,
      });
      expect((await portal.distributionOf('all', 'delivery'))[1]).toBe(1);
      const { answers } = await portal.assessmentOf(SHOP);
      expect(answers.get('builds')).toMatchObject({
        effectiveAt: portal.now,
        expiresAt: new Date('2026-05-31T09:01:00.000Z'),
        evidence: [{ type: 'note', text: 'ci.build: true (ci), ci.yaml:3' }],
      });
      const history = (await portal.historyOf(SHOP)).filter(
        ({ cause }) => cause === 'facts',
      );
      expect(history).toHaveLength(3);
      // Scored once for all of them.
      expect(history.filter(({ levelsAfter }) => levelsAfter)).toHaveLength(1);
      await expectContinuousHistory(portal, SHOP);

      const before = await readTables(portal.database);
      await push(portal, { 'ci.build': true, 'ci.tests': true });
      await portal.keepHouse();
      expect(await readTables(portal.database)).toEqual(before);
    });

    it('say nothing where they are open, and take back what they do not say any more', async () => {
      const portal = await open();
      await push(portal, { 'ci.tests': false, 'ci.scan': true });
      expect(await standing(portal)).toEqual({});
      portal.wait({ minutes: 1 });
      await push(portal, { 'ci.tests': true, 'ci.scan': false });
      expect(await standing(portal)).toEqual({
        'manual-tests': 'met by fact',
        scans: 'not-met by fact',
      });
      portal.wait({ minutes: 1 });
      await push(portal, { 'ci.tests': false, 'ci.scan': true });
      expect(await standing(portal)).toEqual({
        'manual-tests': 'unknown by fact',
        scans: 'unknown by fact',
      });
      await expectContinuousHistory(portal, SHOP);
    });

    it('yield to people, who say why, until one of the two changes', async () => {
      const portal = await open();
      await portal.answer(SHOP, 'scans', 'met');
      await push(portal, { 'ci.build': false, 'ci.scan': false });
      expect(await conflicts(portal)).toEqual([['scans', 'not-met']]);

      await expect(portal.answer(SHOP, 'builds', 'met')).rejects.toThrow(
        "reason: facts say 'not-met'; say why you answer otherwise",
      );
      portal.wait({ minutes: 1 });
      await portal.answer(SHOP, 'builds', {
        status: 'partly',
        reason: 'By hand, each week',
      });
      expect(await standing(portal)).toMatchObject({
        builds: 'partly by person',
        scans: 'met by person',
      });
      expect(await conflicts(portal)).toEqual([
        ['builds', 'not-met'],
        ['scans', 'not-met'],
      ]);
      // The facts come round.
      portal.wait({ minutes: 1 });
      await push(portal, { 'ci.scan': true, 'ci.gate': true });
      expect(await conflicts(portal)).toEqual([['builds', 'not-met']]);
      // The person comes round: the facts answer again at once.
      portal.wait({ minutes: 1 });
      const { assessment } = await portal.answer(SHOP, 'builds', 'unknown');
      expect(assessment.answers.get('builds')).toMatchObject({
        status: 'not-met',
        source: 'fact',
      });
      expect(await conflicts(portal)).toEqual([]);
      // What a person said ends, and facts take its place.
      portal.wait({ days: 31 });
      await portal.keepHouse();
      expect(await standing(portal)).toMatchObject({ scans: 'met by fact' });
      await expectContinuousHistory(portal, SHOP);
    });

    it('count until they expire, and the next source takes over', async () => {
      const portal = await open();
      await push(portal, { 'ci.build': true }, { validityDays: 10 });
      portal.wait({ days: 4 });
      await push(portal, { 'ci.build': true }, { validityDays: 10 });
      const { answers } = await portal.assessmentOf(SHOP);
      expect(answers.get('builds')?.expiresAt).toEqual(
        new Date('2026-03-16T09:01:00.000Z'),
      );
      await push(
        portal,
        { 'ci.build': false },
        { source: 'audit', validityDays: 30 },
      );
      // Of two at the same moment the first by name.
      expect(await standing(portal)).toEqual({ builds: 'not-met by fact' });
      portal.wait({ minutes: 1 });
      await push(portal, { 'ci.build': true }, { validityDays: 1 });
      portal.wait({ days: 40 });
      await portal.keepHouse();
      const history = await portal.historyOf(SHOP);
      expect(history[history.length - 1]).toMatchObject({
        cause: 'expiry',
        statusAfter: 'unknown',
      });
      await expectContinuousHistory(portal, SHOP);
    });

    it('are evaluated anew by another model, and by whichever replica comes first', async () => {
      const portal = await open();
      await push(portal, { 'ci.tests': true });
      portal.wait({ minutes: 1 });
      portal.models = [
        withFacts(handMadeModel, { tests: { decide: isTrue('ci.tests') } }),
      ];
      await portal.synchronize();
      const replica = TestPortal.overMigrated(portal.database);
      replica.models = portal.models;
      replica.now = portal.now;
      await Promise.all([portal.keepHouse(), replica.keepHouse()]);
      expect(await standing(portal)).toEqual({
        'manual-tests': 'unknown by fact',
        tests: 'met by fact',
      });
      const changes = (await portal.historyOf(SHOP)).filter(
        ({ cause, criterionId }) =>
          cause === 'facts' && criterionId === 'tests',
      );
      expect(changes).toHaveLength(1);
      await expectContinuousHistory(portal, SHOP);
    });
  });
});

describe('compileCondition', () => {
  const judge = (condition: FactCondition, value?: FactValue) =>
    compileCondition(condition).judge(
      value === undefined ? {} : { 'a.b': value },
    );

  it.each<[string, unknown, FactValue, boolean | undefined]>([
    ['equal', true, true, true],
    ['equal', true, false, false],
    ['notEqual', 'x', 'y', true],
    ['lessThan', 3, 2, true],
    ['lessThanInclusive', 3, 3, true],
    ['greaterThan', 3, 3, false],
    ['greaterThanInclusive', 3, 3, true],
    ['greaterThan', 3, 'four', undefined],
    ['in', ['go', 'rust'], 'go', true],
    ['notIn', ['go', 'rust'], 'go', false],
    ['contains', 'push', ['push', 'tag'], true],
    ['doesNotContain', 'push', ['tag'], true],
    // A text is no list.
    ['contains', 'us', 'push', undefined],
  ])('%s %j of %j is %s', (operator, value, fact, expected) => {
    const condition = { fact: 'a.b', operator, value } as FactCondition;
    expect(judge(condition, fact)).toBe(expected);
    expect(judge({ not: condition }, fact)).toBe(
      expected === undefined ? undefined : !expected,
    );
    expect(judge(condition)).toBeUndefined();
  });

  it('is sure exactly if no value of what is unknown makes a difference', () => {
    const names = ['f.a', 'f.b', 'f.c'];
    // Each fact at most once, so that the parts are independent of each other.
    const trees = fc
      .shuffledSubarray(names, { minLength: 3 })
      .chain(([a, b, c]) =>
        fc
          .record({
            outer: fc.constantFrom('all', 'any'),
            inner: fc.constantFrom('all', 'any'),
            flips: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
          })
          .map(({ outer, inner, flips }) => {
            const flip = (condition: unknown, index: number) =>
              flips[index] ? { not: condition } : condition;
            return {
              [outer]: [
                flip(isTrue(a), 0),
                flip({ [inner]: [flip(isTrue(b), 1), flip(isTrue(c), 2)] }, 3),
              ],
            } as unknown as FactCondition;
          }),
      );
    const values = fc.record(
      Object.fromEntries(
        names.map(name => [name, fc.constantFrom(true, false, undefined)]),
      ),
    );
    fc.assert(
      fc.property(trees, values, (condition, given) => {
        const known = Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== undefined),
        ) as Record<string, boolean>;
        const { judge: ask } = compileCondition(condition);
        const unknown = names.filter(name => !(name in known));
        const outcomes = new Set(
          Array.from({ length: 2 ** unknown.length }, (_, bits) =>
            holds(condition, {
              ...known,
              ...Object.fromEntries(
                unknown.map((name, index) => [
                  name,
                  Math.floor(bits / 2 ** index) % 2 === 1,
                ]),
              ),
            }),
          ),
        );
        expect(ask(known)).toBe(
          outcomes.size === 1 ? [...outcomes][0] : undefined,
        );
      }),
    );
  });
});

describe('CriterionJudge', () => {
  const judge = CriterionJudge.create({
    refute: isTrue('f.refuted'),
    decide: isTrue('f.decided'),
    prove: isTrue('f.proven'),
    hint: isTrue('f.hinted'),
  });

  it.each<[Record<string, boolean>, string | undefined]>([
    [{}, undefined],
    [{ 'f.hinted': true }, undefined],
    [{ 'f.proven': true }, 'met'],
    [{ 'f.proven': false, 'f.refuted': false }, undefined],
    [{ 'f.decided': false, 'f.proven': true }, 'not-met'],
    [{ 'f.decided': true, 'f.proven': false }, 'met'],
    [{ 'f.decided': true, 'f.refuted': true }, 'not-met'],
  ])('answers %j with %s', (values, expected) => {
    expect(judge.judge(values).status).toBe(expected);
  });
});

/** A condition over truths that are all known, by the book. */
function holds(
  condition: FactCondition,
  values: Record<string, boolean>,
): boolean {
  if ('all' in condition) {
    return condition.all.every(part => holds(part, values));
  }
  if ('any' in condition) {
    return condition.any.some(part => holds(part, values));
  }
  return 'not' in condition
    ? !holds(condition.not, values)
    : values[condition.fact];
}
