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
import {
  MaturityModel,
  SelfService,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { keyAt } from '../keyAt';
import { ModelIssue, ModelValidationError } from '../ModelValidationError';
import { explainSchema } from '../validation';
import { explainAddress } from './explainAddress';
import { explainValues } from './explainValues';

const KEY = 'maturity.selfService';

/**
 * What the organisation attached to criteria, by their ids.
 *
 * @internal
 */
export type SelfServices = ReadonlyMap<string, SelfService>;

/**
 * Reads `maturity.selfService`.
 *
 * @param models - every model in every edition: a criterion has to exist in one of them.
 * @throws ModelValidationError with everything that is wrong, each under the key of the configuration.
 *
 * @internal
 */
export function readSelfService(
  config: Config,
  models: readonly MaturityModel[],
): SelfServices {
  const content = config.getOptional<unknown>(KEY) ?? {};
  const mistakes = explainSchema(content, 'selfService').map(
    ({ at, problem, remedy }) => ({ file: keyAt(KEY, at), problem, remedy }),
  );
  if (mistakes.length > 0) {
    throw new ModelValidationError(mistakes);
  }
  // The schema vouches for the shape.
  const entries = Object.entries(content as Record<string, SelfService>);
  const known = new Set(models.flatMap(criterionIds));
  const issues = entries.flatMap(([id, entry]) => [
    ...(known.has(id) ? [] : [unknownCriterion(id)]),
    ...explainEntry(keyAt(KEY, [id]), entry),
  ]);
  if (issues.length > 0) {
    throw new ModelValidationError(issues);
  }
  return new Map(entries);
}

function criterionIds(model: MaturityModel): string[] {
  return model.dimensions.flatMap(({ categories }) =>
    categories.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
}

function unknownCriterion(id: string): ModelIssue {
  return {
    file: keyAt(KEY, [id]),
    problem: `No model has a criterion "${id}".`,
    remedy:
      'Correct the id, as the panel of a criterion shows it, or remove it.',
  };
}

function explainEntry(key: string, entry: SelfService): ModelIssue[] {
  const { links = [], actions = [] } = entry;
  return [
    ...links.flatMap(({ url }, index) =>
      explainAddress(`${key}.links[${index}].url`, url),
    ),
    ...actions.flatMap((action, index) =>
      'url' in action
        ? explainAddress(`${key}.actions[${index}].url`, action.url)
        : explainValues(`${key}.actions[${index}].values`, action.values),
    ),
  ];
}
