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
import { createHash } from 'node:crypto';
import { DeliveryEvent } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Delivery, DeliveryKind, DeliveryRules } from './types';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** How far the clock of a sender may be ahead. */
const CLOCK_TOLERANCE = 5 * MINUTE;

/** Which events of CDEvents say that something was delivered. Their types end with a version: `….deployed.0.2.0`. */
const KINDS: Record<string, DeliveryKind> = {
  'service.deployed': 'deployment',
  'service.upgraded': 'deployment',
  'artifact.published': 'release',
};

/** What an event says: a delivery, nothing that counts, or something that cannot be taken. */
export type ReadEvent =
  | { delivery: Delivery }
  | { ignored: true }
  | { message: string };

/** Reads an event, and says what is wrong with it in words for its sender. */
export function readEvent(
  event: DeliveryEvent,
  rules: DeliveryRules,
  now: Date,
): ReadEvent {
  const [, name] =
    /^dev\.cdevents\.([a-z]+\.[a-z]+)(?:\.\d.*)?$/.exec(event.type) ?? [];
  if (name === undefined) {
    return {
      message: `type: '${event.type}' is no event of CDEvents such as dev.cdevents.service.deployed.0.2.0`,
    };
  }
  const kind = KINDS[name];
  if (!kind || !isProduction(event, kind, rules)) {
    return { ignored: true };
  }
  const entityRef = subjectOf(event);
  if (entityRef === undefined) {
    return {
      message:
        'data.customData.subject: is missing; name the entity there, such as component:default/foo',
    };
  }
  const time = event.time ?? event.data?.context?.timestamp;
  if (time === undefined) {
    return { message: 'time: is missing; say when it was delivered' };
  }
  const deliveredAt = new Date(time);
  const message = whyNotAt(deliveredAt, rules, now);
  return message
    ? { message }
    : {
        delivery: {
          key: keyOf(event),
          entityRef,
          kind,
          deliveredAt,
          leadMinutes: leadMinutesOf(event, deliveredAt),
        },
      };
}

/** The entity that an event is about, if it names one. */
export function subjectOf({
  data,
  subject,
}: DeliveryEvent): string | undefined {
  const named = customDataOf(data).subject ?? subject;
  return named !== undefined && /^[a-z]+:[^:/]+\/[^:/]+$/i.test(named)
    ? named.toLocaleLowerCase('en-US')
    : undefined;
}

/** CDEvents allows a text there, too, which is not read. */
function customDataOf(data: DeliveryEvent['data']): {
  subject?: string;
  committedAt?: string;
} {
  const customData = data?.customData;
  return typeof customData === 'object' ? customData : {};
}

/** A deployment that names no environment went to the only one there is. */
function isProduction(
  { data }: DeliveryEvent,
  kind: DeliveryKind,
  { environments }: DeliveryRules,
): boolean {
  const environment = data?.subject?.content?.environment?.id;
  return (
    kind === 'release' ||
    environment === undefined ||
    environments.includes(environment.toLocaleLowerCase('en-US'))
  );
}

function whyNotAt(
  deliveredAt: Date,
  { historyDays }: DeliveryRules,
  now: Date,
): string | undefined {
  if (Number.isNaN(deliveredAt.getTime())) {
    return 'time: is no time that there is; leap seconds cannot be taken';
  }
  if (deliveredAt.getTime() > now.getTime() + CLOCK_TOLERANCE) {
    return 'time: is in the future; check the clock of the machine that sends';
  }
  return deliveredAt.getTime() <= now.getTime() - historyDays * DAY
    ? `time: is more than ${historyDays} days ago, for which deliveries are kept`
    : undefined;
}

/** 22 characters of a hash: CloudEvents are told apart by source and id together. */
function keyOf({ source, id }: DeliveryEvent): string {
  return createHash('sha256')
    .update(JSON.stringify([source, id]))
    .digest('base64url')
    .slice(0, 22);
}

/** To two digits, so that services with about the same lead time can be counted together; whole, as they are stored. */
function leadMinutesOf(
  { data }: DeliveryEvent,
  deliveredAt: Date,
): number | undefined {
  const { committedAt } = customDataOf(data);
  if (committedAt === undefined) {
    return undefined;
  }
  const minutes =
    (deliveredAt.getTime() - new Date(committedAt).getTime()) / MINUTE;
  return minutes >= 0 ? Math.round(Number(minutes.toPrecision(2))) : undefined;
}
