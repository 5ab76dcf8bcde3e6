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
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  DeliveryEvent,
  DeliveryResult,
  DeliveryView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { RejectedItem } from '../facts/types';
import {
  RollupServiceOptions,
  SelectionRequest,
} from '../rollups/RollupService';

/** On whose behalf a request is made. */
export interface DeliveryServiceOptions {
  credentials: BackstageCredentials;
}

/** Deployments and releases: how often there are some, and how long a change takes. */
export interface DeliveryService {
  /** Takes events, but for those that the caller may not send, or whose subjects are not there. */
  push(
    events: DeliveryEvent[],
    options: DeliveryServiceOptions,
  ): Promise<DeliveryResult>;

  /**
   * The figures of one subject.
   *
   * Throws a `NotFoundError` for an entity that is not there or that the caller may not read, and a `NotAllowedError` if the
   * caller may not read its assessment.
   */
  getSubject(
    request: { entityRef: string },
    options: DeliveryServiceOptions,
  ): Promise<DeliveryView>;

  /**
   * The figures of the services of a scope that the caller may have counted.
   *
   * Throws like rollups do.
   */
  getScope(
    request: SelectionRequest & { scope: string },
    options: RollupServiceOptions,
  ): Promise<DeliveryView>;
}

/** The same without any permissions. */
export interface UnauthorizedDeliveryService
  extends Pick<DeliveryService, 'getScope'> {
  /** @param refused - Events that the caller may not send, by their places */
  push(
    events: DeliveryEvent[],
    refused: readonly RejectedItem[],
  ): Promise<DeliveryResult>;

  /** Throws a `NotFoundError` for what is not assessed. */
  getSubject(request: { entityRef: string }): Promise<DeliveryView>;
}
