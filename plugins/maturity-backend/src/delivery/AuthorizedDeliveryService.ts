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
import { NotAllowedError } from '@backstage/errors';
import {
  DeliveryEvent,
  DeliveryResult,
  DeliveryView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { RejectedItem } from '../facts/types';
import { NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import {
  RollupAuthorizationOptions,
  authorizeRollups,
} from '../rollups/authorizeRollups';
import {
  DeliveryService,
  DeliveryServiceOptions,
  UnauthorizedDeliveryService,
} from './DeliveryService';
import { subjectOf } from './readEvent';

/** What the service needs. */
export interface AuthorizedDeliveryServiceOptions
  extends RollupAuthorizationOptions {
  access: AssessmentAccess;
  names: NameResolver;
  service: UnauthorizedDeliveryService;
}

/** Permissions, and nothing else: those of facts for what is sent, and those of assessments and rollups for what is read. */
export class AuthorizedDeliveryService implements DeliveryService {
  readonly #options: AuthorizedDeliveryServiceOptions;

  static create(
    options: AuthorizedDeliveryServiceOptions,
  ): AuthorizedDeliveryService {
    return new AuthorizedDeliveryService(options);
  }

  private constructor(options: AuthorizedDeliveryServiceOptions) {
    this.#options = options;
  }

  async push(
    events: DeliveryEvent[],
    { credentials }: DeliveryServiceOptions,
  ): Promise<DeliveryResult> {
    const { access, names, service } = this.#options;
    const entityRefs = [
      ...new Set(events.flatMap(event => subjectOf(event) ?? [])),
    ];
    const known = await names.resolve(entityRefs, credentials);
    const mayPush = await access.mayPushFacts(entityRefs, credentials);
    const refused = events.flatMap((event, index): RejectedItem[] => {
      const entityRef = subjectOf(event);
      if (entityRef === undefined) {
        return [];
      }
      if (!known.has(entityRef)) {
        return [
          {
            index,
            message: `there is no ${entityRef} in the catalog, or you may not read it`,
          },
        ];
      }
      return mayPush.has(entityRef)
        ? []
        : [
            {
              index,
              message: `you may not send events about ${entityRef}; its owners may, and services with a token for it`,
            },
          ];
    });
    return service.push(events, refused);
  }

  async getSubject(
    request: { entityRef: string },
    { credentials }: DeliveryServiceOptions,
  ): Promise<DeliveryView> {
    const { access, service } = this.#options;
    const { entityRef } = request;
    await access.requireVisible([entityRef], credentials);
    const [{ known, read }] = await access.rightsOf([entityRef], credentials);
    if (known && !read) {
      throw new NotAllowedError(
        `You may not read the assessment of ${entityRef}; ask its owner or the team that runs this portal`,
      );
    }
    return service.getSubject(request);
  }

  async getScope(
    request: Parameters<DeliveryService['getScope']>[0],
    options: Parameters<DeliveryService['getScope']>[1],
  ): Promise<DeliveryView> {
    const readable = await authorizeRollups(this.#options, options.credentials);
    return this.#options.service.getScope(request, { ...options, readable });
  }
}
