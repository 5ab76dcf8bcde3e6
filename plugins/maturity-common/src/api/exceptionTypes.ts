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
 * A waiver of one criterion, for one subject or for all that a group owns.
 *
 * @public
 */
export type Exception = components['schemas']['Exception'];

/**
 * A waiver as it is asked for.
 *
 * @public
 */
export type ExceptionRequest = components['schemas']['ExceptionRequest'];

/**
 * What becomes of a waiver by somebody's decision.
 *
 * @public
 */
export type ExceptionDecision = components['schemas']['ExceptionDecision'];

/**
 * A page of exceptions, newest first.
 *
 * @public
 */
export type ExceptionPage = components['schemas']['ExceptionPage'];

/**
 * How many exceptions there are, how old they are, and what falls as they end.
 *
 * @public
 */
export type ExceptionFigures = components['schemas']['ExceptionFigures'];

/**
 * A subject that loses levels at the end of exceptions.
 *
 * @public
 */
export type ExceptionLapse = components['schemas']['ExceptionLapse'];

/**
 * What a reader may ask for.
 *
 * @public
 */
export type ExceptionRights = components['schemas']['ExceptionRights'];
