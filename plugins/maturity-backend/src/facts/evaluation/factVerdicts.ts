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
  Evidence,
  FactValue,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { scoredSubject } from '../../assessments/SubjectScorer';
import { ProjectedEntity } from '../../catalog/types';
import { StoredFact } from '../types';
import { KnownValues } from './compileCondition';
import { CriterionJudge, FactStatus, judgesOf } from './CriterionJudge';

/** How many of the facts behind an answer it names as evidence. */
const MOST_EVIDENCE = 5;

/** The longest note that the contract allows for evidence is far longer. */
const LONGEST_NOTE = 500;

/** What facts answer a criterion with. */
export interface FactVerdict {
  criterionId: string;
  status: FactStatus;
  evidence: Evidence[];
  /** When the facts were first observed to be so. */
  since: Date;
  /** When the facts do not say so any more unless they are observed again. */
  expiresAt: Date;
}

/**
 * Of each name the fact that counts at a moment: of several sources the one that observed it last, and of several at the
 * same moment the first by name. What has expired is unknown.
 */
export function countingFacts(
  facts: readonly StoredFact[],
  at: Date,
): Map<string, StoredFact> {
  const counting = new Map<string, StoredFact>();
  for (const fact of facts) {
    const other = counting.get(fact.name);
    const isLater =
      !other ||
      fact.observedAt > other.observedAt ||
      (fact.observedAt.getTime() === other.observedAt.getTime() &&
        fact.source < other.source);
    if (fact.expiresAt > at && isLater) {
      counting.set(fact.name, fact);
    }
  }
  return counting;
}

export function valuesOf(
  counting: ReadonlyMap<string, StoredFact>,
): KnownValues {
  return Object.fromEntries(
    [...counting].map(([name, { value }]) => [name, value]),
  );
}

/** What the facts of a subject answer at a moment, by criterion id (DESIGN.md §3, rule 8). */
export function factVerdicts(
  model: MaturityModel,
  entity: ProjectedEntity,
  facts: readonly StoredFact[],
  at: Date,
): Map<string, FactVerdict> {
  const verdicts = new Map<string, FactVerdict>();
  const judges = judgesOf(model);
  if (facts.length === 0 || judges.size === 0) {
    return verdicts;
  }
  const counting = countingFacts(facts, at);
  const values = valuesOf(counting);
  for (const { criterion } of applicableCriteria(
    model,
    scoredSubject(entity),
  )) {
    const judge = judges.get(criterion.id);
    const judgement = judge?.judge(values);
    if (judge && judgement?.status) {
      const used = judgement.names.flatMap(name => counting.get(name) ?? []);
      verdicts.set(criterion.id, {
        criterionId: criterion.id,
        status: judgement.status,
        evidence: used.slice(0, MOST_EVIDENCE).map(toEvidence),
        since: latest(used.map(({ since }) => since)),
        expiresAt: endOf(judge, judgement.status, values, counting),
      });
    }
  }
  return verdicts;
}

/** When the answer is another one because facts have expired, one after another. */
function endOf(
  judge: CriterionJudge,
  status: FactStatus,
  values: KnownValues,
  counting: ReadonlyMap<string, StoredFact>,
): Date {
  const involved = judge.names
    .flatMap(name => counting.get(name) ?? [])
    .sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime());
  const left = { ...values };
  for (const fact of involved) {
    delete left[fact.name];
    if (judge.judge(left).status !== status) {
      return fact.expiresAt;
    }
  }
  // Without facts nothing is known, so that one of them has ended it.
  return involved[involved.length - 1].expiresAt;
}

function toEvidence(fact: StoredFact): Evidence {
  const { name, source, value } = fact;
  const [place] = fact.evidence;
  const text = `${name}: ${valueText(value)} (${source})`;
  if (place?.url) {
    return { type: 'link', url: place.url, title: text.slice(0, 200) };
  }
  const where = place?.file
    ? `, ${place.file}${place.line === undefined ? '' : `:${place.line}`}`
    : '';
  return { type: 'note', text: `${text}${where}`.slice(0, LONGEST_NOTE) };
}

function valueText(value: FactValue): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function latest(times: Date[]): Date {
  return new Date(Math.max(...times.map(time => time.getTime())));
}
