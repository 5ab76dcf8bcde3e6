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

import { SaxesParser } from 'saxes';

/** An element, when it begins. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** The names of the elements around it, outermost first. */
  around: string[];
  line: number;
}

/**
 * Reads XML from its beginning to its end. Entities that a document declares are an error, so none can grow.
 *
 * @param visit - called for each element; names are without prefix
 * @throws Error if it is not well-formed
 */
export function readXml(
  text: string,
  visit: (element: XmlElement) => void,
  readText: (text: string, around: string[]) => void = () => {},
): void {
  const parser = new SaxesParser({ position: true });
  const around: string[] = [];
  parser.on('error', error => {
    throw new Error(`is not valid XML (${error.message})`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    visit({
      name: local,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, String(value)]),
      ),
      around: [...around],
      line: parser.line,
    });
    around.push(local);
  });
  parser.on('text', content => readText(content, around));
  parser.on('closetag', () => {
    around.pop();
  });
  parser.write(text).close();
}
