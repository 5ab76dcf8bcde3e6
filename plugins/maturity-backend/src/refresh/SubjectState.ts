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
import { FactRefreshChanges } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { ModelKey, NOT_ASSESSED, StoredAssessment } from '../assessments/types';
import { toBucket } from '../assessments/buckets';
import { FactStore } from '../facts/FactStore';
import { StoredFact } from '../facts/types';

/** What is known of a subject at a moment. */
export interface SubjectState {
  facts: StoredFact[];
  assessment: StoredAssessment | undefined;
}

/** Reads what is known of a subject. */
export async function readState(
  entityRef: string,
  options: {
    assessmentStore: Pick<AssessmentStore, 'readAssessments'>;
    defaultModel: ModelKey;
    store: Pick<FactStore, 'readFacts'>;
  },
): Promise<SubjectState> {
  const [facts, [assessment]] = await Promise.all([
    options.store.readFacts([entityRef]),
    options.assessmentStore.readAssessments([entityRef], options.defaultModel),
  ]);
  return { facts, assessment };
}

/** What facts have changed between two moments: their values, the criteria that they answer, and the level. */
export function compareStates(
  before: SubjectState,
  after: SubjectState,
): FactRefreshChanges {
  const known = new Map(before.facts.map(fact => [keyOf(fact), fact]));
  return {
    facts: after.facts.flatMap(fact => {
      const earlier = known.get(keyOf(fact));
      const isSame =
        JSON.stringify(earlier?.value) === JSON.stringify(fact.value);
      return isSame
        ? []
        : [
            {
              name: fact.name,
              source: fact.source,
              before: earlier?.value,
              after: fact.value,
            },
          ];
    }),
    criteria: changedCriteria(before, after),
    levelBefore: levelOf(before),
    levelAfter: levelOf(after),
  };
}

function changedCriteria(
  before: SubjectState,
  after: SubjectState,
): FactRefreshChanges['criteria'] {
  return [...(after.assessment?.answers.values() ?? [])].flatMap(answer => {
    const earlier = before.assessment?.answers.get(answer.criterionId);
    // What a person answered meanwhile is not what facts changed.
    return answer.source === 'fact' &&
      answer.id !== earlier?.id &&
      answer.status !== (earlier?.status ?? 'unknown')
      ? [
          {
            criterionId: answer.criterionId,
            before: earlier?.status ?? 'unknown',
            after: answer.status,
          },
        ]
      : [];
  });
}

/** The overall level; nothing is assessed before it has a standing. */
function levelOf({
  assessment,
}: SubjectState): FactRefreshChanges['levelBefore'] {
  return toBucket(
    assessment?.standing?.dimensions.overall?.bucket ?? NOT_ASSESSED,
  );
}

function keyOf({ name, source }: StoredFact): string {
  return `${name} ${source}`;
}
