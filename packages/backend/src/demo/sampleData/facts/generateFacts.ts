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

import { parseEntityRef } from '@backstage/catalog-model';
import {
  CriterionFacts,
  FactCondition,
  FactInput,
  ImportedAnswer,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { abilityOf } from '../generator/abilityOf';
import { Random } from '../generator/random';
import { SampleSubject } from '../types';

const HOUR = 60 * 60 * 1000;
const VALIDITY_DAYS = 90;

/** The source that the facts of invented pipelines are sent under. */
export const SAMPLE_PIPELINES = 'sample-pipelines';

/** How many services facts contradict, one criterion in each. */
const CONFLICTS = 3;

/** How many of them belong to the same owner. */
const CONFLICTS_OF_OWNER = 2;

/** How many facts a service has at most. */
const MOST_FACTS = 18;

/** What the collectors of the portal say, nobody sends. */
const COLLECTED = /^(catalog|report)\./;

/** Where the invented checkouts have what a fact is about, by the beginning of its name. */
const PLACES: Record<string, string> = {
  ci: '.github/workflows/build.yaml',
  container: 'Dockerfile',
  delivery: 'deploy/rollout.yaml',
  gitops: 'deploy/application.yaml',
  infrastructure: 'infrastructure/main.tf',
  kubernetes: 'deploy/service.yaml',
};

const OTHER_PLACE = 'README.md';

/** An answer of a person that facts contradict. */
export interface SampleConflict {
  entityRef: string;
  ownerRef: string;
  criterionId: string;
}

/**
 * What invented pipelines know of the services of the sample company. Facts answer what nobody has answered and hint at
 * more, and contradict the people of three services; whatever else people have answered is left to them.
 *
 * @param options.subjects - The conflicts are in the first of them where there can be one
 * @internal
 */
export function generateFacts(options: {
  model: MaturityModel;
  subjects: SampleSubject[];
  /** All answers of the subjects, in any order. */
  answers: ImportedAnswer[];
  now: Date;
}): { facts: FactInput[]; conflicts: SampleConflict[] } {
  const { answers, model, now, subjects } = options;
  const standing = standingAnswers(answers, now);
  const facts: FactInput[] = [];
  const conflicts: SampleConflict[] = [];
  for (const subject of subjects) {
    if (subject.scope === 'service') {
      const given = standing.get(subject.entityRef) ?? new Map();
      const names = namesFor(model, subject, given);
      const random = Random.of('facts', subject.entityRef);
      for (const [name, chance] of [...names].slice(0, MOST_FACTS)) {
        facts.push(toFact(subject, name, random.chance(chance), now, random));
      }
      const ofOwner = conflicts.filter(
        ({ ownerRef }) => ownerRef === subject.ownerRef,
      );
      const contradiction =
        conflicts.length < CONFLICTS && ofOwner.length < CONFLICTS_OF_OWNER
          ? findContradiction(model, subject, given)
          : undefined;
      if (contradiction) {
        const { criterionId, fact } = contradiction;
        const { entityRef, ownerRef } = subject;
        conflicts.push({ entityRef, ownerRef, criterionId });
        facts.push(toFact(subject, fact, false, now, random));
      }
    }
  }
  return { facts, conflicts };
}

/**
 * The facts that nothing depends on which people have answered, and how likely each is true: the likelier, the further the
 * service is.
 */
function namesFor(
  model: MaturityModel,
  subject: SampleSubject,
  given: ReadonlyMap<string, string>,
): Map<string, number> {
  const quiet = new Map<string, number>();
  const loud = new Set<string>();
  for (const { criterion, dimensionId } of applicableCriteria(model, subject)) {
    const { hint } = criterion.facts ?? {};
    const chance = Math.min(
      Math.max(
        0.55 +
          0.25 * (abilityOf(subject, dimensionId, 1) - criterion.level + 1),
        0.1,
      ),
      0.95,
    );
    for (const name of answeringFacts(criterion.facts)) {
      if (given.has(criterion.id)) {
        loud.add(name);
      } else {
        quiet.set(name, quiet.get(name) ?? chance);
      }
    }
    for (const name of hint ? truthsOf(hint) : []) {
      quiet.set(name, quiet.get(name) ?? chance);
    }
  }
  return new Map(
    [...quiet].filter(([name]) => !loud.has(name) && !COLLECTED.test(name)),
  );
}

/** A criterion that people say is met and that one fact refutes, without contradicting anything else. */
function findContradiction(
  model: MaturityModel,
  subject: SampleSubject,
  given: ReadonlyMap<string, string>,
): { criterionId: string; fact: string } | undefined {
  const answered = applicableCriteria(model, subject).filter(({ criterion }) =>
    given.has(criterion.id),
  );
  for (const { criterion } of answered) {
    const fact =
      criterion.facts?.refute && refutingFact(criterion.facts.refute);
    if (fact && given.get(criterion.id) === 'met') {
      const concerned = answered.filter(other =>
        answeringFacts(other.criterion.facts).includes(fact),
      );
      if (concerned.length === 1 && !COLLECTED.test(fact)) {
        return { criterionId: criterion.id, fact };
      }
    }
  }
  return undefined;
}

function toFact(
  { entityRef }: SampleSubject,
  name: string,
  value: boolean,
  now: Date,
  random: Random,
): FactInput {
  const file = PLACES[name.split('.')[0]] ?? OTHER_PLACE;
  const observedAt = new Date(now.getTime() - random.integer(1, 20) * HOUR);
  return {
    subject: entityRef,
    name,
    value,
    source: SAMPLE_PIPELINES,
    observedAt: observedAt.toISOString(),
    evidence: [
      value
        ? { title: name, file, line: random.integer(3, 60) }
        : {
            title: 'Sample pipeline',
            url: `https://example.com/vesperline/pipelines/${
              parseEntityRef(entityRef).name
            }`,
          },
    ],
    validityDays: VALIDITY_DAYS,
  };
}

/** The answers that count now, by subject and criterion. */
function standingAnswers(
  answers: ImportedAnswer[],
  now: Date,
): Map<string, Map<string, string>> {
  const standing = new Map<string, Map<string, string>>();
  const ordered = [...answers].sort(
    (a, b) => Date.parse(a.answeredAt) - Date.parse(b.answeredAt),
  );
  for (const { entityRef, criterionId, status, expiresAt } of ordered) {
    const ofSubject = standing.get(entityRef) ?? new Map<string, string>();
    standing.set(entityRef, ofSubject);
    const isOver = expiresAt && Date.parse(expiresAt) <= now.getTime();
    if (status === 'unknown' || isOver) {
      ofSubject.delete(criterionId);
    } else {
      ofSubject.set(criterionId, status);
    }
  }
  return standing;
}

function answeringFacts(facts: CriterionFacts | undefined): string[] {
  const { decide, prove, refute } = facts ?? {};
  return [decide, prove, refute].flatMap(condition =>
    condition ? truthsOf(condition) : [],
  );
}

/** The facts of a condition that are true or false. */
function truthsOf(condition: FactCondition): string[] {
  if ('all' in condition) {
    return condition.all.flatMap(truthsOf);
  }
  if ('any' in condition) {
    return condition.any.flatMap(truthsOf);
  }
  if ('not' in condition) {
    return truthsOf(condition.not);
  }
  return typeof condition.value === 'boolean' ? [condition.fact] : [];
}

/** A fact that makes the condition hold by being false. */
function refutingFact(condition: FactCondition): string | undefined {
  if ('any' in condition) {
    return condition.any.map(refutingFact).find(fact => fact !== undefined);
  }
  return 'fact' in condition &&
    condition.operator === 'equal' &&
    condition.value === false
    ? condition.fact
    : undefined;
}
