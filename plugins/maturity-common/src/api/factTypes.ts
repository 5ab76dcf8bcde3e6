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
 * The value of a fact: a truth, a number, a text, or a list of texts.
 *
 * @public
 */
export type FactValue = components['schemas']['FactValue'];

/**
 * Where a fact was seen: a file with a line, a report, or an address.
 *
 * @public
 */
export type FactEvidence = components['schemas']['FactEvidence'];

/**
 * A fact as it is sent.
 *
 * @public
 */
export type FactInput = components['schemas']['FactInput'];

/**
 * Facts to send, and what could not be analysed: what `maturity-facts collect --format json` prints.
 *
 * @public
 */
export type FactsDocument = components['schemas']['FactsDocument'];

/**
 * What came of sending facts: how many were taken, and why others were not.
 *
 * @public
 */
export type FactsResult = components['schemas']['FactsResult'];

/**
 * A fact that is known about a subject.
 *
 * @public
 */
export type Fact = components['schemas']['Fact'];

/**
 * Whether a fact can be relied on: `fresh`, `stale` if its source fails or was not heard of for long, `expired` if it is
 * unknown again (DESIGN.md §3, rule 8).
 *
 * @public
 */
export type FactState = components['schemas']['FactState'];

/**
 * A value that a fact had before.
 *
 * @public
 */
export type PastFact = components['schemas']['PastFact'];

/**
 * What facts say about the criteria of a subject.
 *
 * @public
 */
export type SubjectFindings = components['schemas']['SubjectFindings'];

/**
 * A collection of the facts of one subject that a person asked for.
 *
 * @public
 */
export type FactRefresh = components['schemas']['FactRefresh'];

/**
 * How far a collector is with one subject.
 *
 * @public
 */
export type FactRefreshCollector =
  components['schemas']['FactRefreshCollector'];

/**
 * What facts changed while they were collected: their values, the criteria that they answer, and the level.
 *
 * @public
 */
export type FactRefreshChanges = components['schemas']['FactRefreshChanges'];

/**
 * What facts say about one criterion.
 *
 * @public
 */
export type FactFinding = components['schemas']['FactFinding'];

/**
 * What a source could not analyse about a subject.
 *
 * @public
 */
export type FactGap = components['schemas']['FactGap'];

/**
 * All that machines know about a subject.
 *
 * @public
 */
export type SubjectFacts = components['schemas']['SubjectFacts'];
