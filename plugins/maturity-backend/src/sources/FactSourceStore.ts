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
import { CollectorRun } from '../collectors/types';

/** What a source says at the moment. */
export interface SourceCount {
  source: string;
  /** How many subjects it says something about that has not expired. */
  subjects: number;
  /** How many facts of it have not expired. */
  facts: number;
  /** How many of these are overdue. */
  overdue: number;
  /** The latest observation that was kept, expired ones included. */
  lastObservedAt?: Date;
}

/** How the sources of facts are doing. */
export interface FactSourceStore {
  /** Keeps what came of running a collector, instead of what came of it before. */
  recordRun(source: string, run: CollectorRun): Promise<void>;

  /** The latest run of every collector that ever ran. */
  readRuns(): Promise<Map<string, CollectorRun>>;

  /** How many services are assessed, without those that have opted out. */
  countSubjects(): Promise<number>;

  /**
   * What sources say about subjects that the catalog has, in the order of their names.
   *
   * @param limit - how many sources at most
   */
  countFacts(now: Date, limit: number): Promise<SourceCount[]>;
}
