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
import { parse } from 'yaml';
import { SentRequest } from './HttpCaller';

type Schema = Record<string, any>;

/** What stands in an address where the contract has a parameter. */
const PLACES: Record<string, string> = {
  kind: 'component',
  namespace: 'default',
  name: 'ledger',
  scope: 'group:default/payments',
  modelId: 'cncf-cloud-native',
};

/** Values of every type: whatever a field takes, most of them are wrong. */
const VALUES: unknown[] = [null, true, 42.5, 'x', [], {}, ['x'], { x: 1 }];

const MUCH = 10_000;

/**
 * Requests that the HTTP contract forbids, made from the contract itself: a route that is added is covered by being
 * described. Every field gets values of other types, too long and too many, undeclared fields, and is left out.
 */
export class ForbiddenRequests {
  readonly #document: Schema;

  static async read(): Promise<ForbiddenRequests> {
    const file = resolvePackagePath(
      '@cloud-native-maturity/backstage-plugin-maturity-backend',
      'src/schema/openapi.yaml',
    );
    return new ForbiddenRequests(parse(await readFile(file, 'utf8')));
  }

  private constructor(document: Schema) {
    this.#document = document;
  }

  /** Each with the operation that it is meant for. */
  *all(): Generator<{ operation: string; request: SentRequest }> {
    for (const [path, item] of Object.entries<Schema>(this.#document.paths)) {
      for (const [name, operation] of Object.entries<Schema>(item)) {
        if (name === 'parameters') {
          continue;
        }
        const method = name.toLocaleUpperCase('en-US') as SentRequest['method'];
        const parameters: Schema[] = [
          ...(item.parameters ?? []),
          ...(operation.parameters ?? []),
        ].map(parameter => this.#resolve(parameter));
        const body = operation.requestBody?.content['application/json'].schema;
        const valid = body && this.#sample(body);
        for (const address of this.#addresses(path, parameters)) {
          yield {
            operation: operation.operationId,
            request: { method, path: address, body: valid },
          };
        }
        if (body) {
          const address = addressOf(path, {});
          for (const wrong of this.#mutations(body, valid)) {
            yield {
              operation: operation.operationId,
              request: { method, path: address, body: wrong },
            };
          }
        }
      }
    }
  }

  *#addresses(path: string, parameters: Schema[]): Generator<string> {
    const plain = addressOf(path, {});
    yield `${plain}?undeclared=1`;
    for (const { name, in: place, schema } of parameters) {
      const resolved = this.#resolve(schema);
      const wrong = [
        ...(resolved.maxLength ? ['x'.repeat(resolved.maxLength + 1)] : []),
        ...(['integer', 'boolean'].includes(resolved.type) ? ['x', ''] : []),
        ...(resolved.maximum ? [String(resolved.maximum + 1)] : []),
        ...(resolved.enum || resolved.pattern ? ["'; drop table--"] : []),
      ].map(encodeURIComponent);
      for (const value of wrong) {
        yield place === 'path'
          ? addressOf(path, { [name]: value })
          : `${plain}?${name}=${value}`;
      }
    }
  }

  /** Values like `valid`, each wrong in one place. */
  *#mutations(given: Schema, valid: any): Generator<unknown> {
    const schema = this.#resolve(given);
    if (schema.oneOf) {
      const types: string[] = schema.oneOf.map(
        (alternative: Schema) => this.#resolve(alternative).type,
      );
      yield* VALUES.filter(value => !types.some(type => fits(value, type)));
      if (types[0] === 'object') {
        // A list may still be one of the wrong things; a text that another alternative allows is none.
        const others = types.slice(1).filter(type => type !== 'array');
        for (const wrong of this.#mutations(schema.oneOf[0], valid)) {
          if (!others.some(type => fits(wrong, type))) {
            yield wrong;
          }
        }
      }
      return;
    }
    for (const value of VALUES) {
      if (!fits(value, schema.type) && !(value === null && schema.nullable)) {
        yield value;
      }
    }
    if (schema.type === 'string') {
      if (schema.maxLength !== undefined) {
        yield 'x'.repeat(schema.maxLength + 1);
      }
      if (schema.enum || schema.format || schema.pattern) {
        yield '<script>alert(1)</script>';
      }
      yield 'a\0b';
    }
    if (schema.type === 'array') {
      yield Array((schema.maxItems ?? MUCH) + 1).fill(valid[0]);
      for (const wrong of this.#mutations(schema.items, valid[0])) {
        yield [wrong];
      }
    }
    if (schema.type === 'object') {
      if (schema.additionalProperties === false) {
        yield { ...valid, undeclared: 1 };
      }
      for (const name of schema.required ?? []) {
        const { [name]: _, ...rest } = valid;
        yield rest;
      }
      for (const [name, property] of Object.entries<Schema>(
        schema.properties ?? {},
      )) {
        const inner = valid[name] ?? this.#sample(property);
        for (const wrong of this.#mutations(property, inner)) {
          yield { ...valid, [name]: wrong };
        }
      }
    }
  }

  /** A value that the schema allows. */
  #sample(given: Schema): any {
    const schema = this.#resolve(given);
    if (schema.oneOf) {
      return this.#sample(schema.oneOf[0]);
    }
    switch (schema.type) {
      case 'object':
        return Object.fromEntries(
          (schema.required ?? []).map((name: string) => [
            name,
            this.#sample(schema.properties[name]),
          ]),
        );
      case 'array':
        return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
          this.#sample(schema.items),
        );
      case 'integer':
      case 'number':
        return schema.minimum ?? 1;
      case 'boolean':
        return true;
      default:
        if (schema.enum) {
          return schema.enum[0];
        }
        if (schema.example) {
          return schema.example;
        }
        if (schema.format === 'date-time') {
          return '2026-01-01T00:00:00Z';
        }
        if (schema.format === 'date') {
          return '2026-01-01';
        }
        return 'component:default/ledger';
    }
  }

  #resolve(schema: Schema): Schema {
    if (!schema.$ref) {
      return schema;
    }
    const path: string[] = schema.$ref.slice(2).split('/');
    return this.#resolve(
      path.reduce((part, name) => part[name], this.#document),
    );
  }
}

function addressOf(path: string, values: Record<string, string>): string {
  return path.replace(
    /\{(\w+)\}/g,
    (_, name: string) =>
      values[name] ?? encodeURIComponent(PLACES[name] ?? 'unknown'),
  );
}

function fits(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return (
        typeof value === 'object' && value !== null && !Array.isArray(value)
      );
    case 'array':
      return Array.isArray(value);
    case 'integer':
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === type;
  }
}
