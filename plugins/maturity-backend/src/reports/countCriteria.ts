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
  CriterionCounts,
  MaturityModel,
  applicableCriteria,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnsweredGroup } from './CriterionStore';

/**
 * How many services were asked each criterion of a model, and how they answered. An answer to what a service is not asked
 * any more counts for nothing.
 */
export function countCriteria(
  groups: readonly AnsweredGroup[],
  model: MaturityModel,
): Map<string, CriterionCounts> {
  const result = new Map<string, CriterionCounts>();
  for (const { subject, subjects, answers } of groups) {
    const asked = applicableCriteria(model, { ...subject, scope: 'service' });
    for (const { criterion } of asked) {
      const counts = result.get(criterion.id) ?? noCounts();
      const given = (status: string) =>
        answers.get(criterion.id)?.get(status) ?? 0;
      result.set(criterion.id, {
        asked: counts.asked + subjects,
        met: counts.met + given('met'),
        partly: counts.partly + given('partly'),
        notMet: counts.notMet + given('not-met'),
        notApplicable: counts.notApplicable + given('not-applicable'),
      });
    }
  }
  return result;
}

/** A criterion that nobody was asked. */
export function noCounts(): CriterionCounts {
  return { asked: 0, met: 0, partly: 0, notMet: 0, notApplicable: 0 };
}
