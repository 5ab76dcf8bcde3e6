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
import {
  AuditorService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { MATURITY_AUDIT_EVENTS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { CollectorRun } from '../collectors/types';
import { RepositoryConfig } from '../config/readRepository';
import { FactSourceStore } from '../sources/FactSourceStore';
import { REPOSITORY_SOURCE } from './RepositoryReporter';
import {
  RepositoryBatch,
  RepositorySynchronizer,
} from './RepositorySynchronizer';

/** What the task needs. */
export interface RepositoryTaskOptions {
  auditor: AuditorService;
  config: RepositoryConfig;
  logger: LoggerService;
  now(): Date;
  runs: Pick<FactSourceStore, 'readRuns' | 'recordRun'>;
  synchronizer: Pick<RepositorySynchronizer, 'synchronize'>;
}

/** Reads the files with answers by schedule, once for all replicas. */
export class RepositoryTask {
  readonly #options: RepositoryTaskOptions;

  static create(options: RepositoryTaskOptions): RepositoryTask {
    return new RepositoryTask(options);
  }

  private constructor(options: RepositoryTaskOptions) {
    this.#options = options;
  }

  async start(
    scheduler: Pick<SchedulerService, 'createScheduledTaskRunner'>,
  ): Promise<void> {
    const { isEnabled, schedule } = this.#options.config;
    if (isEnabled) {
      await scheduler
        .createScheduledTaskRunner({ ...schedule, scope: 'global' })
        .run({
          id: 'maturity-read-repositories',
          fn: signal => this.run(signal),
        });
    }
  }

  /**
   * Reads all files once, those first that the run before did not come to. Throws only if what came of it cannot be
   * recorded.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { logger, now, runs, synchronizer } = this.#options;
    const startedAt = now();
    const before = (await runs.readRuns()).get(REPOSITORY_SOURCE);
    let last = before?.stoppedAfter;
    const run: CollectorRun = {
      startedAt,
      durationMs: 0,
      batches: 0,
      failedBatches: 0,
      entities: 0,
      subjects: 0,
      facts: 0,
    };
    try {
      for await (const batch of synchronizer.synchronize(signal, last)) {
        run.batches += 1;
        run.entities += batch.entities;
        run.subjects += batch.subjects;
        run.facts += batch.answers;
        run.error ??= batch.error;
        last = batch.last ?? last;
        await this.#audit(batch);
      }
      logger.info(
        `Read the answers of ${run.subjects} subjects from their repositories: ${run.facts} answers`,
      );
    } catch (error) {
      run.failedBatches += 1;
      run.stoppedAfter = last;
      run.error = stringifyError(error);
      logger.warn(
        'Answers could not be read from all repositories; what was read before goes on counting',
        { error: run.error },
      );
    }
    run.durationMs = now().getTime() - startedAt.getTime();
    await runs.recordRun(REPOSITORY_SOURCE, run);
  }

  async #audit({ changed }: RepositoryBatch): Promise<void> {
    for (const { file, answers } of changed) {
      const event = await this.#options.auditor.createEvent({
        eventId: MATURITY_AUDIT_EVENTS.repositoryRead,
        severityLevel: 'low',
        meta: {
          actionType: 'update',
          entityRef: file.entityRef,
          url: file.url,
          ...(file.revision && { revision: file.revision }),
          answers: answers.length,
        },
      });
      await event.success();
    }
  }
}
