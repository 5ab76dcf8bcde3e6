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
  ChangedModel,
  EditionMoveResult,
  MoveRehearsal,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** On whose behalf a call is made. */
export interface EditionServiceOptions {
  credentials: BackstageCredentials;
}

/** What to rehearse. */
export interface RehearsalOrder {
  modelId: string;
  /** The edition to move to; all stay under theirs if missing. */
  edition?: string;
  /** The only edition whose assessments are meant; all others if missing. */
  from?: string;
  /** What is to be in place of the model as it is configured. */
  model?: ChangedModel;
}

/** Moves the assessments of a model from one edition to another (DESIGN.md §3, rule 14). */
export interface EditionService {
  /**
   * What moving the assessments of a model to an edition, or changing the model, would do. Nothing is written.
   *
   * Throws a `NotFoundError` for a model or an edition that there is not, and an `InputError` for a model that entities
   * are not assessed by, for a move from an edition to itself, and for a changed model that is not right.
   */
  rehearse(
    request: RehearsalOrder,
    options: EditionServiceOptions,
  ): Promise<MoveRehearsal>;

  /**
   * Moves the assessment of one entity, or a bounded number of all that are under another edition. Called again, it goes
   * on with what is left; what has been moved stays as it is.
   *
   * Throws what {@link EditionService.rehearse} throws, and a `NotFoundError` for an entity that there is not.
   */
  move(
    request: { modelId: string; edition: string; entityRef?: string },
    options: EditionServiceOptions,
  ): Promise<EditionMoveResult>;
}
