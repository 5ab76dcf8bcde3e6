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
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  maturityAssessmentReadPermission,
  maturityRollupReadPermission,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import {
  CatalogReading,
  catalogEntityReadPermission,
} from '../names/CatalogReading';
import { askTogether } from '../permissions/askTogether';
import { toReadableSubjects } from '../permissions/readableSubjects';
import { ReadableSubjects } from './types';

/** What the authorization of rollups needs. */
export interface RollupAuthorizationOptions {
  catalogReading: CatalogReading;
  permissions: PermissionsService;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/**
 * Which subjects a reader of rollups may have counted; all if missing. Whether the reader may read the whole catalog is
 * asked along with it, for the names in what is shown.
 *
 * Throws a `NotAllowedError` for who may not read rollups.
 */
export async function authorizeRollups(
  options: RollupAuthorizationOptions,
  credentials: BackstageCredentials,
): Promise<ReadableSubjects | undefined> {
  const [rollup, assessment, catalog] = await askTogether(
    options.permissions,
    [
      maturityRollupReadPermission,
      maturityAssessmentReadPermission,
      catalogEntityReadPermission,
    ],
    credentials,
  );
  if (rollup.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      'You may not read rollups; ask the team that runs this portal',
    );
  }
  options.catalogReading.remember(credentials, catalog.result);
  return toReadableSubjects(assessment, options.toFilter);
}
