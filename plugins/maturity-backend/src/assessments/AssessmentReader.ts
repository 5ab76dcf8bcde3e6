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

import { Assessment } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { DraftPresenter } from '../drafts/DraftPresenter';
import { ExceptionService } from '../exceptions/ExceptionService';
import { SubjectFactReader } from '../facts/SubjectFactReader';
import { ModelRegistry } from '../models';
import { SubjectFileReader } from '../repository/SubjectFileReader';
import { ReviewPresenter } from '../review/ReviewPresenter';
import { AnswerPresenter } from './AnswerPresenter';
import { requirePresent } from './AnswerRecorder';
import { AnswerRules } from './answerRules';
import { AssessmentServiceOptions } from './AssessmentService';
import { AssessmentStore } from './AssessmentStore';
import { SubjectScorer, scoredSubject } from './SubjectScorer';

/** What the reader needs. */
export interface AssessmentReaderOptions {
  drafts: Pick<DraftPresenter, 'present'>;
  exceptions: Pick<ExceptionService, 'ofSubject'>;
  models: ModelRegistry;
  presenter: AnswerPresenter;
  reviews: Pick<ReviewPresenter, 'present'>;
  rules: AnswerRules;
  scorer: SubjectScorer;
  store: AssessmentStore;
  subjectFacts: Pick<SubjectFactReader, 'readFindings'>;
  subjectFiles: Pick<SubjectFileReader, 'presentFile'>;
}

/** Reads an assessment with all that is shown beside its answers, without any permissions. */
export class AssessmentReader {
  readonly #options: AssessmentReaderOptions;

  static create(options: AssessmentReaderOptions): AssessmentReader {
    return new AssessmentReader(options);
  }

  private constructor(options: AssessmentReaderOptions) {
    this.#options = options;
  }

  /** Missing for what is not assessed; throws a `NotFoundError` for what the catalog does not have. */
  async read(
    request: { entityRef: string },
    now: Date,
    options: AssessmentServiceOptions,
  ): Promise<Assessment | undefined> {
    const {
      drafts,
      exceptions,
      models,
      presenter,
      reviews,
      rules,
      scorer,
      store,
      subjectFacts,
      subjectFiles,
    } = this.#options;
    const { id, edition } = models.getDefault();
    // Read first: what changes in between is noticed the next time.
    const version = await store.readVersion(request.entityRef);
    const [stored] = await store.readAssessments([request.entityRef], {
      modelId: id,
      edition,
    });
    const assessment = requirePresent(stored, request.entityRef);
    const { entity, model, answers } = assessment;
    if (!entity.subjectScope || entity.optOutReason !== undefined) {
      return undefined;
    }
    const { scope, ...subject } = scoredSubject(entity);
    const excepted = await exceptions.ofSubject(request, options);
    const pinned = models.get(model.modelId, model.edition);
    return {
      scope,
      subject,
      ...model,
      ...(models.listRetired().includes(pinned) && { retired: true }),
      modelHash: pinned.hash,
      answers: await presenter.presentAnswers(
        answers.values(),
        now,
        options.credentials,
      ),
      profile: scorer.profileOf(assessment, now),
      freshness: presenter.presentFreshness(answers.values(), now),
      canUpdate: true,
      evidenceRequiredFor: rules.evidenceRequiredFor,
      version,
      exceptions: excepted.exceptions,
      exceptionRights: excepted.rights,
      drafts: await drafts.present(assessment, options.credentials),
      review: await reviews.present(assessment, now, options.credentials),
      facts: await subjectFacts.readFindings(entity, pinned, now),
      file: await subjectFiles.presentFile(request.entityRef, now),
    };
  }
}
