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
  AnswerInput,
  AnswerResult,
  Assessment,
  ChangePage,
  ConfirmationResult,
  ImportRequest,
  ImportResult,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** On whose behalf something is asked or done. */
export interface AssessmentServiceOptions {
  credentials: BackstageCredentials;
}

/**
 * The assessments of subjects. Entity references are full and in lower case. Every method throws a `NotFoundError` for
 * an entity that the plugin does not know, and a `NotAllowedError` for what the caller may not do.
 */
export interface AssessmentService {
  /** The assessment of a subject; missing if the entity is not assessed. */
  getAssessment(
    request: { entityRef: string },
    options: AssessmentServiceOptions,
  ): Promise<Assessment | undefined>;

  /**
   * Something that differs from the `version` of an assessment once it has changed. A person who asks counts as having
   * the assessment open, and is told of changes by a signal.
   */
  getVersion(
    request: { entityRef: string },
    options: AssessmentServiceOptions,
  ): Promise<{ version: string }>;

  /**
   * Answers a criterion, changes the answer, or withdraws it.
   *
   * Throws an `InputError` that names the field, and an `AnswerConflictError` when someone else answered since the
   * answer named by `basedOn`.
   */
  putAnswer(
    request: { entityRef: string; criterionId: string; answer: AnswerInput },
    options: AssessmentServiceOptions,
  ): Promise<AnswerResult>;

  /**
   * Renews answers that are still true. Those that somebody changed since the ones named by `basedOn` are left alone.
   *
   * Throws an `InputError` if one of them could not be given like that today; then none is renewed.
   */
  confirmAnswers(
    request: {
      entityRef: string;
      answers: Array<{ criterionId: string; basedOn: string }>;
    },
    options: AssessmentServiceOptions,
  ): Promise<ConfirmationResult>;

  /** The changes of an assessment, newest first. */
  getHistory(
    request: {
      entityRef: string;
      criterionId?: string;
      limit: number;
      cursor?: string;
    },
    options: AssessmentServiceOptions,
  ): Promise<ChangePage>;

  /**
   * Imports answers, all or nothing. The same id again changes nothing.
   *
   * Throws an `InputError` that lists what is wrong, row by row.
   */
  importAnswers(
    request: ImportRequest,
    options: AssessmentServiceOptions,
  ): Promise<ImportResult>;

  /**
   * Moves the assessment of one entity, which may be gone from the catalog, to another one.
   *
   * Throws a `ConflictError` if the other one has answers of its own.
   */
  moveAssessment(
    request: { from: string; to: string },
    options: AssessmentServiceOptions,
  ): Promise<{ moved: number }>;
}
