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
import { keyAt } from '../keyAt';
import { ModelIssue } from '../ModelValidationError';
import { explainSchema } from '../validation';
import { CustomModel } from './CustomModel';

const KEY = 'maturity.models';

/**
 * The entries of `maturity.models` that have the right shape, and what is wrong with the others.
 *
 * @internal
 */
export interface CustomModels {
  entries: CustomModel[];
  /** Each with the key of the configuration as its file. */
  issues: ModelIssue[];
}

/**
 * Reads `maturity.models`. Never throws: what is wrong is told together with what is wrong with the files.
 *
 * @internal
 */
export function readCustomModels(config: Config): CustomModels {
  const content = config.getOptional<unknown>(KEY) ?? [];
  const mistakes = explainSchema(content, 'customModels');
  const wrong = new Set(mistakes.map(({ at }) => at[0]));
  return {
    // The schema vouches for the shape of those that it finds nothing wrong with.
    entries: (Array.isArray(content) ? content : []).flatMap((entry, index) =>
      wrong.has(index) ? [] : { ...entry, key: keyAt(KEY, [index]) },
    ),
    issues: mistakes.map(({ at, problem, remedy }) => ({
      file: keyAt(KEY, at),
      problem,
      remedy,
    })),
  };
}
