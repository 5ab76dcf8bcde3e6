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
import { limits } from '../checkout/limits';
import { readFileSafely } from '../checkout/readFileSafely';
import { isRecord, listAt } from '../parsers/data';
import { FactsDocument, WireFact, WireNotAnalysed } from '../wire/types';
import { preparePush, pushHelp, pushOptions } from './pushing';
import { Terminal } from './Terminal';
import { UsageError } from './UsageError';

export const pushCommandHelp = `maturity-facts push --push URL FILE…

  Sends what collect --format json and releases --format json wrote before, of any number of entities.

${pushHelp}`;

/** Sends facts that were collected before, so that only one job of a pipeline needs the token. */
export async function push(
  args: string[],
  terminal: Terminal,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: pushOptions,
    allowPositionals: true,
  });
  const send = await preparePush(values, terminal);
  if (!send || positionals.length === 0) {
    throw new UsageError('Write maturity-facts push --push URL FILE…');
  }
  const documents = await Promise.all(positionals.map(readDocument));
  return send({
    facts: documents.flatMap(({ facts }) => facts),
    notAnalysed: documents.flatMap(({ notAnalysed }) => notAnalysed),
  });
}

async function readDocument(file: string): Promise<FactsDocument> {
  const content = await readFileSafely(file, limits.reportBytes).catch(
    error => {
      throw new UsageError(`${file} ${error.message}`);
    },
  );
  const document: unknown = parseJson(content);
  if (!isRecord(document) || !Array.isArray(document.facts)) {
    throw new UsageError(`${file} holds no facts`);
  }
  // the server validates each of them
  return {
    facts: document.facts.filter((fact): fact is WireFact => isRecord(fact)),
    notAnalysed: listAt(document, 'notAnalysed').filter(
      (gap): gap is WireNotAnalysed & Record<string, unknown> => isRecord(gap),
    ),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
