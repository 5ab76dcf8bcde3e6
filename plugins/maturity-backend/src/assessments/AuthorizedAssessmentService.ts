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
  AnswerInput,
  AnswerResult,
  Assessment,
  ChangePage,
  ConfirmationResult,
  ImportRequest,
  ImportResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import {
  checkUpdate,
  refuseUpdate,
  requireRead,
  requireUpdate,
} from '../permissions/requireRights';
import { mapInTurns } from '../takeTurns';
import {
  AssessmentService,
  AssessmentServiceOptions,
} from './AssessmentService';

/** Permissions, and nothing else, around another {@link AssessmentService}. */
export class AuthorizedAssessmentService implements AssessmentService {
  readonly #service: AssessmentService;
  readonly #access: AssessmentAccess;

  static create(options: {
    service: AssessmentService;
    access: AssessmentAccess;
  }): AuthorizedAssessmentService {
    return new AuthorizedAssessmentService(options.service, options.access);
  }

  private constructor(service: AssessmentService, access: AssessmentAccess) {
    this.#service = service;
    this.#access = access;
  }

  async getAssessment(
    request: { entityRef: string },
    options: AssessmentServiceOptions,
  ): Promise<Assessment | undefined> {
    const rights = await requireRead(
      this.#access,
      request.entityRef,
      options.credentials,
    );
    const assessment = await this.#service.getAssessment(request, options);
    return (
      assessment && {
        ...assessment,
        canUpdate: rights.update,
        drafts: rights.update ? assessment.drafts : undefined,
        file: assessment.file && {
          ...assessment.file,
          // Mistakes are for those who can mend them.
          problems: rights.update ? assessment.file.problems : undefined,
        },
      }
    );
  }

  async getVersion(
    request: { entityRef: string },
    options: AssessmentServiceOptions,
  ): Promise<{ version: string }> {
    await requireRead(this.#access, request.entityRef, options.credentials);
    return this.#service.getVersion(request, options);
  }

  async putAnswer(
    request: { entityRef: string; criterionId: string; answer: AnswerInput },
    options: AssessmentServiceOptions,
  ): Promise<AnswerResult> {
    await requireUpdate(this.#access, request.entityRef, options.credentials);
    return this.#service.putAnswer(request, options);
  }

  async confirmAnswers(
    request: {
      entityRef: string;
      answers: Array<{ criterionId: string; basedOn: string }>;
    },
    options: AssessmentServiceOptions,
  ): Promise<ConfirmationResult> {
    await requireUpdate(this.#access, request.entityRef, options.credentials);
    return this.#service.confirmAnswers(request, options);
  }

  async getHistory(
    request: {
      entityRef: string;
      criterionId?: string;
      limit: number;
      cursor?: string;
    },
    options: AssessmentServiceOptions,
  ): Promise<ChangePage> {
    await requireRead(this.#access, request.entityRef, options.credentials);
    return this.#service.getHistory(request, options);
  }

  async importAnswers(
    request: ImportRequest,
    options: AssessmentServiceOptions,
  ): Promise<ImportResult> {
    const refs = await mapInTurns(request.answers, ({ entityRef }) =>
      entityRef.toLocaleLowerCase('en-US'),
    );
    const entityRefs = [...new Set(refs)];
    await this.#access.requireVisible(entityRefs, options.credentials);
    const rights = await this.#access.rightsOf(entityRefs, options.credentials);
    // Entities that have not been read are left to the import, which lists them with everything else that is wrong.
    const refused = entityRefs.find(
      (_, index) => rights[index].known && !rights[index].update,
    );
    if (refused) {
      throw refuseUpdate(refused);
    }
    return this.#service.importAnswers(request, options);
  }

  async moveAssessment(
    request: { from: string; to: string },
    options: AssessmentServiceOptions,
  ): Promise<{ moved: number }> {
    const { from, to } = request;
    await this.#access.requireVisible([to], options.credentials);
    const [ofFrom, ofTo] = await this.#access.rightsOf(
      [from, to],
      options.credentials,
    );
    checkUpdate(to, ofTo);
    // The entity to move from is usually gone from the catalog: who owned it last may move its answers. Everyone else
    // learns no more of it than the catalog tells.
    if (!ofFrom.update) {
      await this.#access.requireVisible([from], options.credentials);
      checkUpdate(from, ofFrom);
    }
    return this.#service.moveAssessment(request, options);
  }
}
