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
import { ModelIssue } from '../ModelValidationError';
import { Located } from './ContentCursor';

/**
 * An issue with a value of a model file.
 *
 * @internal
 */
export function issueAt(
  located: Located<unknown>,
  problem: string,
  remedy: string,
): ModelIssue {
  return located.file.issue(located.path, problem, remedy);
}

/**
 * The file and line of a value, to be named in the message about another one.
 *
 * @internal
 */
export function placeOf(located: Located<unknown>): string {
  return located.file.placeOf(located.path);
}

/**
 * A list of names as it is read in a message; `none` if it is empty.
 *
 * @internal
 */
export function listNames(names: readonly (string | number)[]): string {
  return names.length === 0
    ? 'none'
    : names.map(name => `"${name}"`).join(', ');
}
