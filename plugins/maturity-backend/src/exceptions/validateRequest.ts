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
import { InputError, NotFoundError } from '@backstage/errors';
import {
  Criterion,
  ExceptionRequest,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { StoredAssessment } from '../assessments/types';
import {
  findCriterion,
  isIssue,
  whyNotAnswerable,
} from '../assessments/validateAnswer';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Checks what is asked for.
 *
 * Throws an `InputError` that names the field, and a `NotFoundError` for what the catalog does not have.
 */
export function validateRequest(
  request: ExceptionRequest,
  target: StoredAssessment | undefined,
  model: MaturityModel,
  options: { now: Date; maximumDays: number },
): void {
  if (!target?.present) {
    throw new NotFoundError(
      `There is no ${request.entityRef} among the entities read from the catalog; if it is new, try again in a few minutes`,
    );
  }
  if (request.covers === 'subject') {
    const refusal = whyNotAnswerable(target.entity);
    if (refusal) {
      throw new InputError(`entityRef: ${refusal}`);
    }
    const criterion = findCriterion(request.criterionId, target.entity, model);
    if (isIssue(criterion)) {
      throw new InputError(`${criterion.field}: ${criterion.message}`);
    }
  } else {
    if (target.entity.kind !== 'group') {
      throw new InputError(
        `entityRef: ${request.entityRef} is no group; only for groups can an exception cover all that is owned`,
      );
    }
    if (!criteriaOf(model).some(({ id }) => id === request.criterionId)) {
      throw new InputError(
        `criterionId: there is no criterion '${request.criterionId}' in ${model.title}, edition ${model.edition}`,
      );
    }
  }
  if (!request.reason.trim()) {
    throw new InputError(
      'reason: say why the criterion should not count for a while',
    );
  }
  checkEnd(request.endsAt, options);
}

/** The last day may be used to its end, wherever it ends. */
function checkEnd(
  endsAt: string,
  { now, maximumDays }: { now: Date; maximumDays: number },
): void {
  const end = Date.parse(endsAt);
  // The contract lets leap seconds through, which dates here cannot name.
  if (Number.isNaN(end)) {
    throw new InputError('endsAt: is a leap second; name the second before it');
  }
  if (end <= now.getTime()) {
    throw new InputError('endsAt: lies in the past; name a later day');
  }
  if (end > now.getTime() + (maximumDays + 1) * DAY) {
    throw new InputError(
      `endsAt: is more than ${maximumDays} days away, which is the most that this portal allows; ask again when it ends`,
    );
  }
}

/** All criteria of a model, whatever their dimension and scope. */
export function criteriaOf(model: MaturityModel): Criterion[] {
  return model.dimensions.flatMap(({ categories }) =>
    categories.flatMap(({ criteria }) => criteria),
  );
}
