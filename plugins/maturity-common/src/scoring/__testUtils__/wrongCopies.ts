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

import { AnswerStatus } from '../../assessment/types';
import { MaturityModel } from '../../model/types';
import { computeProfile } from '../computeProfile';
import { criterionStates, isOpen } from '../criterionStates';
import { ProfileSide, ScoredSubject, ScoringInput, SetResult } from '../types';
import {
  asOneDimension,
  criteriaOf,
  mapCriteria,
  withoutSuccessors,
} from './changeModel';

/** Anything that turns answers into a profile, right or wrong. */
export type ComputeProfile = typeof computeProfile;

/*
 * Copies of the arithmetic, each with one mistake that is easily made. A law that none of them breaks would prove nothing.
 */

/** Looks reasonable, and takes a met criterion out of both sides of the share. */
export const satisfiedIsNotApplicable = withInput((model, subject, input) => {
  const states = criterionStates(model, subject, input);
  const answers = new Map(input.answers);
  for (const [id, state] of states) {
    if (state === 'met' && answers.get(id) !== 'met') {
      answers.set(id, 'not-applicable');
    }
  }
  return { ...input, answers };
});

/** One pass over the answers as they came: chains of successors resolve only in a lucky order. */
export const successorsInOrderOfAnswers = withInput((model, _, input) => {
  const answers = new Map(input.answers);
  for (const id of input.answers.keys()) {
    for (const criterion of criteriaOf(model)) {
      if (criterion.successors.includes(id) && answers.get(id) === 'met') {
        answers.set(criterion.id, 'met');
      }
    }
  }
  return { ...input, answers };
});

/** A successor satisfies though it is never asked of the subject. */
export const successorsOfOthers = withInput((model, _, input) => {
  const answers = new Map(input.answers);
  for (const criterion of criteriaOf(model)) {
    if (criterion.successors.some(id => input.answers.get(id) === 'met')) {
      answers.set(criterion.id, 'met');
    }
  }
  return { ...input, answers };
});

/** Judges by what was answered only, as if unknown were a pass. */
export const unknownIsLeftOut = withInput((model, subject, input) => ({
  ...input,
  exceptions: new Set([
    ...(input.exceptions ?? []),
    ...[...criterionStates(model, subject, input)]
      .filter(([, state]) => state === 'unknown')
      .map(([id]) => id),
  ]),
}));

/** An exception reads as not applicable, so that many exceptions make a level impossible to pass. */
export const exceptionIsNotApplicable: ComputeProfile = (
  model,
  subject,
  input,
) => {
  const answers = new Map<string, AnswerStatus>(input.answers);
  for (const [id, state] of criterionStates(model, subject, input)) {
    if (input.exceptions?.has(id) && isOpen(state)) {
      answers.set(id, 'not-applicable');
    }
  }
  const { withoutExceptions } = computeProfile(model, subject, input);
  return {
    withExceptions: computeProfile(model, subject, { answers }).withExceptions,
    withoutExceptions,
  };
};

/** The level without exceptions is not kept apart. */
export const exceptionsOnBothSides: ComputeProfile = (...given) => {
  const { withExceptions } = computeProfile(...given);
  return { withExceptions, withoutExceptions: withExceptions };
};

/** Asks for half of the first level to be decided as if there were no exceptions, and then judges with them. */
export const assessedWithoutExceptions: ComputeProfile = (...given) => {
  const { withExceptions, withoutExceptions } = computeProfile(...given);
  const hide = <T extends SetResult>(set: T, other: SetResult): T =>
    other.state === 'not-assessed'
      ? { ...set, state: other.state, level: undefined, score: undefined }
      : set;
  return {
    withExceptions: {
      overall: hide(withExceptions.overall, withoutExceptions.overall),
      dimensions: withExceptions.dimensions.map((dimension, index) =>
        hide(dimension, withoutExceptions.dimensions[index]),
      ),
    },
    withoutExceptions,
  };
};

/** Rule 1 on all criteria, whatever the dimensions are at. */
export const overallByRuleOneAlone: ComputeProfile = (
  model,
  subject,
  input,
) => {
  const profile = computeProfile(model, subject, input);
  const together = computeProfile(asOneDimension(model), subject, input);
  const side = (own: ProfileSide, all: ProfileSide): ProfileSide => ({
    ...own,
    overall: { ...own.overall, ...all.dimensions[0] },
  });
  return {
    withExceptions: side(profile.withExceptions, together.withExceptions),
    withoutExceptions: side(
      profile.withoutExceptions,
      together.withoutExceptions,
    ),
  };
};

/** Lowers the overall level to whatever number the lowest dimension allows, even where no criterion has it. */
export const loweredToEmptyLevel: ComputeProfile = (model, subject, input) => {
  const right = computeProfile(model, subject, input);
  const { withExceptions } = overallByRuleOneAlone(model, subject, input);
  const { overall, dimensions } = withExceptions;
  const allowed = dimensions
    .filter(({ state }) => state === 'assessed' || state === 'not-assessed')
    .filter(({ complete }) => !complete)
    .map(({ level = 0 }) => level + 1);
  const level =
    overall.level === undefined
      ? undefined
      : Math.min(overall.level, ...allowed);
  return {
    ...right,
    withExceptions: {
      overall: { ...right.withExceptions.overall, level },
      dimensions,
    },
  };
};

/** What was answered not applicable is taken out of the model, and with it ceilings and whole levels. */
export const notApplicableIsNotInTheSet: ComputeProfile = (
  model,
  subject,
  input,
) =>
  computeProfile(
    mapCriteria(model, criteria =>
      criteria.filter(({ id }) => input.answers.get(id) !== 'not-applicable'),
    ),
    subject,
    input,
  );

/** The score counts the level that is being worked on as reached. */
export const scoreOfTheNextLevel: ComputeProfile = (...given) => {
  const profile = computeProfile(...given);
  const { overall, dimensions } = profile.withExceptions;
  const score = overall.level === undefined ? undefined : overall.level + 1;
  return {
    ...profile,
    withExceptions: { overall: { ...overall, score }, dimensions },
  };
};

/** A copy that reads the answers wrongly, and then computes rightly with what it read. */
function withInput(
  change: (
    model: MaturityModel,
    subject: ScoredSubject,
    input: ScoringInput,
  ) => ScoringInput,
): ComputeProfile {
  return (model, subject, input) =>
    computeProfile(
      withoutSuccessors(model),
      subject,
      change(model, subject, input),
    );
}
