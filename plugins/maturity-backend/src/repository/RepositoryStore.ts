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
import { DeclaredAnswer, FileState, FileUpdate, RepositoryFile } from './types';

/** How many files are in which state, and how many answers they give. */
export interface RepositoryCount {
  files: Partial<Record<FileState, number>>;
  /** How many answers the files of subjects in the catalog give that have not expired. */
  answers: number;
  /** How many subjects these are about. */
  subjects: number;
}

/** Storage of what files beside the code say. */
export interface RepositoryStore {
  /** What is kept about the files of subjects. */
  readFiles(entityRefs: string[]): Promise<RepositoryFile[]>;

  /** What the last good files of subjects say, by subject; expired answers included. */
  readDeclared(entityRefs: string[]): Promise<Map<string, DeclaredAnswer[]>>;

  /**
   * Keeps what came of reading files, in one transaction. Subjects whose files say something else than before are marked
   * for evaluation.
   */
  save(updates: FileUpdate[]): Promise<void>;

  /** Counts what files of subjects in the catalog say. */
  count(now: Date): Promise<RepositoryCount>;

  /** Up to `limit` files of subjects in the catalog that need somebody to look at them, in the order of the subjects. */
  listTroubled(limit: number): Promise<RepositoryFile[]>;
}
