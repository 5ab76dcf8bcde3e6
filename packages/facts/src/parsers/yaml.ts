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

import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseAllDocuments,
  Scalar,
  YAMLSeq,
} from 'yaml';
import { limits } from '../checkout/limits';

/** What GitLab's !reference tag points to. */
export class Reference {
  constructor(readonly path: string[]) {}
}

const referenceTag = {
  tag: '!reference',
  collection: 'seq' as const,
  resolve: (value: unknown) =>
    new Scalar(
      new Reference(
        value instanceof YAMLSeq
          ? (value.toJSON() as unknown[]).map(String)
          : [],
      ),
    ),
};

/** One document of a YAML or JSON file. */
export interface YamlDocument {
  /** Plain data, with aliases and merge keys resolved. */
  value: unknown;
  /** The comment with which it begins, without its sign. */
  comment?: string;
  /**
   * The line of a value, from 1: of its key where it has one. If nothing is there, that of the nearest that is above it.
   */
  lineOf(path: ReadonlyArray<string | number>): number;
  /** The line in which a text begins: of a block, that is the one after its sign. */
  textLineOf(path: ReadonlyArray<string | number>): number;
}

/**
 * Parses YAML with any number of documents, and JSON, which is YAML.
 *
 * @throws Error with the line, if it is not YAML, or would grow without end when its aliases are resolved
 */
export function parseYaml(text: string): YamlDocument[] {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter,
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: [referenceTag],
  });
  if (!Array.isArray(documents)) {
    return [];
  }
  if (documents.length > limits.yamlDocuments) {
    throw new Error(`has more than ${limits.yamlDocuments} documents`);
  }
  return documents.map(document => {
    const [error] = document.errors;
    if (error) {
      const line = error.linePos?.[0].line;
      throw new Error(
        `is not valid YAML${line ? ` at line ${line}` : ''} (${error.code})`,
      );
    }
    return {
      value: toData(document),
      comment:
        document.commentBefore ??
        (isNode(document.contents)
          ? document.contents.commentBefore ?? undefined
          : undefined),
      lineOf: path => lineOf(document, path, lineCounter).line,
      textLineOf: path => {
        const { line, node } = lineOf(document, path, lineCounter);
        const start = rangeStart(node);
        if (!isScalar(node) || start === undefined) {
          return line;
        }
        const isBlock = [Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED].some(
          type => type === node.type,
        );
        return lineCounter.linePos(start).line + (isBlock ? 1 : 0);
      },
    };
  });
}

function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: limits.yamlAliases });
  } catch {
    throw new Error('has aliases that cannot be resolved, or too many of them');
  }
}

function lineOf(
  document: Document,
  path: ReadonlyArray<string | number>,
  lineCounter: LineCounter,
): { line: number; node: unknown } {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] ?? 0 : 0;
  for (const step of path) {
    if (isAlias(node)) {
      node = node.resolve(document);
    }
    if (!isCollection(node)) {
      break;
    }
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) =>
          key === step || (key instanceof Scalar && key.value === step),
      );
      if (!pair) {
        break;
      }
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = node.get(step, true);
      offset = rangeStart(node) ?? offset;
    }
  }
  return { line: lineCounter.linePos(offset).line, node };
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
