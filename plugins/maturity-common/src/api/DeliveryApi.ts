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
import { RollupSelection } from './RollupApi';

/**
 * A deployment or a release: a CloudEvent with an event of CDEvents in it.
 *
 * @public
 */
export type DeliveryEvent = components['schemas']['DeliveryEvent'];

/**
 * What came of sending events: how many were taken, and why others were not.
 *
 * @public
 */
export type DeliveryResult = components['schemas']['DeliveryResult'];

/**
 * How often a subject, or the services of a scope, are delivered.
 *
 * @public
 */
export type DeliveryView = components['schemas']['DeliveryView'];

/**
 * What can be asked of the backend about deployments and releases.
 *
 * @public
 */
export interface DeliveryApi {
  /**
   * Sends deployments and releases, up to 1,000 events. The same events again change nothing; those that cannot be taken
   * are listed in the result.
   */
  pushDeliveryEvents(
    events: DeliveryEvent[],
    options?: MaturityRequestOptions,
  ): Promise<DeliveryResult>;

  /** How often one subject is delivered. Throws for an entity that is not there or that the caller may not read. */
  getDelivery(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<DeliveryView>;

  /** How often the services of a scope are delivered, those counted that the caller may read. */
  getRollupDelivery(
    request: RollupSelection,
    options?: MaturityRequestOptions,
  ): Promise<DeliveryView>;
}
