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

import { parseYaml } from '../parsers/yaml';
import { readXml } from '../parsers/xml';
import { Report } from './Report';

/**
 * Parses a report by its outer format: XML, JSON, JSON line by line, or YAML; or plain text, if it is none of them.
 *
 * @throws Error if it begins as one of them and is not valid
 */
export function parseReport(file: string, text: string): Report {
  const start = text.trimStart()[0];
  if (start === '<') {
    let root: string | undefined;
    readXml(text, ({ name }) => {
      root ??= name;
    });
    return { file, text, data: [], xmlRoot: root };
  }
  return { file, text, data: readData(start, text), xmlRoot: undefined };
}

function readData(start: string | undefined, text: string): unknown[] {
  if (start === '{' || start === '[') {
    const whole = parseJson(text);
    return whole === undefined ? readLines(text) : [whole];
  }
  return text.includes('apiVersion:')
    ? parseYaml(text).map(({ value }) => value)
    : [];
}

function readLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const value = parseJson(line);
      if (value === undefined) {
        throw new Error('is not valid JSON');
      }
      return value;
    });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
