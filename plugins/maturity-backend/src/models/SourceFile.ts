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
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import { keyAt } from './keyAt';
import { ModelIssue } from './ModelValidationError';

/**
 * The way to a value in a file: property names and list positions.
 *
 * @internal
 */
export type SourcePath = readonly (string | number)[];

/**
 * A parsed YAML file that remembers in which line everything is.
 *
 * @internal
 */
export class SourceFile {
  /** The file, relative to the directory that was read, with forward slashes. */
  readonly name: string;
  /** The content as plain values; as much of it as could be parsed. */
  readonly content: unknown;
  /** What the YAML parser could not read. */
  readonly syntaxIssues: readonly ModelIssue[];

  readonly #text: { document: Document; lines: LineCounter } | undefined;

  /**
   * @param options - `name` is used in messages, `text` is the content of the file.
   */
  static parse(options: { name: string; text: string }): SourceFile {
    const lines = new LineCounter();
    const document = parseDocument(options.text, {
      lineCounter: lines,
      prettyErrors: false,
    });
    return new SourceFile({
      name: options.name,
      content: document.errors.length === 0 ? document.toJS() : undefined,
      text: { document, lines },
    });
  }

  /** Content that was sent and not written to a file: what is wrong is told by its place in it, for want of lines. */
  static sent(options: { name: string; content: unknown }): SourceFile {
    return new SourceFile({ ...options, text: undefined });
  }

  private constructor(options: {
    name: string;
    content: unknown;
    text: { document: Document; lines: LineCounter } | undefined;
  }) {
    const { name, content, text } = options;
    this.name = name;
    this.content = content;
    this.#text = text;
    this.syntaxIssues = !text
      ? []
      : text.document.errors.map(error => ({
          file: name,
          line: text.lines.linePos(error.pos[0]).line,
          problem: `The file is not valid YAML: ${error.message.replace(
            /\.?$/,
            '.',
          )}`,
          remedy:
            error.code === 'DUPLICATE_KEY'
              ? 'Keep one of the two.'
              : 'Correct the line or the one before it; check quotes, colons and indentation.',
        }));
  }

  /**
   * The line, counted from 1, of the value at a path: of its property name or of its place in the list. Where the
   * value is missing, the line of the innermost value around it that exists. Content that was sent has no lines.
   */
  lineOf(path: SourcePath): number | undefined {
    if (!this.#text) {
      return undefined;
    }
    const { document, lines } = this.#text;
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const segment of path) {
      const step = child(node, segment, document);
      if (!step) {
        break;
      }
      offset = step.offset ?? offset;
      node = step.node;
    }
    // An empty file has no lines, but its first one is where to start writing.
    return Math.max(1, lines.linePos(offset).line);
  }

  /** The place of a path, as people write it: file and line, or where in what was sent. */
  placeOf(path: SourcePath): string {
    return this.#text
      ? `${this.name}:${this.lineOf(path)}`
      : keyAt(this.name, path);
  }

  /** An issue at a path of this file. */
  issue(path: SourcePath, problem: string, remedy: string): ModelIssue {
    return this.#text
      ? { file: this.name, line: this.lineOf(path), problem, remedy }
      : { file: keyAt(this.name, path), problem, remedy };
  }
}

function child(
  parent: unknown,
  segment: string | number,
  document: Document,
): { node: unknown; offset: number | undefined } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isMap(node)) {
    const pair = node.items.find(
      item => isScalar(item.key) && String(item.key.value) === String(segment),
    );
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined
      ? undefined
      : { node: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
