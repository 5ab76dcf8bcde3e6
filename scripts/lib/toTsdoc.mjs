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
 * Turns the comments that openapi-typescript writes into TSDoc, of which the API reports are made.
 *
 * @param code - generated types
 */
export function toTsdoc(code) {
  return (
    code
      // the type itself says so
      .replace(/^ *\/\*\* @enum \{\w+\} \*\/\n/gm, '')
      .replace(/^ *\* @enum \{\w+\}\n/gm, '')
      .replace(/@description /g, '')
      .replace(/@default /g, '@defaultValue ')
      // everything that the file exports is public
      .replace(
        /^export (interface|type) (\w+)/gm,
        '/**\n * The $2 of the HTTP API.\n *\n * @public\n */\nexport $1 $2',
      )
  );
}
