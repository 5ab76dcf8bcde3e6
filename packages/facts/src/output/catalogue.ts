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

import { FactDefinition } from '../catalogue';

/** The catalogue as tables in Markdown, one for each collector: what docs/facts.md shows. */
export function formatCatalogue(
  facts: Readonly<Record<string, FactDefinition>>,
): string {
  const byCollector = new Map<string, Array<[string, FactDefinition]>>();
  for (const entry of Object.entries(facts)) {
    const { collector } = entry[1];
    byCollector.set(collector, [...(byCollector.get(collector) ?? []), entry]);
  }
  return [...byCollector]
    .map(([collector, entries]) =>
      [
        `### ${collector}`,
        '',
        ...table([
          [
            'Fact',
            'Meaning',
            'True if, or known if',
            'False if',
            'Unknown if',
            'Criteria',
          ],
          ...entries.map(([name, fact]) => [
            `\`${name}\``,
            fact.type === 'boolean'
              ? fact.meaning
              : `${fact.meaning} (${fact.type})`,
            fact.known,
            fact.false ?? '',
            fact.unknown,
            formatCriteria(fact),
          ]),
        ]),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function formatCriteria({
  decides,
  proves,
  refutes,
  hints,
}: FactDefinition): string {
  return [
    ...decides.map(id => `decides ${id}`),
    ...proves.map(id => `proves ${id}`),
    ...refutes.map(id => `refutes ${id}`),
    ...hints.map(id => `hints ${id}`),
  ].join(', ');
}

function table([header, ...rows]: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}
