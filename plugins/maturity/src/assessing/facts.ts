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
  Answer,
  Assessment,
  Evidence,
  Fact,
  FactFinding,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** How many of the facts behind a hint an answer takes over as evidence. */
const MOST_EVIDENCE = 5;
const LONGEST_TITLE = 200;
const LONGEST_NOTE = 500;

/** What facts say about one criterion, with the facts themselves. */
export interface CriterionFinding extends Omit<FactFinding, 'names'> {
  facts: Fact[];
}

/** What facts say, by criterion id. */
export function findingsOf({
  facts,
}: Pick<Assessment, 'facts'>): ReadonlyMap<string, CriterionFinding> {
  const known = new Map(facts?.facts.map(fact => [fact.name, fact]));
  return new Map(
    facts?.findings.map(({ names, ...finding }) => [
      finding.criterionId,
      { ...finding, facts: names.flatMap(name => known.get(name) ?? []) },
    ]),
  );
}

/** Whether facts say otherwise than the answer that counts (DESIGN.md §3, rule 8). */
export function isFactConflict(
  finding: CriterionFinding | undefined,
  answer: Answer | undefined,
): boolean {
  return (
    finding?.status !== undefined &&
    answer !== undefined &&
    answer.source !== 'fact' &&
    !answer.expired &&
    answer.status !== finding.status
  );
}

/** The facts as evidence of an answer that a person gives. */
export function toEvidence(facts: readonly Fact[]): Evidence[] {
  return facts.slice(0, MOST_EVIDENCE).map(({ evidence, name, ...fact }) => {
    const value = Array.isArray(fact.value)
      ? fact.value.join(', ')
      : String(fact.value);
    const text = `${name}: ${value} (${fact.source})`;
    const [place] = evidence;
    return place?.url
      ? { type: 'link', url: place.url, title: text.slice(0, LONGEST_TITLE) }
      : {
          type: 'note',
          text: `${text}${placeText(place)}`.slice(0, LONGEST_NOTE),
        };
  });
}

function placeText(place: Fact['evidence'][number] | undefined): string {
  if (!place?.file) {
    return '';
  }
  return place.line === undefined
    ? `, ${place.file}`
    : `, ${place.file}:${place.line}`;
}
