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
import { createHash } from 'crypto';
import {
  Applicability,
  MaturityModel,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/**
 * A SHA-256 digest of all that decides the numbers of a model in one edition, in hexadecimal digits: the rule, the
 * levels that exist, and what each criterion asks of whom, where. Texts, names and the order in which things are
 * written do not alter it (DESIGN.md §3, rule 12).
 *
 * @internal
 */
export function hashModel(model: Omit<MaturityModel, 'hash'>): string {
  const criteria = model.dimensions.flatMap(dimension =>
    dimension.categories.flatMap(category =>
      category.criteria.map(criterion => ({
        id: criterion.id,
        dimensionId: dimension.id,
        categoryId: category.id,
        level: criterion.level,
        scope: criterion.scope,
        kind: criterion.kind,
        successors: [...criterion.successors].sort(),
        appliesTo: canonicalApplicability(criterion.appliesTo),
        mustHave: criterion.mustHave,
        allowNotApplicable: criterion.allowNotApplicable,
        weight: criterion.weight,
      })),
    ),
  );
  const deciding = {
    id: model.id,
    edition: model.edition,
    threshold: model.rule.threshold,
    levels: model.levels.map(level => level.level).sort((a, b) => a - b),
    criteria: criteria.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return createHash('sha256').update(JSON.stringify(deciding)).digest('hex');
}

// Values are compared without regard to case, and a list is a set.
function canonicalApplicability(appliesTo: Applicability) {
  const canonical = (values?: string[]) =>
    values?.map(value => value.toLocaleLowerCase('en-US')).sort();
  return {
    kinds: canonical(appliesTo.kinds),
    exceptKinds: canonical(appliesTo.exceptKinds),
    types: canonical(appliesTo.types),
    exceptTypes: canonical(appliesTo.exceptTypes),
    lifecycles: canonical(appliesTo.lifecycles),
    exceptLifecycles: canonical(appliesTo.exceptLifecycles),
  };
}
