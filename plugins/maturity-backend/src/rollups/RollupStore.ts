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
import { StoredAssessment } from '../assessments/types';
import { CatalogStore, PortalState } from '../catalog/CatalogStore';
import {
  GapCount,
  ListedSubject,
  ModelInForce,
  OccurringValue,
  ReadableSubjects,
  RollupCell,
  RollupKey,
  RollupSide,
  RollupSnapshot,
  SubjectSelection,
} from './types';

/** Which subjects a list asks for. */
export interface SubjectQuery extends RollupKey {
  /** Subjects that count in any of these scopes, each once. */
  scopeRefs: string[];
  dimensionId: string;
  bucket?: number;
  /** Whether `bucket` and `gap` are about levels with exceptions, as usual, or without. */
  side?: RollupSide;
  selection?: SubjectSelection;
  /** Only subjects that this criterion holds back on this `side`. */
  gap?: string;
  /** Only subjects with answers that facts, or the file beside the code, speak against. */
  disputed?: boolean;
  limit: number;
  /** The reference after which the page begins. */
  after?: string;
  /** How many subjects to leave out from there. */
  skip?: number;
}

/** The assessment of a subject, and the targets that somebody has set and that apply to it, by dimension. */
export type ProvenAssessment = StoredAssessment & {
  targets: Record<string, number>;
};

/** All that a rollup is made from, at one moment. */
export interface ProofSnapshot {
  cells: RollupCell[];
  /** The subjects that are counted, in their order. */
  entityRefs: string[];
  /** Parents and children at or below the scope; none for everything. */
  hierarchy: Array<[parent: string, child: string]>;
  /** The assessments of the subjects, in parts. */
  assessments(): AsyncIterable<ProvenAssessment[]>;
  readNames: CatalogStore['readNames'];
}

/** What is kept of scopes, at one moment. */
export interface KeptScopes {
  state: PortalState;
  /** As {@link CatalogStore.readNames} returns them. */
  names: Awaited<ReturnType<CatalogStore['readNames']>>;
  /** As {@link RollupStore.readCells} returns them. */
  cells: Map<string, RollupCell[]>;
}

/** Storage of rollups. No method takes more statements for more entities. */
export interface RollupStore {
  /**
   * The cells of scopes, as they are kept with each write, and with them how many subjects are under another edition. A
   * scope without subjects has none.
   */
  readCells(
    scopeRefs: string[],
    key: RollupKey,
  ): Promise<Map<string, RollupCell[]>>;

  /**
   * The cells of scopes, the names of entities, and the state of the portal, in one statement: each costs more to send
   * than to run, and rollups are what is asked for most.
   */
  readKept(
    scopeRefs: string[],
    key: RollupKey,
    namedRefs: string[],
  ): Promise<KeptScopes>;

  /** The same counts without other editions, taken from the rows of the subjects that are selected. */
  countReadable(
    scopeRefs: string[],
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>>;

  /** Counts the subjects of a scope that are in none of its children. */
  countOutside(
    scopeRef: string,
    childRefs: string[],
    key: RollupKey,
    selection?: SubjectSelection,
  ): Promise<RollupCell[]>;

  /** The selected subjects of a scope by cohort; those without one under `UNKNOWN_COHORT`. */
  countCohorts(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
  ): Promise<Map<string, RollupCell[]>>;

  /**
   * What holds the selected subjects of a scope back, by criterion and the state that it is in.
   *
   * @param side - With exceptions if missing
   */
  countGaps(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
    side?: RollupSide,
  ): Promise<GapCount[]>;

  /** Lets `work` read all that a rollup is made from, as it is at one moment, whatever is written meanwhile. */
  readProof(
    scopeRef: string,
    key: RollupKey,
    selection: SubjectSelection,
    work: (snapshot: ProofSnapshot) => Promise<void>,
  ): Promise<void>;

  /** What the readable subjects of a scope can be filtered by: of each field the most frequent values, up to a limit. */
  readFilterValues(
    scopeRef: string,
    key: RollupKey,
    request: { readable?: ReadableSubjects; limit: number },
  ): Promise<OccurringValue[]>;

  /** The latest revision of the snapshots of a scope since a week, oldest first. */
  readSnapshots(
    scopeRef: string,
    key: RollupKey,
    sinceWeek: string,
  ): Promise<RollupSnapshot[]>;

  /** Every model that was ever in force under an id, oldest first; an edition comes once for each of its contents. */
  readModelsInForce(modelId: string): Promise<ModelInForce[]>;

  /** A page of subjects in the order of their references, and how many there are in all. */
  listSubjects(
    query: SubjectQuery,
  ): Promise<{ items: ListedSubject[]; total: number }>;
}
