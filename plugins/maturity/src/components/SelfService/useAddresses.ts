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

import { useMemo } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  Criterion,
  SelfServiceAction,
  selfServiceAddress,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Something to follow, filled in for the subject. */
export interface Addressed {
  title: string;
  address: string;
}

/** Links or actions of a criterion with the addresses that they have for an entity; without those that have none. */
export function useAddresses(
  actions: readonly SelfServiceAction[] | undefined,
  criterion: Criterion,
  entityRef: string,
): Addressed[] {
  return useMemo(() => {
    const target = { ...parseEntityRef(entityRef), criterionId: criterion.id };
    return (actions ?? []).flatMap(action => {
      const address = selfServiceAddress(action, target);
      return address === undefined ? [] : [{ title: action.title, address }];
    });
  }, [actions, criterion.id, entityRef]);
}
