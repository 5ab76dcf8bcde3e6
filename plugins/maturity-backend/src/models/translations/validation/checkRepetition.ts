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
import { ModelIssue } from '../../ModelValidationError';
import { issueAt } from '../../validation/issueAt';
import { TextPair } from './TextPair';

/**
 * A translation says something else than the original: who copies a text to translate it later should not find it
 * counted as translated.
 *
 * @param unchanged - texts that are the same in both languages, such as `CI/CD`.
 *
 * @internal
 */
export function checkRepetition(
  pairs: readonly TextPair[],
  unchanged: readonly string[],
): ModelIssue[] {
  const allowed = new Set(unchanged.map(normalize));
  return pairs
    .filter(
      ({ translation, original }) =>
        normalize(translation.value) === normalize(original) &&
        !allowed.has(normalize(original)),
    )
    .map(({ translation }) =>
      issueAt(
        translation,
        `"${shorten(translation.value)}" only repeats the original.`,
        'Translate it, remove it so that it counts as not translated, or list it under "unchanged" in model.yaml of the language if it is the same in both.',
      ),
    );
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('en-US');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
