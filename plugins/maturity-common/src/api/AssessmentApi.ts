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
import { EntityTargets, TargetsInput } from '../targets/types';
import { MaturityRequestOptions } from './MaturityRequestOptions';
import {
  AnswerInput,
  AnswerResult,
  ChangePage,
  ConfirmationResult,
  EntityLevelsPage,
  EntityLevelsRequest,
  EntityMaturity,
  WorklistOrder,
  WorklistPage,
  WorklistState,
} from './assessmentTypes';

/**
 * How single subjects are assessed. Entity references are full references.
 *
 * @public
 */
export interface AssessmentApi {
  /** All that the Maturity tab of an entity shows. */
  getEntityMaturity(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<EntityMaturity>;

  /**
   * Where up to 100 entities stand, in one request. Entities that are not assessed, unknown or not readable are left out
   * alike.
   */
  getEntityLevels(
    request: EntityLevelsRequest,
    options?: MaturityRequestOptions,
  ): Promise<EntityLevelsPage>;

  /**
   * Something that differs from the `version` of an assessment once it has changed. Who asks counts as having the
   * assessment open for three minutes, and is told of changes on {@link MATURITY_SIGNALS_CHANNEL}.
   */
  getAssessmentVersion(
    request: { entityRef: string },
    options?: MaturityRequestOptions,
  ): Promise<{ version: string }>;

  /**
   * Answers a criterion, changes the answer, or withdraws it.
   *
   * Throws {@link AnswerConflictError} when someone else answered since the answer named by `basedOn`.
   */
  putAnswer(
    request: { entityRef: string; criterionId: string; answer: AnswerInput },
    options?: MaturityRequestOptions,
  ): Promise<AnswerResult>;

  /**
   * Says of answers, each named by criterion and id, that they are still true: they count anew. At most 500 at once. What
   * somebody changed since is left alone and listed under `changed`.
   */
  confirmAnswers(
    request: {
      entityRef: string;
      answers: Array<{ criterionId: string; basedOn: string }>;
    },
    options?: MaturityRequestOptions,
  ): Promise<ConfirmationResult>;

  /** Moves the assessment of one entity to another, for example after a rename. */
  moveAssessment(
    request: { from: string; to: string },
    options?: MaturityRequestOptions,
  ): Promise<{ moved: number }>;

  /** Replaces the targets of a subject, or of everything that a group owns; an empty list withdraws them. */
  putTargets(
    request: { entityRef: string; input: TargetsInput },
    options?: MaturityRequestOptions,
  ): Promise<EntityTargets>;

  /** The changes of an assessment, newest first, at most 100 a page. */
  getHistory(
    request: {
      entityRef: string;
      criterionId?: string;
      limit?: number;
      cursor?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<ChangePage>;

  /**
   * The assessments of everything that the person who asks owns or may assess, at most 100 a page.
   *
   * @param request - `order` is `attention` if missing; `lang`: of the statements of criteria, a BCP 47 tag
   */
  getWorklist(
    request: {
      state?: WorklistState;
      order?: WorklistOrder;
      limit?: number;
      offset?: number;
      lang?: string;
    },
    options?: MaturityRequestOptions,
  ): Promise<WorklistPage>;
}
