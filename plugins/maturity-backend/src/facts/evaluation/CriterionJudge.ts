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
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import {
  CompiledCondition,
  KnownValues,
  compileCondition,
} from './compileCondition';

/** What facts answer a criterion with. */
export type FactStatus = 'met' | 'not-met';

type Part = keyof CriterionFacts;

const PARTS: readonly Part[] = ['decide', 'prove', 'refute', 'hint'];

/** What the facts of one criterion say. */
export interface Judgement {
  /** What they answer; missing if they leave it open. */
  status?: FactStatus;
  /** The names of the facts by which they answer, known or not. */
  names: readonly string[];
}

/** Judges one criterion by facts. */
export class CriterionJudge {
  readonly #parts: Partial<Record<Part, CompiledCondition>>;

  /** The names of all facts that have to do with the criterion. */
  readonly names: readonly string[];

  static create(facts: CriterionFacts): CriterionJudge {
    return new CriterionJudge(facts);
  }

  private constructor(facts: CriterionFacts) {
    this.#parts = Object.fromEntries(
      PARTS.flatMap(part => {
        const condition = facts[part];
        return condition ? [[part, compileCondition(condition)]] : [];
      }),
    );
    this.names = [
      ...new Set(Object.values(this.#parts).flatMap(({ names }) => names)),
    ];
  }

  /** What the facts answer: what says "not met" wins, and what is open says nothing. */
  judge(values: KnownValues): Judgement {
    const { decide, prove, refute } = this.#parts;
    if (refute?.judge(values) === true) {
      return { status: 'not-met', names: refute.names };
    }
    const decided = decide?.judge(values);
    if (decide && decided !== undefined) {
      return { status: decided ? 'met' : 'not-met', names: decide.names };
    }
    return prove?.judge(values) === true
      ? { status: 'met', names: prove.names }
      : { names: [] };
  }

  /** Whether the facts are a sign that it is met, or that it is not; missing if they are neither. */
  hint(values: KnownValues): boolean | undefined {
    return this.#parts.hint?.judge(values);
  }
}

const judgesByModel = new WeakMap<
  MaturityModel,
  ReadonlyMap<string, CriterionJudge>
>();

/** The judges of those criteria of a model that declare facts, by criterion id; made once for each model. */
export function judgesOf(
  model: MaturityModel,
): ReadonlyMap<string, CriterionJudge> {
  const known = judgesByModel.get(model);
  if (known) {
    return known;
  }
  const judges = new Map(
    model.dimensions
      .flatMap(({ categories }) =>
        categories.flatMap(({ criteria }) => criteria),
      )
      .flatMap(
        ({ id, facts }): Array<[string, CriterionJudge]> =>
          facts ? [[id, CriterionJudge.create(facts)]] : [],
      ),
  );
  judgesByModel.set(model, judges);
  return judges;
}
