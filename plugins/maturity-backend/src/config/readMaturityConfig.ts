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
  SchedulerServiceTaskScheduleDefinition,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { AnswerRules, EvidenceRequirement } from '../assessments/answerRules';
import { CohortRule } from '../catalog/cohorts';
import { DeliveryRules } from '../delivery/types';
import { readCohorts } from './readCohorts';
import { readDelivery } from './readDelivery';
import { RepositoryConfig, readRepository } from './readRepository';
import { ReviewScope, readReviewScopes } from './readReviewScopes';

/** Which entities carry service scope: those that match any rule. Values are in lower case. */
export interface SubjectRule {
  kind: string;
  types?: string[];
  lifecycles?: string[];
}

/** The configuration of the plugin, with its defaults; the keys are documented in `config.d.ts`. */
export interface MaturityConfig {
  subjects: SubjectRule[];
  organizationRef?: string;
  synchronizationSchedule: SchedulerServiceTaskScheduleDefinition;
  /** When everything is counted anew. */
  recountSchedule: SchedulerServiceTaskScheduleDefinition;
  answers: AnswerRules;
  /** How services are told apart side by side; the first that fits counts. */
  cohorts: CohortRule[];
  /** How far away the end of an exception may be, in days. */
  exceptionMaximumDays: number;
  /** How deployments and releases are counted. */
  delivery: DeliveryRules;
  facts: {
    /** For how many days a fact holds that does not say so itself. */
    validityDays: number;
    /** For how many days earlier values are kept. */
    historyDays: number;
  };
  /** Answers that are kept beside the code. */
  repository: RepositoryConfig;
  /** Which assessments are reviewed; none if empty. */
  reviewScopes: ReviewScope[];
  /** Whether Backstage asks a permission policy; without one, owners assess. */
  permissionsEnabled: boolean;
}

/**
 * Reads the configuration of the plugin.
 *
 * Throws an `InputError` that names the key and what it should be.
 */
export function readMaturityConfig(rootConfig: Config): MaturityConfig {
  const config = rootConfig.getOptionalConfig('maturity');
  return {
    subjects: readSubjects(config),
    organizationRef: readOrganization(config),
    synchronizationSchedule: readSchedule(config, 'synchronization.schedule', {
      frequency: { minutes: 5 },
      timeout: { minutes: 10 },
      initialDelay: { seconds: 10 },
      scope: 'global',
    }),
    recountSchedule: readSchedule(config, 'recount.schedule', {
      frequency: { cron: '17 3 * * *' },
      timeout: { hours: 1 },
      scope: 'global',
    }),
    answers: readAnswerRules(config),
    cohorts: readCohorts(config),
    exceptionMaximumDays: readDays(config, 'exceptions.maximumDays', 180, 1),
    delivery: readDelivery(config),
    facts: {
      validityDays: readDays(config, 'facts.validityDays', 90, 1),
      historyDays: readDays(config, 'facts.historyDays', 365, 1),
    },
    repository: readRepository(config),
    reviewScopes: readReviewScopes(config),
    permissionsEnabled:
      rootConfig.getOptionalBoolean('permission.enabled') ?? false,
  };
}

function readSubjects(config: Config | undefined): SubjectRule[] {
  const rules = config?.getOptionalConfigArray('subjects');
  if (!rules) {
    return [{ kind: 'component' }];
  }
  if (rules.length === 0) {
    throw new InputError(
      "'maturity.subjects' is empty, so that nothing could be assessed; leave it out to assess all Components",
    );
  }
  return rules.map(rule => ({
    kind: lowerCase(rule.getString('kind')),
    types: rule.getOptionalStringArray('types')?.map(lowerCase),
    lifecycles: rule.getOptionalStringArray('lifecycles')?.map(lowerCase),
  }));
}

function readSchedule(
  config: Config | undefined,
  key: string,
  usual: SchedulerServiceTaskScheduleDefinition,
): SchedulerServiceTaskScheduleDefinition {
  if (!config?.has(key)) {
    return usual;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig(key),
    );
  } catch (error) {
    throw new InputError(
      `'maturity.${key}' is no schedule; it should have a frequency and a timeout, such as PT5M`,
      error,
    );
  }
}

function readOrganization(config: Config | undefined): string | undefined {
  const organization = config?.getOptionalString('organization');
  if (organization === undefined) {
    return undefined;
  }
  try {
    const reference = parseEntityRef(organization, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    });
    if (lowerCase(reference.kind) === 'group') {
      return stringifyEntityRef(reference);
    }
  } catch {
    // Answered below, together with references of other kinds.
  }
  throw new InputError(
    `'maturity.organization' is '${organization}'; it should be the reference of a Group such as group:default/company`,
  );
}

function readAnswerRules(config: Config | undefined): AnswerRules {
  return {
    validityDays: readDays(config, 'answers.validityDays', 180, 1),
    warningDays: readDays(config, 'answers.warningDays', 30, 0),
    evidenceRequiredFor: readEvidenceRequirement(config),
  };
}

function readDays(
  config: Config | undefined,
  key: string,
  usual: number,
  least: number,
): number {
  const days = config?.getOptionalNumber(key) ?? usual;
  if (!(days >= least && days <= 3650)) {
    throw new InputError(
      `'maturity.${key}' is ${days}; it should be a number of days from ${least} to 3650`,
    );
  }
  return days;
}

function readEvidenceRequirement(
  config: Config | undefined,
): EvidenceRequirement {
  const known: readonly EvidenceRequirement[] = [
    'never',
    'mustHaves',
    'always',
  ];
  const value = config?.getOptionalString('evidence.requiredFor') ?? 'never';
  const requirement = known.find(each => each === value);
  if (!requirement) {
    throw new InputError(
      `'maturity.evidence.requiredFor' is '${value}'; it should be one of ${known.join(
        ', ',
      )}`,
    );
  }
  return requirement;
}

function lowerCase(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
