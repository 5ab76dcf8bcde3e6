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
 * The distribution of the profiles of a scope.
 *
 * @public
 */
export type Rollup = components['schemas']['Rollup'];

/**
 * One weekly point of a trend.
 *
 * @public
 */
export type TrendPoint = components['schemas']['TrendPoint'];

/**
 * Why a point of a trend cannot be compared with the one before.
 *
 * @public
 */
export type TrendBreak = components['schemas']['TrendBreak'];

/**
 * The rollup of one child of a scope.
 *
 * @public
 */
export type RollupChild = components['schemas']['RollupChild'];

/**
 * A rollup with its trend and its children.
 *
 * @public
 */
export type RollupView = components['schemas']['RollupView'];

/**
 * The levels of one subject, for lists.
 *
 * @public
 */
export type SubjectLevels = components['schemas']['SubjectLevels'];

/**
 * A page of subjects.
 *
 * @public
 */
export type SubjectPage = components['schemas']['SubjectPage'];

/**
 * The groups of a person, and the groups above them.
 *
 * @public
 */
export type OwnScopes = components['schemas']['OwnScopes'];

/**
 * The subjects of one scope within an organisation, or a part of it: the organisation itself, its teams, its services.
 *
 * @public
 */
export type Band = components['schemas']['Band'];

/**
 * The organisation's own levels, those of its teams, and those of its services (DESIGN.md §3, rule 11).
 *
 * @public
 */
export type BandView = components['schemas']['BandView'];

/**
 * How services answer a criterion.
 *
 * @public
 */
export type CriterionCounts = components['schemas']['CriterionCounts'];

/**
 * How fresh the answers of a scope are, counted in services.
 *
 * @public
 */
export type RollupFreshness = components['schemas']['RollupFreshness'];

/**
 * What a page needs of the model to show a rollup.
 *
 * @public
 */
export type RollupModel = components['schemas']['RollupModel'];

/**
 * The criteria that hold the services of a scope back, the largest gap first.
 *
 * @public
 */
export type GapView = components['schemas']['GapView'];

/**
 * One criterion that holds services back.
 *
 * @public
 */
export type RollupGap = components['schemas']['RollupGap'];

/**
 * The services of a scope side by side, by cohort.
 *
 * @public
 */
export type CohortView = components['schemas']['CohortView'];

/**
 * What the services of a scope can be filtered by.
 *
 * @public
 */
export type FilterValues = components['schemas']['FilterValues'];

/**
 * One value to filter by, with how many services have it.
 *
 * @public
 */
export type FilterValue = components['schemas']['FilterValue'];
