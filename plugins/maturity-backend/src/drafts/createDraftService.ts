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

import { PermissionsService } from '@backstage/backend-plugin-api';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AuthorizedDraftService } from './AuthorizedDraftService';
import {
  DefaultDraftService,
  DefaultDraftServiceOptions,
} from './DefaultDraftService';
import { DraftConfirmer } from './DraftConfirmer';
import { DraftService } from './DraftService';
import { AssessmentAccess } from '../permissions/AssessmentAccess';

/** What the service of drafts is made of. */
export interface CreateDraftServiceOptions
  extends Omit<DefaultDraftServiceOptions, 'confirmer'> {
  access: AssessmentAccess;
  permissions: PermissionsService;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/** Puts the service of drafts together, permissions included. */
export function createDraftService(
  options: CreateDraftServiceOptions,
): DraftService {
  return AuthorizedDraftService.create({
    ...options,
    service: DefaultDraftService.create({
      ...options,
      confirmer: DraftConfirmer.create({
        ...options,
        store: options.assessments,
      }),
    }),
  });
}
