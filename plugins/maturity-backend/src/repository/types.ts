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
import {
  AnswerStatus,
  Evidence,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * What came of reading the file of a subject. `missing`: there is none. `foreign`: it belongs to another subject of the
 * same repository. In all but `current`, what it said before goes on counting until it expires.
 */
export type FileState =
  | 'current'
  | 'invalid'
  | 'too-large'
  | 'unreadable'
  | 'missing'
  | 'foreign';

/** Something that is wrong with a file. */
export interface FileProblem {
  /** Counted from 1; missing if the whole file is meant. */
  line?: number;
  criterionId?: string;
  /** What is wrong, and what to do about it. */
  message: string;
}

/** An answer as a file gives it. */
export interface FileAnswer {
  criterionId: string;
  status: AnswerStatus;
  reason?: string;
  evidence: Evidence[];
  /** When people last looked at it; missing if the file does not say. */
  answeredAt?: Date;
  /** When it ends; missing if the file does not say. */
  statedEnd?: Date;
}

/** What the file of a subject says about a criterion. */
export interface DeclaredAnswer extends FileAnswer {
  expiresAt: Date;
  /** When the file was first read to say exactly this. */
  since: Date;
}

/** What is kept about the file of a subject. */
export interface RepositoryFile {
  entityRef: string;
  url: string;
  state: FileState;
  etag?: string;
  contentHash?: string;
  /** The revision of the repository, if the host tells it. */
  revision?: string;
  /** When it was last read with other content and without a mistake. */
  readAt?: Date;
  failingSince?: Date;
  /** Before which nobody looks again for a file that is not there. */
  lookAgainAt?: Date;
  problems: FileProblem[];
}

/** What changes about the file of a subject. */
export interface FileUpdate {
  file: RepositoryFile;
  /** What it says from now on; as before if missing. */
  answers?: DeclaredAnswer[];
}
