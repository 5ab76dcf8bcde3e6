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

import { DeliveryEvent } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { abilityOf } from '../generator/abilityOf';
import { Random } from '../generator/random';
import { SampleSubject } from '../types';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const WEEKS = 26;

/** The source that the events of invented pipelines are sent under. */
export const SAMPLE_DELIVERIES = 'https://ci.vesperline.example/sample-data';

/** Of how many services the pipelines send anything: the others are not measured. */
const CONNECTED = 0.85;

/**
 * The deployments of the services of the sample company in half a year, which look random and are the same every time but
 * for their dates. Services that have come further are deployed more often, and their changes wait less.
 *
 * @internal
 */
export function generateDeliveries(options: {
  subjects: readonly SampleSubject[];
  now: Date;
}): DeliveryEvent[] {
  return options.subjects
    .filter(({ scope }) => scope === 'service')
    .flatMap(subject => deliveriesOf(subject, options.now.getTime()));
}

function deliveriesOf(subject: SampleSubject, now: number): DeliveryEvent[] {
  const { entityRef } = subject;
  const random = Random.of('deliveries', entityRef);
  if (!random.chance(CONNECTED)) {
    return [];
  }
  const events: DeliveryEvent[] = [];
  for (let week = WEEKS; week > 0; week -= 1) {
    const ability = abilityOf(subject, 'process', 1 - week / (2 * WEEKS));
    const count = Math.floor(Math.max(0, ability - 0.6) + random.next());
    for (let index = 0; index < count; index += 1) {
      const time = now - (week - random.next()) * 7 * DAY;
      const waited = (random.between(1, 4) * 2 * DAY) / (1 + ability ** 2);
      events.push({
        specversion: '1.0',
        id: `${entityRef} ${week}-${index}`,
        source: SAMPLE_DELIVERIES,
        type: 'dev.cdevents.service.deployed.0.2.0',
        subject: entityRef,
        time: new Date(time).toISOString(),
        data: {
          subject: { content: { environment: { id: 'production' } } },
          customData: { committedAt: new Date(time - waited).toISOString() },
        },
      });
    }
  }
  return events;
}
