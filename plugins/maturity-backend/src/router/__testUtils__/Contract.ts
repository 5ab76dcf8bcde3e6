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
import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import Ajv, { ValidateFunction } from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

type Schema = Record<string, any>;

/** An operation of the contract, and how its responses are checked. */
interface Operation {
  /** As the contract names it, such as `GET /rollups/{scope}`. */
  name: string;
  method: string;
  path: RegExp;
  /** By status code, or `default`. */
  responses: Record<string, ValidateFunction>;
}

/** What an error must never tell: statements, drivers, files and stacks. */
const LEAKS =
  /\b(select|insert into|update|delete from)\b.*\b(from|values|set|where)\b|sqlite|postgres|knex|node_modules|\.tsx?:\d|\n\s+at /i;

/**
 * The HTTP contract, `openapi.yaml`, as the measure of responses. Responses may contain what it describes and nothing
 * else, so that it cannot fall behind the code.
 */
export class Contract {
  readonly #operations: Operation[];

  static async read(): Promise<Contract> {
    const file = resolvePackagePath(
      '@cloud-native-maturity/backstage-plugin-maturity-backend',
      'src/schema/openapi.yaml',
    );
    return new Contract(parse(await readFile(file, 'utf8')));
  }

  private constructor(document: Schema) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({
      $id: 'contract',
      components: {
        schemas: mapValues(document.components.schemas, open),
      },
    });
    const compile = (response: Schema) => {
      const { content } = response.$ref
        ? document.components.responses[response.$ref.split('/').pop()]
        : response;
      if (content && !('application/json' in content)) {
        // A file is whatever it is.
        return ajv.compile({});
      }
      const schema = content?.['application/json'].schema;
      // A response without content has no body.
      return ajv.compile(schema ? closed(schema) : { const: {} });
    };
    this.#operations = Object.entries<Schema>(document.paths).flatMap(
      ([path, item]) =>
        Object.entries<Schema>(item)
          .filter(([method]) => method !== 'parameters')
          .map(([method, operation]) => ({
            name: `${method.toLocaleUpperCase('en-US')} ${path}`,
            method: method.toLocaleUpperCase('en-US'),
            path: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
            responses: mapValues(operation.responses, compile),
          })),
    );
  }

  /** The names of the operations, such as `GET /rollups/{scope}`. */
  get operations(): string[] {
    return this.#operations.map(({ name }) => name);
  }

  /**
   * Throws an error unless the response is one that the contract describes, and tells nothing of the inside.
   *
   * @returns The name of the operation that was asked; missing if there is none like it
   */
  check(
    request: { method: string; path: string },
    response: { status: number; body: unknown; text: string },
  ): string | undefined {
    const operation = this.#operations.find(
      ({ method, path }) =>
        method === request.method && path.test(request.path),
    );
    const described = `${request.method} ${request.path}: ${response.status} ${response.text}`;
    if (response.status >= 400 && LEAKS.test(response.text)) {
      throw new Error(`The error tells of the inside. ${described}`);
    }
    const validate =
      operation?.responses[response.status] ?? operation?.responses.default;
    if (
      operation &&
      response.status < 300 &&
      !operation.responses[response.status]
    ) {
      throw new Error(`The contract knows no such success. ${described}`);
    }
    if (validate && !validate(response.body)) {
      const issues = JSON.stringify(validate.errors, undefined, 2);
      throw new Error(`Not as the contract says: ${issues} ${described}`);
    }
    return operation?.name;
  }
}

/** A schema that is used as it stands: what it does not describe is refused. */
function closed(schema: Schema): Schema {
  return { ...open(schema), unevaluatedProperties: false };
}

/** A schema that may still be composed with others; what it contains is used as it stands. */
function open(schema: Schema): Schema {
  const { $ref, properties, items, additionalProperties, allOf, oneOf } =
    schema;
  return {
    ...schema,
    ...($ref && { $ref: `contract${$ref}` }),
    ...(properties && { properties: mapValues(properties, closed) }),
    ...(items && { items: closed(items) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: closed(additionalProperties),
    }),
    ...(allOf && { allOf: allOf.map(open) }),
    ...(oneOf && { oneOf: oneOf.map(open) }),
  };
}

function mapValues<T>(
  object: Record<string, Schema>,
  map: (value: Schema) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, map(value)]),
  );
}
