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
 * A level to be reached in one dimension, or `overall`, and by when.
 *
 * @public
 */
export type TargetSetting = components['schemas']['TargetSetting'];

/**
 * For whom a target is set: the subject itself, or everything that a group and the groups below it own.
 *
 * @public
 */
export type TargetReach = components['schemas']['TargetReach'];

/**
 * A target as somebody set it.
 *
 * @public
 */
export type OwnTarget = components['schemas']['OwnTarget'];

/**
 * The target that applies to a subject in one dimension, and where it comes from.
 *
 * @public
 */
export type EffectiveTarget = components['schemas']['EffectiveTarget'];

/**
 * How far the subjects of a rollup are from their targets, in one dimension or overall.
 *
 * @public
 */
export type TargetProgress = components['schemas']['TargetProgress'];

/**
 * The targets of an entity: those that apply to it, those that were set for it, and what the reader may set.
 *
 * @public
 */
export type EntityTargets = components['schemas']['EntityTargets'];

/**
 * All targets that are to be set for a subject, or for what a group owns. What is missing is withdrawn.
 *
 * @public
 */
export type TargetsInput = components['schemas']['TargetsInput'];
