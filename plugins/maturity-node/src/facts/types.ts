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
/**
 * What a fact can say.
 *
 * @public
 */
export type CollectedValue = boolean | number | string | string[];

/**
 * What a fact means, told before it is collected. The model names facts by `name`.
 *
 * @public
 */
export interface FactDeclaration {
  /** In small letters, digits and dashes, of at least two parts: `catalog.owner`. At most 100 characters. */
  name: string;
  /** A sentence that is true or false; for a number or a text, what it counts or names. */
  description: string;
  type: 'boolean' | 'number' | 'text' | 'texts';
  /** For how many days it holds if it is not observed again, from 1 to 3650. */
  validityDays: number;
}

/**
 * Where an observation comes from. Readers of the assessment see it: it holds no secrets, and nothing about other entities
 * than those that the entity itself names.
 *
 * @public
 */
export interface CollectedEvidence {
  /** What is found there, in at most 300 characters. */
  title: string;
  /** A web address of at most 2000 characters. */
  url?: string;
}

/**
 * One observation. What is not known is not observed: unknown is not false (DESIGN.md §3, rule 4).
 *
 * @public
 */
export interface CollectedFact {
  /** The full reference of one of the entities that were asked about. */
  entityRef: string;
  /** The name of a fact that the collector declares. */
  name: string;
  /** Of the declared type. Texts have at most 1000 characters; lists at most 100 texts of 200. */
  value: CollectedValue;
  /** When it was so. The time of the run if missing; never in the future. */
  observedAt?: Date;
  /** At most 20. */
  evidence?: CollectedEvidence[];
}
