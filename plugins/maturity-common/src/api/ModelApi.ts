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
import { MaturityModel, Scope } from '../model/types';
import { MaturityRequestOptions } from './MaturityRequestOptions';
import {
  EditionMoveResult,
  MaturityStatus,
  ModelSummary,
  MoveRehearsal,
  RehearsalRequest,
} from './modelTypes';

/**
 * What can be asked about models and their editions.
 *
 * @public
 */
export interface ModelApi {
  /** The models that entities can be assessed by, default first. */
  getModels(
    options?: MaturityRequestOptions,
  ): Promise<{ items: ModelSummary[] }>;

  /**
   * One model with all its criteria: in the default edition if none is named, and in the language that the model was
   * written in if none is named or if there is no translation into it. Single texts without a translation stay in the
   * original language and are listed under `untranslated`.
   *
   * @param request - `language` is a BCP 47 tag such as `de` or `zh`; `de-AT` finds `de`. `scope` leaves out the criteria of
   * other scopes, with the texts of cells that have none left; `none` leaves out all.
   */
  getModel(
    request: {
      modelId: string;
      edition?: string;
      language?: string;
      scope?: Scope | 'none';
    },
    options?: MaturityRequestOptions,
  ): Promise<MaturityModel>;

  /** Whether the numbers can be relied on just now. */
  getStatus(options?: MaturityRequestOptions): Promise<MaturityStatus>;

  /** Tells what moving the assessments of a model to an edition, or changing the model, would do. Writes nothing. */
  rehearseMove(
    request: RehearsalRequest & { modelId: string },
    options?: MaturityRequestOptions,
  ): Promise<MoveRehearsal>;

  /**
   * Moves the assessment of one entity to another edition of a model, or a bounded number of all that are under another
   * one: call it again until none remains.
   */
  moveToEdition(
    request: { modelId: string; edition: string; entityRef?: string },
    options?: MaturityRequestOptions,
  ): Promise<EditionMoveResult>;
}
