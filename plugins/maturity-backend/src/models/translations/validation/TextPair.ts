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
import { ContentCursor, Located } from '../../validation/ContentCursor';

/**
 * A translated text, where it stands, and what it translates.
 *
 * @internal
 */
export interface TextPair {
  translation: Located<string>;
  original: string;
}

/**
 * What a translation file says in two languages, and where it refers to what the model does not have.
 *
 * @internal
 */
export interface PairedTexts {
  pairs: TextPair[];
  issues: ModelIssue[];
}

/**
 * The text under a property and its original; nothing if it is not translated.
 *
 * @internal
 */
export function pairText(
  parent: ContentCursor,
  property: string,
  original: string,
): TextPair[] {
  const translation = parent.get(property).text();
  return translation ? [{ translation, original }] : [];
}

/**
 * The same for several texts at once.
 *
 * @internal
 */
export function joinPairs(parts: readonly PairedTexts[]): PairedTexts {
  return {
    pairs: parts.flatMap(({ pairs }) => pairs),
    issues: parts.flatMap(({ issues }) => issues),
  };
}
