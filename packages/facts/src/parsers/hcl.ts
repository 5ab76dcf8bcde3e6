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

/** A block of HCL, such as `resource "a" "b" { … }`. */
export interface HclBlock {
  type: string;
  labels: string[];
  line: number;
  attributes: HclAttribute[];
  blocks: HclBlock[];
}

/** An attribute; its expression is not evaluated. */
export interface HclAttribute {
  name: string;
  line: number;
  /** Whether the expression begins as a text. */
  isText: boolean;
  /** That text as it is written, with its templates. */
  text?: string;
  /** The keys of the expression, if it is an object. */
  keys: string[];
}

interface Token {
  kind: 'word' | 'text' | 'symbol' | 'newline' | 'end';
  text: string;
  line: number;
}

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const MAXIMUM_DEPTH = 64;

class HclParser {
  #index = 0;

  constructor(readonly tokens: Token[]) {}

  /** What is between the braces of a block, or in a file. */
  body(
    depth: number,
    end: 'end' | '}',
  ): Pick<HclBlock, 'attributes' | 'blocks'> {
    const attributes: HclAttribute[] = [];
    const blocks: HclBlock[] = [];
    for (;;) {
      const token = this.#next();
      if (end === 'end' ? token.kind === 'end' : isSymbol(token, '}')) {
        return { attributes, blocks };
      }
      if (token.kind === 'word' && depth < MAXIMUM_DEPTH) {
        if (isSymbol(this.#peek(), '=')) {
          this.#next();
          attributes.push(this.#attribute(token));
        } else {
          blocks.push(this.#block(token, depth));
        }
      } else if (token.kind !== 'newline') {
        throw invalid(token);
      }
    }
  }

  #block({ text: type, line }: Token, depth: number): HclBlock {
    const labels: string[] = [];
    for (;;) {
      const token = this.#next();
      if (isSymbol(token, '{')) {
        return { type, line, labels, ...this.body(depth + 1, '}') };
      }
      if (token.kind !== 'text' && token.kind !== 'word') {
        throw invalid(token);
      }
      labels.push(token.text);
    }
  }

  /** An expression ends with its line, or before the brace of its block, unless a bracket is open. */
  #attribute({ text: name, line }: Token): HclAttribute {
    const first = this.#peek();
    const keys: string[] = [];
    const open: string[] = [];
    for (;;) {
      const token = this.#peek();
      const isOver =
        open.length === 0 &&
        (token.kind === 'newline' ||
          token.kind === 'end' ||
          isSymbol(token, '}'));
      if (isOver) {
        const isText = first.kind === 'text';
        return {
          name,
          line,
          isText,
          keys,
          ...(isText && { text: first.text }),
        };
      }
      if (token.kind === 'end') {
        throw invalid(token);
      }
      this.#next();
      if (token.kind === 'symbol' && Object.hasOwn(closing, token.text)) {
        open.push(closing[token.text]);
      } else if (
        token.kind === 'symbol' &&
        [')', ']', '}'].includes(token.text)
      ) {
        if (open.pop() !== token.text) {
          throw invalid(token);
        }
      } else if (open.length === 1 && open[0] === '}' && this.#isKey(token)) {
        keys.push(token.text);
      }
    }
  }

  #isKey({ kind }: Token): boolean {
    const next = this.#peek();
    return (
      (kind === 'word' || kind === 'text') &&
      (isSymbol(next, '=') || isSymbol(next, ':'))
    );
  }

  #peek(): Token {
    return this.tokens[this.#index];
  }

  #next(): Token {
    const token = this.tokens[this.#index];
    this.#index = Math.min(this.#index + 1, this.tokens.length - 1);
    return token;
  }
}

function isSymbol({ kind, text }: Token, symbol: string): boolean {
  return kind === 'symbol' && text === symbol;
}

function invalid({ line }: Token): Error {
  return new Error(`is not valid HCL at line ${line}`);
}

/**
 * Reads the structural language of HCL: blocks, labels and attributes. Expressions are passed over.
 *
 * @throws Error with the line, if it is not HCL
 */
export function parseHcl(text: string): HclBlock[] {
  const parser = new HclParser(tokenize(text));
  return parser.body(0, 'end').blocks;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let line = 1;
  const skip = (end: number) => {
    for (; index < end; index += 1) {
      line += text[index] === '\n' ? 1 : 0;
    }
  };
  const push = (kind: Token['kind'], end: number, value: string) => {
    tokens.push({ kind, text: value, line });
    skip(end);
  };
  while (index < text.length) {
    const character = text[index];
    if (character === '\n') {
      push('newline', index + 1, '\n');
    } else if (character.trim() === '') {
      skip(index + 1);
    } else if (character === '#' || text.startsWith('//', index)) {
      skip(until(text, '\n', index));
    } else if (text.startsWith('/*', index)) {
      skip(until(text, '*/', index + 2) + 2);
    } else if (character === '"') {
      const end = endOfText(text, index + 1, line);
      push('text', end, text.slice(index + 1, end - 1));
    } else if (text.startsWith('<<', index)) {
      const end = endOfHeredoc(text, index, line);
      push('text', end, '');
    } else if (isWordPart(character)) {
      let end = index + 1;
      while (end < text.length && isWordPart(text[end])) {
        end += 1;
      }
      push('word', end, text.slice(index, end));
    } else if (
      ['==', '!=', '<=', '>=', '=>'].includes(text.slice(index, index + 2))
    ) {
      push('symbol', index + 2, text.slice(index, index + 2));
    } else {
      push('symbol', index + 1, character);
    }
  }
  tokens.push({ kind: 'end', text: '', line });
  return tokens;
}

/** Texts hold templates, and those hold texts. */
function endOfText(
  text: string,
  from: number,
  line: number,
  depth = 0,
): number {
  let index = from;
  while (index < text.length && depth < MAXIMUM_DEPTH) {
    if (text[index] === '\\') {
      index += 2;
    } else if (text[index] === '"') {
      return index + 1;
    } else if (text[index] === '\n') {
      break;
    } else if (text.startsWith('$${', index) || text.startsWith('%%{', index)) {
      index += 3;
    } else if (text.startsWith('${', index) || text.startsWith('%{', index)) {
      index = endOfTemplate(text, index + 2, line, depth + 1);
    } else {
      index += 1;
    }
  }
  throw new Error(`is not valid HCL at line ${line}`);
}

function endOfTemplate(
  text: string,
  from: number,
  line: number,
  depth: number,
): number {
  let open = 1;
  let index = from;
  while (index < text.length && open > 0) {
    if (text[index] === '"') {
      index = endOfText(text, index + 1, line, depth);
    } else {
      open += text[index] === '{' ? 1 : 0;
      open -= text[index] === '}' ? 1 : 0;
      index += 1;
    }
  }
  return index;
}

function endOfHeredoc(text: string, from: number, line: number): number {
  const firstEnd = until(text, '\n', from);
  const marker = text
    .slice(from + 2, firstEnd)
    .replace('-', '')
    .trim();
  for (let start = firstEnd + 1; start <= text.length && marker !== ''; ) {
    const end = until(text, '\n', start);
    if (text.slice(start, end).trim() === marker) {
      return end;
    }
    start = end + 1;
  }
  throw new Error(`is not valid HCL at line ${line}`);
}

function until(text: string, sought: string, from: number): number {
  const end = text.indexOf(sought, from);
  return end < 0 ? text.length : end;
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{N}_.-]/u.test(character);
}
