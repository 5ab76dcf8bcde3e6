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
import { MockDirectory } from '@backstage/backend-test-utils';
import { SMALL_MODEL } from '../../__testUtils__/smallModel';
import { loadTranslatedModels } from '../../loadModels';
import { ModelIssue, ModelValidationError } from '../../ModelValidationError';

/**
 * What is wrong with translations of the small model.
 *
 * @param options - `model`: another model in its place. `ours`: translations that an organisation adds, by model.
 *
 * @internal
 */
export async function collectIssues(
  directory: MockDirectory,
  translations: Record<string, string | Record<string, string>>,
  options: {
    model?: Record<string, string>;
    ours?: Record<string, Record<string, Record<string, string>>>;
  } = {},
): Promise<readonly ModelIssue[]> {
  directory.setContent({
    models: { ...(options.model ?? SMALL_MODEL), translations },
    ...(options.ours && { ours: options.ours }),
  });
  try {
    await loadTranslatedModels(
      directory.resolve('models'),
      options.ours && [directory.resolve('ours')],
    );
    return [];
  } catch (error) {
    if (error instanceof ModelValidationError) {
      return error.issues;
    }
    throw error;
  }
}
