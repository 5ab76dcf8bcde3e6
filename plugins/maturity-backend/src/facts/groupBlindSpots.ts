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
import { FactsDocument } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { BlindSpots } from './types';

/** As many as are kept of one source about one subject; nobody reads on. */
const MOST_KEPT = 100;

/**
 * What could not be analysed, by subject and source. A source that sends facts and names nothing withdraws what it named
 * before, as long as the document says at all what was not analysed.
 */
export function groupBlindSpots(document: FactsDocument): BlindSpots[] {
  if (!document.notAnalysed) {
    return [];
  }
  const groups = new Map<string, BlindSpots>();
  const groupOf = (item: {
    subject: string;
    source: string;
    observedAt: string;
  }): BlindSpots => {
    const entityRef = item.subject.toLocaleLowerCase('en-US');
    const key = `${entityRef}\n${item.source}`;
    const known = groups.get(key);
    const observedAt = new Date(item.observedAt);
    if (known) {
      known.observedAt =
        observedAt > known.observedAt ? observedAt : known.observedAt;
      return known;
    }
    const group = { entityRef, source: item.source, observedAt, items: [] };
    groups.set(key, group);
    return group;
  };
  for (const fact of document.facts) {
    groupOf(fact);
  }
  for (const gap of document.notAnalysed) {
    const { items } = groupOf(gap);
    if (items.length < MOST_KEPT) {
      const { title, file, line } = gap;
      items.push({
        title,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
      });
    }
  }
  return [...groups.values()];
}
