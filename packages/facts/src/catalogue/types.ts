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

import criteria from './criteria.json';

/**
 * What a fact says and what it is good for.
 *
 * @public
 */
export interface FactDefinition {
  /** A sentence that is true or false; for a number or a text, what it counts or names. */
  meaning: string;
  type: 'boolean' | 'number' | 'text' | 'texts';
  /** Which collector produces it. */
  collector: string;
  /** When it is true, or has a value. */
  known: string;
  /** When it is false; only for booleans. */
  false?: string;
  /** When nothing is said. */
  unknown: string;
  /** Days for which it holds if it is not observed again. */
  validityDays: number;
  /** Criteria of the built-in model that are met or not met by a condition that asks for it. */
  decides: string[];
  /** Criteria that are met if a condition holds that asks for it; if it does not hold, that says nothing. */
  proves: string[];
  /** Criteria that are not met if a condition holds that asks for it; if it does not hold, that says nothing. */
  refutes: string[];
  /** Criteria for which it is evidence that a person should see. */
  hints: string[];
}

/** What the built-in model makes of each fact: `npm run facts:pages` writes it down. */
const roles: Record<
  string,
  Partial<Pick<FactDefinition, 'decides' | 'proves' | 'refutes' | 'hints'>>
> = criteria;

/** How long a fact from the checkout holds: CI runs far more often than this where a service is alive. */
export const CHECKOUT_VALIDITY_DAYS = 90;
/** How long a fact from a report holds: vulnerabilities get known every day. */
export const REPORT_VALIDITY_DAYS = 30;

type Written = Omit<
  FactDefinition,
  | 'type'
  | 'collector'
  | 'unknown'
  | 'validityDays'
  | 'decides'
  | 'proves'
  | 'refutes'
  | 'hints'
> &
  Partial<FactDefinition>;

/** Facts of one collector, with what they have in common written once. */
export function defineFacts<Name extends string>(
  common: Pick<FactDefinition, 'collector'> & Partial<FactDefinition>,
  facts: Record<Name, Written>,
): Record<Name, FactDefinition> {
  const entries = Object.entries<Written>(facts).map(([name, fact]) => [
    name,
    {
      type: 'boolean',
      validityDays: CHECKOUT_VALIDITY_DAYS,
      decides: [],
      proves: [],
      refutes: [],
      hints: [],
      unknown: '',
      ...common,
      ...fact,
      ...roles[name],
    },
  ]);
  return Object.fromEntries(entries);
}
