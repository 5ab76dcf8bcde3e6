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
import { Tag } from './git';

/** An event of CDEvents 0.4: that an artifact was published. */
export interface ReleaseEvent {
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
    type: 'artifact';
    content: Record<string, never>;
  };
  customData: { subject: string; tag: string; commit: string };
  customDataContentType: 'application/json';
}

/**
 * Releases as events. The same release has the same id in every run, so receivers know it again.
 *
 * @param subject - the reference of the entity
 */
export function toEvents(subject: string, tags: Tag[]): ReleaseEvent[] {
  const source = `/maturity-facts/${subject}`;
  const name = subject.slice(subject.lastIndexOf('/') + 1);
  return tags.map(tag => ({
    context: {
      version: '0.4.1',
      id: createHash('sha256')
        .update(JSON.stringify([subject, tag.name, tag.commit]))
        .digest('hex'),
      source,
      type: 'dev.cdevents.artifact.published.0.2.0',
      timestamp: tag.time.toISOString(),
    },
    subject: {
      id: `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(
        tag.name,
      )}`,
      source,
      type: 'artifact',
      content: {},
    },
    customData: { subject, tag: tag.name, commit: tag.commit },
    customDataContentType: 'application/json',
  }));
}
