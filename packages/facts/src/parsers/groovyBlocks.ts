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

/** A token of Groovy, as far as blocks and their arguments need it. */
interface Token {
  kind: 'word' | 'text' | 'symbol' | 'newline';
  text: string;
  line: number;
}

/** A statement that may open a block, such as `stage('Build') { … }`. */
export interface Statement {
  name: string;
  line: number;
  /** Texts and words between the name and the block. */
  arguments: string[];
  block: Statement[] | undefined;
}

const quotes = ["'''", '"""', "'", '"'];
const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/**
 * Reads nested blocks, of which a declarative Jenkinsfile is made. Nothing is evaluated.
 *
 * @throws Error with the line, if brackets or quotes do not match
 */
export function parseGroovyBlocks(text: string): Statement[] {
  const tokens = tokenize(text);
  const position = { index: 0 };
  const statements = parseBlock(tokens, position, 0);
  if (position.index < tokens.length) {
    throw new Error(
      `has a bracket too many at line ${tokens[position.index].line}`,
    );
  }
  return statements;
}

function parseBlock(
  tokens: Token[],
  position: { index: number },
  depth: number,
): Statement[] {
  if (depth > 64) {
    throw new Error('has blocks in blocks without end');
  }
  const statements: Statement[] = [];
  for (;;) {
    const token = tokens[position.index];
    if (!token || token.text === '}') {
      return statements;
    }
    if (token.kind === 'newline' || token.text === ';') {
      position.index += 1;
    } else {
      statements.push(parseStatement(tokens, position, depth));
    }
  }
}

function parseStatement(
  tokens: Token[],
  position: { index: number },
  depth: number,
): Statement {
  const first = tokens[position.index];
  const statement: Statement = {
    name: first.text,
    line: first.line,
    arguments: [],
    block: undefined,
  };
  if (first.text !== '{') {
    position.index += 1;
  }
  const open: string[] = [];
  for (; position.index < tokens.length; position.index += 1) {
    const token = tokens[position.index];
    const isSymbol = token.kind === 'symbol';
    if (open.length === 0) {
      if (
        token.kind === 'newline' ||
        (isSymbol && ['}', ';'].includes(token.text))
      ) {
        return statement;
      }
      if (isSymbol && token.text === '{') {
        position.index += 1;
        statement.block = parseBlock(tokens, position, depth + 1);
        if (tokens[position.index]?.text !== '}') {
          throw new Error(`has a block without end at line ${token.line}`);
        }
        position.index += 1;
        return statement;
      }
    }
    if (isSymbol && Object.hasOwn(brackets, token.text)) {
      open.push(brackets[token.text]);
    } else if (isSymbol && open[open.length - 1] === token.text) {
      open.pop();
    } else if (isSymbol && [')', ']', '}'].includes(token.text)) {
      throw new Error(`has a bracket too many at line ${token.line}`);
    } else if (token.kind !== 'newline' && !isSymbol) {
      statement.arguments.push(token.text);
    }
  }
  if (open.length > 0) {
    throw new Error(`has a bracket without end at line ${first.line}`);
  }
  return statement;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let index = 0;
  const take = (end: number, kind: Token['kind'], value?: string) => {
    const part = text.slice(index, end);
    tokens.push({ kind, text: value ?? part, line });
    line += part.split('\n').length - 1;
    index = end;
  };
  while (index < text.length) {
    const character = text[index];
    const quote = quoteAt(text, index);
    if (
      text.startsWith('//', index) ||
      (index === 0 && text.startsWith('#!'))
    ) {
      index = endOf(text, '\n', index);
    } else if (text.startsWith('/*', index)) {
      const end = endOf(text, '*/', index) + 2;
      line += text.slice(index, end).split('\n').length - 1;
      index = end;
    } else if (quote !== undefined) {
      const end = endOfText(text, quote, index, line);
      take(end, 'text', text.slice(index + quote.length, end - quote.length));
    } else if (character === '\n') {
      take(index + 1, 'newline');
    } else if (isWordPart(character)) {
      let end = index + 1;
      while (
        end < text.length &&
        (isWordPart(text[end]) || text[end] === '.')
      ) {
        end += 1;
      }
      take(end, 'word');
    } else if (character.trim() === '') {
      index += 1;
    } else {
      take(index + 1, 'symbol');
    }
  }
  return tokens;
}

function quoteAt(text: string, index: number): string | undefined {
  return quotes.find(quote => text.startsWith(quote, index));
}

function endOf(text: string, sought: string, from: number): number {
  const end = text.indexOf(sought, from);
  return end < 0 ? text.length : end;
}

function endOfText(
  text: string,
  quote: string,
  from: number,
  line: number,
): number {
  for (let index = from + quote.length; index < text.length; index += 1) {
    if (text[index] === '\\') {
      index += 1;
    } else if (text.startsWith(quote, index)) {
      return index + quote.length;
    } else if (quote.length === 1 && text[index] === '\n') {
      break;
    }
  }
  throw new Error(`has a text without end at line ${line}`);
}

function isWordPart(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    '_$@'.includes(character)
  );
}
