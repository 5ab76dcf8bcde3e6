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
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  MetricsService,
  MetricsServiceGauge,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import { MATURITY_AUDIT_EVENTS } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Drift, Recounter } from '../rollups/recount/Recounter';

/** What the task needs. */
export interface RecountTaskOptions {
  auditor: AuditorService;
  logger: LoggerService;
  metrics: MetricsService;
  recounter: Recounter;
}

/** Counts everything anew, by night, and tells when it had to mend something: that is a defect, or somebody wrote to the database. */
export class RecountTask {
  readonly #options: RecountTaskOptions;
  readonly #drift: MetricsServiceGauge<{ kind: string }>;
  readonly #duration: MetricsServiceHistogram;

  static create(options: RecountTaskOptions): RecountTask {
    return new RecountTask(options);
  }

  private constructor(options: RecountTaskOptions) {
    this.#options = options;
    this.#drift = options.metrics.createGauge('maturity.recount.drift', {
      description:
        'What the last recount found to be wrong, and mended, by kind: cells, scores, periods',
    });
    this.#duration = options.metrics.createHistogram(
      'maturity.recount.duration',
      { description: 'How long a recount takes', unit: 's' },
    );
  }

  async start(taskRunner: SchedulerServiceTaskRunner): Promise<void> {
    await taskRunner.run({
      id: 'maturity-recount',
      fn: async signal => {
        await this.run(signal);
      },
    });
  }

  async run(signal?: AbortSignal): Promise<Drift> {
    const { recounter } = this.#options;
    const begin = performance.now();
    const drift = await recounter.recount(signal);
    const seconds = (performance.now() - begin) / 1000;
    this.#duration.record(seconds);
    const { cells, entities, periods, scores } = drift;
    for (const [kind, count] of Object.entries({ cells, periods, scores })) {
      this.#drift.record(count, { kind });
    }
    const counted = `Counted ${entities} entities anew in ${seconds.toFixed(
      1,
    )} s`;
    if (cells + periods + scores === 0) {
      this.#options.logger.info(`${counted}, and found nothing wrong`);
    } else {
      await this.#report(counted, drift);
    }
    return drift;
  }

  async #report(counted: string, drift: Drift): Promise<void> {
    const { auditor, logger } = this.#options;
    const { cells, periods, scores } = drift;
    logger.warn(
      `${counted}: ${cells} cell(s) of rollups, the scores of ${scores} subject(s) and the history of ${periods} were wrong and have been mended. If it happens again, please report it`,
    );
    const event = await auditor.createEvent({
      eventId: MATURITY_AUDIT_EVENTS.countsCorrect,
      severityLevel: 'medium',
      meta: { actionType: 'update', cells, periods, scores },
    });
    await event.success();
  }
}
