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

import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  CohortCondition,
  CohortProperty,
  CohortRule,
  DEFAULT_COHORTS,
} from '../catalog/cohorts';

const FIELDS = ['kind', 'type', 'lifecycle', 'tag'] as const;

/** More than can be compared side by side. */
const MOST_COHORTS = 12;

/**
 * The cohorts that services are compared in.
 *
 * Throws an `InputError` that names the key and what it should be.
 */
export function readCohorts(config: Config | undefined): CohortRule[] {
  const cohorts = config?.getOptionalConfigArray('cohorts');
  if (!cohorts) {
    return DEFAULT_COHORTS;
  }
  const rules = cohorts.map(readCohort);
  const ids = rules.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) {
    throw new InputError(
      `'maturity.cohorts' has two cohorts '${repeated}'; give each an id of its own`,
    );
  }
  if (rules.length > MOST_COHORTS) {
    throw new InputError(
      `'maturity.cohorts' has ${rules.length} cohorts; at most ${MOST_COHORTS} can be compared`,
    );
  }
  return rules;
}

function readCohort(config: Config): CohortRule {
  const id = config.getString('id');
  if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(id) || id === 'unknown') {
    throw new InputError(
      `'maturity.cohorts' has the id '${id}'; it should be of small letters, digits and dashes, and 'unknown' is taken by services without a cohort`,
    );
  }
  const conditions = config.getConfigArray('match').map(readCondition);
  if (conditions.length === 0) {
    throw new InputError(
      `'maturity.cohorts' has nothing under 'match' of '${id}', so that no service could belong to it`,
    );
  }
  return { id, title: config.getOptionalString('title'), conditions };
}

function readCondition(config: Config): CohortCondition {
  const properties = [
    ...readNamed(config, 'annotation'),
    ...readNamed(config, 'label'),
    ...FIELDS.filter(field => config.getOptionalString('field') === field).map(
      (field): CohortProperty => ({ field }),
    ),
  ];
  const [property] = properties;
  if (!property || properties.length > 1) {
    throw new InputError(
      "Each entry under 'match' of 'maturity.cohorts' names one of annotation, label, or field (kind, type, lifecycle or tag)",
    );
  }
  return {
    property,
    values: config
      .getOptionalStringArray('values')
      ?.map(value => value.trim().toLocaleLowerCase('en-US')),
  };
}

function readNamed(
  config: Config,
  name: 'annotation' | 'label',
): CohortProperty[] {
  const key = config.getOptionalString(name);
  if (key === undefined) {
    return [];
  }
  return [name === 'annotation' ? { annotation: key } : { label: key }];
}
