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

import { promises as fs } from 'fs';
import { relative, sep } from 'path';
import { Config, ConfigReader } from '@backstage/config';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { readCustomModels } from '../custom';
import { DefaultModelRegistry } from '../DefaultModelRegistry';
import { loadTranslatedModels } from '../loadModels';
import { ModelIssue, ModelValidationError } from '../ModelValidationError';
import { readDefaultModelSelection } from '../readDefaultModelSelection';
import { readTranslationDirectories } from '../translations';
import { checkClaims } from './claims/checkClaims';
import { SOURCE_SECTIONS } from './claims/sourceSections';
import { countModel, ModelCount } from './countModel';

/**
 * What there is to say about models: counts where they are right, issues where they are not.
 *
 * @internal
 */
export interface ModelCheck {
  editions: ModelCount[];
  /** Where the claims of the source documents went; missing unless a page with them was named. */
  claimsMapped?: { sections: number; claims: number };
  issues: readonly ModelIssue[];
}

/**
 * Reads and validates every model of a folder, and counts what they have.
 *
 * @param folder - a model, or a folder of models.
 * @param options - `config`: the configuration whose models, translations and default model are checked together with the
 * folder; `claims`: the page that says where each claim of the source documents went, to be checked too.
 *
 * @internal
 */
export async function checkModels(
  folder: string,
  options: { claims?: string; config?: Config } = {},
): Promise<ModelCheck> {
  const config = options.config ?? new ConfigReader({});
  try {
    const { models, translations } = await loadTranslatedModels(
      folder,
      readTranslationDirectories(config),
      readCustomModels(config),
    );
    const standard = DefaultModelRegistry.create({
      models,
      defaultModel: readDefaultModelSelection(config),
    }).getDefault();
    const editions = models.map(model =>
      countModel(model, { isDefault: model === standard, translations }),
    );
    if (options.claims === undefined) {
      return { editions, issues: [] };
    }
    const { issues, ...claimsMapped } = await checkPage(
      options.claims,
      models[0],
    );
    return { editions, claimsMapped, issues };
  } catch (error) {
    if (error instanceof ModelValidationError) {
      // With a configuration, they are named as it names them.
      const issues = options.config
        ? error.issues
        : error.issues.map(issue => ({
            ...issue,
            file: nameFromHere(folder, issue.file),
          }));
      return { editions: [], issues };
    }
    throw error;
  }
}

async function checkPage(page: string, model: MaturityModel) {
  return checkClaims({
    file: page,
    text: await fs.readFile(page, 'utf8'),
    sections: SOURCE_SECTIONS,
    model,
  });
}

// Issues name files as seen from the folder that was read; whoever called the command is somewhere else.
function nameFromHere(folder: string, file: string): string {
  const here = relative(process.cwd(), folder).split(sep).join('/');
  if (file === folder) {
    return here || '.';
  }
  return here === '' ? file : `${here}/${file}`;
}
