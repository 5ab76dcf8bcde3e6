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
 * One thing that is wrong with a model file, and what to do about it.
 *
 * @internal
 */
export interface ModelIssue {
  /** The file, relative to the directory that was read, with forward slashes; or the key of the configuration. */
  file: string;
  /** The line in the file, counted from 1; missing for a key of the configuration. */
  line?: number;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  remedy: string;
}

/**
 * One issue in one line: place, problem and remedy.
 *
 * @internal
 */
export function describeIssue(issue: ModelIssue): string {
  const { file, line, problem, remedy } = issue;
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${problem} ${remedy}`;
}

/**
 * Everything that is wrong with the model files, told at once and in reading order. It carries no stack trace, because
 * the person who reads it has to change a file, not the program.
 *
 * @internal
 */
export class ModelValidationError extends Error {
  readonly issues: readonly ModelIssue[];

  constructor(issues: readonly ModelIssue[]) {
    const sorted = [...issues].sort(
      (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
    );
    super(
      [
        sorted.length === 1
          ? 'The maturity models cannot be used because of 1 problem:'
          : `The maturity models cannot be used because of ${sorted.length} problems:`,
        ...sorted.map(issue => `  ${describeIssue(issue)}`),
      ].join('\n'),
    );
    this.name = 'ModelValidationError';
    this.issues = sorted;
    this.stack = `${this.name}: ${this.message}`;
  }
}
