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
export * from './AnswerConflictError';
export * from './AssessmentApi';
export * from './DeliveryApi';
export * from './DraftApi';
export * from './ExceptionApi';
export * from './ExchangeApi';
export * from './FactApi';
export * from './FactSourceApi';
export * from './MaturityApi';
export * from './MaturityClient';
export * from './MaturityRequestOptions';
export * from './ModelApi';
export * from './MovementApi';
export * from './ReportApi';
export * from './RepositoryApi';
export * from './ReviewApi';
export * from './RollupApi';
export * from './assessmentTypes';
export * from './draftTypes';
export * from './exceptionTypes';
export * from './exchangeTypes';
export * from './factTypes';
export * from './modelTypes';
export * from './movementTypes';
export * from './reportTypes';
export * from './reviewTypes';
export * from './rollupTypes';
export type { MaturityClientOptions } from './client/MaturityConnection';
