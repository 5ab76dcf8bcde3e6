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
import { SourceFile } from '../../SourceFile';
import { ContentCursor } from '../../validation/ContentCursor';
import { issueAt } from '../../validation/issueAt';
import { Glossary } from './Glossary';
import { TextPair } from './TextPair';

/**
 * One word for one thing: no translation uses a word that the glossary of its language forbids.
 *
 * @internal
 */
export function checkGlossary(
  pairs: readonly TextPair[],
  glossary: Glossary,
): ModelIssue[] {
  return pairs.flatMap(({ translation, original }) =>
    glossary
      .departures(original, translation.value)
      .map(departure =>
        issueAt(
          translation,
          `"${departure.found}" is not the word for "${departure.original}" in this language.`,
          `Use "${departure.term}", as the glossary in model.yaml of the language has it.`,
        ),
      ),
  );
}

/**
 * No glossary forbids the very word that it demands.
 *
 * @internal
 */
export function checkGlossaryEntries(manifest: SourceFile): ModelIssue[] {
  return ContentCursor.at(manifest)
    .get('glossary')
    .properties()
    .flatMap(entry => {
      const term = entry.get('term').text()?.value;
      return entry
        .get('forbidden')
        .items()
        .flatMap(variant => variant.text() ?? [])
        .filter(({ value }) => value === term)
        .map(variant =>
          issueAt(
            variant,
            `"${variant.value}" is both the term and forbidden.`,
            'Remove it from "forbidden", or choose another term.',
          ),
        );
    });
}
