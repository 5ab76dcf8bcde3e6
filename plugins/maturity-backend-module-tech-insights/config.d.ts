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

export interface Config {
  maturity?: {
    /** Facts from Tech Insights. Without it, the module does nothing. */
    techInsights?: {
      /** For how many days what a check said holds if it is not run again, from 1 to 3650. Default: 7 */
      validityDays?: number;
      /** From 1 to 500 facts, each from a check. */
      facts: Array<{
        /** The name of the fact, such as quality.has-owner: two or more parts of small letters, digits and dashes. */
        name: string;
        /** The id of the check in Tech Insights. */
        check: string;
        /**
         * The name of a fact that the check reads, to take its value over. Without it, the fact is whether the check passes.
         */
        fact?: string;
        /** The type of that value. Default: boolean */
        type?: 'boolean' | 'number' | 'text' | 'texts';
        /** A sentence that is true or false; for a number or a text, what it counts or names. */
        description?: string;
      }>;
    };
  };
}
