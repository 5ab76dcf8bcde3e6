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
 * What can move subjects between levels.
 *
 * @public
 */
export type MovementCause = components['schemas']['MovementCause'];

/**
 * How many subjects more or fewer there are at each place of a dimension.
 *
 * @public
 */
export type DistributionChange = components['schemas']['DistributionChange'];

/**
 * What one cause changed between two dates.
 *
 * @public
 */
export type MovementPart = components['schemas']['MovementPart'];

/**
 * What moved between two dates, and why; the parts add up to the whole.
 *
 * @public
 */
export type Movement = components['schemas']['Movement'];

/**
 * A subject that a cause moved.
 *
 * @public
 */
export type MovedSubject = components['schemas']['MovedSubject'];

/**
 * A page of subjects that a cause moved.
 *
 * @public
 */
export type MovedSubjectPage = components['schemas']['MovedSubjectPage'];
