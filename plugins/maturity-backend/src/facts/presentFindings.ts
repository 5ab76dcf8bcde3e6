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
  Fact,
  MaturityModel,
  SubjectFindings,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { scoredSubject } from '../assessments/SubjectScorer';
import { ProjectedEntity } from '../catalog/types';
import { judgesOf } from './evaluation/CriterionJudge';
import { countingFacts, valuesOf } from './evaluation/factVerdicts';
import { presentFact } from './presentFact';
import { StoredFact } from './types';

/**
 * What the facts of a subject say about its criteria: of each criterion which facts are known, what they answer, and
 * whether they are a sign. Of each fact only the one that counts.
 */
export function presentFindings(options: {
  entity: ProjectedEntity;
  facts: readonly StoredFact[];
  failing: ReadonlySet<string>;
  model: MaturityModel;
  now: Date;
}): SubjectFindings {
  const { entity, facts, failing, model, now } = options;
  const judges = judgesOf(model);
  const counting = countingFacts(facts, now);
  const values = valuesOf(counting);
  const used = new Map<string, Fact>();
  const findings: SubjectFindings['findings'] = [];
  for (const { criterion } of applicableCriteria(
    model,
    scoredSubject(entity),
  )) {
    const judge = judges.get(criterion.id);
    const known = judge?.names.flatMap(name => counting.get(name) ?? []) ?? [];
    if (judge && known.length > 0) {
      const { status } = judge.judge(values);
      const hint = judge.hint(values);
      findings.push({
        criterionId: criterion.id,
        names: known.map(({ name }) => name),
        ...(status && { status }),
        ...(hint !== undefined && { hint }),
      });
      for (const fact of known) {
        used.set(fact.name, presentFact(fact, failing, now));
      }
    }
  }
  return { facts: [...used.values()], findings };
}
