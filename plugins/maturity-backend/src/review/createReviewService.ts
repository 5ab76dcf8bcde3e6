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
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { ReviewAccess } from '../permissions/ReviewAccess';
import { AuthorizedReviewService } from './AuthorizedReviewService';
import {
  DefaultReviewService,
  DefaultReviewServiceOptions,
} from './DefaultReviewService';
import { ReviewService } from './ReviewService';

/** What the service of reviews is made of. */
export interface CreateReviewServiceOptions
  extends DefaultReviewServiceOptions {
  access: AssessmentAccess;
  permissions: PermissionsService;
  reviewAccess: ReviewAccess;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/** Puts the service of reviews together, permissions included. */
export function createReviewService(
  options: CreateReviewServiceOptions,
): ReviewService {
  return AuthorizedReviewService.create({
    ...options,
    service: DefaultReviewService.create(options),
  });
}
