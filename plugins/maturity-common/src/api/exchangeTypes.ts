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
 * Answers to import, with their dates.
 *
 * @public
 */
export type ImportRequest = components['schemas']['ImportRequest'];

/**
 * One answer to import.
 *
 * @public
 */
export type ImportedAnswer = components['schemas']['ImportedAnswer'];

/**
 * What was imported, or would be.
 *
 * @public
 */
export type ImportResult = components['schemas']['ImportResult'];

/**
 * A file of answers to import.
 *
 * @public
 */
export type FileImportRequest = components['schemas']['FileImportRequest'];

/**
 * What came of a file of answers, or would come of it.
 *
 * @public
 */
export type FileImportResult = components['schemas']['FileImportResult'];

/**
 * Where the review of an exported assessment stands; an import leaves it out.
 *
 * @public
 */
export type ExportedReview = components['schemas']['ExportedReview'];

/**
 * Answers in the form in which they are imported, for one page of subjects, and where their reviews stand.
 *
 * @public
 */
export type AnswerExportPage = components['schemas']['AnswerExportPage'];
