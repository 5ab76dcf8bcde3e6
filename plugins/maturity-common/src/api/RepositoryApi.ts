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
import { components } from '../schema/openapi/generated/schema';
import { MaturityRequestOptions } from './MaturityRequestOptions';

/**
 * The file that would keep the answers of people about a subject in its repository.
 *
 * @public
 */
export type MaturityFile = components['schemas']['MaturityFile'];

/**
 * The file in the repository that keeps answers of a subject, as it was read.
 *
 * @public
 */
export type SubjectFile = components['schemas']['SubjectFile'];

/**
 * What a file in a repository says about a criterion.
 *
 * @public
 */
export type DeclaredAnswer = components['schemas']['DeclaredAnswer'];

/**
 * Something that is wrong with a file in a repository, and what to do about it.
 *
 * @public
 */
export type RepositoryProblem = components['schemas']['RepositoryProblem'];

/**
 * How reading answers from repositories is doing.
 *
 * @public
 */
export type RepositoryReport = components['schemas']['RepositoryReport'];

/**
 * What can be asked of the backend about answers that are kept in repositories.
 *
 * @public
 */
export interface RepositoryApi {
  /**
   * The answers of people about a subject that count, as the YAML file that keeps them in its repository: those given in
   * the portal, and those that the file has already.
   */
  getMaturityFile(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<MaturityFile>;
}
