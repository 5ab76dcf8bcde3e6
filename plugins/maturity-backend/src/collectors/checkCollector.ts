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
import { InputError } from '@backstage/errors';
import {
  FactCollector,
  FactDeclaration,
} from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { REPOSITORY_SOURCE } from '../repository/RepositoryReporter';

/** The id is a key in the configuration, too, which allows no other characters. */
const ID = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;
const LONGEST_ID = 64;

/** The pattern of packages/facts/schema/facts.schema.json. */
const NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;
const LONGEST_NAME = 100;

/** As many facts as one collector may declare. */
const MOST_FACTS = 500;

/**
 * Checks what a collector says about itself.
 *
 * Throws an `InputError` that names the collector and what is wrong with it.
 */
export function checkCollector(collector: FactCollector): void {
  const problem =
    checkRange(collector.batchSize, 'batchSize', 500) ??
    checkRange(collector.concurrency, 'concurrency', 10) ??
    checkRange(collector.batchTimeoutSeconds, 'batchTimeoutSeconds', 600) ??
    checkFacts(collector.facts);
  if (!ID.test(collector.id) || collector.id.length > LONGEST_ID) {
    throw new InputError(
      `'${collector.id}' is no id of a fact collector; use small letters, digits and dashes between words, such as code-search`,
    );
  }
  if (collector.id === REPOSITORY_SOURCE) {
    throw new InputError(
      `'${REPOSITORY_SOURCE}' is the source of answers in repositories; give the fact collector another id`,
    );
  }
  if (problem) {
    throw new InputError(`The fact collector '${collector.id}': ${problem}`);
  }
}

function checkFacts(facts: FactDeclaration[]): string | undefined {
  if (facts.length === 0 || facts.length > MOST_FACTS) {
    return `it declares ${facts.length} facts; it should declare 1 to ${MOST_FACTS}`;
  }
  const names = new Set<string>();
  for (const { name, validityDays } of facts) {
    if (!NAME.test(name) || name.length > LONGEST_NAME) {
      return `'${name}' is no name of a fact; use two or more parts of small letters, digits and dashes, such as ci.tests`;
    }
    if (names.has(name)) {
      return `it declares '${name}' twice`;
    }
    names.add(name);
    const problem = checkRange(validityDays, `validityDays of '${name}'`, 3650);
    if (problem) {
      return problem;
    }
  }
  return undefined;
}

function checkRange(
  value: number | undefined,
  what: string,
  most: number,
): string | undefined {
  return value === undefined ||
    (Number.isInteger(value) && value >= 1 && value <= most)
    ? undefined
    : `${what} is ${value}; it should be a whole number from 1 to ${most}`;
}
