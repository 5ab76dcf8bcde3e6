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
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { FactCollector } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { FactSourceStore } from '../sources/FactSourceStore';
import { ConfiguredCollector } from '../config/readCollectors';
import { CollectorRunner } from './CollectorRunner';

/** After the first reading of the catalog, so that the subjects are known. */
const USUAL_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { minutes: 30 },
  initialDelay: { seconds: 45 },
};

/** What the tasks need. */
export interface CollectorTasksOptions {
  collectors: readonly ConfiguredCollector[];
  logger: LoggerService;
  runner: CollectorRunner;
  store: FactSourceStore;
}

/** One scheduled task for each collector, which runs once for all replicas. */
export class CollectorTasks {
  readonly #options: CollectorTasksOptions;

  static create(options: CollectorTasksOptions): CollectorTasks {
    return new CollectorTasks(options);
  }

  private constructor(options: CollectorTasksOptions) {
    this.#options = options;
  }

  async start(
    scheduler: Pick<SchedulerService, 'createScheduledTaskRunner'>,
  ): Promise<void> {
    for (const configured of this.#options.collectors) {
      const { collector, isEnabled } = configured;
      if (isEnabled) {
        const schedule =
          configured.schedule ?? collector.schedule ?? USUAL_SCHEDULE;
        await scheduler
          .createScheduledTaskRunner({ ...schedule, scope: 'global' })
          .run({
            id: `maturity-collect-${collector.id}`,
            fn: signal => this.run(collector, signal),
          });
      }
    }
  }

  /** Runs a collector once. Throws only if what came of it cannot be recorded. */
  async run(collector: FactCollector, signal: AbortSignal): Promise<void> {
    const { logger, runner, store } = this.#options;
    const run = await runner.run(collector, signal);
    await store.recordRun(collector.id, run);
    if (run.failedBatches > 0) {
      logger.warn(
        `Collecting facts from '${collector.id}' failed for ${
          run.failedBatches
        } of ${run.failedBatches + run.batches} batches`,
        { error: run.error ?? '' },
      );
    } else {
      logger.info(
        `Collected ${run.facts} facts about ${run.subjects} subjects from '${collector.id}'`,
      );
    }
  }
}
