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

/** Where the listing of subjects to export begins and what it covers. */
export interface ExportQuery {
  /** The reference of a group, user, system or domain, or `all`. */
  scopeRef: string;
  /** Only subjects behind this reference, in their order. */
  after?: string;
  limit: number;
}

/** Storage of what is exported. */
export interface ExportStore {
  /** The references of subjects in the catalog that have answers, in order; of a scope, its own assessment included. */
  listAssessed(query: ExportQuery): Promise<string[]>;
}
