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
import { AuthService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ALL_SCOPE,
  AnswerExportPage,
  FileImportResult,
  ImportedAnswer,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerImporter } from '../assessments/AnswerImporter';
import { AnswerPresenter } from '../assessments/AnswerPresenter';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { ChangeNotifier } from '../assessments/ChangeNotifier';
import { StoredAnswer, StoredAssessment } from '../assessments/types';
import { CatalogStore } from '../catalog/CatalogStore';
import { ModelRegistry } from '../models';
import { ReviewPresenter } from '../review/ReviewPresenter';
import {
  ExchangeServiceOptions,
  ExportRequest,
  FileImport,
  UnauthorizedExchangeService,
} from './ExchangeService';
import { ExportStore } from './ExportStore';
import { FileProblem } from './types';

/** How many subjects are looked at to fill a page of those that the caller may read. */
const BATCH_SIZE = 200;

/** As many problems as a response lists; nobody reads on. */
const MOST_LISTED = 200;

/** As many problems as an error names. */
const MOST_NAMED = 20;

/** What the service needs. */
export interface DefaultExchangeServiceOptions {
  auth: AuthService;
  catalogStore: Pick<CatalogStore, 'readState'>;
  exports: ExportStore;
  importer: AnswerImporter;
  models: ModelRegistry;
  notifier: ChangeNotifier;
  presenter: AnswerPresenter;
  reviews: ReviewPresenter;
  store: AssessmentStore;
  /** The time, for tests. */
  now?: () => Date;
}

/** Answers as files, without any permissions. */
export class DefaultExchangeService implements UnauthorizedExchangeService {
  readonly #options: DefaultExchangeServiceOptions;
  readonly #now: () => Date;

  static create(
    options: DefaultExchangeServiceOptions,
  ): DefaultExchangeService {
    return new DefaultExchangeService(options);
  }

  private constructor(options: DefaultExchangeServiceOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  async importFile(
    file: FileImport,
    refused: FileProblem[],
    options: ExchangeServiceOptions,
  ): Promise<FileImportResult> {
    const { auth, importer, notifier } = this.#options;
    const now = this.#now();
    const refusedLines = new Set(refused.map(({ line }) => line));
    const allowed = file.rows.filter(({ line }) => !refusedLines.has(line));
    const found = await importer.findProblems(
      allowed.map(({ answer }) => answer),
      now,
    );
    const problems = [
      ...file.problems,
      ...refused,
      ...found.map(({ row, field, message }) => ({
        line: allowed[row - 1].line,
        field,
        message,
      })),
    ].sort((a, b) => a.line - b.line);
    const answers = file.rows.map(({ answer }) => answer);
    if (problems.length > 0 && !file.dryRun) {
      throw new InputError(
        `Nothing was imported. ${problems.length} problem(s): ${problems
          .slice(0, MOST_NAMED)
          .map(
            ({ line, field, message }) =>
              `line ${line}${field ? `, ${field}` : ''}: ${message}`,
          )
          .join('; ')}${problems.length > MOST_NAMED ? '; …' : ''}`,
      );
    }
    if (problems.length > 0) {
      return {
        imported: 0,
        subjects: 0,
        answers: answers.length,
        alreadyImported: false,
        dryRun: true,
        problems: problems.slice(0, MOST_LISTED),
        moreProblems: Math.max(0, problems.length - MOST_LISTED),
      };
    }
    const { credentials } = options;
    const result = await importer.importAnswers(
      { id: file.id, label: file.label, dryRun: file.dryRun, answers },
      {
        importedBy: auth.isPrincipal(credentials, 'user')
          ? credentials.principal.userEntityRef
          : undefined,
        now,
      },
    );
    if (result.imported > 0) {
      await notifier.notify([
        ...new Set(
          answers.map(({ entityRef }) => entityRef.toLocaleLowerCase('en-US')),
        ),
      ]);
    }
    return {
      ...result,
      answers: answers.length,
      problems: [],
      moreProblems: 0,
    };
  }

  async exportAnswers(
    request: ExportRequest,
    readable: (entityRefs: string[]) => Promise<string[]>,
    options: ExchangeServiceOptions,
  ): Promise<AnswerExportPage> {
    const { exports, models, reviews, store } = this.#options;
    const { limit } = request;
    const scopeRef = await this.#scopeRefOf(request.scope);
    const page: string[] = [];
    let after =
      request.cursor === undefined ? undefined : decode(request.cursor);
    let isLast = false;
    while (page.length <= limit && !isLast) {
      const batch = await exports.listAssessed({
        scopeRef,
        after,
        limit: BATCH_SIZE,
      });
      isLast = batch.length < BATCH_SIZE;
      after = batch[batch.length - 1];
      page.push(...(batch.length > 0 ? await readable(batch) : []));
    }
    const shown = page.slice(0, limit);
    const { id, edition } = models.getDefault();
    const assessments = await store.readAssessments(shown, {
      modelId: id,
      edition,
    });
    const reviewed = await reviews.summarize(
      assessments,
      this.#now(),
      options.credentials,
    );
    return {
      answers: await this.#answersOf(assessments, options),
      ...(reviewed.length > 0 && { reviews: reviewed }),
      subjects: shown.length,
      ...(page.length > limit && { nextCursor: encode(shown[limit - 1]) }),
    };
  }

  async #answersOf(
    assessments: StoredAssessment[],
    options: ExchangeServiceOptions,
  ): Promise<ImportedAnswer[]> {
    const refs = new Map(
      assessments.flatMap(({ entity, answers }) =>
        [...answers.values()].map(({ id }) => [id, entity.entityRef] as const),
      ),
    );
    const presented = await this.#options.presenter.presentAnswers(
      assessments.flatMap(inOrder),
      this.#now(),
      options.credentials,
    );
    return presented.flatMap(answer => {
      const entityRef = refs.get(answer.id);
      // Facts are collected anew where the answers are imported.
      return entityRef && answer.source === 'person'
        ? [
            {
              entityRef,
              criterionId: answer.criterionId,
              status: answer.status,
              reason: answer.reason,
              evidence: answer.evidence,
              authorRef: answer.authorRef,
              answeredAt: answer.answeredAt,
              expiresAt: answer.expiresAt,
            },
          ]
        : [];
    });
  }

  async #scopeRefOf(scope: string): Promise<string> {
    if (scope === ALL_SCOPE) {
      return ALL_SCOPE;
    }
    if (scope === 'organization') {
      const { organizationRef } = await this.#options.catalogStore.readState();
      return organizationRef ?? ALL_SCOPE;
    }
    try {
      return stringifyEntityRef(parseEntityRef(scope));
    } catch {
      throw new InputError(
        `scope: '${scope}' is neither all nor organization nor a full reference such as component:default/payments`,
      );
    }
  }
}

function encode(entityRef: string): string {
  return Buffer.from(entityRef).toString('base64url');
}

function decode(cursor: string): string {
  const entityRef = Buffer.from(cursor, 'base64url').toString();
  if (!/^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/.test(entityRef)) {
    throw new InputError(
      'cursor: send it as it was returned with the page before',
    );
  }
  return entityRef;
}

/** The answers of a subject by criterion: two exports can be compared line by line, whatever the order in the database. */
function inOrder({ answers }: StoredAssessment): StoredAnswer[] {
  return [...answers.keys()].sort().flatMap(id => answers.get(id) ?? []);
}
