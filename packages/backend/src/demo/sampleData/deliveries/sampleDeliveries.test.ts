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

import { mockServices } from '@backstage/backend-test-utils';
import {
  DeliveryEvent,
  DeliveryView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SampleSubject } from '../types';
import { generateDeliveries } from './generateDeliveries';
import { SampleDeliveries } from './SampleDeliveries';

const NOW = new Date('2026-11-21T12:00:00Z');

const subjects = Array.from(
  { length: 60 },
  (_, index): SampleSubject => ({
    entityRef: `component:default/service-${index}`,
    scope: 'service',
    kind: 'Component',
    type: 'service',
    lifecycle: 'production',
    ownerRef: 'group:default/payments',
    authorRefs: [],
    history: index % 2 === 0 ? 'improving' : 'stagnant',
  }),
);
const team: SampleSubject = {
  ...subjects[0],
  entityRef: 'group:default/payments',
  scope: 'team',
  kind: 'Group',
};

const timesOf = (events: DeliveryEvent[]) =>
  events.map(({ time }) => Date.parse(time ?? ''));

describe('the sample deployments', () => {
  const events = generateDeliveries({
    subjects: [...subjects, team],
    now: NOW,
  });

  it('are of services, of the half year before, and some services send none', () => {
    const senders = new Set(events.map(({ subject }) => subject));
    expect(senders).not.toContain(team.entityRef);
    expect(senders.size).toBeGreaterThan(subjects.length / 2);
    expect(senders.size).toBeLessThan(subjects.length);
    expect(Math.max(...timesOf(events))).toBeLessThanOrEqual(NOW.getTime());
    expect(new Date(Math.min(...timesOf(events))).toISOString()).toMatch(
      /^2026-05-/,
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('are more of services that improve', () => {
    const of = (history: string) =>
      events.filter(
        event =>
          subjects.find(({ entityRef }) => entityRef === event.subject)
            ?.history === history,
      ).length;
    expect(of('improving')).toBeGreaterThan(of('stagnant'));
  });

  it('are sent once, in requests that the backend takes, and again where that broke off', async () => {
    const requests: DeliveryEvent[][] = [];
    let isDown = true;
    const sample = SampleDeliveries.create({
      auth: mockServices.auth(),
      company: { read: async () => ({ state: 'complete', subjects }) },
      logger: mockServices.logger.mock(),
      maturity: {
        getDelivery: async ({ entityRef }) => {
          const isKnown = requests
            .flat()
            .some(({ subject }) => subject === entityRef);
          return { figures: { measured: Number(isKnown) } } as DeliveryView;
        },
        pushDeliveryEvents: async sent => {
          if (isDown && requests.length > 0) {
            throw new Error('The backend is down');
          }
          requests.push(sent);
          return { taken: sent.length, added: 0, ignored: 0, rejected: [] };
        },
      },
    });

    await expect(sample.send(NOW)).rejects.toThrow('The backend is down');
    expect(requests.splice(0)).toHaveLength(1);
    isDown = false;
    await sample.send(NOW);
    const sent = requests.flat();
    expect(sent).toEqual(events);
    expect(Math.max(...requests.map(({ length }) => length))).toBe(1000);
    await sample.send(NOW);
    expect(requests.flat()).toHaveLength(sent.length);
  });
});
