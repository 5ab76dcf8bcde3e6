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

import { hclLanguage } from 'codemirror-lang-hcl';

type Tree = ReturnType<typeof hclLanguage.parser.parse>;
type Node = Tree['topNode'];

/** A block of HCL, such as `resource "a" "b" { … }`. */
export interface HclBlock {
  type: string;
  labels: string[];
  line: number;
  attributes: Array<{
    name: string;
    line: number;
    text: string;
    keys: string[];
  }>;
  blocks: HclBlock[];
}

/**
 * The blocks of a file in HCL. Expressions are not evaluated.
 *
 * @throws Error with the line, if it is not HCL
 */
export function parseHcl(text: string): HclBlock[] {
  const tree = hclLanguage.parser.parse(text);
  const lineOf = lineCounter(text);
  tree.iterate({
    enter: node => {
      if (node.type.isError) {
        throw new Error(`is not valid HCL at line ${lineOf(node.from)}`);
      }
    },
  });
  const body = tree.topNode.getChild('Body');
  return body ? blocksOf(body, text, lineOf) : [];
}

function blocksOf(
  body: Node,
  text: string,
  lineOf: (offset: number) => number,
): HclBlock[] {
  return body.getChildren('Block').map(block => {
    const inner = block.getChild('Body');
    const type = block.getChild('BlockType');
    return {
      type: type ? text.slice(type.from, type.to) : '',
      labels: block
        .getChildren('BlockLabel')
        .map(label => unquote(text.slice(label.from, label.to))),
      line: lineOf(block.from),
      attributes: (inner?.getChildren('Attribute') ?? []).map(attribute => {
        const name = attribute.getChild('Identifier');
        const expression = attribute.getChild('Expression');
        const object = expression
          ?.getChild('CollectionValue')
          ?.getChild('Object');
        return {
          name: name ? text.slice(name.from, name.to) : '',
          line: lineOf(attribute.from),
          text: expression ? text.slice(expression.from, expression.to) : '',
          keys: (object?.getChildren('ObjectElem') ?? []).flatMap(element => {
            const key = element.getChild('ObjectKey');
            return key ? [unquote(text.slice(key.from, key.to))] : [];
          }),
        };
      }),
      blocks: inner ? blocksOf(inner, text, lineOf) : [],
    };
  });
}

function unquote(text: string): string {
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** Lines from 1 by offset, found by halving. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '\n') {
      starts.push(index + 1);
    }
  }
  return offset => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  };
}
