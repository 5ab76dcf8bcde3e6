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

import { createContext, useContext } from 'react';
import { ScopeLook } from '../../hooks/useScopeRollup';
import { OwnPlace } from './teamOrder';
import { TeamsAddress } from './useTeamsAddress';
import { TreeKeys } from './useTreeKeys';

/** What every row of the tree needs to know. */
export interface TeamTreeState {
  address: TeamsAddress;
  keys: TreeKeys;
  look: ScopeLook;
  /** Missing while it is not known. */
  place?: OwnPlace;
}

const TeamTreeContext = createContext<TeamTreeState | undefined>(undefined);

export const TeamTreeProvider = TeamTreeContext.Provider;

/** What every row of the tree needs to know. */
export function useTeamTree(): TeamTreeState {
  const state = useContext(TeamTreeContext);
  if (!state) {
    throw new Error('A row of the tree of teams is outside of it');
  }
  return state;
}
