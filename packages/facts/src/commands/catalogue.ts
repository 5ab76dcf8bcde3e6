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

import { parseArgs } from 'node:util';
import { factCatalogue } from '../catalogue';
import { formatCatalogue } from '../output/catalogue';
import { parseFormat } from './options';
import { Terminal } from './Terminal';

export const catalogueHelp = `maturity-facts catalogue [--format FORMAT]

  --format FORMAT     table (default), as Markdown, or json
`;

/** Prints what every fact means, and which criteria it answers. */
export function catalogue(args: string[], terminal: Terminal): number {
  const { values } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'table' } },
  });
  terminal.out(
    parseFormat(values.format) === 'json'
      ? `${JSON.stringify(factCatalogue, undefined, 2)}\n`
      : formatCatalogue(factCatalogue),
  );
  return 0;
}
