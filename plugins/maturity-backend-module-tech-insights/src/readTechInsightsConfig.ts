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
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { FactDeclaration } from '@cloud-native-maturity/backstage-plugin-maturity-node';

const TYPES: ReadonlyArray<FactDeclaration['type']> = [
  'boolean',
  'number',
  'text',
  'texts',
];

/** A fact, and which check of Tech Insights tells it. */
export interface MappedFact extends FactDeclaration {
  check: string;
  /** The fact that the check reads whose value is taken over; without it, whether the check passes. */
  fact?: string;
}

/**
 * Reads `maturity.techInsights`; undefined if it is missing.
 *
 * Throws an `InputError` that names the key and what it should be. What is wrong with the names of facts is told when the
 * collector is added.
 */
export function readTechInsightsConfig(
  rootConfig: Config,
): MappedFact[] | undefined {
  const config = rootConfig.getOptionalConfig('maturity.techInsights');
  const validityDays = config?.getOptionalNumber('validityDays') ?? 7;
  return config?.getConfigArray('facts').map((each, index) => {
    const key = `maturity.techInsights.facts[${index}]`;
    const check = each.getString('check');
    const fact = each.getOptionalString('fact');
    const given = each.getOptionalString('type') ?? 'boolean';
    const type = TYPES.find(known => known === given);
    if (!type) {
      throw new InputError(
        `'${key}.type' is '${given}'; it should be one of ${TYPES.join(', ')}`,
      );
    }
    if (fact === undefined && type !== 'boolean') {
      throw new InputError(
        `'${key}.type' is '${type}', but whether a check passes is true or false; name in '${key}.fact' the fact whose value is taken over`,
      );
    }
    return {
      name: each.getString('name'),
      description:
        each.getOptionalString('description') ??
        (fact === undefined
          ? `The check ${check} of Tech Insights passes.`
          : `The fact ${fact} of Tech Insights, as the check ${check} reads it.`),
      type,
      validityDays,
      check,
      fact,
    };
  });
}
