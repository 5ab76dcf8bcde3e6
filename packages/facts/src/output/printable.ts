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
 * A text for the terminal. Names of files come from the checkout: control characters in them could move the cursor or
 * write over what was printed before.
 */
export function printable(text: string): string {
  return [...text]
    .map(character => {
      const code = character.codePointAt(0) ?? 0;
      const isControl =
        code < 0x20 ||
        (code >= 0x7f && code < 0xa0) ||
        (code >= 0x200b && code <= 0x200f) ||
        (code >= 0x2028 && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069);
      return isControl ? '\ufffd' : character;
    })
    .join('');
}
