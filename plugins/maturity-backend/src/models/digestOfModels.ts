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
import { createHash } from 'node:crypto';
import { MaturityModel } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelRegistry } from './ModelRegistry';

/** Every edition of every model: assessments may be pinned to any of them. */
export function editionsOf(
  models: Pick<ModelRegistry, 'get' | 'list'>,
): MaturityModel[] {
  return models.list().map(({ id, edition }) => models.get(id, edition));
}

/** A digest of all models in force; another one if any of them changes. */
export function digestOfModels(
  models: Pick<ModelRegistry, 'get' | 'list'>,
): string {
  return createHash('sha256')
    .update(JSON.stringify(editionsOf(models).map(({ hash }) => hash)))
    .digest('hex');
}
