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
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  Answer,
  AnswerConflictError,
  AnswerInput,
  AnswerResult,
  Assessment,
  ChangePage,
  ConfirmationResult,
  ImportRequest,
  ImportResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerConfirmer } from './AnswerConfirmer';
import { AnswerImporter } from './AnswerImporter';
import { AnswerPresenter } from './AnswerPresenter';
import { AnswerRecorder, visibleAnswer } from './AnswerRecorder';
import { AssessmentMover } from './AssessmentMover';
import { AssessmentReader } from './AssessmentReader';
import {
  AssessmentService,
  AssessmentServiceOptions,
} from './AssessmentService';
import { ChangeNotifier } from './ChangeNotifier';
import { AssessmentStore } from './AssessmentStore';
import { groupByEntity } from './groupImport';
import { decodeCursor, encodeCursor } from './historyCursor';
import { SubjectScorer } from './SubjectScorer';
import { StoredAssessment } from './types';

/** What the service needs. */
export interface DefaultAssessmentServiceOptions {
  auth: AuthService;
  confirmer: AnswerConfirmer;
  importer: AnswerImporter;
  mover: AssessmentMover;
  notifier: ChangeNotifier;
  presenter: AnswerPresenter;
  reader: AssessmentReader;
  recorder: AnswerRecorder;
  scorer: SubjectScorer;
  store: AssessmentStore;
  /** The time, for tests. */
  now?: () => Date;
}

/** {@link AssessmentService} without any permissions. */
export class DefaultAssessmentService implements AssessmentService {
  readonly #options: DefaultAssessmentServiceOptions;
  readonly #now: () => Date;

  static create(
    options: DefaultAssessmentServiceOptions,
  ): DefaultAssessmentService {
    return new DefaultAssessmentService(options);
  }

  private constructor(options: DefaultAssessmentServiceOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  async getAssessment(
    request: { entityRef: string },
    options: AssessmentServiceOptions,
  ): Promise<Assessment | undefined> {
    return this.#options.reader.read(request, this.#now(), options);
  }

  async getVersion(
    request: { entityRef: string },
    options: AssessmentServiceOptions,
  ): Promise<{ version: string }> {
    const { entityRef } = request;
    const { notifier, store } = this.#options;
    const userRef = this.#userOf(options);
    if (userRef) {
      await notifier.watch({ entityRef, userRef });
    }
    return { version: await store.readVersion(entityRef) };
  }

  async putAnswer(
    request: { entityRef: string; criterionId: string; answer: AnswerInput },
    options: AssessmentServiceOptions,
  ): Promise<AnswerResult> {
    const { notifier, presenter, recorder, scorer } = this.#options;
    const authorRef = this.#requirePerson(options);
    const now = this.#now();
    const { assessment, conflict, recorded } = await recorder.record({
      ...request,
      authorRef,
      now,
    });
    const answer = await this.#presentAnswer(
      assessment,
      request.criterionId,
      now,
      options,
    );
    const profile = scorer.profileOf(assessment, now);
    if (conflict) {
      throw new AnswerConflictError(
        `The answer to '${request.criterionId}' has changed since you saw it; look at the one that stands and answer again if you disagree`,
        { answer, profile },
      );
    }
    if (recorded) {
      await notifier.notify([request.entityRef], { except: authorRef });
    }
    return {
      answer,
      profile,
      freshness: presenter.presentFreshness(assessment.answers.values(), now),
    };
  }

  async confirmAnswers(
    request: {
      entityRef: string;
      answers: Array<{ criterionId: string; basedOn: string }>;
    },
    options: AssessmentServiceOptions,
  ): Promise<ConfirmationResult> {
    const { confirmer, notifier, presenter, scorer } = this.#options;
    const { entityRef, answers } = request;
    const authorRef = this.#requirePerson(options);
    const ids = answers.map(({ criterionId }) => criterionId);
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    if (repeated !== undefined) {
      throw new InputError(
        `answers: criterion '${repeated}' is named twice; name each once`,
      );
    }
    const now = this.#now();
    const { assessment, confirmed, changed } = await confirmer.confirm({
      entityRef,
      answers,
      authorRef,
      now,
    });
    if (confirmed.length > 0) {
      await notifier.notify([entityRef], { except: authorRef });
    }
    return {
      answers: await presenter.presentAnswers(
        ids.flatMap(id => assessment.answers.get(id) ?? []),
        now,
        options.credentials,
      ),
      changed,
      profile: scorer.profileOf(assessment, now),
      freshness: presenter.presentFreshness(assessment.answers.values(), now),
    };
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
    const { presenter, store } = this.#options;
    const changes = await store.readChanges({
      entityRef: request.entityRef,
      criterionId: request.criterionId,
      limit: request.limit + 1,
      before: request.cursor ? decodeCursor(request.cursor) : undefined,
    });
    const page = changes.slice(0, request.limit);
    return {
      items: await presenter.presentChanges(page, options.credentials),
      nextCursor:
        changes.length > page.length
          ? encodeCursor(page[page.length - 1])
          : undefined,
    };
  }

  async importAnswers(
    request: ImportRequest,
    options: AssessmentServiceOptions,
  ): Promise<ImportResult> {
    const { importer, notifier } = this.#options;
    const result = await importer.importAnswers(request, {
      importedBy: this.#userOf(options),
      now: this.#now(),
    });
    if (result.imported > 0) {
      await notifier.notify([...groupByEntity(request.answers).keys()]);
    }
    return result;
  }

  async moveAssessment(request: {
    from: string;
    to: string;
  }): Promise<{ moved: number }> {
    const { mover, notifier } = this.#options;
    const result = await mover.move(request, this.#now());
    await notifier.notify([request.from, request.to]);
    return result;
  }

  #requirePerson(options: AssessmentServiceOptions): string {
    const userRef = this.#userOf(options);
    if (!userRef) {
      throw new NotAllowedError(
        'Only a person can answer a criterion; a service can import answers',
      );
    }
    return userRef;
  }

  #userOf({ credentials }: AssessmentServiceOptions): string | undefined {
    return this.#options.auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
  }

  async #presentAnswer(
    assessment: StoredAssessment,
    criterionId: string,
    now: Date,
    options: AssessmentServiceOptions,
  ): Promise<Answer | undefined> {
    const answer = visibleAnswer(assessment, criterionId);
    const [presented] = await this.#options.presenter.presentAnswers(
      answer ? [answer] : [],
      now,
      options.credentials,
    );
    return presented;
  }
}
