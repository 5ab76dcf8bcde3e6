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
  FactComparison,
  FactCondition,
  FactValue,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { LogicEngine } from 'json-logic-engine';

/** The values of the facts that are known, by name; what is unknown is left out. */
export type KnownValues = Record<string, FactValue>;

/** What a condition says: it holds, it does not hold, or it is open (undefined). */
export interface CompiledCondition {
  /** The names of the facts that it compares. */
  names: readonly string[];
  judge(values: KnownValues): boolean | undefined;
}

type Logic = Record<string, unknown>;

const engine = new LogicEngine();

/** The comparisons of size say something about numbers only. */
engine.addMethod(
  'isNumber',
  ([value]: [unknown]) => typeof value === 'number',
  { deterministic: true },
);
engine.addMethod('isList', ([value]: [unknown]) => Array.isArray(value), {
  deterministic: true,
});

/**
 * Makes functions of a condition once, so that it can be asked of very many subjects.
 *
 * A rules engine knows true and false only, while a condition can be open: a fact that is missing, or of another type, is
 * never a pass and never a failure (DESIGN.md §3, rule 4). So two rules are made of a condition, one for "it certainly
 * holds" and one for "it certainly does not", each of which asks first whether what it compares is known.
 */
export function compileCondition(condition: FactCondition): CompiledCondition {
  const holds = engine.build(certainly(condition, true));
  const fails = engine.build(certainly(condition, false));
  return {
    names: [...new Set(namesOf(condition))],
    judge: values => {
      if (holds(values)) {
        return true;
      }
      return fails(values) ? false : undefined;
    },
  };
}

/** The rule that a condition has an outcome whatever the facts are that are not known. */
function certainly(condition: FactCondition, outcome: boolean): Logic {
  if ('all' in condition) {
    const parts = condition.all.map(part => certainly(part, outcome));
    return outcome ? { and: parts } : { or: parts };
  }
  if ('any' in condition) {
    const parts = condition.any.map(part => certainly(part, outcome));
    return outcome ? { or: parts } : { and: parts };
  }
  if ('not' in condition) {
    return certainly(condition.not, !outcome);
  }
  const comparison = toComparison(condition);
  const place = placeOf(condition);
  return {
    and: [
      { exists: place },
      ...typeChecks(condition, place),
      outcome ? comparison : { '!': [comparison] },
    ],
  };
}

function toComparison(comparison: FactComparison): Logic {
  const { operator, value } = comparison;
  const fact = { val: placeOf(comparison) };
  switch (operator) {
    case 'equal':
      return { '===': [fact, value] };
    case 'notEqual':
      return { '!==': [fact, value] };
    case 'lessThan':
      return { '<': [fact, value] };
    case 'lessThanInclusive':
      return { '<=': [fact, value] };
    case 'greaterThan':
      return { '>': [fact, value] };
    case 'greaterThanInclusive':
      return { '>=': [fact, value] };
    case 'in':
      return { in: [fact, value] };
    case 'notIn':
      return { '!': [{ in: [fact, value] }] };
    case 'contains':
      return { in: [value, fact] };
    default:
      return { '!': [{ in: [value, fact] }] };
  }
}

function typeChecks({ operator }: FactComparison, place: string[]): Logic[] {
  switch (operator) {
    case 'lessThan':
    case 'lessThanInclusive':
    case 'greaterThan':
    case 'greaterThanInclusive':
      return [{ isNumber: [{ val: place }] }];
    case 'contains':
    case 'doesNotContain':
      return [{ isList: [{ val: place }] }];
    default:
      return [];
  }
}

/** Where the value is: the name of the fact, and for a structured value the way in it, such as `$.lines` in JSONPath. */
function placeOf({ fact, path }: FactComparison): string[] {
  const way = (path ?? '$').match(/[^$.[\]'"]+/g) ?? [];
  return [fact, ...way];
}

function namesOf(condition: FactCondition): string[] {
  if ('all' in condition) {
    return condition.all.flatMap(namesOf);
  }
  if ('any' in condition) {
    return condition.any.flatMap(namesOf);
  }
  return 'not' in condition ? namesOf(condition.not) : [condition.fact];
}
