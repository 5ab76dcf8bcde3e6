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

import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  MaturityApi,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../api';
import { ModelView } from '../model';
import { useLanguage } from './useLanguage';
import { RequestState, useRequest } from './useRequest';

const cache = new WeakMap<MaturityApi, Map<string, Promise<ModelView>>>();

/** Names a model; the hash where it is known, so that a changed model is read again. */
export interface ModelKey {
  modelId: string;
  edition: string;
  hash?: string;
  /** The scope whose criteria a view shows, so that no others are read; `none` where it shows no criteria. */
  criteriaOf?: Scope | 'none';
}

interface LocalizedModelKey extends ModelKey {
  language: string;
}

function loadModel(
  maturityApi: MaturityApi,
  { modelId, edition, hash, criteriaOf, language }: LocalizedModelKey,
): Promise<ModelView> {
  const models = cache.get(maturityApi) ?? new Map();
  cache.set(maturityApi, models);
  const key = [modelId, edition, language, hash, criteriaOf].join(' ');
  const known = models.get(key);
  if (known) {
    return known;
  }
  const loading = maturityApi
    .getModel({ modelId, edition, language, scope: criteriaOf })
    .then(ModelView.create);
  models.set(key, loading);
  loading.catch(() => models.delete(key));
  return loading;
}

async function loadDefaultModel(
  maturityApi: MaturityApi,
  language: string,
): Promise<ModelView> {
  const { items } = await maturityApi.getModels();
  const [{ id, edition }] = items;
  // Where no assessment names a model, no criteria are shown.
  return loadModel(maturityApi, {
    modelId: id,
    edition,
    language,
    criteriaOf: 'none',
  });
}

/** A model in the language of the app, read once in a session. Nothing is read while it is not known which one. */
export function useModel(
  model: ModelKey | 'default' | undefined,
): RequestState<ModelView> {
  const maturityApi = useApi(maturityApiRef);
  const language = useLanguage();
  const named = typeof model === 'object' ? model : undefined;
  const { modelId, edition, hash, criteriaOf } = named ?? {};
  const load = useCallback(
    () =>
      modelId !== undefined && edition !== undefined
        ? loadModel(maturityApi, {
            modelId,
            edition,
            hash,
            criteriaOf,
            language,
          })
        : loadDefaultModel(maturityApi, language),
    [maturityApi, modelId, edition, hash, criteriaOf, language],
  );
  return useRequest(
    model && [modelId, edition, hash, criteriaOf, language].join(' '),
    load,
  );
}
