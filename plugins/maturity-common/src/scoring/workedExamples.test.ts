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

import { readFileSync } from 'fs';
import { resolve } from 'path';
import { OVERALL } from '../constants';
import {
  addToDistribution,
  emptyDistribution,
  shareAtOrAbove,
} from '../rollup/distribution';
import { Bucket } from '../rollup/types';
import { computeCells } from './computeCells';
import { computeProfile } from './computeProfile';
import { setOf } from './explainLevel';
import { nextSteps } from './nextSteps';
import { OverallResult, SetResult } from './types';
import { SERVICE } from './__testUtils__/buildModel';
import { readExamples, WorkedExample } from './__testUtils__/readExamples';

const PAGE = resolve(__dirname, '../../../../docs/scoring.md');

const examples = readExamples(readFileSync(PAGE, 'utf8'));

/** Every statement that the page may make, with what the product says about it. */
const statements: [
  RegExp,
  (example: WorkedExample, about: string, said: string[]) => unknown,
][] = [
  [/^Level (\d)$/, setStatement(({ level }, [n]) => level === Number(n))],
  [/^not assessed$/, setStatement(({ state }) => state === 'not-assessed')],
  [/^no level$/, setStatement(({ state }) => state === 'small')],
  [/^complete$/, setStatement(({ complete }) => complete)],
  [
    /^next is Level (\d)$/,
    setStatement(({ nextLevel }, [n]) => nextLevel === Number(n)),
  ],
  [/^score ([\d.]+)$/, setStatement(({ score }, [n]) => score === Number(n))],
  [
    /^coverage (\d+) of (\d+)$/,
    setStatement(
      ({ coverage }, [decided, total]) =>
        coverage.decided === Number(decided) &&
        coverage.total === Number(total),
    ),
  ],
  [
    /^met (\d+) of (\d+)$/,
    setStatement(
      (set, [met, applicable]) =>
        set.metWeight === Number(met) &&
        set.applicableWeight === Number(applicable),
    ),
  ],
  [/^provisional$/, overallStatement(({ provisional }) => provisional)],
  [
    /^held back by (\w+)$/,
    overallStatement(({ heldBackBy }, [name]) => heldBackBy.join() === name),
  ],
  [
    /^weakest is (\w+)$/,
    overallStatement(({ weakest }, [name]) => weakest.join() === name),
  ],
  [
    /^without exceptions (?:Level (\d)|not assessed)$/,
    ({ model, input }, about, [level]) => {
      const set = setOf(
        computeProfile(model, SERVICE, input).withoutExceptions,
        idOf(about),
      );
      return level === undefined
        ? set.state === 'not-assessed'
        : set.level === Number(level);
    },
  ],
  [
    /^next steps (.+)$/,
    ({ model, input }, about, [steps]) =>
      nextSteps(model, SERVICE, input, idOf(about))
        .steps.map(({ criterionId }) => criterionId)
        .join(' and ') === steps,
  ],
  [
    /^cannot be lifted$/,
    ({ model, input }, about) =>
      nextSteps(model, SERVICE, input, idOf(about)).reason === 'not-reachable',
  ],
  [
    /^(partly|exception|unknown|not applicable|none)$/,
    (example, about, [state]) =>
      cellOf(example, about).state === state.replace(' ', '-'),
  ],
  [
    /^(not )?passed$/,
    (example, about, [not]) =>
      cellOf(example, about).passed === (not === undefined),
  ],
  [
    /^(\d+) of (\d+)$/,
    ({ services }, about, [n, of]) => {
      const distribution = services.reduce(
        (counted, service) => addToDistribution(counted, bucketOf(service)),
        emptyDistribution(OVERALL, 5),
      );
      const share = shareAtOrAbove(distribution, Number(about.match(/\d/)));
      return share.n === Number(n) && share.of === Number(of);
    },
  ],
];

describe('the worked examples of docs/scoring.md', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThanOrEqual(25);
  });

  it.each(examples.map(example => [example.title, example] as const))(
    '%s',
    (_, example) => {
      const wrong = example.gives.flatMap(([about, said]) =>
        said.filter(statement => !isTrue(example, about, statement)),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('could be wrong', () => {
    const [example] = examples;
    expect(isTrue(example, 'Process', 'Level 1')).toBe(true);
    expect(isTrue(example, 'Process', 'Level 2')).toBe(false);
    expect(() => isTrue(example, 'Process', 'Level one')).toThrow(
      "Cannot read the statement 'Level one'",
    );
  });
});

function isTrue(
  example: WorkedExample,
  about: string,
  statement: string,
): boolean {
  for (const [pattern, holds] of statements) {
    const match = pattern.exec(statement);
    if (match) {
      return holds(example, about, match.slice(1)) === true;
    }
  }
  throw new Error(`Cannot read the statement '${statement}'`);
}

function setStatement(holds: (set: SetResult, said: string[]) => boolean) {
  return ({ model, input }: WorkedExample, about: string, said: string[]) =>
    holds(
      setOf(computeProfile(model, SERVICE, input).withExceptions, idOf(about)),
      said,
    );
}

function overallStatement(
  holds: (overall: OverallResult, said: string[]) => boolean,
) {
  return ({ model, input }: WorkedExample, about: string, said: string[]) =>
    about === 'Overall' &&
    holds(computeProfile(model, SERVICE, input).withExceptions.overall, said);
}

function idOf(about: string): string {
  return about === 'Overall' ? OVERALL : about;
}

/** `about` reads `Process cell 1`. */
function cellOf({ model, input }: WorkedExample, about: string) {
  const [, dimensionId, level] = /^(\w+) cell (\d)$/.exec(about) ?? [];
  const category = model.dimensions.find(({ id }) => id === dimensionId)
    ?.categories[0];
  const cell = computeCells(model, SERVICE, input).find(
    ({ categoryId, level: cellLevel }) =>
      categoryId === category?.id && cellLevel === Number(level),
  );
  if (!cell) {
    throw new Error(`There is no '${about}'`);
  }
  return cell;
}

function bucketOf(service: string): Bucket {
  switch (service) {
    case 'not assessed':
      return 'not-assessed';
    case 'opted out':
      return 'opted-out';
    case 'no level':
      return 'no-level';
    default:
      return Number(service.replace('Level ', ''));
  }
}
