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

import { catalogue, catalogueHelp } from './commands/catalogue';
import { collect, collectHelp } from './commands/collect';
import { push, pushCommandHelp } from './commands/push';
import { releases, releasesHelp } from './commands/releases';
import { Terminal } from './commands/Terminal';
import { UsageError } from './commands/UsageError';
import { printable } from './output/printable';
import { textAt } from './parsers/data';

const commands: Record<
  string,
  (args: string[], terminal: Terminal) => Promise<number> | number
> = { collect, releases, push, catalogue };

const help = `Tells Maturity for Backstage what a machine can know about a service.

${collectHelp}
${releasesHelp}
${pushCommandHelp}
${catalogueHelp}`;

/**
 * Runs the command.
 *
 * @param args - without node and the script
 * @returns the exit code: 0, 1 if something failed, 2 if it was called wrongly
 * @public
 */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help')) {
    terminal.out(help);
    return name === undefined ? 2 : 0;
  }
  try {
    if (!Object.hasOwn(commands, name)) {
      throw new UsageError(
        `There is no command ${name}: see maturity-facts help`,
      );
    }
    return await commands[name](rest, terminal);
  } catch (error) {
    const isUsage = error instanceof UsageError || isArgumentError(error);
    const message = textAt(error, 'message') ?? String(error);
    terminal.err(`maturity-facts: ${printable(message)}\n`);
    return isUsage ? 2 : 1;
  }
}

/** What Node says about options that there are not. */
function isArgumentError(error: unknown): boolean {
  return textAt(error, 'code')?.startsWith('ERR_PARSE_ARGS') ?? false;
}
