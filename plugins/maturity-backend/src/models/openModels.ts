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

import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { readCustomModels } from './custom';
import { DefaultModelRegistry } from './DefaultModelRegistry';
import { ModelRegistry } from './ModelRegistry';
import { ModelValidationError } from './ModelValidationError';
import { readDefaultModelSelection } from './readDefaultModelSelection';
import { readSelfService } from './selfService';
import { readTranslationDirectories } from './translations';

/**
 * Reads the built-in models and those of the configuration, and what the organisation attached to their criteria.
 *
 * @param options - `builtIn`: the directory of the built-in models.
 * @returns the models; or, if anything about them is wrong, what that is, which has been logged then. It is not thrown,
 * since an error at start ends the whole backend, with the catalog and everything else in it.
 *
 * @internal
 */
export async function openModels(options: {
  builtIn: string;
  config: Config;
  logger: LoggerService;
}): Promise<ModelRegistry | ModelValidationError> {
  const { builtIn, config, logger } = options;
  try {
    return await DefaultModelRegistry.fromFiles(builtIn, {
      custom: readCustomModels(config),
      defaultModel: readDefaultModelSelection(config),
      translationDirectories: readTranslationDirectories(config),
      selfServicesOf: models => readSelfService(config, models),
    });
  } catch (error) {
    if (error instanceof ModelValidationError) {
      logger.error(
        `${error.message}\nMaturity answers every request with 503 until they are corrected and the backend is started again.`,
      );
      return error;
    }
    throw error;
  }
}
