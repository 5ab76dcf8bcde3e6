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
import { ModelRegistry } from '../../models';
import { editionsOf } from '../../models/digestOfModels';

/**
 * A digest of all that facts are held against: of every edition its scores, and which facts its criteria declare. Another
 * one if any of it changes.
 */
export function digestOfRules(
  models: Pick<ModelRegistry, 'get' | 'list'>,
): string {
  const digest = createHash('sha256');
  for (const { dimensions, hash } of editionsOf(models)) {
    digest.update(hash);
    for (const { categories } of dimensions) {
      for (const { criteria } of categories) {
        for (const { id, facts } of criteria) {
          digest.update(facts ? JSON.stringify([id, facts]) : '');
        }
      }
    }
  }
  return digest.digest('hex');
}
