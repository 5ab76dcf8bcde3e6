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
  AnswerExportPage,
  FileImportResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { NameResolver } from '../names/NameResolver';
import { AssessmentAccess } from '../permissions/AssessmentAccess';
import { mapInTurns } from '../takeTurns';
import {
  ExchangeService,
  ExchangeServiceOptions,
  ExportRequest,
  FileImport,
  UnauthorizedExchangeService,
} from './ExchangeService';
import { FileProblem, FileRow } from './types';

/** Permissions, and nothing else: asked once for all subjects of a file, and once for each page of an export. */
export class AuthorizedExchangeService implements ExchangeService {
  readonly #access: AssessmentAccess;
  readonly #names: NameResolver;
  readonly #service: UnauthorizedExchangeService;

  static create(options: {
    access: AssessmentAccess;
    names: NameResolver;
    service: UnauthorizedExchangeService;
  }): AuthorizedExchangeService {
    return new AuthorizedExchangeService(options);
  }

  private constructor(options: {
    access: AssessmentAccess;
    names: NameResolver;
    service: UnauthorizedExchangeService;
  }) {
    this.#access = options.access;
    this.#names = options.names;
    this.#service = options.service;
  }

  async importFile(
    file: FileImport,
    options: ExchangeServiceOptions,
  ): Promise<FileImportResult> {
    const { credentials } = options;
    const refOf = ({ answer }: FileRow) =>
      answer.entityRef.toLocaleLowerCase('en-US');
    const entityRefs = [...new Set(await mapInTurns(file.rows, refOf))];
    const known = await this.#names.resolve(entityRefs, credentials);
    const rights = await this.#access.rightsOf(entityRefs, credentials);
    const mayUpdate = new Set(
      entityRefs.filter((_, index) => rights[index].update),
    );
    const refuse = (row: FileRow): FileProblem[] => {
      const { line, answer } = row;
      const entityRef = refOf(row);
      if (!known.has(entityRef)) {
        return [
          {
            line,
            field: 'entityRef',
            message: `there is no ${answer.entityRef} in the catalog, or you may not read it`,
          },
        ];
      }
      return mayUpdate.has(entityRef)
        ? []
        : [
            {
              line,
              field: 'entityRef',
              message: `you may not answer for ${answer.entityRef}; its owners may`,
            },
          ];
    };
    const refused = await mapInTurns(file.rows, refuse);
    return this.#service.importFile(file, refused.flat(), options);
  }

  async exportAnswers(
    request: ExportRequest,
    options: ExchangeServiceOptions,
  ): Promise<AnswerExportPage> {
    const { credentials } = options;
    if (request.scope.includes(':')) {
      await this.#access.requireVisible(
        [request.scope.toLocaleLowerCase('en-US')],
        credentials,
      );
    }
    return this.#service.exportAnswers(
      request,
      async entityRefs => {
        const known = await this.#names.resolve(entityRefs, credentials);
        const rights = await this.#access.rightsOf(entityRefs, credentials);
        return entityRefs.filter(
          (entityRef, index) => known.has(entityRef) && rights[index].read,
        );
      },
      options,
    );
  }
}
