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
import {
  ConfirmationResult,
  DraftCopyRequest,
  DraftCopyResult,
  SimilarSubject,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { MaturityAssessmentFilter } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { readableSubjects } from '../permissions/readableSubjects';
import { requireRead, requireUpdate } from '../permissions/requireRights';
import { DraftService, DraftServiceOptions } from './DraftService';

/** What the service needs. */
export interface AuthorizedDraftServiceOptions {
  access: AssessmentAccess;
  permissions: PermissionsService;
  service: DraftService;
  toFilter: ConditionTransformer<MaturityAssessmentFilter>;
}

/**
 * Permissions, and nothing else, around another {@link DraftService}: whoever may answer for a subject may do anything
 * with its drafts, and copies only from what may be read.
 */
export class AuthorizedDraftService implements DraftService {
  readonly #options: AuthorizedDraftServiceOptions;

  static create(
    options: AuthorizedDraftServiceOptions,
  ): AuthorizedDraftService {
    return new AuthorizedDraftService(options);
  }

  private constructor(options: AuthorizedDraftServiceOptions) {
    this.#options = options;
  }

  async listSimilar(
    request: { entityRef: string; search?: string },
    { credentials }: DraftServiceOptions,
  ): Promise<{ items: SimilarSubject[] }> {
    const { access, service } = this.#options;
    await requireUpdate(access, request.entityRef, credentials);
    const readable = await readableSubjects(this.#options, credentials);
    return service.listSimilar(request, { credentials, readable });
  }

  async copy(
    request: { entityRef: string } & DraftCopyRequest,
    options: DraftServiceOptions,
  ): Promise<DraftCopyResult> {
    const { access, service } = this.#options;
    await requireUpdate(access, request.entityRef, options.credentials);
    await requireRead(access, request.from, options.credentials);
    return service.copy(request, options);
  }

  async confirm(
    request: {
      entityRef: string;
      drafts: Array<{ draftId: string; basedOn?: string }>;
    },
    options: DraftServiceOptions,
  ): Promise<ConfirmationResult> {
    const { access, service } = this.#options;
    await requireUpdate(access, request.entityRef, options.credentials);
    return service.confirm(request, options);
  }

  async discard(
    request: { entityRef: string; draftIds?: string[] },
    options: DraftServiceOptions,
  ): Promise<{ discarded: number }> {
    const { access, service } = this.#options;
    await requireUpdate(access, request.entityRef, options.credentials);
    return service.discard(request, options);
  }
}
