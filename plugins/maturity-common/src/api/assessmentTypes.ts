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
 * A link or a note that supports an answer.
 *
 * @public
 */
export type Evidence = components['schemas']['Evidence'];

/**
 * An answer as it is stored.
 *
 * @public
 */
export type Answer = components['schemas']['Answer'];

/**
 * An answer as it is given. `unknown` withdraws the answer.
 *
 * @public
 */
export type AnswerInput = components['schemas']['AnswerInput'];

/**
 * What came of an answer.
 *
 * @public
 */
export type AnswerResult = components['schemas']['AnswerResult'];

/**
 * What came of saying that answers are still true.
 *
 * @public
 */
export type ConfirmationResult = components['schemas']['ConfirmationResult'];

/**
 * How old the answers of an assessment are.
 *
 * @public
 */
export type Freshness = components['schemas']['Freshness'];

/**
 * All answers of one subject under one edition of a model, and what they add up to.
 *
 * @public
 */
export type Assessment = components['schemas']['Assessment'];

/**
 * All that the Maturity tab of an entity shows.
 *
 * @public
 */
export type EntityMaturity = components['schemas']['EntityMaturity'];

/**
 * Which entities to tell the levels of, at most 100.
 *
 * @public
 */
export type EntityLevelsRequest = components['schemas']['EntityLevelsRequest'];

/**
 * Where one entity stands, in short.
 *
 * @public
 */
export type EntityLevels = components['schemas']['EntityLevels'];

/**
 * Where entities stand, and what the levels of their model are called.
 *
 * @public
 */
export type EntityLevelsPage = components['schemas']['EntityLevelsPage'];

/**
 * By dimension id and `overall`, the level, or where a subject without a level is counted.
 *
 * @public
 */
export type LevelsByDimension = components['schemas']['LevelsByDimension'];

/**
 * One change to an assessment or to the place where it counts.
 *
 * @public
 */
export type Change = components['schemas']['Change'];

/**
 * A page of changes, newest first.
 *
 * @public
 */
export type ChangePage = components['schemas']['ChangePage'];

/**
 * What there is to do with an assessment: a reviewer returned it, nothing is decided yet, criteria are undecided, answers
 * expire within the warning period, facts say otherwise than people, or drafts wait. One can be in several states.
 *
 * @public
 */
export type WorklistState = components['schemas']['WorklistState'];

/**
 * An order of a worklist. `attention` begins with what a reviewer returned, then what is not assessed, then what expires
 * soonest, then what is incomplete; the others ascend.
 *
 * @public
 */
export type WorklistOrder = components['schemas']['WorklistOrder'];

/**
 * An assessment of something that a person owns or may assess.
 *
 * @public
 */
export type WorklistItem = components['schemas']['WorklistItem'];

/**
 * A page of the assessments of a person, and how many there are in each state.
 *
 * @public
 */
export type WorklistPage = components['schemas']['WorklistPage'];
