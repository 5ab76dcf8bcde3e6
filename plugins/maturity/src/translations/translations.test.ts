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

import de from './de';
import { messages } from './en';
import zh from './zh';

/** The same in every language: names, and patterns without words. */
const LIKE_ENGLISH: Record<string, string[]> = {
  all: [
    'level.short',
    'criteria.title',
    'criteria.answeredBy',
    'criterion.place',
    'rollup.noShare',
    'steps.blocked',
    'run.part',
    'gaps.plus',
    'cohorts.of',
    'facts.observed',
    'knownFacts.change',
  ],
  de: [
    'ground.team',
    'lens.compliance',
    'selection.system',
    'selection.value',
    'worklist.column.name',
    'worklist.order.name',
    'filters.dimension',
    'ground.organization',
    'level.long',
    'list.separator',
    'entity.ownPractices',
    'dimensions.axis',
    'staircase.cell',
    'answer.by',
    'evidence.link',
    'history.effect',
    'history.answer',
    'asOf.organization',
    'asOf.between',
    'rollup.dimension',
    'rollup.segment',
    'rollup.bar',
    'children.name',
    'children.services',
    'subjects.name',
    'subjects.titleFiltered',
    'teams.title',
    'bands.ofTeams',
    'exceptionList.lapses.fall',
    'exceptions.relative',
    'repository.answered',
    'repository.author',
    'repository.entity',
    'repository.history',
    'repository.revision',
    'repository.sideOfFile',
  ],
  zh: ['answer.quote'],
};

function flatten(nested: object, prefix = ''): [string, string][] {
  return Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const english = new Map(flatten(messages));
const placeholdersOf = (text: string) =>
  [...text.matchAll(/{{(.*?)}}/g)].map(([, name]) => name).sort();

describe.each([
  ['de', de],
  ['zh', zh],
] as const)('the translation %s', (language, translation) => {
  const translated = new Map<string, string>(Object.entries(translation));

  it('has every message, and no other', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fills in the same values', () => {
    for (const [key, text] of english) {
      expect([key, placeholdersOf(translated.get(key) ?? '')]).toEqual([
        key,
        placeholdersOf(text),
      ]);
    }
  });

  it('repeats the English only where the two agree', () => {
    const repeated = [...english.keys()].filter(
      key => translated.get(key) === english.get(key),
    );
    expect(repeated.sort()).toEqual(
      [...LIKE_ENGLISH.all, ...LIKE_ENGLISH[language]].sort(),
    );
  });
});

it('speaks to people in German as to a colleague', () => {
  const formal = Object.entries<string>(de).filter(([, text]) =>
    /\p{L}en Sie\b|(?<=[^.?:] )(Ihre?[mnrs]?|Ihnen)\b/u.test(text),
  );
  expect(formal.map(([key]) => key)).toEqual([]);
});
