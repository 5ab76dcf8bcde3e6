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

import { parseArgs } from 'node:util';
import { formatFindings } from '../output/table';
import {
  CADENCE_DAYS,
  concludeCadence,
  leadTimesOf,
  Release,
} from '../releases/cadence';
import { releaseEvents } from '../releases/events';
import { readCommitTimes, readTags, Tag } from '../releases/git';
import { toDocument } from '../wire/toDocument';
import { parseEntity, parseInstant, parseSource } from './options';
import { preparePush, pushHelp, pushOptions } from './pushing';
import { Terminal } from './Terminal';
import { UsageError } from './UsageError';

const formats = ['table', 'json', 'cdevents'];
const DAY = 24 * 60 * 60 * 1000;

export const releasesHelp = `maturity-facts releases --entity REF [options]

  --entity REF        the entity that the repository belongs to
  --dir FOLDER        the repository, fetched with its tags; by default the current folder
  --prefix TEXT       tags that begin so are releases; by default all are
  --format FORMAT     table (default), json, or cdevents with one event for each release of the last year
  --source NAME       who observes; by default maturity-facts
  --observed-at TIME  the moment until which releases count; by default now
${pushHelp}`;

/** Reads the releases of a repository from its tags. */
export async function releases(
  args: string[],
  terminal: Terminal,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      entity: { type: 'string' },
      dir: { type: 'string', default: '.' },
      prefix: { type: 'string', default: '' },
      format: { type: 'string', default: 'table' },
      source: { type: 'string', default: 'maturity-facts' },
      'observed-at': { type: 'string' },
      ...pushOptions,
    },
  });
  const observation = {
    subject: parseEntity(values.entity),
    source: parseSource(values.source),
    observedAt: parseInstant(values['observed-at']) ?? terminal.now(),
  };
  if (!formats.includes(values.format)) {
    throw new UsageError(
      `--format ${values.format}: there are ${formats.join(', ')}`,
    );
  }
  const send = await preparePush(values, terminal);
  const tags = (await readTags(values.dir)).filter(({ name }) =>
    name.startsWith(values.prefix),
  );
  const found = await withLeadTimes(values.dir, tags, observation.observedAt);
  const result = concludeCadence(found, observation.observedAt);
  const events = releaseEvents(
    observation.subject,
    found.filter(({ tag }) => isRecent(tag, observation.observedAt)),
  );
  const document = toDocument(result, observation);
  if (values.format === 'json') {
    terminal.out(`${JSON.stringify(document, undefined, 2)}\n`);
  } else if (values.format === 'cdevents') {
    terminal.out(`${JSON.stringify(events, undefined, 2)}\n`);
  } else {
    terminal.out(formatFindings(result, { showUnknown: true }).join('\n'));
    terminal.out('\n');
  }
  return (await send?.(document, events)) ?? 0;
}

function isRecent({ time }: Tag, now: Date): boolean {
  return time <= now && now.getTime() - time.getTime() < CADENCE_DAYS * DAY;
}

async function withLeadTimes(
  folder: string,
  tags: Tag[],
  now: Date,
): Promise<Release[]> {
  const found: Release[] = [];
  for (const [index, tag] of tags.entries()) {
    const earlier = tags[index - 1];
    const commits =
      earlier && isRecent(tag, now)
        ? await readCommitTimes(folder, earlier, tag)
        : [];
    found.push({ tag, leadTimes: leadTimesOf(tag, commits) });
  }
  return found;
}
