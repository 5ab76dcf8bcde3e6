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
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { AnswerRules } from '../assessments/answerRules';
import { AssessmentStore } from '../assessments/AssessmentStore';
import { StoredAssessment } from '../assessments/types';
import { FactEvaluator } from '../facts/evaluation/FactEvaluator';
import { ModelRegistry } from '../models';
import { takeTurns } from '../takeTurns';
import { FileFetcher } from './FileFetcher';
import { goOnAfter } from './goOnAfter';
import { HostPatience } from './HostPatience';
import { Reading, judgeReading } from './judgeReading';
import { FileLocation, locateFile } from './locateFile';
import { RepositoryStore } from './RepositoryStore';
import { DeclaredAnswer, FileUpdate, RepositoryFile } from './types';

/** How many subjects are looked at together. */
const BATCH_SIZE = 100;

/** How many files are read at the same time. */
const AT_ONCE = 8;

/** What the synchronizer needs. */
export interface RepositorySynchronizerOptions {
  assessmentStore: Pick<AssessmentStore, 'readAssessments'>;
  evaluator: Pick<FactEvaluator, 'evaluate'>;
  fetcher: FileFetcher;
  integrations: Pick<ScmIntegrationRegistry, 'resolveUrl'>;
  models: ModelRegistry;
  now(): Date;
  /** The entities that are assessed, in pages, as the catalog has them. */
  readSubjects(signal: AbortSignal): AsyncIterable<Entity[]>;
  rules: AnswerRules;
  store: RepositoryStore;
}

/** What one batch came to. */
export interface RepositoryBatch {
  entities: number;
  /** The last of them. */
  last?: string;
  /** How many subjects have a file that says something. */
  subjects: number;
  /** How many answers these files give. */
  answers: number;
  /** The files that say something else than before. */
  changed: Array<Pick<FileUpdate, 'file'> & { answers: DeclaredAnswer[] }>;
  /** What the first file failed with that could not be read. */
  error?: string;
}

/** An entity, where its file is, and what was known of it. */
interface Candidate {
  entityRef: string;
  location?: FileLocation;
  known?: RepositoryFile;
}

/** Reads the files with the answers of subjects, and keeps what they say (DESIGN.md §3, rule 8). */
export class RepositorySynchronizer {
  readonly #options: RepositorySynchronizerOptions;

  static create(
    options: RepositorySynchronizerOptions,
  ): RepositorySynchronizer {
    return new RepositorySynchronizer(options);
  }

  private constructor(options: RepositorySynchronizerOptions) {
    this.#options = options;
  }

  /**
   * Reads the files of all subjects, batch by batch. What did not change writes nothing.
   *
   * @param after - The entity after which a run before was stopped: those that follow it come first
   *
   * Throws if the catalog or the database cannot be read; the batches before are kept.
   */
  async *synchronize(
    signal: AbortSignal,
    after?: string,
  ): AsyncIterable<RepositoryBatch> {
    const hosts = HostPatience.create();
    const pages = goOnAfter(() => this.#options.readSubjects(signal), after);
    for await (const page of pages) {
      for (let start = 0; start < page.length; start += BATCH_SIZE) {
        signal.throwIfAborted();
        yield await this.#takeBatch(
          page.slice(start, start + BATCH_SIZE),
          hosts,
          signal,
        );
      }
    }
  }

  async #takeBatch(
    entities: Entity[],
    hosts: HostPatience,
    signal: AbortSignal,
  ): Promise<RepositoryBatch> {
    const { evaluator, fetcher, integrations, models, store } = this.#options;
    const { id: modelId, edition } = models.getDefault();
    const refs = entities.map(entity => stringifyEntityRef(entity));
    const files = new Map(
      (await store.readFiles(refs)).map(file => [file.entityRef, file]),
    );
    const declared = await store.readDeclared(refs);
    const now = this.#options.now();
    const candidates = entities.map(
      (entity, index): Candidate => ({
        entityRef: refs[index],
        location: locateFile(entity, integrations),
        known: files.get(refs[index]),
      }),
    );
    const due = candidates.filter(candidate => isDue(candidate, now));
    const readings = (
      await atOnce(AT_ONCE, due, async candidate => {
        if (hosts.isExhausted(candidate.location?.url)) {
          // Nothing is known of it, and nothing is written; a later run asks.
          return [];
        }
        const reading = await readFile(candidate, fetcher, signal);
        hosts.note(reading);
        return [reading];
      })
    ).flat();
    const news = readings.filter(isNews);
    const assessments = new Map<string, StoredAssessment>(
      (
        await this.#options.assessmentStore.readAssessments(
          news.map(({ entityRef }) => entityRef),
          { modelId, edition },
        )
      ).map(assessment => [assessment.entity.entityRef, assessment]),
    );
    const updates: FileUpdate[] = [];
    const turn = takeTurns();
    for (const reading of news) {
      await turn();
      const update = judgeReading(reading, {
        ...this.#options,
        assessment: assessments.get(reading.entityRef),
        declared: declared.get(reading.entityRef) ?? [],
        now,
      });
      updates.push(...(update ? [update] : []));
    }
    if (updates.length > 0) {
      await store.save(updates);
    }
    const changed = updates.flatMap(({ file, answers }) =>
      answers ? [{ file, answers }] : [],
    );
    for (const { file, answers } of changed) {
      declared.set(file.entityRef, answers);
    }
    await evaluator.evaluate(changed.map(({ file }) => file.entityRef));
    const saying = [...declared.values()].filter(({ length }) => length > 0);
    return {
      entities: entities.length,
      last: refs[refs.length - 1],
      subjects: saying.length,
      answers: saying.flat().length,
      changed,
      error: firstError(readings),
    };
  }
}

/** Whether there is something to read, or a file that nobody can find any more. */
function isDue({ location, known }: Candidate, now: Date): boolean {
  if (!location) {
    return known !== undefined && known.state !== 'missing';
  }
  return (
    known?.url !== location.url ||
    // Somebody waits for a file that is named, unless it is its host that fails.
    (location.isNamed && known.state !== 'unreadable') ||
    known.lookAgainAt === undefined ||
    known.lookAgainAt <= now
  );
}

async function readFile(
  { entityRef, location, known }: Candidate,
  fetcher: FileFetcher,
  signal: AbortSignal,
): Promise<Reading> {
  if (!location) {
    return { entityRef, known, isNamed: false, outcome: 'missing' };
  }
  const { isNamed, url } = location;
  // What was wrong is looked at again even if it did not change: the model may have.
  const etag =
    known?.url === url && known.state === 'current' ? known.etag : undefined;
  const fetched = await fetcher.fetch(url, { etag, signal });
  return {
    entityRef,
    known,
    isNamed,
    url,
    ...fetched,
    ...(fetched.outcome === 'content' && {
      contentHash: createHash('sha256').update(fetched.content).digest('hex'),
    }),
  };
}

/** Whether a reading may change anything. */
function isNews(reading: Reading): boolean {
  const { known, url } = reading;
  return !(
    reading.outcome === 'unchanged' ||
    (reading.outcome === 'content' &&
      known?.state === 'current' &&
      known.url === url &&
      known.contentHash === reading.contentHash)
  );
}

function firstError(readings: Reading[]): string | undefined {
  for (const reading of readings) {
    if (reading.outcome === 'failed') {
      return `${reading.url}: ${reading.error}`;
    }
  }
  return undefined;
}

/** Does something with each item, a few at a time; the results are in the order of the items. */
async function atOnce<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(limit, items.length) }, async () => {
      while (next < items.length) {
        const index = next;
        next += 1;
        results[index] = await work(items[index]);
      }
    }),
  );
  return results;
}
