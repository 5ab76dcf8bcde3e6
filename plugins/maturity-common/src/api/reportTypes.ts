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
 * A criterion of a report: how it is answered at the end of the period, and how it was at its beginning.
 *
 * @public
 */
export type ReportCriterion = components['schemas']['ReportCriterion'];

/**
 * How the services of a scope stand in the lenses at the end of a period, and how that changed.
 *
 * @public
 */
export type ReportView = components['schemas']['ReportView'];

/**
 * The tables of a report.
 *
 * @public
 */
export type ReportTableName = components['schemas']['ReportTableName'];
