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
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readMaturityConfig } from './readMaturityConfig';

/** How services are told apart unless the portal says otherwise. */
const usualCohorts = ['cloud-native', 'migrating', 'not-cloud-native'].map(
  id => ({
    id,
    conditions: [
      {
        property: { annotation: 'cloud-native-maturity.io/cohort' },
        values: [id],
      },
    ],
  }),
);

describe('readMaturityConfig', () => {
  const read = (data: JsonObject) => readMaturityConfig(new ConfigReader(data));

  it('has a default for everything', () => {
    expect(read({})).toEqual({
      subjects: [{ kind: 'component' }],
      organizationRef: undefined,
      synchronizationSchedule: {
        frequency: { minutes: 5 },
        timeout: { minutes: 10 },
        initialDelay: { seconds: 10 },
        scope: 'global',
      },
      recountSchedule: {
        frequency: { cron: '17 3 * * *' },
        timeout: { hours: 1 },
        scope: 'global',
      },
      answers: {
        validityDays: 180,
        warningDays: 30,
        evidenceRequiredFor: 'never',
      },
      cohorts: usualCohorts,
      exceptionMaximumDays: 180,
      repository: {
        isEnabled: true,
        schedule: {
          frequency: { minutes: 30 },
          timeout: { minutes: 30 },
          initialDelay: { seconds: 60 },
        },
      },
      reviewScopes: [],
      delivery: {
        environments: ['production', 'prod', 'prd', 'live'],
        historyDays: 400,
        targetPerWeek: 1,
      },
      facts: { validityDays: 90, historyDays: 365 },
      permissionsEnabled: false,
    });
    expect(read({ maturity: {} })).toEqual(read({}));
  });

  it('reads every key, and compares without regard to case', () => {
    expect(
      read({
        permission: { enabled: true },
        maturity: {
          subjects: [
            { kind: 'Component', types: ['Service'], lifecycles: ['PROD'] },
            { kind: 'API' },
          ],
          organization: 'Company',
          synchronization: {
            schedule: { frequency: 'PT1M', timeout: { minutes: 2 } },
          },
          recount: {
            schedule: { frequency: { hours: 6 }, timeout: 'PT30M' },
          },
          answers: { validityDays: 365, warningDays: 14 },
          evidence: { requiredFor: 'mustHaves' },
          exceptions: { maximumDays: 90 },
          review: {
            scopes: [
              { kinds: ['Component'], groups: ['Company'] },
              { types: ['Service'], dimensions: ['policy'] },
            ],
          },
          delivery: {
            environments: ['Blue'],
            historyDays: 500,
            targetPerWeek: 0.25,
          },
          repository: {
            enabled: false,
            schedule: { frequency: 'PT2H', timeout: 'PT1H' },
          },
          facts: { validityDays: 30, historyDays: 60 },
        },
      }),
    ).toEqual({
      subjects: [
        { kind: 'component', types: ['service'], lifecycles: ['prod'] },
        { kind: 'api', types: undefined, lifecycles: undefined },
      ],
      organizationRef: 'group:default/company',
      synchronizationSchedule: {
        frequency: { minutes: 1 },
        timeout: { minutes: 2 },
      },
      recountSchedule: {
        frequency: { hours: 6 },
        timeout: { minutes: 30 },
      },
      answers: {
        validityDays: 365,
        warningDays: 14,
        evidenceRequiredFor: 'mustHaves',
      },
      cohorts: usualCohorts,
      exceptionMaximumDays: 90,
      repository: {
        isEnabled: false,
        schedule: { frequency: { hours: 2 }, timeout: { hours: 1 } },
      },
      reviewScopes: [
        { kinds: ['component'], groups: ['group:default/company'] },
        { types: ['service'], dimensionIds: ['policy'] },
      ],
      delivery: {
        environments: ['blue'],
        historyDays: 500,
        targetPerWeek: 0.25,
      },
      facts: { validityDays: 30, historyDays: 60 },
      permissionsEnabled: true,
    });
    expect(
      read({ maturity: { organization: 'Group:Ops/Company' } }).organizationRef,
    ).toBe('group:ops/company');
  });

  it.each<[string, JsonObject]>([
    ['maturity.subjects', { subjects: [] }],
    ['maturity.subjects', { subjects: 'component' }],
    ['maturity.subjects[1].kind', { subjects: [{ kind: 'api' }, {}] }],
    ['maturity.subjects[0].kind', { subjects: [{ kind: '' }] }],
    ['maturity.subjects[0].types', { subjects: [{ kind: 'api', types: 'a' }] }],
    [
      'maturity.subjects[0].lifecycles',
      { subjects: [{ kind: 'api', lifecycles: [1] }] },
    ],
    ['maturity.organization', { organization: 'a:b:c' }],
    ['maturity.organization', { organization: 'user:default/ada' }],
    ['maturity.organization', { organization: 7 }],
    [
      'maturity.synchronization.schedule',
      { synchronization: { schedule: { timeout: 'PT1M' } } },
    ],
    [
      'maturity.synchronization.schedule',
      { synchronization: { schedule: { frequency: 'PT1M', timeout: 'soon' } } },
    ],
    ['maturity.recount.schedule', { recount: { schedule: 'nightly' } }],
    ['maturity.answers.validityDays', { answers: { validityDays: 0 } }],
    ['maturity.answers.validityDays', { answers: { validityDays: 3651 } }],
    ['maturity.answers.validityDays', { answers: { validityDays: 'long' } }],
    ['maturity.answers.warningDays', { answers: { warningDays: -1 } }],
    ['maturity.facts.validityDays', { facts: { validityDays: 0 } }],
    ['maturity.delivery.environments', { delivery: { environments: [] } }],
    ['maturity.delivery.historyDays', { delivery: { historyDays: 90 } }],
    ['maturity.delivery.targetPerWeek', { delivery: { targetPerWeek: 0 } }],
    ['maturity.facts.historyDays', { facts: { historyDays: 4000 } }],
    ['maturity.repository.enabled', { repository: { enabled: 'maybe' } }],
    [
      'maturity.repository.schedule',
      { repository: { schedule: { frequency: 'PT1M' } } },
    ],
    ['maturity.evidence.requiredFor', { evidence: { requiredFor: 'some' } }],
  ])('names %s when it cannot be used', (key, maturity) => {
    expect(() => read({ maturity })).toThrow(key);
  });
});
