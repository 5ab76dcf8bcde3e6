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

/** How often services are delivered. */
export const delivery = {
  delivery: {
    title: 'Delivery',
    titleService: 'Deliveries a week: {{rate}}, with a target of {{target}}',
    titleScope:
      'The delivery target is reached by {{onTarget}} of {{measured}} measured services',
    titleBegun: 'Deliveries have been measured since this week',
    titleUnknown: 'Deliveries are not measured',
    subtitle:
      'Deployments to production, or else releases, in {{weeks}} whole weeks since {{from}}',
    begun: 'The frequency is known once the week is over.',
    unknown:
      'Nobody sends deployments or releases yet. Let the pipeline send an event for each, or let maturity-facts read the releases from the tags of the repository.',
    loading: 'Loading the deliveries',
    errorTitle: 'The deliveries could not be read',
    frequency: 'Deliveries a week',
    frequencyScope: 'Deliveries a week, median of the services',
    target: 'Target: {{target}}',
    leadTime: 'From commit to delivery',
    leadTimeDetail: 'Median',
    notKnown: 'Not known',
    minutes: '{{number}} min',
    hours: '{{number}} h',
    days: '{{number}} days',
    last: 'Last delivery',
    services: 'Services measured',
    servicesDetail: '{{deployments}} by deployments, {{releases}} by releases',
    chart: 'Deliveries a week since {{from}}, {{number}} of them in the window',
    chartScope: 'Deliveries a week and measured service since {{from}}',
    targetLine: 'The dashed line is the target.',
    notMeasuredWeeks: 'Weeks without measurement are hatched.',
    week: 'Week of',
    thisWeek: '{{week}} (so far)',
    deliveries: 'Deliveries',
    measured: 'Services measured',
    weekUnknown: 'Not measured',
  },
} as const;
