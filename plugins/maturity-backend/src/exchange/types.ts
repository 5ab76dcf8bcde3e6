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
import { ImportedAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** Something that is wrong with a file to import. */
export interface FileProblem {
  /** The line of the file in CSV, the number of the answer in JSON, both counted from 1. */
  line: number;
  /** The column; missing if the whole line is meant. */
  field?: string;
  /** What to do about it. */
  message: string;
}

/** An answer of a file, and where it stands there. */
export interface FileRow {
  line: number;
  answer: ImportedAnswer;
}

/** A file as it was read: the lines that can be understood, and what is wrong with the others. */
export interface ParsedFile {
  rows: FileRow[];
  problems: FileProblem[];
}
