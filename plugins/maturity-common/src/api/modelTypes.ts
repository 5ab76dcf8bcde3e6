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
import { components } from '../schema/openapi/generated/schema';

/**
 * One model that entities can be assessed by.
 *
 * @public
 */
export type ModelSummary = components['schemas']['ModelSummary'];

/**
 * Whether the numbers can be relied on just now.
 *
 * @public
 */
export type MaturityStatus = components['schemas']['Status'];

/**
 * A model that is not in force: what is to be in place of its definition, or of the changes to it.
 *
 * @public
 */
export type ChangedModel = components['schemas']['ChangedModel'];

/**
 * What to rehearse: the edition to move to, a changed model, or both.
 *
 * @public
 */
export type RehearsalRequest = components['schemas']['RehearsalRequest'];

/**
 * What moving the assessments of a model to another edition would do.
 *
 * @public
 */
export type MoveRehearsal = components['schemas']['MoveRehearsal'];

/**
 * How many assessments were moved to another edition of their model, and how many are left.
 *
 * @public
 */
export type EditionMoveResult = components['schemas']['EditionMoveResult'];
