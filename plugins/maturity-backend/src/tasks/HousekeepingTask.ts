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
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { ExpiryRecorder } from '../assessments/ExpiryRecorder';
import { MaturityClock } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { ExceptionKeeper } from '../exceptions/ExceptionKeeper';
import { FactEvaluator } from '../facts/evaluation/FactEvaluator';
import { SnapshotBuilder } from '../rollups/SnapshotBuilder';
import { Pruner } from './Pruner';

/** What the task needs. */
export interface HousekeepingTaskOptions {
  clock: MaturityClock;
  exceptions: Pick<ExceptionKeeper, 'recordDue'>;
  expiries: ExpiryRecorder;
  facts: Pick<FactEvaluator, 'evaluateAll'>;
  pruner: Pruner;
  deliveryPruner: Pruner;
  logger: LoggerService;
  snapshots: SnapshotBuilder;
}

/**
 * What time alone changes: exceptions and answers expire, facts answer in the place of what expired, weeks end. Expiries come first, so that the snapshot of a week has those that
 * took effect before it.
 */
export class HousekeepingTask {
  readonly #options: HousekeepingTaskOptions;

  static create(options: HousekeepingTaskOptions): HousekeepingTask {
    return new HousekeepingTask(options);
  }

  private constructor(options: HousekeepingTaskOptions) {
    this.#options = options;
  }

  async start(taskRunner: SchedulerServiceTaskRunner): Promise<void> {
    await taskRunner.run({
      id: 'maturity-housekeeping',
      fn: async signal => {
        await this.run(this.#options.clock.now(), signal);
      },
    });
  }

  async run(now: Date, signal?: AbortSignal): Promise<void> {
    const { exceptions, expiries, facts, logger, snapshots } = this.#options;
    const { deliveryPruner, pruner } = this.#options;
    const ended = await exceptions.recordDue(now, signal);
    if (ended > 0) {
      logger.info(`${ended} exception(s) have ended`);
    }
    const subjects = await expiries.record(now, signal);
    if (subjects > 0) {
      logger.info(`Answers of ${subjects} subject(s) have expired`);
    }
    const answered = await facts.evaluateAll(signal);
    if (answered > 0) {
      logger.info(`Facts changed the assessments of ${answered} subject(s)`);
    }
    const weeks = await snapshots.build({ now });
    if (weeks > 0) {
      logger.info(`Recorded the rollups of ${weeks} week(s)`);
    }
    const forgotten = await pruner.prune(now, signal);
    if (forgotten > 0) {
      logger.info(`Removed ${forgotten} fact(s) that were over long ago`);
    }
    const delivered = await deliveryPruner.prune(now, signal);
    if (delivered > 0) {
      logger.info(`Removed ${delivered} row(s) about deliveries of long ago`);
    }
  }
}
