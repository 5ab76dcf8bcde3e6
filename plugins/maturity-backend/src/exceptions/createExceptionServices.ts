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
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { SubjectScorer } from '../assessments/SubjectScorer';
import { ModelRegistry } from '../models';
import {
  AssessmentAccess,
  AssessmentAccessOptions,
} from '../permissions/AssessmentAccess';
import { ExceptionAccess } from '../permissions/ExceptionAccess';
import { AuthorizedExceptionService } from './AuthorizedExceptionService';
import { DefaultExceptionService } from './DefaultExceptionService';
import { ExceptionForecast } from './ExceptionForecast';
import { ExceptionLister } from './ExceptionLister';
import { ExceptionKeeper } from './ExceptionKeeper';
import { ExceptionPresenter } from './ExceptionPresenter';
import { ExceptionService } from './ExceptionService';
import { ExceptionStore } from './ExceptionStore';

/** What the services of exceptions are made of. */
export interface CreateExceptionServicesOptions
  extends AssessmentAccessOptions {
  assessmentAccess: AssessmentAccess;
  assessmentStore: AssessmentStore;
  auditor: Pick<AuditorService, 'createEvent'>;
  keeper: ExceptionKeeper;
  maximumDays: number;
  models: ModelRegistry;
  now(): Date;
  permissions: PermissionsService;
  scorer: SubjectScorer;
  store: ExceptionStore;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/** Puts the service of exceptions together, permissions included. */
export function createExceptionServices(
  options: CreateExceptionServicesOptions,
): ExceptionService {
  const { assessmentStore } = options;
  const access = ExceptionAccess.create(options);
  const presenter = ExceptionPresenter.create({
    ...options,
    access,
    assessments: assessmentStore,
  });
  return AuthorizedExceptionService.create({
    ...options,
    access,
    service: DefaultExceptionService.create({
      ...options,
      access,
      lister: ExceptionLister.create({
        ...options,
        access,
        presenter,
        forecast: ExceptionForecast.create({
          ...options,
          assessments: assessmentStore,
        }),
      }),
      presenter,
    }),
  });
}
