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

import { FactName } from '../catalogue';

/**
 * Where a finding comes from.
 *
 * @public
 */
export interface Evidence {
  /** What is found there, in a few words. */
  title: string;
  /** A path in the checkout, with forward slashes, or the name of a report. */
  file?: string;
  /** From 1. */
  line?: number;
  url?: string;
}

/** @public */
export type FactValue = boolean | number | string | string[];

/**
 * A fact whose value was established.
 *
 * @public
 */
export interface Finding {
  name: FactName;
  value: FactValue;
  evidence: Evidence[];
}

/**
 * A fact whose value could not be established. Unknown is not false.
 *
 * @public
 */
export interface Unknown {
  name: FactName;
  reason: string;
}

/**
 * Something that was found and could not be analysed, such as a chart that would have to be rendered.
 *
 * @public
 */
export interface NotAnalysed {
  file?: string;
  /** From 1. */
  line?: number;
  /** Why, and what could be done about it. */
  title: string;
}

/**
 * What one collector found.
 *
 * @public
 */
export interface Conclusion {
  findings: Finding[];
  unknown: Unknown[];
  notAnalysed: NotAnalysed[];
}

/** One thing that was looked at: whether it is as asked, or undefined if that cannot be told. */
export interface Check {
  ok: boolean | undefined;
  evidence: Evidence;
}
