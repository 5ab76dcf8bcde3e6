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

/**
 * How the value of a fact is compared, in the words of rules engines in the JSON style: `in` and `notIn` look for the
 * value of the fact in a list, `contains` and `doesNotContain` look into a fact whose value is a list.
 *
 * @public
 */
export type FactOperator =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'in'
  | 'notIn'
  | 'contains'
  | 'doesNotContain';

/**
 * What the value of a fact is compared with. The operators `in` and `notIn` take a list, the four comparisons of size a
 * number.
 *
 * @public
 */
export type FactComparand =
  | string
  | number
  | boolean
  | (string | number | boolean)[];

/**
 * The comparison of one fact.
 *
 * @public
 */
export interface FactComparison {
  /** The name of the fact, such as `ci.tests`. */
  fact: string;
  /** Where in a structured value to look, as a JSONPath such as `$.coverage`. The whole value if missing. */
  path?: string;
  operator: FactOperator;
  value: FactComparand;
}

/**
 * A comparison, or several that hold together. An empty list is not allowed.
 *
 * @public
 */
export type FactCondition =
  | FactComparison
  | { all: FactCondition[] }
  | { any: FactCondition[] }
  | { not: FactCondition };

/**
 * What facts can say about a criterion (DESIGN.md §3, rule 8).
 *
 * A condition holds, does not hold, or is open: open while a fact is missing that could make the difference. What is
 * open answers nothing (rule 4). The criterion is `not-met` where `refute` holds or `decide` does not; otherwise it is
 * `met` where `decide` or `prove` holds; otherwise facts do not answer it.
 *
 * @public
 */
export interface CriterionFacts {
  /** Answers both ways: `met` where it holds, `not-met` where it does not. */
  decide?: FactCondition;
  /** Answers one way: `met` where it holds; where it does not, that says nothing. */
  prove?: FactCondition;
  /** Answers the other way: `not-met` where it holds; where it does not, that says nothing. */
  refute?: FactCondition;
  /** Is shown to whoever answers, and answers nothing. */
  hint?: FactCondition;
}
