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
import { RollupStore } from './RollupStore';
import { OpenScope } from './ScopeOpener';
import { OTHER_EDITION, RollupCell, RollupKey } from './types';

/** The counts of services by a model. */
export function serviceKey(model: MaturityModel): RollupKey {
  return {
    modelId: model.id,
    edition: model.edition,
    subjectScope: 'service',
  };
}

/** The cells of scopes: as they are kept, or counted from what is selected. */
export async function readCells(
  store: RollupStore,
  scopeRefs: string[],
  key: RollupKey,
  { selection, isWhole }: Pick<OpenScope, 'selection' | 'isWhole'>,
): Promise<Map<string, RollupCell[]>> {
  return isWhole
    ? store.readCells(scopeRefs, key)
    : store.countReadable(scopeRefs, key, selection);
}

/** How many subjects of a scope are under another edition; missing where only a part of the subjects is counted. */
export function countOtherEdition(
  cells: RollupCell[],
  { isWhole }: Pick<OpenScope, 'isWhole'>,
): number | undefined {
  return isWhole
    ? cells
        .filter(({ dimensionId }) => dimensionId === OTHER_EDITION)
        .reduce((total, { subjects }) => total + subjects, 0)
    : undefined;
}
