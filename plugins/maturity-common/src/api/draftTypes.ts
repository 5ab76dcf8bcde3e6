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
 * An answer copied from another subject, which counts for nothing until it is confirmed.
 *
 * @public
 */
export type DraftAnswer = components['schemas']['DraftAnswer'];

/**
 * The drafts of a subject, for those who may answer for it.
 *
 * @public
 */
export type DraftList = components['schemas']['DraftList'];

/**
 * What to copy from which subject.
 *
 * @public
 */
export type DraftCopyRequest = components['schemas']['DraftCopyRequest'];

/**
 * What was copied, and what was not and why.
 *
 * @public
 */
export type DraftCopyResult = components['schemas']['DraftCopyResult'];

/**
 * Why an answer of another subject does not come over as a draft.
 *
 * @public
 */
export type DraftSkipReason = components['schemas']['DraftSkipReason'];

/**
 * A subject whose answers could be copied.
 *
 * @public
 */
export type SimilarSubject = components['schemas']['SimilarSubject'];
