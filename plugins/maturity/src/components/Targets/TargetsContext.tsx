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

import {
  createContext,
  ReactNode,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  EffectiveTarget,
  EntityTargets,
  OVERALL,
  TargetsInput,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { maturityApiRef } from '../../api';

/** The targets of the entity whose page is open. */
export interface TargetsState {
  /** Missing where the reader may not know of targets. */
  targets: EntityTargets | undefined;
  /** The target that applies to the entity itself in a dimension, or overall. */
  targetOf(dimensionId: string): EffectiveTarget | undefined;
  overall: EffectiveTarget | undefined;
  /** Sets all targets of one reach; rejects with what the backend says. */
  save(input: TargetsInput): Promise<void>;
}

const NO_TARGETS: TargetsState = {
  targets: undefined,
  targetOf: () => undefined,
  overall: undefined,
  save: async () => undefined,
};

const TargetsContext = createContext<TargetsState>(NO_TARGETS);

/** Lets everything on the page of an entity know its targets. */
export function TargetsProvider(props: {
  entityRef: string;
  targets: EntityTargets | undefined;
  children: ReactNode;
}) {
  const { entityRef, children } = props;
  const maturityApi = useApi(maturityApiRef);
  const [saved, setSaved] = useState<{
    before: EntityTargets | undefined;
    now: EntityTargets;
  }>();
  // What was loaded since is newer than what was saved here.
  const targets = saved?.before === props.targets ? saved?.now : props.targets;
  const save = useCallback(
    async (input: TargetsInput) => {
      const now = await maturityApi.putTargets({ entityRef, input });
      setSaved({ before: props.targets, now });
    },
    [maturityApi, entityRef, props.targets],
  );
  const state = useMemo<TargetsState>(() => {
    const byDimension = new Map(
      targets?.effective.map(target => [target.dimensionId, target]),
    );
    return {
      targets,
      targetOf: dimensionId => byDimension.get(dimensionId),
      overall: byDimension.get(OVERALL),
      save,
    };
  }, [targets, save]);
  return (
    <TargetsContext.Provider value={state}>{children}</TargetsContext.Provider>
  );
}

/** The targets of the entity whose page is open; none outside of one. */
export function useTargets(): TargetsState {
  return useContext(TargetsContext);
}
