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

import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelIssue } from '../ModelValidationError';
import { listNames } from '../validation/issueAt';
import { checkExtension, checkRest } from './checkExtension';
import { CustomModel, isExtension } from './CustomModel';
import { extendModel } from './extendModel';

/**
 * Models with the changes that the configuration makes to them, one extension after the other.
 *
 * @param options - `models`: those that are right, in all their editions; `modelIds`: of all models, those that are not
 * right included, so that only what does not exist is reported as missing.
 *
 * @internal
 */
export function applyExtensions(options: {
  models: readonly MaturityModel[];
  modelIds: readonly string[];
  entries: readonly CustomModel[];
}): { models: MaturityModel[]; issues: ModelIssue[] } {
  let models = [...options.models];
  const issues: ModelIssue[] = [];
  for (const extension of options.entries.filter(isExtension)) {
    const editions = models.filter(({ id }) => id === extension.extends);
    if (!options.modelIds.includes(extension.extends)) {
      issues.push({
        file: `${extension.key}.extends`,
        problem: `There is no model "${extension.extends}".`,
        remedy: `Use the id of a model: ${listNames(options.modelIds)}.`,
      });
    }
    const mistakes =
      editions.length === 0 ? [] : checkExtension(extension, editions);
    issues.push(...mistakes);
    if (mistakes.length === 0) {
      models = models.map(model => {
        if (model.id !== extension.extends) {
          return model;
        }
        const extended = extendModel(model, extension);
        issues.push(...checkRest(extension, model, extended));
        return extended;
      });
    }
  }
  return { models, issues };
}
