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
 * How a source of facts is doing.
 *
 * @public
 */
export type FactSource = components['schemas']['FactSource'];

/**
 * A fact that a collector says it can observe.
 *
 * @public
 */
export type DeclaredFact = components['schemas']['DeclaredFact'];

/**
 * How the sources of facts are doing, and how many subjects there are that they can be about.
 *
 * @public
 */
export type FactSourceList = components['schemas']['FactSourceList'];

/**
 * What can be asked of the backend about the sources of facts.
 *
 * @public
 */
export interface FactSourceApi {
  /** The collectors of the portal, and others who sent facts. Without the permission, it is refused. */
  getFactSources(options?: MaturityRequestOptions): Promise<FactSourceList>;
}
