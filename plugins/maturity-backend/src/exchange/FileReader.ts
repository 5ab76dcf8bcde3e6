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
import { ImportedAnswer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { takeTurns } from '../takeTurns';
import { fromCsv } from './csv';
import { FileProblem, FileRow, ParsedFile } from './types';

/** As many answers as one file may hold; as many as one import takes. */
const MOST_ROWS = 20_000;

/** After so many problems nobody reads on. */
const MOST_PROBLEMS = 200;

/** Reads files of answers, and checks each one as the HTTP contract describes an imported answer. */
export class FileReader {
  readonly #validate: ValidateFunction<ImportedAnswer>;

  /** @param contract - the OpenAPI document */
  static create(contract: {
    components: { schemas: Record<string, object> };
  }): FileReader {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'contract', components: contract.components });
    return new FileReader(
      ajv.compile<ImportedAnswer>({
        $ref: 'contract#/components/schemas/ImportedAnswer',
      }),
    );
  }

  private constructor(validate: ValidateFunction<ImportedAnswer>) {
    this.#validate = validate;
  }

  /**
   * Reads a table in CSV, or answers in JSON: a list, or an object with the list as `answers`. Lets others run in
   * between, but for the parsing of JSON.
   */
  async read(file: {
    format: 'csv' | 'json';
    content: string;
  }): Promise<ParsedFile> {
    const read =
      file.format === 'csv'
        ? await fromCsv(file.content)
        : fromJson(file.content);
    if ('problem' in read) {
      return { rows: [], problems: [read.problem] };
    }
    if (read.rows.length === 0 || read.rows.length > MOST_ROWS) {
      const message =
        read.rows.length === 0
          ? 'there are no answers in the file'
          : `the file has more than ${MOST_ROWS} answers; import it in parts`;
      return { rows: [], problems: [{ line: 1, message }] };
    }
    const rows: FileRow[] = [];
    const problems: FileProblem[] = [];
    const turn = takeTurns();
    for (const { line, values } of read.rows) {
      await turn();
      if (this.#validate(values)) {
        rows.push({ line, answer: values });
      } else {
        problems.push(...explain(line, this.#validate.errors ?? []));
      }
      if (problems.length >= MOST_PROBLEMS) {
        break;
      }
    }
    return { rows, problems };
  }
}

function fromJson(
  content: string,
):
  | { rows: Array<{ line: number; values: unknown }> }
  | { problem: FileProblem } {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return {
      problem: { line: 1, message: `is not JSON: ${(error as Error).message}` },
    };
  }
  const answers =
    typeof value === 'object' && value && 'answers' in value
      ? value.answers
      : value;
  return Array.isArray(answers)
    ? {
        rows: answers.map((values, index) => ({ line: index + 1, values })),
      }
    : {
        problem: {
          line: 1,
          message: 'is neither a list of answers nor an object with `answers`',
        },
      };
}

/** One problem for each field: why each of several alternatives does not fit is no help. */
function explain(line: number, errors: ErrorObject[]): FileProblem[] {
  const problems = new Map<string, FileProblem>();
  for (const { instancePath, keyword, message, params } of errors) {
    const name =
      keyword === 'required' || keyword === 'additionalProperties'
        ? `${instancePath}/${
            params.missingProperty ?? params.additionalProperty
          }`
        : instancePath;
    const field = name.slice(1).split('/', 1)[0].slice(0, 50) || undefined;
    if (!problems.has(field ?? '')) {
      problems.set(field ?? '', {
        line,
        field,
        message: messageOf(keyword, message, params),
      });
    }
  }
  return [...problems.values()];
}

function messageOf(
  keyword: string,
  message: string | undefined,
  params: Record<string, any>,
): string {
  switch (keyword) {
    case 'required':
      return 'is empty';
    case 'additionalProperties':
      return 'belongs to no column; leave it out';
    case 'enum':
      return `should be one of ${params.allowedValues.join(', ')}`;
    case 'format':
      return params.format === 'date-time'
        ? 'should be a day such as 2026-03-31 or a time such as 2026-03-31T12:00:00Z'
        : `should be a ${params.format}`;
    default:
      return message ?? 'is not as expected';
  }
}
