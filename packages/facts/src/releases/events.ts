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
import { Deployment } from '../reports/Report';
import { Release } from './cadence';

const HOUR = 60 * 60 * 1000;

/** An event of CDEvents 0.4: that an artifact was published, or that a service was deployed. */
export interface DeliveryEvent {
  context: {
    version: string;
    id: string;
    source: string;
    type: string;
    timestamp: string;
  };
  subject: {
    id: string;
    source: string;
    type: 'artifact' | 'service';
    content: {
      environment?: { id: string; source: string };
      artifactId?: string;
    };
  };
  customData: {
    subject: string;
    tag?: string;
    commit: string;
    /** When the commit in the middle was made, where it was fetched. */
    committedAt?: string;
  };
  customDataContentType: 'application/json';
}

/** An event of CDEvents as CloudEvents carries it. */
export interface CloudEvent {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  time: string;
  subject: string;
  datacontenttype: 'application/json';
  data: DeliveryEvent;
}

/**
 * Releases as events. The same release has the same id in every run, so receivers know it again.
 *
 * @param subject - the reference of the entity
 */
export function releaseEvents(
  subject: string,
  releases: Release[],
): DeliveryEvent[] {
  return releases.map(({ tag, leadTimes }) =>
    toEvent(subject, {
      type: 'dev.cdevents.artifact.published.0.2.0',
      identity: [subject, tag.name, tag.commit],
      time: tag.time,
      subject: { type: 'artifact', id: packageOf(subject, tag.name) },
      customData: {
        tag: tag.name,
        commit: tag.commit,
        committedAt: middleCommit(tag.time, leadTimes),
      },
    }),
  );
}

/**
 * Deployments as events. The same deployment has the same id in every run, so receivers know it again.
 *
 * @param subject - the reference of the entity
 */
export function deploymentEvents(
  subject: string,
  deployments: Deployment[],
): DeliveryEvent[] {
  return deployments.map(({ environment, commit, time }) =>
    toEvent(subject, {
      type: 'dev.cdevents.service.deployed.0.2.0',
      identity: [subject, environment, commit, time.toISOString()],
      time,
      subject: {
        type: 'service',
        id: subject,
        content: {
          environment: { id: environment, source: sourceOf(subject) },
          artifactId: packageOf(subject, commit),
        },
      },
      customData: { commit },
    }),
  );
}

/** Events in the envelope in which they are sent. */
export function toCloudEvents(events: DeliveryEvent[]): CloudEvent[] {
  return events.map(event => ({
    specversion: '1.0',
    id: event.context.id,
    source: event.context.source,
    type: event.context.type,
    time: event.context.timestamp,
    subject: event.subject.id,
    datacontenttype: 'application/json',
    data: event,
  }));
}

function toEvent(
  subject: string,
  event: {
    type: string;
    identity: string[];
    time: Date;
    subject: Pick<DeliveryEvent['subject'], 'id' | 'type'> &
      Partial<DeliveryEvent['subject']>;
    customData: Omit<DeliveryEvent['customData'], 'subject'>;
  },
): DeliveryEvent {
  const source = sourceOf(subject);
  return {
    context: {
      version: '0.4.1',
      id: createHash('sha256')
        .update(JSON.stringify(event.identity))
        .digest('hex'),
      source,
      type: event.type,
      timestamp: event.time.toISOString(),
    },
    subject: { source, content: {}, ...event.subject },
    customData: { subject, ...event.customData },
    customDataContentType: 'application/json',
  };
}

function sourceOf(subject: string): string {
  return `/maturity-facts/${subject}`;
}

function packageOf(subject: string, version: string): string {
  const name = subject.slice(subject.lastIndexOf('/') + 1);
  return `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(
    version,
  )}`;
}

function middleCommit(time: Date, leadTimes: number[]): string | undefined {
  const sorted = [...leadTimes].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined
    ? undefined
    : new Date(time.getTime() - middle * HOUR).toISOString();
}
