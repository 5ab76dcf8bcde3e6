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

import { OVERALL } from '../constants';
import { MaturityModel } from '../model/types';
import { computeSide } from './computeProfile';
import { fulfilsAll } from './cheapestSteps';
import {
  EvaluatedCriterion,
  evaluateCriteria,
  isOpen,
} from './criterionStates';
import { trailingOf } from './explainLevel';
import { requirementsOf } from './nextSteps';
import { satisfiedBy } from './satisfiedBy';
import { Gap, ScoredSubject, ScoringInput } from './types';

/**
 * The criteria that hold a subject back from its next overall level: those that are open where the level is decided, by
 * rule 1 for all criteria and by rule 2 in each dimension that trails; and whatever else would lift the level by itself,
 * such as the successor of a transitional criterion (DESIGN.md §3, rules 1, 2 and 5).
 *
 * None for a subject that is not assessed, whose next step is to be assessed, and none at the ceiling. Judged with the
 * exceptions of `input`: an excepted criterion holds nothing back.
 *
 * @public
 */
export function findGaps(
  model: MaturityModel,
  subject: ScoredSubject,
  input: ScoringInput,
): Gap[] {
  const criteria = evaluateCriteria(model, subject, input);
  const side = computeSide(model, criteria, true);
  const { state, nextLevel, levels } = side.overall;
  if (state !== 'assessed' || nextLevel === undefined) {
    return [];
  }
  const next = levels.find(({ level }) => level === nextLevel);
  const holding = new Set(
    trailingOf(side, criteria, nextLevel).flatMap(({ heldBy }) =>
      heldBy.map(({ criterionId }) => criterionId),
    ),
  );
  const requirements = requirementsOf(criteria, side, OVERALL, nextLevel);
  const holds = ({ criterion, excepted }: EvaluatedCriterion) =>
    !excepted &&
    (holding.has(criterion.id) ||
      (!next?.passed && criterion.level === nextLevel));
  return criteria
    .filter(entry => isOpen(entry.state))
    .map(entry => ({
      entry,
      lifts: fulfilsAll(
        requirements,
        satisfiedBy(criteria, [entry.criterion.id]),
        model.rule,
      ),
    }))
    .filter(({ entry, lifts }) => lifts || holds(entry))
    .map(({ entry, lifts }) => ({
      criterionId: entry.criterion.id,
      state: entry.state,
      lifts,
    }));
}
