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
import { ModelApi } from './ModelApi';
import { AssessmentApi } from './AssessmentApi';
import { ExchangeApi } from './ExchangeApi';
import { ExceptionApi } from './ExceptionApi';
import { RollupApi } from './RollupApi';
import { ReportApi } from './ReportApi';
import { MovementApi } from './MovementApi';
import { DeliveryApi } from './DeliveryApi';
import { DraftApi } from './DraftApi';
import { RepositoryApi } from './RepositoryApi';
import { ReviewApi } from './ReviewApi';
import { FactApi } from './FactApi';
import { FactSourceApi } from './FactSourceApi';

/**
 * What can be asked of the Maturity backend. Every method throws a `ResponseError` of `@backstage/errors` when the
 * backend refuses; entity references are full references such as `component:default/payments`.
 *
 * @public
 */
export interface MaturityApi
  extends AssessmentApi,
    DeliveryApi,
    DraftApi,
    ExceptionApi,
    ExchangeApi,
    FactApi,
    FactSourceApi,
    ModelApi,
    MovementApi,
    ReportApi,
    RepositoryApi,
    ReviewApi,
    RollupApi {}
