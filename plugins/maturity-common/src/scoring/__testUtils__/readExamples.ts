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

import { parse } from 'yaml';
import { AnswerStatus } from '../../assessment/types';
import { MaturityModel } from '../../model/types';
import { ScoringInput } from '../types';
import { buildModel, CriterionSketch } from './buildModel';

/** A worked example of docs/scoring.md. */
export interface WorkedExample {
  title: string;
  /** What the reader is promised: by what it is about, the statements in their order. */
  gives: [string, string[]][];
  model: MaturityModel;
  input: ScoringInput;
  /** Where each service of an example about counting stands. */
  services: string[];
}

const STATES: Record<string, AnswerStatus | undefined> = {
  met: 'met',
  partly: 'partly',
  'not met': 'not-met',
  'n/a': 'not-applicable',
  unknown: undefined,
};

/** Every fenced YAML block of a page, which all are worked examples. */
export function readExamples(page: string): WorkedExample[] {
  return [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block]) => {
    const { example, threshold, gives, services, ...dimensions } = parse(block);
    const criteria: CriterionSketch[] = [];
    const answers = new Map<string, AnswerStatus>();
    const exceptions = new Set<string>();
    for (const [dimensionId, levels] of Object.entries<
      Record<string, string[]>
    >(dimensions)) {
      for (const [level, entries] of Object.entries(levels)) {
        entries.forEach((entry, index) => {
          const id = `${dimensionId} ${level}.${index + 1}`;
          const { answer, excepted, ...traits } = readCriterion(entry);
          criteria.push({ id, dimensionId, level: Number(level), ...traits });
          if (answer) {
            answers.set(id, answer);
          }
          if (excepted) {
            exceptions.add(id);
          }
        });
      }
    }
    return {
      title: example,
      gives: Object.entries<string>(gives).map(([about, statements]) => [
        about,
        statements.split(', '),
      ]),
      model: buildModel({
        dimensionIds: Object.keys(dimensions),
        criteria,
        threshold,
      }),
      input: { answers, exceptions },
      services: services ?? [],
    };
  });
}

/** Reads `not met weight 2 must-have`. What it does not understand is an error, so that no word stands there for nothing. */
function readCriterion(entry: string) {
  const match =
    /^(?<state>met|partly|not met|n\/a|unknown)(?: (?<effort>small|medium|large))?(?: weight (?<weight>[\d.]+))?(?<mustHave> must-have)?(?<excepted> excepted)?(?: replaced by (?<successor>.+))?$/.exec(
      entry,
    );
  if (!match?.groups) {
    throw new Error(`Cannot read the criterion '${entry}'`);
  }
  const { state, effort, weight, mustHave, excepted, successor } = match.groups;
  return {
    answer: STATES[state],
    excepted: excepted !== undefined,
    mustHave: mustHave !== undefined,
    weight: Number(weight ?? 1),
    effort: (effort ?? 'small') as CriterionSketch['effort'],
    successors: successor === undefined ? undefined : [successor],
  };
}
