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
import { useApiHolder } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { maturityFactSourceReadPermission } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useRequest } from './useRequest';

/** Whether the person who is signed in may read how the sources of facts are doing; not before that is known. */
export function useMaySeeSources(): boolean {
  const permissionApi = useApiHolder().get(permissionApiRef);
  const load = useCallback(
    async () =>
      permissionApi?.authorize({
        permission: maturityFactSourceReadPermission,
      }),
    [permissionApi],
  );
  const { value } = useRequest(permissionApi && 'sources', load);
  return value?.result === 'ALLOW';
}
