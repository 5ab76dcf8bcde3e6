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
/** What came of running a collector over all subjects. */
export interface CollectorRun {
  startedAt: Date;
  durationMs: number;
  /** How many batches of entities were observed. */
  batches: number;
  /** How many were not, and wait for the next run. */
  failedBatches: number;
  /** How many entities it was asked about in batches that were observed. */
  entities: number;
  /** About how many of them it said something. */
  subjects: number;
  /** How many facts were taken, those that changed nothing included. */
  facts: number;
  /** What the first batch failed with. */
  error?: string;
  /** The last entity that was looked at, if the run was stopped before its end: the next one goes on after it. */
  stoppedAfter?: string;
}
