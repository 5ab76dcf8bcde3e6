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
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  Exception,
  ExceptionDecision,
  ExceptionPage,
  ExceptionRequest,
  ExceptionRights,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { ExceptionAccess } from '../permissions/ExceptionAccess';
import { exceptionsOfPerson } from '../permissions/exceptionsOfPerson';
import { readableSubjects } from '../permissions/readableSubjects';
import {
  ExceptionListRequest,
  ExceptionService,
  ExceptionServiceOptions,
} from './ExceptionService';
import { ExceptionStore } from './ExceptionStore';
import { StoredException } from './types';
import { whyNotDecide } from './whyNotDecide';

/** What the service needs. */
export interface AuthorizedExceptionServiceOptions {
  access: ExceptionAccess;
  assessmentAccess: AssessmentAccess;
  permissions: PermissionsService;
  permissionsEnabled: boolean;
  service: ExceptionService;
  store: Pick<ExceptionStore, 'read'>;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/** Permissions, and nothing else, around another {@link ExceptionService}. */
export class AuthorizedExceptionService implements ExceptionService {
  readonly #options: AuthorizedExceptionServiceOptions;

  static create(
    options: AuthorizedExceptionServiceOptions,
  ): AuthorizedExceptionService {
    return new AuthorizedExceptionService(options);
  }

  private constructor(options: AuthorizedExceptionServiceOptions) {
    this.#options = options;
  }

  async list(
    request: ExceptionListRequest,
    options: ExceptionServiceOptions,
  ): Promise<ExceptionPage> {
    const { access, assessmentAccess, service } = this.#options;
    const { credentials } = options;
    if (request.entityRef !== undefined) {
      await assessmentAccess.requireVisible([request.entityRef], credentials);
    }
    if (request.scope?.includes(':')) {
      await assessmentAccess.requireVisible(
        [request.scope.toLocaleLowerCase('en-US')],
        credentials,
      );
    }
    if (request.ownedBy !== undefined) {
      await assessmentAccess.requireVisible([request.ownedBy], credentials);
    }
    const { mine } = request;
    const [readable, ofPerson] = await Promise.all([
      readableSubjects(this.#options, credentials),
      mine &&
        exceptionsOfPerson(
          mine,
          await access.askerOf(credentials),
          this.#options,
          credentials,
        ),
    ]);
    return service.list(
      mine === 'decide' ? { ...request, states: ['requested'] } : request,
      { ...options, readable, ofPerson },
    );
  }

  async request(
    request: ExceptionRequest,
    options: ExceptionServiceOptions,
  ): Promise<Exception> {
    const { access, assessmentAccess, service } = this.#options;
    const { entityRef } = request;
    const { credentials } = options;
    await assessmentAccess.requireVisible([entityRef], credentials);
    const asker = await access.askerOf(credentials);
    const [rights] = await access.rightsOn([entityRef], asker, credentials);
    if (asker && !rights.resource) {
      throw new NotFoundError(
        `${entityRef} has not been read from the catalog yet; try again in a few minutes`,
      );
    }
    if (!rights.create) {
      throw new NotAllowedError(
        `You may not ask for an exception for ${entityRef}; its owners may`,
      );
    }
    return service.request(request, options);
  }

  async decide(
    request: ExceptionDecision & { id: string },
    options: ExceptionServiceOptions,
  ): Promise<Exception> {
    const { access, service } = this.#options;
    const { credentials } = options;
    const exception = await this.#requireReadable(request.id, options);
    const asker = await access.askerOf(credentials);
    const [{ approve, resource }] = await access.rightsOn(
      [exception.entityRef],
      asker,
      credentials,
    );
    const isOwn =
      asker !== undefined && exception.requestedBy === asker.userRef;
    if (request.decision === 'revoke' ? !(approve || isOwn) : !approve) {
      throw new NotAllowedError(
        `You may not ${request.decision} exceptions for ${exception.entityRef}; ask somebody who may approve them`,
      );
    }
    const refusal =
      request.decision !== 'revoke' &&
      asker &&
      whyNotDecide(exception, resource, asker);
    if (refusal) {
      throw new NotAllowedError(refusal);
    }
    return service.decide(request, options);
  }

  /** Who may read the assessment may read its exceptions: whoever asks has been asked that. */
  async ofSubject(
    request: { entityRef: string },
    options: ExceptionServiceOptions,
  ): Promise<{ exceptions: Exception[]; rights: ExceptionRights }> {
    return this.#options.service.ofSubject(request, options);
  }

  /** Whether an exception exists is not told to those who may not know of its subject or group. */
  async #requireReadable(
    id: string,
    { credentials }: ExceptionServiceOptions,
  ): Promise<StoredException> {
    const { assessmentAccess, store } = this.#options;
    const exception = await store.read(id);
    if (exception) {
      const { entityRef } = exception;
      const [rights] = await assessmentAccess.rightsOf(
        [entityRef],
        credentials,
      );
      if (
        rights.read &&
        (await assessmentAccess.isVisible(entityRef, credentials))
      ) {
        return exception;
      }
    }
    throw new NotFoundError(
      `There is no exception ${id}, or you may not read it`,
    );
  }
}
