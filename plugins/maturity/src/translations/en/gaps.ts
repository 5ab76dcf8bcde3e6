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

/** Gaps, filters and lenses of rollups. */
export const gaps = {
  selection: {
    title: 'Filters',
    titleCount_one: '{{count}} filter',
    titleCount_other: '{{count}} filters',
    loading: 'Looking for what occurs here',
    any: 'Any',
    value: '{{value}} ({{services}})',
    clear: 'Clear all',
    depth: 'Counted',
    depthAll: 'With everything below',
    depthOwn: 'Only what it owns itself',
    kind: 'Kind',
    type: 'Type',
    lifecycle: 'Lifecycle',
    tag: 'Tag',
    system: 'System',
    domain: 'Domain',
    cohort: 'Cohort',
  },
  lens: {
    title: 'Lens',
    all: 'All lenses',
    compliance: 'Compliance',
    security: 'Security',
    performance: 'Performance',
    cost: 'Cost',
  },
  gaps: {
    title: 'Gaps',
    titleLift_one:
      'One criterion of {{category}} alone would lift {{count}} of {{assessed}} services by a level',
    titleLift_other:
      'One criterion of {{category}} alone would lift {{count}} of {{assessed}} services by a level',
    titleNoLift: 'No single criterion would lift a service by a level',
    subtitle_one:
      'Criteria by how many services need them for their next level; {{count}} service is assessed',
    subtitle_other:
      'Criteria by how many services need them for their next level; {{count}} services are assessed',
    loading: 'Loading the gaps',
    errorTitle: 'The gaps could not be read',
    nothing: 'Nothing holds these services back.',
    noneAssessed:
      'No service is assessed here yet, so nobody can say what holds it back.',
    criterion: 'Criterion',
    level: 'Level',
    effort: 'Effort for each',
    bar: 'Held back, would gain a level',
    held: 'Held back',
    lift: 'Lift',
    plus: '+{{lift}}',
    sort: 'Order',
    sortHeld: 'Most services held back',
    sortLift: 'Largest lift',
    keyLift: 'would gain a level from this alone',
    keyHeld: 'held back, needs more than this',
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
    services: 'Services held back by: {{statement}}',
    answers: 'How they answer today',
    partly: 'partly: {{number}}',
    notMet: 'not met: {{number}}',
    unknown: 'unknown: {{number}}',
    expiring_one:
      'An answer of {{count}} service expires within the next four weeks.',
    expiring_other:
      'Answers of {{count}} services expire within the next four weeks.',
    expired_one: 'An answer of {{count}} service has expired.',
    expired_other: 'Answers of {{count}} services have expired.',
    liftDetail:
      '{{lift}} would gain a level from this alone; {{others}} need at least one more criterion.',
  },
} as const;
