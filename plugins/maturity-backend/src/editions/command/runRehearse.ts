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
import { InputError, isError } from '@backstage/errors';
import { MaturityClient } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { baseUrlOf } from './baseUrlOf';
import { describeFailure } from './describeFailure';
import { formatRehearsal } from './formatRehearsal';
import { printable } from './printable';
import { readChangedModel } from './readChangedModel';

/** The environment variable with the token, so that it need not stand in the list of processes. */
const TOKEN_VARIABLE = 'MATURITY_TOKEN';

const USAGE = `Usage: maturity-rehearse --url URL [--to EDITION] [--from EDITION] [--model PATH] [--json]

Tells what moving the assessments of a portal to another edition of their model, or changing the model, would do: which
answers carry over, which criteria are new, how many subjects change level, and whom it hits most. Nothing is written.

  --url URL        the address of the backend, such as https://portal.example.com
  --token TOKEN    a token of backend.auth.externalAccess that may maturity.model.manage;
                   better in the environment variable ${TOKEN_VARIABLE}
  --to EDITION     the edition to move to; with --model, all stay under theirs if missing
  --from EDITION   only the assessments under this edition; all others if missing
  --model PATH     a changed model: the folder or a file of the model, or an app-config.yaml whose maturity.models
                   change it; relative paths in it start at the folder where you are
  --model-id ID    the model; the one that the portal assesses by if missing
  --json           prints the answer of the portal as one line of JSON instead of tables
  --allow-http     sends the token over http to another machine, where nobody can listen
  --help           prints this

Exit code: 0 if it was rehearsed, 1 if the portal refuses, 2 if the command is wrong or the portal does not answer.`;

/** What the command is given. */
interface Order {
  baseUrl: string;
  token: string;
  to?: string;
  from?: string;
  /** Where a changed model is. */
  model?: string;
  modelId?: string;
  json: boolean;
}

/**
 * The command `maturity-rehearse`.
 *
 * @param options - `args`: what stands after the name of the command; `environment`: where the token is looked for if it
 * is not among them; `print` and `printError`: write a line.
 * @returns the exit code: 0 if it was rehearsed, 1 if the portal refuses, 2 if the command is wrong or the portal does
 * not answer.
 *
 * @public
 */
export async function runRehearse(options: {
  args: readonly string[];
  environment: Record<string, string | undefined>;
  print(line: string): void;
  printError(line: string): void;
}): Promise<number> {
  const { args, environment, print, printError } = options;
  if (args.includes('--help')) {
    print(USAGE);
    return 0;
  }
  let order: Order;
  try {
    order = readOrder(args, environment);
  } catch (error) {
    printError(
      `${isError(error) ? error.message : error} (maturity-rehearse --help)`,
    );
    return 2;
  }
  try {
    await rehearse(order, print);
    return 0;
  } catch (error) {
    const { message, exitCode } = describeFailure(error, order.baseUrl);
    message
      .split('\n')
      .map(printable)
      .forEach(line => printError(line));
    return exitCode;
  }
}

function readOrder(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): Order {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'allow-http': { type: 'boolean' },
      from: { type: 'string' },
      json: { type: 'boolean' },
      model: { type: 'string' },
      'model-id': { type: 'string' },
      to: { type: 'string' },
      token: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const token = (values.token ?? environment[TOKEN_VARIABLE] ?? '').trim();
  if (values.url === undefined) {
    throw new InputError(
      'Name the backend, such as --url https://portal.example.com',
    );
  }
  if (token === '' || /[^\x21-\x7e]/.test(token)) {
    throw new InputError(
      `There is no token: put it into the environment variable ${TOKEN_VARIABLE}, or after --token`,
    );
  }
  if (!values.to && !values.model) {
    throw new InputError(
      'Name the edition to move to, such as --to 3.0, or a changed model with --model',
    );
  }
  return {
    baseUrl: baseUrlOf(values.url, values['allow-http'] ?? false),
    token,
    to: values.to,
    from: values.from,
    model: values.model,
    modelId: values['model-id'],
    json: values.json ?? false,
  };
}

async function rehearse(
  order: Order,
  print: (line: string) => void,
): Promise<void> {
  const { baseUrl, token, to: edition, from, json } = order;
  const client = new MaturityClient({
    discoveryApi: { getBaseUrl: async () => baseUrl },
  });
  const modelId =
    order.modelId ?? (await client.getModels({ token })).items[0].id;
  const model = order.model && (await readChangedModel(order.model, modelId));
  const rehearsal = await client.rehearseMove(
    { modelId, edition, from, ...(model && { model }) },
    { token },
  );
  if (json) {
    print(JSON.stringify(rehearsal));
  } else {
    formatRehearsal(rehearsal).map(printable).forEach(print);
  }
}
