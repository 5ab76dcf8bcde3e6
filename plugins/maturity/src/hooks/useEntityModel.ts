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
import { EntityMaturity } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ModelView } from '../model';
import { ModelKey, useModel } from './useModel';
import { RequestState } from './useRequest';

function modelOf(
  maturity: EntityMaturity | undefined,
): ModelKey | 'default' | undefined {
  if (!maturity) {
    return undefined;
  }
  if (maturity.assessment) {
    const { modelId, edition, modelHash, scope } = maturity.assessment;
    return { modelId, edition, hash: modelHash, criteriaOf: scope };
  }
  if (maturity.rollup) {
    const { modelId, edition } = maturity.rollup.rollup;
    return { modelId, edition, criteriaOf: 'none' };
  }
  return 'default';
}

/** The model that is needed to show what is known of an entity; nothing is read before anything is known. */
export function useEntityModel(
  maturity: EntityMaturity | undefined,
): RequestState<ModelView> {
  return useModel(modelOf(maturity));
}
