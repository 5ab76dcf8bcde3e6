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

import { createContext, ReactNode, useContext } from 'react';
import { ModelOutline } from './ModelOutline';
import { ModelView } from './ModelView';

const ModelContext = createContext<ModelOutline | undefined>(undefined);

/** Gives the model, or as much of it as a rollup needs, to everything below. */
export function ModelProvider(props: {
  model: ModelOutline;
  children: ReactNode;
}) {
  return (
    <ModelContext.Provider value={props.model}>
      {props.children}
    </ModelContext.Provider>
  );
}

/** The names of levels and dimensions in the model of the nearest {@link ModelProvider}. */
export function useModelOutline(): ModelOutline {
  const model = useContext(ModelContext);
  if (!model) {
    throw new Error('A model must be provided by a ModelProvider');
  }
  return model;
}

/** The whole model of the nearest {@link ModelProvider}. */
export function useModelView(): ModelView {
  const model = useModelOutline();
  if (!(model instanceof ModelView)) {
    throw new Error('The whole model must be provided by a ModelProvider');
  }
  return model;
}
