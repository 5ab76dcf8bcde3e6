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

import { SubjectState } from '../../assessing';

/**
 * The criterion to answer first: of those without an answer, one at the lowest level that is not passed yet, or after it;
 * undefined when everything is answered.
 */
export function firstUnanswered(subject: SubjectState): string | undefined {
  const { nextLevel } = subject.profile.withExceptions.overall;
  const open = subject.criteria
    .filter(({ criterion }) => subject.states.get(criterion.id) === 'unknown')
    .map(({ criterion }) => criterion);
  const from = (level: number) =>
    open
      .filter(criterion => criterion.level >= level)
      .sort((a, b) => a.level - b.level)[0];
  return (from(nextLevel ?? 1) ?? from(0))?.id;
}
