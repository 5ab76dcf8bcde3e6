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

import { SourceFile } from '../checkout/SourceFile';
import { Check } from '../facts/types';
import { entriesAt, listAt, textAt } from '../parsers/data';

/** Whether a file could define an API; told by what every definition has in it, before it is parsed. */
export function isApiFile({ text }: SourceFile): boolean {
  const head = text.slice(0, 2_000);
  return ['openapi', 'swagger', 'asyncapi'].some(
    word => head.includes(`${word}:`) || head.includes(`"${word}"`),
  );
}

/** What an OpenAPI or AsyncAPI document defines, and whether it demands authentication. */
export function apiFindings(file: SourceFile): {
  definition: Check[];
  authentication: Check[];
} {
  const [document] = file.yaml();
  const value = document?.value;
  const key = ['openapi', 'swagger', 'asyncapi'].find(
    name =>
      textAt(value, name) !== undefined ||
      (name === 'swagger' && listAt(value, 'schemes').length > 0),
  );
  if (!document || key === undefined) {
    return { definition: [], authentication: [] };
  }
  const schemes = [
    ...entriesAt(value, 'components', 'securitySchemes'),
    ...entriesAt(value, 'securityDefinitions'),
  ];
  return {
    definition: [
      {
        ok: true,
        evidence: {
          title: `${key} ${textAt(value, key) ?? ''}`,
          file: file.path,
          line: document.lineOf([key]),
        },
      },
    ],
    authentication:
      key === 'asyncapi'
        ? []
        : [
            {
              ok: schemes.length > 0,
              evidence: {
                title:
                  schemes.length > 0
                    ? `security schemes ${schemes
                        .map(([name]) => name)
                        .join(', ')}`
                    : 'no security scheme',
                file: file.path,
                line: document.lineOf(['components', 'securitySchemes']),
              },
            },
          ],
  };
}
